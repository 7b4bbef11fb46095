package statesheet.brand;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import statesheet.vector.Color;

/** The colors that follow from a brand's own where it does not name them. */
final class DerivedColors {

    private static final Color GRAY = new Color(0xDD, 0xDD, 0xDD);

    /** How much of the brand's color is in a tint, and in small type on that color. */
    private static final double TINT = 0.07;
    private static final double PALE = 0.15;

    /** What is not text and still has to be seen (WCAG 2.2, 1.4.11). */
    private static final double SEEN = 3;

    private DerivedColors() {}

    /** Those that the brand does not name, from those that it does. */
    static Map<ColorRole, Color> of(Map<ColorRole, Color> named) {
        var derived = new EnumMap<ColorRole, Color>(ColorRole.class);
        if (named.containsKey(ColorRole.BRAND)) {
            derived.put(ColorRole.TINT, mixed(Color.WHITE, named.get(ColorRole.BRAND), TINT));
            derived.put(ColorRole.PALE, mixed(Color.WHITE, named.get(ColorRole.BRAND), PALE));
        }
        if (named.containsKey(ColorRole.FIGURE)) {
            derived.put(ColorRole.BAR, muted(named.get(ColorRole.FIGURE)));
        }
        derived.keySet().removeAll(named.keySet());
        return derived;
    }

    /** The palest mix with gray that is still seen on white. */
    private static Color muted(Color figure) {
        return IntStream.rangeClosed(10, 20).mapToObj(part -> mixed(GRAY, figure, part / 20.0))
                .filter(color -> color.contrast(Color.WHITE) >= SEEN).findFirst().orElse(figure);
    }

    /** @param part how much of the second there is, from 0 to 1 */
    private static Color mixed(Color one, Color other, double part) {
        return new Color(mixed(one.red(), other.red(), part), mixed(one.green(), other.green(), part),
                mixed(one.blue(), other.blue(), part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }
}
