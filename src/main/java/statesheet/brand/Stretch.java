package statesheet.brand;

/**
 * How the white between texts may give way so that pages are full.
 *
 * @param white          how many times as wide as in standard print the white between texts is, at the brand's own size
 *                       of type
 * @param most           most that a page adds to each gap between its sections, in points
 * @param withinSections whether the gaps within sections give way too, and a page may end inside a paragraph
 */
public record Stretch(double white, double most, boolean withinSections) {

    static final Stretch STANDARD = new Stretch(1, 24, false);

    /** Its paragraphs are too large, and too few to a page, for one of them to end wherever a page does. */
    static Stretch large(double growth) {
        return new Stretch(growth, 60, true);
    }
}
