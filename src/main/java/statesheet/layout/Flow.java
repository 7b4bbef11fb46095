package statesheet.layout;

import java.util.OptionalDouble;

/**
 * One page while pieces flow onto it: says where each comes to stand. Measuring and placing both go this way, so they
 * cannot disagree.
 */
final class Flow {

    private static final double NO_RAIL = Double.NEGATIVE_INFINITY;

    private final Spacing space;
    private final double stretch;
    private double bottom;
    private double railBottom = NO_RAIL;
    private boolean fresh = true;
    private int gaps;

    /**
     * Where a piece stands.
     *
     * @param rule the section's rule, where it has one
     * @param top  of the piece's first box
     * @param text the top of the text column, where a rail begins as well
     */
    record Spot(Piece piece, OptionalDouble rule, double top, double text) {}

    /**
     * @param top     where the first piece's capitals begin
     * @param stretch added to every gap between sections
     */
    Flow(double top, double stretch, Spacing space) {
        this.space = space;
        this.stretch = stretch;
        this.bottom = top;
    }

    /** The lowest baseline or edge so far. */
    double bottom() {
        return Math.max(bottom, railBottom);
    }

    /** How many gaps between sections there are so far; each can be stretched. */
    int gaps() {
        return gaps;
    }

    Spot add(Piece piece) {
        return switch (piece) {
            case Piece.Lead lead -> put(piece, bottom, lead.words().height());
            case Piece.Opening opening -> open(opening);
            case Piece.Column column ->
                    put(piece, fresh ? bottom : bottom + space.betweenParagraphs(), column.box().height());
            case Piece.Wide wide -> {
                double above = fresh && railBottom == NO_RAIL ? 0 : space.aboveChart();
                double top = bottom() + above;
                railBottom = NO_RAIL;
                yield put(piece, top, wide.box().height());
            }
        };
    }

    private Spot open(Piece.Opening opening) {
        var rule = OptionalDouble.empty();
        double top = bottom;
        if (!fresh) {
            rule = OptionalDouble.of(bottom() + space.betweenSections() + stretch);
            top = rule.getAsDouble() + space.ruleToHeading();
            gaps++;
        }
        double text = opening.heading().map(heading -> heading.height() + space.headingToText()).orElse(0.0) + top;
        bottom = text;
        railBottom = opening.rail().map(rail -> text + rail.height()).orElse(NO_RAIL);
        fresh = true;
        return new Spot(opening, rule, top, text);
    }

    private Spot put(Piece piece, double top, double height) {
        bottom = top + height;
        fresh = false;
        return new Spot(piece, OptionalDouble.empty(), top, top);
    }

    /** The gap above the foot of the last page counts as one between sections. */
    double addFoot(Foot foot) {
        double top = bottom() + space.betweenSections() + stretch;
        gaps++;
        bottom = top + foot.height();
        railBottom = NO_RAIL;
        return top;
    }
}
