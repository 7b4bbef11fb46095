package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses where pages end so that all of them are full. Lives as long as one scale is tried. */
final class PageBreaks {

    /** A page that ends inside a section costs as much as gaps stretched by half of what they may. */
    static final double BROKEN_SECTION = 0.25;

    /** A page that ends inside a paragraph costs that as well. */
    private static final double BROKEN_PARAGRAPH = 0.25;

    private static final Rest NOTHING = new Rest(List.of(), 0, 0);

    private final Measured measured;
    private final int pages;
    private final Map<Integer, Rest> known = new HashMap<>();

    private PageBreaks(Measured measured, int pages) {
        this.measured = measured;
        this.pages = pages;
    }

    /** How the pages from one on are filled; {@code misfit} is what they have too much and too little. */
    private record Rest(List<Filling> fillings, double misfit, double cost) {

        boolean betterThan(Rest other) {
            return misfit != other.misfit ? misfit < other.misfit : cost < other.cost;
        }

        /** The same with one more page before it. */
        Rest after(Filling first, double firstCost) {
            var all = new ArrayList<Filling>(fillings.size() + 1);
            all.add(first);
            all.addAll(fillings);
            return new Rest(all, misfit + Math.abs(first.excess()), cost + firstCost);
        }
    }

    /**
     * The best way to spread the strips over exactly so many pages; where none fills them, the one nearest to it.
     *
     * @param scaleCost added to the fit's own cost
     */
    static Fit best(Measured measured, int pages, double scaleCost) {
        var all = new PageBreaks(measured, pages).from(1, 0);
        return new Fit(measured, all.fillings, all.cost + scaleCost);
    }

    private Rest from(int page, int start) {
        int key = page * (measured.strips().size() + 1) + start;
        var rest = known.get(key);
        if (rest == null) {
            rest = page == pages ? with(measured.rest(page, start), NOTHING) : best(page, start);
            known.put(key, rest);
        }
        return rest;
    }

    /** Tries nearly full pages first: what one has too much or too little, all together have at least. */
    private Rest best(int page, int start) {
        Rest best = null;
        var fillings = measured.fillings(page, start, pages).stream()
                .sorted(Comparator.comparingDouble(filling -> Math.abs(filling.excess()))).toList();
        for (var filling : fillings) {
            if (best != null && Math.abs(filling.excess()) > best.misfit) {
                break;
            }
            var rest = with(filling, from(page + 1, filling.end()));
            best = best == null || rest.betterThan(best) ? rest : best;
        }
        return best;
    }

    private Rest with(Filling filling, Rest after) {
        double uneven = filling.stretch() / measured.mostStretch();
        return after.after(filling, uneven * uneven + (measured.breaksSection(filling.end()) ? BROKEN_SECTION : 0)
                + (measured.breaksParagraph(filling.end()) ? BROKEN_PARAGRAPH : 0));
    }
}
