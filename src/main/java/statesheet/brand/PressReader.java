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

/** Reads the keys {@code press} and {@code inks}. Lives as long as one reading. */
final class PressReader {

    /** ISO 32000-1, 8.6.6.4: what these names mean is fixed. */
    private static final Set<String> NO_SPOT = Set.of("all", "none", "cyan", "magenta", "yellow", "black");

    /** What every printer's programs read in the same way: no spaces around it, printable ASCII. */
    private static final Pattern SPOT_NAME = Pattern.compile("[!-~](?:[ -~]{0,58}[!-~])?");

    /** Text, notes and hairlines: out of register by a hair, several inks blur what is as thin as that. */
    private static final Set<ColorRole> BLACK_ALONE = Set.of(ColorRole.INK, ColorRole.MUTED, ColorRole.RULE);

    /** The least tint in which small type still reads, its edges being made of dots. */
    private static final double LEAST_TEXT = 60;

    private static final double USUAL_LIMIT = 300;

    private final Json.Dict brand;
    private final Json.Dict builtIn;
    private final Problems problems;
    private final Values values;

    /**
     * @param brand   the whole of the brand, laid over the built-in one
     * @param builtIn the built-in one alone
     */
    PressReader(Json.Dict brand, Json.Dict builtIn, Problems problems) {
        this.brand = brand;
        this.builtIn = builtIn;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Press press(Members root) {
        var inks = root.members("inks").map(this::inks).orElse(Map.of());
        double limit = root.members("press").flatMap(this::limit).orElse(USUAL_LIMIT);
        return new Press(limit, inks, spots());
    }

    private Optional<Double> limit(Members press) {
        var limit = values.number(press, "inkLimit", 100, 400, "percent");
        press.refuseOthers();
        return limit;
    }

    private Map<ColorRole, Ink> inks(Members members) {
        var inks = new EnumMap<ColorRole, Ink>(ColorRole.class);
        for (var role : ColorRole.CHOSEN) {
            members.value(role.key()).filter(value -> belongs(role, value)).flatMap(value -> ink(role, value))
                    .filter(ink -> suits(role, ink, members.where(role.key())))
                    .ifPresent(ink -> inks.put(role, ink));
        }
        members.refuseOthers();
        refuseSecondSpot(inks, members.where());
        return inks;
    }

    /** The built-in inks are those of the built-in colors: a brand with another color has to name its own. */
    private boolean belongs(ColorRole role, Json inks) {
        return isOwn(inks.where()) || colorIn(brand, role).equals(colorIn(builtIn, role));
    }

    private static Optional<String> colorIn(Json.Dict brand, ColorRole role) {
        return at(brand, "colors", role.key())
                .flatMap(json -> json instanceof Json.Text text
                        ? Optional.of(text.value().toUpperCase(Locale.ROOT)) : Optional.empty());
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
        if (NO_SPOT.contains(name.strip().toLowerCase(Locale.ROOT)) || !SPOT_NAME.matcher(name).matches()) {
            problems.add(Problem.ofEdition("press.spot-name", members.where("spot"),
                    "\"" + name + "\", which names no spot color",
                    "a spot color's name of at most 60 plain letters, digits and signs, like \"PANTONE 295 C\"",
                    "write its name as your printer knows it"));
        }
        return inks.filter(found -> !name.isBlank()).map(found -> new Ink.Spot(name, found));
    }

    private Optional<Cmyk> cmyk(ColorRole role, Json value) {
        var parts = value instanceof Json.Array array
                ? array.items().stream().filter(PressReader::isPercent).map(Json.Number.class::cast).toList()
                : List.<Json.Number>of();
        if (!(value instanceof Json.Array list) || list.items().size() != 4 || parts.size() != 4) {
            problems.add(Problem.ofEdition("press.inks", value.where().field(role.key()), foundInks(value),
                    "four numbers from 0 to 100: cyan, magenta, yellow, black, in percent",
                    "write them like [100, 85, 30, 25]"));
            return Optional.empty();
        }
        var inks = parts.stream().mapToDouble(part -> part.value().doubleValue()).toArray();
        return Optional.of(new Cmyk(inks[0], inks[1], inks[2], inks[3]));
    }

    private static boolean isPercent(Json item) {
        return item instanceof Json.Number number
                && number.value().signum() >= 0 && number.value().compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /** The first item that is no percentage, or else what the value as a whole is. */
    private static String foundInks(Json value) {
        if (!(value instanceof Json.Array array)) {
            return value.described();
        }
        return array.items().stream().filter(item -> !isPercent(item)).findFirst().map(Json::described)
                .orElse("a list of " + array.items().size());
    }

    private boolean suits(ColorRole role, Ink ink, Where where) {
        if (!BLACK_ALONE.contains(role)) {
            return true;
        }
        double least = role == ColorRole.RULE ? 0 : LEAST_TEXT;
        boolean black = ink instanceof Ink.Process && ink.cmyk().isBlackAlone() && ink.cmyk().black() >= least;
        if (!black) {
            problems.add(Problem.ofEdition("press.black-alone", where,
                    ink.cmyk().written() + " for \"" + role.key() + "\"",
                    "black alone" + (least == 0 ? "" : ", at least " + Values.plain(least) + " %")
                            + ": thin type and lines in several inks blur on the press",
                    "write [0, 0, 0, 100] or a tint of it, or leave it out"));
        }
        return black;
    }

    private void refuseSecondSpot(Map<ColorRole, Ink> inks, Where where) {
        var names = inks.values().stream()
                .flatMap(ink -> ink instanceof Ink.Spot spot ? Stream.of(spot.name()) : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() > 1) {
            problems.add(Problem.ofEdition("press.spot-colors", where.field("inks"),
                    "several spot colors: " + String.join(", ", names),
                    "one, which may serve several roles", "keep one of them, and give the other roles four inks"));
        } else if (inks.values().stream().filter(Ink.Spot.class::isInstance).distinct().count() > 1) {
            problems.add(Problem.ofEdition("press.spot-differs", where.field("inks"),
                    "different inks for the spot color " + names.first(),
                    "the same four inks wherever it stands", "write the same \"inks\" for each of its roles"));
        }
    }

    private Press.Spots spots() {
        var colors = new EnumMap<ColorRole, Where>(ColorRole.class);
        for (var role : ColorRole.CHOSEN) {
            colors.put(role, Stream.of(at(brand, "inks", role.key()), at(brand, "colors", role.key()),
                            at(brand, "press", "inkLimit"))
                    .flatMap(Optional::stream).map(Json::where).filter(PressReader::isOwn).findFirst()
                    .orElseGet(brand::where).field(role.key()));
        }
        var styles = new EnumMap<StyleRole, Where>(StyleRole.class);
        for (var role : StyleRole.values()) {
            styles.put(role, at(brand, "styles", role.key(), "color").map(Json::where).filter(PressReader::isOwn)
                    .orElseGet(brand::where).field(role.key()));
        }
        var logo = at(brand, "logo").map(Json::where).orElseGet(brand::where).field("logo");
        return new Press.Spots(colors, styles, logo);
    }

    private static boolean isOwn(Where where) {
        return !where.file().equals(BrandReader.BUILT_IN);
    }

    private static Optional<Json> at(Json.Dict brand, String... path) {
        Optional<Json> value = Optional.of(brand);
        for (var key : path) {
            value = value.flatMap(json -> json instanceof Json.Dict dict
                    ? Optional.ofNullable(dict.members().get(key)) : Optional.empty());
        }
        return value;
    }
}
