package statesheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the pieces are spread over the pages at one scale.
 *
 * @param ends    the index after the last piece of each page
 * @param stretch what each page adds to its gaps between sections, in points
 * @param excess  points of text that no page holds; negative where so much is missing; 0 where all pages are full
 * @param cost    how far from even the pages are; smaller is better, and compared only between fits without excess
 */
record Fit(Measured measured, List<Integer> ends, List<Double> stretch, double excess, double cost) {

    /** A page that ends inside a section costs as much as gaps stretched by half of what they may. */
    private static final double BROKEN_SECTION = 0.25;

    /** Rounding of sums of points; far below what a printer shows. */
    private static final double EPSILON = 1e-6;

    Fit {
        ends = List.copyOf(ends);
        stretch = List.copyOf(stretch);
    }

    /** Whether all pages are full and all words within their places. */
    boolean isSound() {
        return excess == 0 && measured.setting().tooWide().isEmpty();
    }

    /** Fewer words too wide first, then fuller pages, then the lower cost. */
    boolean betterThan(Fit other) {
        int wide = Integer.compare(measured.setting().tooWide().size(), other.measured.setting().tooWide().size());
        int full = wide != 0 ? wide : Double.compare(Math.abs(excess), Math.abs(other.excess));
        return full != 0 ? full < 0 : cost < other.cost;
    }

    /**
     * The best way to spread the pieces over {@code pages} pages; where none is full, the one nearest to it.
     *
     * @param scaleCost added to the fit's own cost
     */
    static Fit best(Measured measured, int pages, double scaleCost) {
        var rest = new Search(measured, pages).from(1, 0);
        return new Fit(measured, rest.ends, rest.stretch, rest.excess, rest.cost + scaleCost);
    }

    /** Fills page after page and leaves the last one as it comes: for drafts that fit no number of pages. */
    static Fit loose(Measured measured) {
        var ends = new ArrayList<Integer>();
        var stretch = new ArrayList<Double>();
        for (int start = 0; ends.isEmpty() || start < measured.pieces().size(); start = ends.getLast()) {
            ends.add(looseEnd(measured, ends.size() + 1, start));
            stretch.add(0.0);
        }
        return new Fit(measured, ends, stretch, 0, 0);
    }

    /** Keeps room for the foot on every page, as any may turn out to be the last. */
    private static int looseEnd(Measured measured, int page, int start) {
        var pieces = measured.pieces();
        var flow = measured.page(page, 0);
        double room = measured.bottom() - measured.foot().height() - measured.setting().space().betweenSections();
        int end = start;
        for (int i = start; i < pieces.size(); i++) {
            flow.add(pieces.get(i));
            if (flow.bottom() > room && end > start) {
                return end;
            }
            end = pieces.get(i).keepsWithNext() && flow.bottom() <= room ? end : i + 1;
        }
        return pieces.size();
    }

    /** What is best for the pages from one on, given the first piece on it. */
    private record Rest(List<Integer> ends, List<Double> stretch, double excess, double cost) {

        boolean betterThan(Rest other) {
            double mine = Math.abs(excess);
            double others = Math.abs(other.excess);
            return mine != others ? mine < others : cost < other.cost;
        }

        /** The same with one more page before it. */
        Rest after(int end, double stretch, double excess, double cost) {
            var ends = new ArrayList<>(List.of(end));
            ends.addAll(this.ends);
            var stretches = new ArrayList<>(List.of(stretch));
            stretches.addAll(this.stretch);
            // Too much on one page and too little on another do not cancel out: the larger fault is told.
            double worst = Math.signum(Math.abs(excess) >= Math.abs(this.excess) ? excess : this.excess);
            return new Rest(ends, stretches, worst * (Math.abs(excess) + Math.abs(this.excess)), this.cost + cost);
        }
    }

    private static final class Search {
        private static final Rest NOTHING = new Rest(List.of(), List.of(), 0, 0);

        private final Measured measured;
        private final int pages;
        private final Map<Integer, Rest> known = new HashMap<>();

        private Search(Measured measured, int pages) {
            this.measured = measured;
            this.pages = pages;
        }

        private Rest from(int page, int start) {
            int key = page * (measured.pieces().size() + 1) + start;
            var rest = known.get(key);
            if (rest == null) {
                rest = page == pages ? last(start) : best(page, start);
                known.put(key, rest);
            }
            return rest;
        }

        private Rest last(int start) {
            var pieces = measured.pieces();
            var flow = measured.page(pages, 0);
            pieces.subList(start, pieces.size()).forEach(flow::add);
            if (!measured.foot().isEmpty()) {
                flow.addFoot(measured.foot());
            }
            return filled(flow, pieces.size(), NOTHING, 0);
        }

        private Rest best(int page, int start) {
            var pieces = measured.pieces();
            var flow = measured.page(page, 0);
            Rest best = null;
            for (int end = start + 1; end <= pieces.size(); end++) {
                flow.add(pieces.get(end - 1));
                if (mayEndAfter(end)) {
                    var rest = filled(flow, end, from(page + 1, end), breaksSection(end) ? BROKEN_SECTION : 0);
                    best = best == null || rest.betterThan(best) ? rest : best;
                }
            }
            return best == null ? filled(flow, pieces.size(), from(page + 1, pieces.size()), 0) : best;
        }

        private boolean mayEndAfter(int end) {
            return !measured.pieces().get(end - 1).keepsWithNext();
        }

        private boolean breaksSection(int end) {
            return end < measured.pieces().size() && !(measured.pieces().get(end) instanceof Piece.Opening);
        }

        /** The page that {@code flow} holds, ended there, and what comes after. */
        private Rest filled(Flow flow, int end, Rest after, double cost) {
            double left = measured.bottom() - flow.bottom();
            double most = flow.gaps() * Spacing.STRETCH;
            double stretch = flow.gaps() == 0 ? 0 : Math.clamp(left, 0, most) / flow.gaps();
            double excess = left < -EPSILON ? -left : left > most + EPSILON ? most - left : 0;
            double uneven = stretch / Spacing.STRETCH;
            return after.after(end, stretch, excess, uneven * uneven + cost);
        }
    }
}
