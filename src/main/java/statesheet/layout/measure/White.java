package statesheet.layout.measure;

/**
 * The white between boxes, in points at the brand's own size of type; the fit scales it with the type, and so does
 * large print.
 *
 * <p>Measured on the target's picture, from baselines and tops of capitals.
 */
public enum White {

    /** From the header's rule or a section's rule to what is below it. */
    RULE_TO_HEADING(9.5),
    HEADING_TO_TEXT(14),
    BETWEEN_PARAGRAPHS(14.4),
    BETWEEN_LIST_ITEMS(10.6),
    /** From the end of a section to the rule of the next; the fit adds to it. */
    BETWEEN_SECTIONS(19.5),
    FIGURE_TO_LABEL(8.6),
    BETWEEN_FIGURES(16),
    ABOVE_CHART(20),
    TITLE_TO_BARS(13),
    BETWEEN_BARS(12),
    BETWEEN_ROWS(8),
    /** From the band's lower edge to the lead. */
    BELOW_BAND(25),
    CONTACT_TO_NOTES(15),
    BETWEEN_NOTES(6),
    /** From the contact band's edge to its words. */
    CONTACT_PADDING(17.6),
    /** From the contact band's edge to the QR code's white square. */
    CONTACT_MARGIN(8),
    BETWEEN_CONTACT_LINES(7.5),
    /** From a list's left edge to its text, where that is room enough for the markers. */
    LIST_INDENT(19),
    /** From a list item's marker to its text. */
    MARKER_TO_ITEM(5.9);

    private final double points;

    White(double points) {
        this.points = points;
    }

    public double points() {
        return points;
    }
}
