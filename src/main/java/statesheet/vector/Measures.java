package statesheet.vector;

/** How much room text takes, in points, so that no font of the AWT's has to be loaded to know it. */
@FunctionalInterface
public interface Measures {

    double width(String font, double size, String text);

    /** From the baseline to the top of the line; Public Sans has 0.95 of the size. */
    default double ascent(String font, double size) {
        return 0.95 * size;
    }

    /** From the baseline to the bottom of the line; Public Sans has 0.225 of the size. */
    default double descent(String font, double size) {
        return 0.225 * size;
    }
}
