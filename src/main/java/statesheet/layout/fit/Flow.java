package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.White;

/**
 * One page while strips flow onto it: gives each of them its place. Measuring and placing both go this way, so they
 * cannot disagree.
 */
public final class Flow {

    private static final double NO_RAIL = Double.NEGATIVE_INFINITY;

    /** What gaps within sections take of the stretch of those between them, where they give way. */
    private static final double BELOW_BAND = 0.5;
    private static final double BELOW_HEADING = 0.2;
    private static final double BETWEEN_PARAGRAPHS = 0.3;
    private static final double ABOVE_CHART = 0.5;

    private final TypeScale scale;
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
     * Where a strip is.
     *
     * @param rule   the section's rule, where it has one
     * @param top    of the strip's first box
     * @param column where the text column goes on, and a rail begins as well
     */
    public record Placement(Strip strip, OptionalDouble rule, double top, double column) {}

    /**
     * @param top     where the first strip's capitals begin
     * @param stretch added to every gap between sections; gaps within sections take a part of it, where they give way
     */
    Flow(double top, double stretch, TypeScale scale) {
        this.scale = scale;
        this.top = top;
        this.withinSections = scale.brand().page().stretch().withinSections();
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
        var flow = new Flow(top, other, scale);
        strips.forEach(flow::add);
        return flow;
    }

    /** Whether the strip is text that has room beside a rail, which as yet reaches further down than the text. */
    boolean hasRoomBesideRail(Strip next) {
        return next instanceof Strip.Slice slice
                && columnTop.orElse(bottom + above(slice)) + slice.height() <= railBottom;
    }

    public Placement add(Strip strip) {
        var placement = switch (strip) {
            case Strip.Lead lead -> put(lead, bottom + given(BELOW_BAND), lead.words().height());
            case Strip.Opening opening -> open(opening);
            case Strip.InColumn column -> put(column, columnTop.orElseGet(() ->
                    bottom + scale.white(White.BETWEEN_PARAGRAPHS) + given(BETWEEN_PARAGRAPHS)), column.box().height());
            case Strip.Slice slice -> put(slice, columnTop.orElseGet(() -> bottom + above(slice)
                    + (slice.first() == 0 ? given(BETWEEN_PARAGRAPHS) : 0)), slice.height());
            case Strip.Wide wide -> putBelowRail(wide);
            case Strip.PageEnd end -> put(end, bottom, 0);
            case Strip.End end -> close(end);
        };
        strips.add(strip);
        bare = false;
        return placement;
    }

    /** A page's first section has no rule: the page's own head ends in one. */
    private Placement open(Strip.Opening opening) {
        var rule = bare ? OptionalDouble.empty() : OptionalDouble.of(belowGap());
        double top = rule.isPresent() ? rule.getAsDouble() + scale.white(White.RULE_TO_HEADING) : bottom;
        bottom = opening.heading().map(heading -> top + heading.height()).orElse(top);
        double column = opening.heading().isEmpty() ? top
                : bottom + scale.white(White.HEADING_TO_TEXT) + given(BELOW_HEADING);
        railBottom = opening.rail().map(rail -> column + rail.height()).orElse(NO_RAIL);
        columnTop = OptionalDouble.of(column);
        return new Placement(opening, rule, top, column);
    }

    private Placement putBelowRail(Strip.Wide wide) {
        boolean opens = columnTop.isPresent() && railBottom == NO_RAIL;
        double top = opens ? columnTop.getAsDouble() : bottom() + scale.white(White.ABOVE_CHART) + given(ABOVE_CHART);
        railBottom = NO_RAIL;
        return put(wide, top, wide.box().height());
    }

    /** Lines of one paragraph follow each other by its leading. */
    private double above(Strip.Slice slice) {
        return slice.first() == 0 ? scale.white(White.BETWEEN_PARAGRAPHS)
                : slice.words().leading() - slice.words().capHeight();
    }

    private Placement put(Strip strip, double top, double height) {
        bottom = top + height;
        columnTop = OptionalDouble.empty();
        return new Placement(strip, OptionalDouble.empty(), top, top);
    }

    /** The gap above the end counts as one between sections. */
    private Placement close(Strip.End end) {
        double top = bare ? bottom : belowGap();
        bottom = top + end.closing().height();
        railBottom = NO_RAIL;
        return new Placement(end, OptionalDouble.empty(), top, top);
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
        return bottom() + scale.white(White.BETWEEN_SECTIONS) + stretch;
    }
}
