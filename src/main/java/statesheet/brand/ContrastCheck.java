package statesheet.brand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.vector.Color;

/** Whether everyone can read what is set in the brand's colors (WCAG 2.2, 1.4.3 and 1.4.11). */
final class ContrastCheck {

    /** What is not text and still has to be seen. */
    private static final double SEEN = 3;

    private final Map<ColorRole, Color> colors;
    private final OwnKeys own;
    private final Problems problems;

    /** @param own where the edition chooses each color */
    ContrastCheck(Map<ColorRole, Color> colors, OwnKeys own, Problems problems) {
        this.colors = colors;
        this.own = own;
        this.problems = problems;
    }

    private record ColorPair(ColorRole color, ColorRole ground) {}

    /** Something set in one color on another: a style by its key, bars or the QR code. */
    private record Use(String what, ColorPair pair, double needed) {}

    /** Reports one problem for each pair of colors that is too close for any of its uses. */
    void check(Map<StyleRole, Style> styles) {
        var failing = new LinkedHashMap<ColorPair, List<Use>>();
        for (var use : uses(styles)) {
            if (ratio(use.pair).filter(ratio -> ratio < use.needed).isPresent()) {
                failing.computeIfAbsent(use.pair, pair -> new ArrayList<>()).add(use);
            }
        }
        failing.forEach(this::refuse);
    }

    private List<Use> uses(Map<StyleRole, Style> styles) {
        var uses = new ArrayList<Use>();
        for (var role : StyleRole.values()) {
            var style = styles.get(role);
            uses.add(new Use(role.key(), new ColorPair(style.color(), role.ground()), style.neededContrast()));
        }
        uses.add(new Use("bars", new ColorPair(ColorRole.FIGURE, ColorRole.PAPER), SEEN));
        if (isOwn(ColorRole.BAR)) {
            // The built-in color is seen, and so is one that follows from a color of figures that is.
            uses.add(new Use("bars", new ColorPair(ColorRole.BAR, ColorRole.PAPER), SEEN));
        }
        uses.add(new Use("QR code", new ColorPair(ColorRole.BRAND, ColorRole.PAPER), SEEN));
        return uses;
    }

    /** Empty where one of the colors could not be read. */
    private Optional<Double> ratio(ColorPair pair) {
        var color = Optional.ofNullable(colors.get(pair.color));
        var ground = Optional.ofNullable(colors.get(pair.ground));
        return color.flatMap(front -> ground.map(front::contrast));
    }

    private void refuse(ColorPair pair, List<Use> uses) {
        double needed = uses.stream().mapToDouble(Use::needed).max().orElseThrow();
        // A ground of the brand's own under a built-in text color is the one its owner can change.
        boolean groundIsOwn = isOwn(pair.ground) && !isOwn(pair.color);
        var changed = groundIsOwn ? pair.ground : pair.color;
        var other = groundIsOwn ? pair.color : pair.ground;
        var names = uses.stream().map(Use::what).toList();
        problems.add(Problem.ofEdition("brand.contrast", where(changed, uses),
                named(pair.color) + " on " + named(pair.ground) + ", a contrast of " + shown(ratio(pair).orElseThrow())
                        + " to 1, in " + String.join(", ", names),
                shown(needed) + " to 1 or more, so that everyone can read it (WCAG 2.2)",
                fix(changed, colors.get(changed), colors.get(other), needed)));
    }

    private String named(ColorRole role) {
        return role.key() + " " + colors.get(role).hex();
    }

    /** Two decimals, cut rather than rounded: 4.496 is not 4.50. */
    private static String shown(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    private static String fix(ColorRole role, Color color, Color ground, double needed) {
        var better = nearest(color, ground, needed);
        var direction = better.luminance() < color.luminance() ? "darker" : "lighter";
        return "make \"" + role.key() + "\" " + direction + ": " + better.hex() + " would do";
    }

    /** The color of the same hue, nearest to {@code color}, that stands out from {@code ground} enough. */
    static Color nearest(Color color, Color ground, double needed) {
        return IntStream.rangeClosed(0, 255)
                .mapToObj(part -> List.of(mixed(color, 0, part / 255.0), mixed(color, 255, part / 255.0)))
                .flatMap(List::stream)
                .filter(candidate -> candidate.contrast(ground) >= needed)
                .min((one, two) -> Integer.compare(distance(color, one), distance(color, two)))
                .orElseThrow(() -> new IllegalStateException("black or white stands out from any color"));
    }

    /** Mixed with black (0) or white (255), which leaves the hue as it is. */
    private static Color mixed(Color color, int with, double part) {
        return new Color(between(color.red(), with, part), between(color.green(), with, part),
                between(color.blue(), with, part));
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private static int distance(Color one, Color two) {
        int red = one.red() - two.red();
        int green = one.green() - two.green();
        int blue = one.blue() - two.blue();
        return red * red + green * green + blue * blue;
    }

    /** Where the color is chosen; where it is built in, the first style of the edition's that chose it. */
    private Where where(ColorRole role, List<Use> uses) {
        return own.first(role.key(), Stream.concat(Stream.of("colors." + role.key()),
                uses.stream().map(use -> "styles." + use.what + ".color")));
    }

    private boolean isOwn(ColorRole role) {
        return own.where("colors." + role.key()).isPresent();
    }
}
