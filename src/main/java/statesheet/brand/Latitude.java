package statesheet.brand;

/**
 * What the fit may do so that pages are full.
 *
 * @param white          how many times as wide as in standard print the white between texts is, at the brand's own size
 *                       of type
 * @param stretch        most that a page adds to each gap between its sections, in points
 * @param withinSections whether the gaps within sections give way with them, and a page may end inside a paragraph
 */
public record Latitude(double white, double stretch, boolean withinSections) {

    static final Latitude STANDARD = new Latitude(1, 24, false);

    /** Its paragraphs are too large, and too few to a page, for one of them to end wherever a page does. */
    static Latitude large(double growth) {
        return new Latitude(growth, 60, true);
    }
}
