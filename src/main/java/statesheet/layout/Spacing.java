package statesheet.layout;

/**
 * The white between boxes, in points at the brand's own size of type; the fit scales it with the type, and so does
 * large print.
 *
 * <p>Measured on the target's picture, from baselines and tops of capitals.
 */
record Spacing(double scale) {

    /** From the header's rule or a section's rule to what stands below it. */
    double ruleToHeading() {
        return 9.5 * scale;
    }

    double headingToText() {
        return 14 * scale;
    }

    double betweenParagraphs() {
        return 14.4 * scale;
    }

    double betweenItems() {
        return 10.6 * scale;
    }

    /** From the end of a section to the rule of the next; the fit adds to it. */
    double betweenSections() {
        return 19.5 * scale;
    }

    double figureToLabel() {
        return 8.6 * scale;
    }

    double betweenFigures() {
        return 16 * scale;
    }

    double aboveChart() {
        return 20 * scale;
    }

    double titleToBars() {
        return 13 * scale;
    }

    double betweenBars() {
        return 12 * scale;
    }

    double betweenRows() {
        return 8 * scale;
    }

    double barHeight() {
        return 19 * scale;
    }

    /** From the band's lower edge to the lead. */
    double belowBand() {
        return 25 * scale;
    }

    double contactToNotes() {
        return 15 * scale;
    }

    double betweenNotes() {
        return 6 * scale;
    }

    /** From the contact band's edge to its words. */
    double contactPadding() {
        return 17.6 * scale;
    }

    /** From the contact band's edge to the QR code's white square. */
    double contactMargin() {
        return 8 * scale;
    }

    double betweenContactLines() {
        return 7.5 * scale;
    }

    /** From a list's left edge to its text, where that is room enough for the markers. */
    double listIndent() {
        return 19 * scale;
    }

    /** From a list item's marker to its text. */
    double markerToItem() {
        return 5.9 * scale;
    }
}
