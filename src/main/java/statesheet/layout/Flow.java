package statesheet.layout;

import java.util.OptionalDouble;

/**
 * One page while strips flow onto it: says where each comes to stand. Measuring and placing both go this way, so they
 * cannot disagree.
 */
final class Flow {

    private static final double NO_RAIL = Double.NEGATIVE_INFINITY;

    private final Spacing space;
    private final double stretch;
    /** The lowest baseline or edge of the text column. */
    private double bottom;
    private double railBottom = NO_RAIL;
    /** Where the section's first block goes, as long as there is none. */
    private OptionalDouble columnTop;
    private boolean bare = true;
    private int gaps;

    /**
     * Where a strip stands.
     *
     * @param rule   the section's rule, where it has one
     * @param top    of the strip's first box
     * @param column where the text column goes on, and a rail begins as well
     */
    record Spot(Strip strip, OptionalDouble rule, double top, double column) {}

    /**
     * @param top     where the first strip's capitals begin
     * @param stretch added to every gap between sections
     */
    Flow(double top, double stretch, Spacing space) {
        this.space = space;
        this.stretch = stretch;
        this.bottom = top;
        this.columnTop = OptionalDouble.of(top);
    }

    /** The lowest baseline or edge so far. */
    double bottom() {
        return Math.max(bottom, railBottom);
    }

    /** How many gaps between sections there are so far; each can be stretched. */
    int gaps() {
        return gaps;
    }

    Spot add(Strip strip) {
        var spot = switch (strip) {
            case Strip.Lead lead -> put(lead, bottom, lead.words());
            case Strip.Opening opening -> open(opening);
            case Strip.Column column ->
                    put(column, columnTop.orElse(bottom + space.betweenParagraphs()), column.box());
            case Strip.Wide wide -> putBelowRail(wide);
            case Strip.Closing closing -> close(closing);
        };
        bare = false;
        return spot;
    }

    /** A page's first section has no rule: the page's own head ends in one. */
    private Spot open(Strip.Opening opening) {
        var rule = bare ? OptionalDouble.empty() : OptionalDouble.of(belowGap());
        double top = rule.isPresent() ? rule.getAsDouble() + space.ruleToHeading() : bottom;
        bottom = opening.heading().map(heading -> top + heading.height()).orElse(top);
        double column = opening.heading().isPresent() ? bottom + space.headingToText() : top;
        railBottom = opening.rail().map(rail -> column + rail.height()).orElse(NO_RAIL);
        columnTop = OptionalDouble.of(column);
        return new Spot(opening, rule, top, column);
    }

    private Spot putBelowRail(Strip.Wide wide) {
        boolean opens = columnTop.isPresent() && railBottom == NO_RAIL;
        double top = opens ? columnTop.getAsDouble() : bottom() + space.aboveChart();
        railBottom = NO_RAIL;
        return put(wide, top, wide.box());
    }

    private Spot put(Strip strip, double top, Box box) {
        bottom = top + box.height();
        columnTop = OptionalDouble.empty();
        return new Spot(strip, OptionalDouble.empty(), top, top);
    }

    /** The gap above the foot counts as one between sections. */
    private Spot close(Strip.Closing closing) {
        double top = bare ? bottom : belowGap();
        bottom = top + closing.foot().height();
        railBottom = NO_RAIL;
        return new Spot(closing, OptionalDouble.empty(), top, top);
    }

    private double belowGap() {
        gaps++;
        return bottom() + space.betweenSections() + stretch;
    }
}
