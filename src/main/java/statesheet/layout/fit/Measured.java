package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.List;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;

/**
 * A document's strips at one scale, and the room that pages have for them.
 *
 * @param firstTop where the text of the first page begins, below the band
 * @param nextTop  where that of every later page begins
 * @param bottom   the last baseline or edge of every page
 */
public record Measured(TypeScale scale, List<Strip> strips, double firstTop, double nextTop, double bottom) {

    /** How far from there a page may end, in points: so the ends of two pages differ by half a point at most. */
    private static final double TOLERANCE = 0.25;

    public Measured {
        strips = List.copyOf(strips);
    }

    /** An empty page, {@code stretch} points to be added to each of its gaps between sections. */
    public Flow page(int number, double stretch) {
        return new Flow(number == 1 ? firstTop : nextTop, stretch, scale);
    }

    /**
     * Every way to end a page, but for the last, that begins with a strip, from the emptiest on; a page with nothing
     * left to hold stays empty. None goes on where the text ends the page, and none leaves more of such ends than there
     * are pages to follow.
     */
    List<Filling> fillings(int page, int start, int pages) {
        var flow = page(page, 0);
        var fillings = new ArrayList<Filling>();
        int endsLeft = pageEnds(start);
        boolean ended = false;
        for (int end = start + 1; end <= strips.size() && !ended; end++) {
            flow.add(strips.get(end - 1));
            ended = strips.get(end - 1) instanceof Strip.PageEnd;
            if (ended || endsLeft < pages - page && mayEndBefore(end, flow)) {
                fillings.add(filled(flow, end));
            }
        }
        return fillings.isEmpty() ? List.of(filled(flow, start)) : fillings;
    }

    /** How many pages end where the text says so, from a strip on. */
    int pageEnds(int start) {
        return (int) strips.stream().skip(start).filter(Strip.PageEnd.class::isInstance).count();
    }

    /** The page that holds everything from a strip on. */
    Filling rest(int page, int start) {
        var flow = page(page, 0);
        strips.subList(start, strips.size()).forEach(flow::add);
        return filled(flow, strips.size());
    }

    /** Whether a page with what has flowed onto it may end before the strip with this index, or after the last. */
    private boolean mayEndBefore(int index, Flow flow) {
        return index == strips.size()
                || !strips.get(index - 1).keepsWithNext() && !flow.hasRoomBesideRail(strips.get(index));
    }

    /** Whether a page that ends there leaves the rest of a section to the next one. */
    boolean breaksSection(int index) {
        return index < strips.size() && !(strips.get(index) instanceof Strip.Opening);
    }

    /** Whether a page that ends there leaves the rest of a paragraph to the next one. */
    boolean breaksParagraph(int index) {
        return index < strips.size() && strips.get(index) instanceof Strip.Slice slice && slice.first() > 0;
    }

    /** Most that a page adds to each gap between its sections, in points. */
    double mostStretch() {
        return scale.brand().page().stretch().most();
    }

    /** The page that holds what has flowed onto it unstretched, and ends before the strip with this index. */
    Filling filled(Flow flow, int end) {
        double left = bottom - flow.bottom();
        double most = flow.give() * mostStretch();
        double stretch = flow.give() == 0 ? 0 : Math.clamp(left, 0, most) / flow.give();
        double excess = left < -TOLERANCE ? -left : left > most + TOLERANCE ? most - left : 0;
        return excess != 0 || !scale.brand().page().stretch().withinSections()
                ? new Filling(end, stretch, excess) : besideRails(flow, end, stretch);
    }

    /** Beside a rail that is lower than its text, paragraphs move apart without the page growing: it needs more. */
    private Filling besideRails(Flow flow, int end, double atLeast) {
        double stretch = atLeast;
        double left = bottom - flow.stretched(stretch).bottom();
        while (left > TOLERANCE / 10 && stretch < mostStretch()) {
            stretch = Math.min(mostStretch(), stretch + left / flow.give());
            left = bottom - flow.stretched(stretch).bottom();
        }
        return new Filling(end, stretch, left > TOLERANCE ? -left : 0);
    }
}
