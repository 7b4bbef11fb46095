package statesheet.layout.fit;

import java.util.Optional;
import java.util.OptionalDouble;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Glue;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.White;

/**
 * One page while strips flow onto it: gives each of them its place. Measuring and placing both go this way, so they
 * cannot disagree.
 */
public final class Flow {

    /** Height of a section's rule, and of the hairline between two units. */
    public static final double RULE = 1;
    public static final double HAIRLINE = 0.5;

    private final TypeScale scale;
    private final double ratio;
    /** The lower edge of the text column so far. */
    private Reach column;
    private Optional<Reach> rail = Optional.empty();
    /** The page's last line, if it may not move: what is at its end goes down to there. */
    private final OptionalDouble foot;
    /** The white that has to be above the next strip, where what came before decides it. */
    private Above above = Above.NOTHING;

    /** What was placed last, as far as it decides the white below it. */
    private enum Above { NOTHING, LEAD, PANEL, HEADING, UNIT, FIGURES, TEXT }

    /**
     * Where a strip is.
     *
     * @param rule  of a section, or the hairline above a unit: its upper edge
     * @param top   of the strip's box
     * @param ratio what its glue is set by
     */
    public record Placement(Strip strip, OptionalDouble rule, double top, double ratio) {}

    /**
     * @param top   where the page's text begins, in points
     * @param ratio what all glue is set by, from -1 to 1
     * @param foot  where the page's end goes down to; empty where it follows what is above it
     */
    Flow(double top, double ratio, OptionalDouble foot, TypeScale scale) {
        this.scale = scale;
        this.ratio = ratio;
        this.foot = foot;
        this.column = new Reach(top, 0);
    }

    /** The lowest edge so far. */
    Reach reach() {
        return rail.map(column::or).orElse(column);
    }

    /** Whether the strip is text that has room beside figures, which as yet reach further down than the text. */
    boolean hasRoomBesideRail(Strip next) {
        return rail.isPresent() && next instanceof Strip.Slice slice
                && column.y() + slice.height() <= rail.get().y();
    }

    public Placement add(Strip strip) {
        return switch (strip) {
            case Strip.Lead(var words) -> put(strip, words.height(), Above.LEAD);
            case Strip.Panel(var figures) -> {
                leave(above == Above.LEAD, Glue.BELOW_LEAD);
                yield put(strip, figures.height(), Above.PANEL);
            }
            case Strip.Opening opening -> open(opening);
            case Strip.UnitStart unit -> begin(unit);
            case Strip.InColumn(Box.TableBox table, _) -> {
                leave(above == Above.TEXT || above == Above.FIGURES, White.TEXT_TO_TABLE);
                yield put(strip, table.height(), Above.TEXT);
            }
            case Strip.InColumn(Box.ListBox list, _) -> {
                leave(above == Above.TEXT, White.BETWEEN_LIST_ITEMS);
                leave(above == Above.FIGURES, Glue.UNDER_HEADING);
                yield put(strip, list.height(), Above.TEXT);
            }
            case Strip.InColumn(Box.FigureRow figures, _) -> {
                leave(above == Above.TEXT, Glue.BETWEEN_PARAGRAPHS);
                yield put(strip, figures.height(), Above.FIGURES);
            }
            case Strip.InColumn(var box, _) -> {
                leaveAboveText();
                yield put(strip, box.height(), Above.TEXT);
            }
            case Strip.Slice slice -> {
                if (slice.first() == 0) {
                    leaveAboveText();
                }
                yield put(strip, slice.height(), Above.TEXT);
            }
            case Strip.Wide(var box) -> putBelowRail(strip, box);
            case Strip.PageEnd _ -> new Placement(strip, OptionalDouble.empty(), column.y(), ratio);
            case Strip.End end -> end(end);
        };
    }

    private Placement end(Strip.End end) {
        endRail();
        leave(above != Above.NOTHING, Glue.BEFORE_CONTACT);
        double height = end.closing().height();
        column = foot.isPresent() ? new Reach(foot.getAsDouble() - height, 0) : column;
        return put(end, height, Above.NOTHING);
    }

    /** The heading in front of what goes on from the page before. */
    public Placement open(Strip.Opening opening) {
        endRail();
        leave(above != Above.NOTHING, Glue.BEFORE_SECTION);
        if (opening.heading().isEmpty()) {
            above = Above.HEADING;
            return new Placement(opening, OptionalDouble.empty(), column.y(), ratio);
        }
        double rule = column.y();
        column = column.below(RULE + scale.white(White.RULE_TO_HEADING));
        var placement = put(opening, opening.heading().get().height(), Above.HEADING);
        leave(true, Glue.UNDER_HEADING);
        return new Placement(opening, OptionalDouble.of(rule), placement.top(), ratio);
    }

    private Placement begin(Strip.UnitStart unit) {
        var hairline = OptionalDouble.empty();
        if (!unit.first() && above != Above.NOTHING && above != Above.HEADING) {
            endRail();
            column = column.below(scale.white(White.UNIT_TO_HAIRLINE));
            hairline = OptionalDouble.of(column.y());
            column = column.below(HAIRLINE + scale.white(White.HAIRLINE_TO_UNIT));
        }
        above = Above.UNIT;
        rail = unit.rail().map(box -> column.below(box.height() - scale.aboveText(box)));
        return new Placement(unit, hairline, column.y(), ratio);
    }

    private Placement putBelowRail(Strip strip, Box box) {
        boolean follows = above == Above.TEXT || above == Above.FIGURES || rail.isPresent();
        endRail();
        leave(follows, Glue.BEFORE_CHART);
        var placement = put(strip, box.height(), Above.TEXT);
        if (box instanceof Box.ChartBox chart) {
            column = column.below(chart.height(ratio) - chart.height(), chart.perRatio(ratio));
        }
        return placement;
    }

    private Placement put(Strip strip, double height, Above now) {
        double top = column.y();
        column = column.below(height);
        above = now;
        return new Placement(strip, OptionalDouble.empty(), top, ratio);
    }

    private void endRail() {
        column = reach();
        rail = Optional.empty();
    }

    private void leaveAboveText() {
        leave(above == Above.TEXT, Glue.BETWEEN_PARAGRAPHS);
        leave(above == Above.FIGURES, Glue.UNDER_HEADING);
    }

    private void leave(boolean due, White white) {
        if (due) {
            column = column.below(scale.white(white));
        }
    }

    private void leave(boolean due, Glue glue) {
        if (due) {
            column = column.below(scale.spaced(glue.at(ratio)), scale.spaced(glue.perRatio(ratio)));
        }
    }
}
