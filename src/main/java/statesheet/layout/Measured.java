package statesheet.layout;

import java.util.List;
import statesheet.layout.Fit.Filling;

/**
 * A document's boxes at one scale.
 *
 * @param firstTop where the text of the first page begins, below the band
 * @param nextTop  where that of every later page begins
 * @param bottom   the last baseline or edge of every page
 */
record Measured(Setting setting, List<Strip> strips, double firstTop, double nextTop, double bottom) {

    /** How far from there a page may end, in points: so the ends of two pages differ by half a point at most. */
    private static final double TOLERANCE = 0.25;

    Measured {
        strips = List.copyOf(strips);
    }

    /** An empty page, {@code stretch} points to be added to each of its gaps between sections. */
    Flow page(int number, double stretch) {
        return new Flow(number == 1 ? firstTop : nextTop, stretch, setting.space());
    }

    /** Whether a page may end before the strip with this index, or after the last strip. */
    boolean mayEndBefore(int index) {
        return index == strips.size() || !strips.get(index - 1).keepsWithNext();
    }

    /** Whether a page that ends there leaves it to the next one to go on with a section. */
    boolean breaksSection(int index) {
        return index < strips.size() && !(strips.get(index) instanceof Strip.Opening);
    }

    /** The page that holds what has flowed onto it unstretched, and ends before the strip with this index. */
    Filling filled(Flow flow, int end) {
        double left = bottom - flow.bottom();
        double most = flow.gaps() * Spacing.STRETCH;
        double stretch = flow.gaps() == 0 ? 0 : Math.clamp(left, 0, most) / flow.gaps();
        return new Filling(end, stretch, left < -TOLERANCE ? -left : left > most + TOLERANCE ? most - left : 0);
    }
}
