package statesheet.brand;

import java.util.List;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Members;

/** Reads what a brand changes of a style, and checks that its numbers go together. */
final class StyleReader {

    /** Below 4 points nothing can be read; 144 is a title over the whole page. */
    private static final double SMALLEST = 4;
    private static final double LARGEST = 144;

    /** Tracking over the size, either way: tighter, letters touch; wider, readers of a PDF see a space after each. */
    private static final double MOST_TRACKING = 0.08;

    /** What running text, and any other, may be set in at least: too many people cannot read less on paper. */
    private static final double LEAST_BODY = 9;
    private static final double LEAST = 7.5;

    /** Reads what {@code own} changes of {@code base}. */
    @FunctionalInterface
    interface StyleChange {
        Style style(StyleRole role, Style base, Members own);
    }

    private final Values values;
    private final Problems problems;

    StyleReader(Problems problems) {
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The style in standard print: {@code base} with what {@code own} changes of it, if that can be set. */
    Style standard(StyleRole role, Style base, Members own) {
        var face = values.key(own, "face", List.of(FaceRole.values())).orElse(base.face());
        var sized = sized(base, own);
        var color = values.key(own, "color", ColorRole.CHOSEN).orElse(base.color());
        double most = Math.floor(MOST_TRACKING * 100 * sized.size()) / 100;
        double tracking = values.number(own, "tracking", -most, most, "points").map(points -> points / sized.size())
                .orElse(base.tracking());
        own.refuseOthers();
        var style = new Style(face, sized.size(), sized.leading(), sized.floor(), sized.ceiling(), color, tracking);
        return isSound(role, style, own) ? style : base;
    }

    /** The style in large print: {@code base} with the sizes that {@code own} changes, if it still is large print. */
    Style large(StyleRole role, Style base, Members own) {
        var style = sized(base, own);
        own.refuseOthers();
        return isSound(role, style, own) && isLarge(role, style, own) ? style : base;
    }

    /** A floor or ceiling that is the size itself goes with it. */
    private Style sized(Style base, Members own) {
        double size = size(own, "size", base.size());
        return new Style(base.face(), size, size(own, "leading", base.leading()),
                size(own, "floor", base.floor() == base.size() ? size : base.floor()),
                size(own, "ceiling", base.ceiling() == base.size() ? size : base.ceiling()), base.color(),
                base.tracking());
    }

    private double size(Members members, String key, double base) {
        return values.number(members, key, SMALLEST, LARGEST, "points").orElse(base);
    }

    private boolean isSound(StyleRole role, Style style, Members own) {
        var size = Values.plain(style.size());
        double tightest = tightestLeading(role) * style.size();
        double least = role == StyleRole.BODY || role == StyleRole.LEAD ? LEAST_BODY : LEAST;
        if (style.floor() < least) {
            refuse("brand.small", own, role, List.of("floor", "size"),
                    "a " + (style.floor() < style.size() ? "floor" : "size") + " of " + Values.plain(style.floor()),
                    Values.plain(least) + " or more: smaller type is hard to read on paper",
                    "make it " + Values.plain(least) + " or more");
        }
        if (style.floor() > style.size()) {
            refuse("brand.style", own, role, List.of("floor", "size"),
                    "a size of " + size + ", below the floor of " + Values.plain(style.floor()),
                    "a floor that is no larger than the size",
                    "make the size " + Values.plain(style.floor())
                            + " or more, or name a lower \"floor\" where that is allowed");
        }
        if (style.size() > style.ceiling()) {
            refuse("brand.style", own, role, List.of("ceiling", "size"),
                    "a size of " + size + ", above the ceiling of " + Values.plain(style.ceiling()),
                    "a ceiling that is no smaller than the size", "name a \"ceiling\" of " + size + " or more");
        }
        if (style.leading() < tightest) {
            refuse("brand.style", own, role, List.of("leading", "size"),
                    "a leading of " + Values.plain(style.leading()) + " for a size of " + size
                            + ": the lines would touch",
                    Values.plain(tightest) + " or more", "name a larger \"leading\" or a smaller \"size\"");
        }
        return style.floor() >= least && style.floor() <= style.size() && style.size() <= style.ceiling()
                && style.leading() >= tightest;
    }

    /** Over the size. Figures and capitals alone, without descenders, may be set as tight as their 0.7 em. */
    private static double tightestLeading(StyleRole role) {
        return role == StyleRole.FIGURE || role == StyleRole.TITLE ? 0.7 : 0.9;
    }

    private boolean isLarge(StyleRole role, Style style, Members own) {
        double least = LargePrint.least(role);
        double tightest = role == StyleRole.BODY ? LargePrint.LEAST_LEADING * style.size() : 0;
        if (style.floor() < least) {
            refuse("brand.large-floor", own, role, List.of(),
                    "a floor of " + Values.plain(style.floor()) + " in large print", Values.plain(least) + " or more",
                    "name a \"floor\" of " + Values.plain(least) + " or more");
        }
        if (style.leading() < tightest - 1e-6) {
            refuse("brand.large-leading", own, role, List.of(),
                    "a leading of " + Values.plain(style.leading()) + " for a size of " + Values.plain(style.size())
                            + " in large print", Values.plain(tightest) + " or more, as 17 for 12",
                    "name a larger \"leading\" or a smaller \"size\"");
        }
        return style.floor() >= least && style.leading() >= tightest - 1e-6;
    }

    /** The problem is at the first of {@code keys} that the file names, or else at the style. */
    private void refuse(String rule, Members own, StyleRole role, List<String> keys, String found, String expected,
            String fix) {
        var where = keys.stream().filter(key -> own.value(key).isPresent()).map(own::where).findFirst()
                .orElseGet(own::where);
        problems.add(Problem.ofEdition(rule, where.field(role.key()), found, expected, fix));
    }
}
