package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import statesheet.layout.measure.Strip;

/** Chooses where pages end so that all of them are full. Lives as long as one scale is tried. */
final class PageBreaks {

    /** What it costs to end a page there; a page whose glue is stretched by all it may costs 1. */
    static final double IN_SECTION = 0.15;
    static final double BEFORE_CHART = 0.1;
    static final double IN_PARAGRAPH = 0.35;

    /** What glue at its limit costs besides. */
    static final double NEAR_LIMIT = 2;

    /** What a line of white at a page's end costs, besides the stretched glue above it. */
    static final double WHITE_LINE = 0.5;

    /** In large print, where pages may end early for the sake of whole sections. */
    private static final double WHITE_LINE_IN_LARGE = 0.05;
    private static final double CUT_IN_LARGE = 6;

    /** What a leaf of two pages costs there. */
    private static final double LEAF = 3;

    private static final Rest NOTHING = new Rest(List.of(), 0, 0);

    private final Measured measured;
    private final PageCount count;
    private final int pages;
    private final Map<Start, List<Filling>> candidates = new HashMap<>();
    private final Map<Start, Rest> known = new HashMap<>();

    private PageBreaks(Measured measured, PageCount count, int pages) {
        this.measured = measured;
        this.count = count;
        this.pages = pages;
    }

    /**
     * Where a page begins.
     *
     * @param before the ratio of the page before it, which it should look like; its own for the first page
     */
    private record Start(int page, int strip, OptionalDouble before) {

        Start anyhow() {
            return new Start(page, strip, OptionalDouble.empty());
        }
    }

    /** How the pages from one on are filled; {@code misfit} is what they have too much and too little, in points. */
    private record Rest(List<Filling> fillings, double misfit, double cost) {

        boolean betterThan(Rest other) {
            return misfit != other.misfit ? misfit < other.misfit : cost < other.cost;
        }
    }

    /** The best way to spread the strips over exactly so many pages; where none fills them, the one nearest to it. */
    static Fit best(Measured measured, PageCount count, int pages) {
        var all = new PageBreaks(measured, count, pages).from(new Start(1, 0, OptionalDouble.empty()));
        double leaves = count.large() ? (pages + 1) / 2 * LEAF : 0;
        return new Fit(measured, count, all.fillings, all.misfit, all.cost + leaves);
    }

    private Rest from(Start start) {
        var rest = known.get(start);
        if (rest == null) {
            rest = best(start);
            known.put(start, rest);
        }
        return rest;
    }

    /** Fuller pages first: what one has too much or too little, all together have at least. */
    private Rest best(Start start) {
        Rest best = null;
        for (var filling : candidates.computeIfAbsent(start.anyhow(), this::candidates).reversed()) {
            if (best != null && misfit(filling, start.page) > best.misfit) {
                continue;
            }
            var rest = with(filling, start, start.page == pages ? NOTHING
                    : from(new Start(start.page + 1, filling.end(), OptionalDouble.of(filling.ratio()))));
            best = best == null || rest.betterThan(best) ? rest : best;
        }
        return best;
    }

    /** Where the text says that a page ends, no other end is looked at, if the pages after it can hold the rest. */
    private List<Filling> candidates(Start start) {
        var fillings = fillings(start);
        return count.large() ? fillings.stream()
                .map(filling -> measured.natural(start.page, start.strip, filling)).toList() : fillings;
    }

    private List<Filling> fillings(Start start) {
        if (start.page == pages) {
            return List.of(measured.rest(start.page, start.strip));
        }
        long ends = measured.strips().stream().skip(start.strip).filter(Strip.PageEnd.class::isInstance).count();
        return ends < pages - start.page ? measured.fillings(start.page, start.strip)
                : List.of(measured.upToPageEnd(start.page, start.strip));
    }

    private Rest with(Filling filling, Start start, Rest after) {
        var all = new ArrayList<Filling>(after.fillings.size() + 1);
        all.add(filling);
        all.addAll(after.fillings);
        return new Rest(all, after.misfit + misfit(filling, start.page), after.cost + cost(filling)
                + square(filling.ratio() - start.before.orElse(filling.ratio())));
    }

    private double misfit(Filling filling, int page) {
        double allowed = count.white(page == pages) * measured.lineHeight();
        return filling.left() < 0 ? -filling.left() : Math.max(0, filling.left() - allowed);
    }

    private double cost(Filling filling) {
        double ratio = square(filling.ratio());
        // Near its limits, glue has nothing left for a place whose text is a line longer than this one's.
        return ratio + NEAR_LIMIT * ratio * ratio * ratio
                + (count.large() ? WHITE_LINE_IN_LARGE : WHITE_LINE) * Math.max(0, measured.lines(filling.left()))
                + (count.large() ? CUT_IN_LARGE : 1) * cut(filling.end());
    }

    /** What it costs that the page ends there. */
    private double cut(int end) {
        return measured.breaksParagraph(end) ? IN_PARAGRAPH : measured.breaksBeforeChart(end) ? BEFORE_CHART
                : measured.breaksSection(end) || measured.leavesOnlyEnd(end) ? IN_SECTION : 0;
    }

    private static double square(double x) {
        return x * x;
    }
}
