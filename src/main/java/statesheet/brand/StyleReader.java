package statesheet.brand;

import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Members;

/** Reads one style and checks that its numbers go together. */
final class StyleReader {

    /** Below 4 points nothing can be read; 144 is a title over the whole page. */
    private static final double SMALLEST = 4;
    private static final double LARGEST = 144;

    private final Values values;
    private final Problems problems;

    StyleReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<Style> style(StyleRole role, Members members) {
        var face = values.role(members, "face", List.of(FaceRole.values()));
        var size = size(members, "size");
        var leading = size(members, "leading");
        var floor = size(members, "floor");
        var ceiling = size(members, "ceiling");
        var color = values.role(members, "color", ColorRole.CHOSEN);
        members.refuseOthers();
        if (face.isEmpty() || size.isEmpty() || leading.isEmpty() || color.isEmpty()) {
            return Optional.empty();
        }
        var style = new Style(face.get(), size.get(), leading.get(), floor.orElse(size.get()),
                ceiling.orElse(size.get()), color.get());
        return isSound(role, style, members) ? Optional.of(style) : Optional.empty();
    }

    /** {@code base} with the sizes that {@code own} changes. */
    Optional<Style> changed(StyleRole role, Style base, Members own) {
        var style = new Style(base.face(), size(own, "size").orElse(base.size()),
                size(own, "leading").orElse(base.leading()), size(own, "floor").orElse(base.floor()),
                size(own, "ceiling").orElse(base.ceiling()), base.color());
        own.refuseOthers();
        return isSound(role, style, own) ? Optional.of(style) : Optional.empty();
    }

    private Optional<Double> size(Members members, String key) {
        return values.number(members, key, SMALLEST, LARGEST, "points");
    }

    private boolean isSound(StyleRole role, Style style, Members members) {
        var size = Values.plain(style.size());
        double tightest = tightestLeading(role) * style.size();
        if (style.floor() > style.size()) {
            refuse(members, role, List.of("floor", "size"),
                    "a size of " + size + ", below the floor of " + Values.plain(style.floor()),
                    "a floor that is no larger than the size",
                    "make the size " + Values.plain(style.floor())
                            + " or more, or name a lower \"floor\" where that is allowed");
        }
        if (style.size() > style.ceiling()) {
            refuse(members, role, List.of("ceiling", "size"),
                    "a size of " + size + ", above the ceiling of " + Values.plain(style.ceiling()),
                    "a ceiling that is no smaller than the size", "name a \"ceiling\" of " + size + " or more");
        }
        if (style.leading() < tightest) {
            refuse(members, role, List.of("leading", "size"),
                    "a leading of " + Values.plain(style.leading()) + " for a size of " + size
                            + ": the lines would touch",
                    Values.plain(tightest) + " or more", "name a larger \"leading\" or a smaller \"size\"");
        }
        return style.floor() <= style.size() && style.size() <= style.ceiling() && style.leading() >= tightest;
    }

    /** Over the size. Figures and capitals alone, without descenders, may be set as tight as their 0.7 em. */
    private static double tightestLeading(StyleRole role) {
        return role == StyleRole.FIGURE || role == StyleRole.TITLE ? 0.7 : 0.9;
    }

    /** The problem stands at the first of {@code keys} that the edition's own file names. */
    private void refuse(Members members, StyleRole role, List<String> keys, String found, String expected, String fix) {
        var where = keys.stream().map(members::where).filter(spot -> !spot.file().equals(BrandReader.BUILT_IN))
                .findFirst().orElseGet(members::where);
        problems.add(Problem.ofEdition("brand.style", where.field(role.key()), found, expected, fix));
    }
}
