package statesheet.brand;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.Members;
import statesheet.vector.Color;

/** Reads the keys {@code press} and {@code inks}. Lives as long as one reading. */
final class PressReader {

    /** ISO 32000-1, 8.6.6.4: what these names mean is fixed. */
    private static final Set<String> NO_SPOT_COLOR = Set.of("all", "none", "cyan", "magenta", "yellow", "black");

    /** What every printer's programs read in the same way: no spaces around it, printable ASCII. */
    private static final Pattern SPOT_NAME = Pattern.compile("[!-~](?:[ -~]{0,58}[!-~])?");

    /** Text, notes and hairlines: out of register by a hair, several inks blur what is as thin as that. */
    private static final Set<ColorRole> BLACK_ALONE = Set.of(ColorRole.INK, ColorRole.MUTED, ColorRole.RULE);

    /** Of black: the edges of small type in a tint are made of dots. */
    private static final double SOLID = 100;

    private final OwnKeys own;
    private final Problems problems;
    private final Values values;

    PressReader(OwnKeys own, Problems problems) {
        this.own = own;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** @param colors the brand's: the inks of {@code base} belong to its colors, and so do not fit others */
    Press press(Members root, Map<ColorRole, Color> colors, Brand base) {
        var given = root.members("inks");
        var inks = new EnumMap<ColorRole, Ink>(ColorRole.class);
        for (var role : ColorRole.CHOSEN) {
            var value = given.flatMap(members -> members.value(role.key()));
            var kept = Optional.ofNullable(base.press().inks().get(role))
                    .filter(ink -> value.isEmpty() && colors.get(role).equals(base.color(role)));
            value.flatMap(json -> ink(role, json)).filter(ink -> suits(role, ink, value.get().where())).or(() -> kept)
                    .ifPresent(ink -> inks.put(role, ink));
        }
        given.ifPresent(Members::refuseOthers);
        refuseSecondSpotColor(inks, root.where("inks"));
        double limit = root.members("press").flatMap(this::limit).orElse(base.press().inkLimit());
        return new Press(limit, inks, origins());
    }

    private Optional<Double> limit(Members press) {
        var limit = values.number(press, "inkLimit", 100, 400, "percent");
        press.refuseOthers();
        return limit;
    }

    private Optional<Ink> ink(ColorRole role, Json value) {
        return value instanceof Json.Dict dict ? spot(role, new Members(dict, problems))
                : cmyk(role, value).map(Ink.Process::new);
    }

    private Optional<Ink> spot(ColorRole role, Members members) {
        var name = members.requiredText("spot");
        var inks = members.value("inks").flatMap(value -> cmyk(role, value));
        if (members.value("inks").isEmpty()) {
            problems.add(Problem.ofEdition("press.spot-inks", members.where().field(role.key()),
                    "a spot color without \"inks\"",
                    "the four inks that stand in for it on a proof",
                    "write it like { \"spot\": \"" + name + "\", \"inks\": [100, 85, 30, 25] }"));
        }
        members.refuseOthers();
        if (NO_SPOT_COLOR.contains(name.strip().toLowerCase(Locale.ROOT)) || !SPOT_NAME.matcher(name).matches()) {
            problems.add(Problem.ofEdition("press.spot-name", members.where("spot"),
                    "\"" + name + "\", which names no spot color",
                    "a spot color's name of at most 60 plain letters, digits and signs, like \"PANTONE 295 C\"",
                    "write its name as your printer knows it"));
        }
        return inks.filter(found -> !name.isBlank()).map(found -> new Ink.SpotColor(name, found));
    }

    private Optional<Cmyk> cmyk(ColorRole role, Json value) {
        var items = value instanceof Json.Array array ? array.items() : List.of(value);
        var wrong = items.stream().filter(item -> !isPercent(item)).findFirst();
        if (items.size() == 4 && wrong.isEmpty()) {
            var inks = items.stream().mapToDouble(item -> ((Json.Number) item).value().doubleValue()).toArray();
            return Optional.of(new Cmyk(inks[0], inks[1], inks[2], inks[3]));
        }
        var found = value instanceof Json.Array ? wrong.map(Json::described).orElse("a list of " + items.size())
                : value.described();
        problems.add(Problem.ofEdition("press.inks", value.where().field(role.key()), found,
                "four numbers from 0 to 100: cyan, magenta, yellow, black, in percent",
                "write them like [100, 85, 30, 25]"));
        return Optional.empty();
    }

    private static boolean isPercent(Json item) {
        return item instanceof Json.Number number
                && number.value().signum() >= 0 && number.value().compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private boolean suits(ColorRole role, Ink ink, Where where) {
        if (!BLACK_ALONE.contains(role)) {
            return true;
        }
        double least = role == ColorRole.RULE ? 0 : SOLID;
        boolean black = ink instanceof Ink.Process && ink.cmyk().isBlackAlone() && ink.cmyk().black() >= least;
        if (!black) {
            problems.add(Problem.ofEdition("press.black-alone", where.field(role.key()),
                    ink.cmyk().written() + " for \"" + role.key() + "\"",
                    least == 0 ? "black alone: thin lines in several inks blur on the press"
                            : "solid black: small type in a tint or in several inks blurs on the press",
                    "write [0, 0, 0, 100], or leave it out"));
        }
        return black;
    }

    private void refuseSecondSpotColor(Map<ColorRole, Ink> inks, Where where) {
        var spots = inks.values().stream().filter(Ink.SpotColor.class::isInstance).map(Ink.SpotColor.class::cast)
                .distinct().toList();
        var names = spots.stream().map(Ink.SpotColor::name).collect(Collectors.toCollection(TreeSet::new));
        if (names.size() > 1) {
            problems.add(Problem.ofEdition("press.spot-colors", where,
                    "several spot colors: " + String.join(", ", names),
                    "one, which may serve several roles", "keep one of them, and give the other roles four inks"));
        } else if (spots.size() > 1) {
            problems.add(Problem.ofEdition("press.spot-differs", where,
                    "different inks for the spot color " + names.first(),
                    "the same four inks for each of its roles", "write the same \"inks\" for each of its roles"));
        }
    }

    private Press.Origins origins() {
        var colors = new EnumMap<ColorRole, Where>(ColorRole.class);
        for (var role : ColorRole.CHOSEN) {
            colors.put(role, own.first(role.key(),
                    Stream.of("inks." + role.key(), "colors." + role.key(), "press.inkLimit")));
        }
        var styles = new EnumMap<StyleRole, Where>(StyleRole.class);
        for (var role : StyleRole.values()) {
            styles.put(role, own.first(role.key(), Stream.of("styles." + role.key() + ".color")));
        }
        return new Press.Origins(colors, styles, own.first("logo", Stream.of("logo")));
    }
}
