package statesheet.brand;

/**
 * How a kind of text is set. All measures in points; {@code floor <= size <= ceiling}.
 *
 * @param size    at a scale of 1
 * @param leading from baseline to baseline, at that size
 * @param floor   the smallest size that the fit may choose
 * @param ceiling the largest
 * @param tracking what is added between the letters, in em: it grows with the type
 */
public record Style(FaceRole face, double size, double leading, double floor, double ceiling, ColorRole color,
        double tracking) {

    /** WCAG 2.2, 1.4.3: text, and text from 18 points, or from 14 in bold. */
    private static final double TEXT_CONTRAST = 4.5;
    private static final double LARGE_CONTRAST = 3;

    /** The style at {@code scale} times its size, or as near as floor and ceiling let it; leading in proportion. */
    public Style at(double scale) {
        double fitted = Math.clamp(size * scale, floor, ceiling);
        return new Style(face, fitted, leading * fitted / size, floor, ceiling, color, tracking);
    }

    /** The contrast with its ground that everyone needs to read it, at the smallest size that the fit may choose. */
    public double neededContrast() {
        boolean large = floor >= 18 || floor >= 14 && face.isBold();
        return large ? LARGE_CONTRAST : TEXT_CONTRAST;
    }
}
