package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One page while strips flow onto it: says where each comes to stand. Measuring and placing both go this way, so they
 * cannot disagree.
 */
final class Flow {

    private static final double NO_RAIL = Double.NEGATIVE_INFINITY;

    /** What gaps within sections take of the stretch of those between them, where they give way at all. */
    private static final double BELOW_BAND = 0.5;
    private static final double BELOW_HEADING = 0.2;
    private static final double BETWEEN_PARAGRAPHS = 0.3;
    private static final double ABOVE_CHART = 0.5;

    private final Spacing space;
    private final double top;
    private final double stretch;
    private final boolean withinSections;
    private final List<Strip> strips = new ArrayList<>();
    /** The lowest baseline or edge of the text column. */
    private double bottom;
    private double railBottom = NO_RAIL;
    /** Where the section's first block goes, as long as there is none. */
    private OptionalDouble columnTop;
    private boolean bare = true;
    private double give;

    /**
     * Where a strip stands.
     *
     * @param rule   the section's rule, where it has one
     * @param top    of the strip's first box
     * @param column where the text column goes on, and a rail begins as well
     */
    record Spot(Strip strip, OptionalDouble rule, double top, double column) {}

    /**
     * @param top            where the first strip's capitals begin
     * @param stretch        added to every gap between sections
     * @param withinSections whether gaps within sections take a part of it
     */
    Flow(double top, double stretch, Spacing space, boolean withinSections) {
        this.space = space;
        this.top = top;
        this.withinSections = withinSections;
        this.stretch = stretch;
        this.bottom = top;
        this.columnTop = OptionalDouble.of(top);
    }

    /** The lowest baseline or edge so far. */
    double bottom() {
        return Math.max(bottom, railBottom);
    }

    /** How many points a point of stretch adds to all gaps so far. */
    double give() {
        return give;
    }

    /** The same strips on the same page, with another stretch. */
    Flow stretched(double other) {
        var flow = new Flow(top, other, space, withinSections);
        strips.forEach(flow::add);
        return flow;
    }

    /** Whether the strip is text that has room beside a rail, which as yet reaches further down than the text. */
    boolean hasRoomBesideRail(Strip next) {
        return next instanceof Strip.Part part && columnTop.orElse(bottom + above(part)) + part.height() <= railBottom;
    }

    Spot add(Strip strip) {
        var spot = switch (strip) {
            case Strip.Lead lead -> put(lead, bottom + given(BELOW_BAND), lead.words().height());
            case Strip.Opening opening -> open(opening);
            case Strip.Column column -> put(column,
                    columnTop.orElseGet(() -> bottom + space.betweenParagraphs() + given(BETWEEN_PARAGRAPHS)),
                    column.box().height());
            case Strip.Part part -> put(part, columnTop.orElseGet(() -> bottom + above(part)
                    + (part.first() == 0 ? given(BETWEEN_PARAGRAPHS) : 0)), part.height());
            case Strip.Wide wide -> putBelowRail(wide);
            case Strip.Closing closing -> close(closing);
        };
        strips.add(strip);
        bare = false;
        return spot;
    }

    /** A page's first section has no rule: the page's own head ends in one. */
    private Spot open(Strip.Opening opening) {
        var rule = bare ? OptionalDouble.empty() : OptionalDouble.of(belowGap());
        double top = rule.isPresent() ? rule.getAsDouble() + space.ruleToHeading() : bottom;
        bottom = opening.heading().map(heading -> top + heading.height()).orElse(top);
        double column = opening.heading().isPresent() ? bottom + space.headingToText() + given(BELOW_HEADING) : top;
        railBottom = opening.rail().map(rail -> column + rail.height()).orElse(NO_RAIL);
        columnTop = OptionalDouble.of(column);
        return new Spot(opening, rule, top, column);
    }

    private Spot putBelowRail(Strip.Wide wide) {
        boolean opens = columnTop.isPresent() && railBottom == NO_RAIL;
        double top = opens ? columnTop.getAsDouble() : bottom() + space.aboveChart() + given(ABOVE_CHART);
        railBottom = NO_RAIL;
        return put(wide, top, wide.box().height());
    }

    /** Lines of one paragraph follow each other by its leading. */
    private double above(Strip.Part part) {
        return part.first() == 0 ? space.betweenParagraphs() : part.words().leading() - part.words().capHeight();
    }

    private Spot put(Strip strip, double top, double height) {
        bottom = top + height;
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

    /** What a gap within a section is stretched by. */
    private double given(double part) {
        if (!withinSections) {
            return 0;
        }
        give += part;
        return part * stretch;
    }

    private double belowGap() {
        give++;
        return bottom() + space.betweenSections() + stretch;
    }
}
