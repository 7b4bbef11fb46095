package statesheet.layout.measure;

/**
 * White that gives way so that pages are full: its natural size, and what it stretches and shrinks by at a ratio of 1
 * and -1. In points at the brand's own size of type.
 */
public enum Glue {

    BEFORE_SECTION(24, 22, 10),
    BEFORE_CHART(16, 15, 7),
    BELOW_LEAD(18, 15, 7),
    BEFORE_CONTACT(24, 26, 8),
    BETWEEN_PARAGRAPHS(6, 6, 3),
    UNDER_HEADING(9, 5, 3),
    /** From the top of a bar's row to the top of the next, where every label is one line. */
    CHART_PITCH(24, 9, 4);

    private final double natural;
    private final double stretch;
    private final double shrink;

    Glue(double natural, double stretch, double shrink) {
        this.natural = natural;
        this.stretch = stretch;
        this.shrink = shrink;
    }

    /** @param ratio from -1, as tight as it may be, to 1, as loose */
    public double at(double ratio) {
        return natural + ratio * perRatio(ratio);
    }

    /** What one more of ratio adds. */
    public double perRatio(double ratio) {
        return ratio < 0 ? shrink : stretch;
    }
}
