package statesheet.vector;

/** One thing drawn in one color. */
public sealed interface Shape {

    Color color();

    /**
     * A filled outline.
     *
     * @param evenOdd whether a spot inside an even number of outlines stays empty; else the nonzero rule holds
     */
    record Fill(Path path, boolean evenOdd, Color color) implements Shape {}

    /**
     * Words on a baseline, upright.
     *
     * @param font     the name that the font was asked for by
     * @param size     in points
     * @param x        where the first letter begins
     * @param baseline below the top of the drawing
     */
    record Lettering(String text, String font, double size, double x, double baseline, Color color) implements Shape {}
}
