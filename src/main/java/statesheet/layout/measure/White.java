package statesheet.layout.measure;

/**
 * White that has one size at each size of type, in points at the brand's own; the fit scales it with the type.
 *
 * <p>Boxes of text are as high as their leading, the capitals in the middle of each line; gaps are between boxes.
 */
public enum White {

    /** From a section's rule, which is 1 point, to its heading: 6.8 to the capitals. */
    RULE_TO_HEADING(4),
    BETWEEN_LIST_ITEMS(3),
    FIGURE_TO_LABEL(3),
    LABEL_TO_CONTEXT(3),
    BETWEEN_FIGURES(9),
    /** From a unit to the hairline below it, and on to the next unit. */
    UNIT_TO_HAIRLINE(9),
    HAIRLINE_TO_UNIT(5.5),
    TEXT_TO_TABLE(12),
    /** Above the line that names a chart's nation, and below it; twice this where there is no such line. */
    AROUND_HEADS(3),
    BARS_TO_SOURCE(3),
    /** From the band's lower edge to the lead, or to what comes first. */
    BELOW_BAND(18),
    PANEL_PADDING(12),
    CONTACT_TO_NOTES(9),
    BETWEEN_NOTES(3),
    /** From the contact band's edge to its words. */
    CONTACT_PADDING(15),
    /** Between two entries of the contact band, and from its words to the QR code. */
    BETWEEN_CONTACTS(18),
    /** From a list's left edge to its text, where that is room enough for the markers. */
    LIST_INDENT(14),
    /** From a list item's marker to its text, at least. */
    MARKER_TO_ITEM(5);

    private final double points;

    White(double points) {
        this.points = points;
    }

    public double points() {
        return points;
    }
}
