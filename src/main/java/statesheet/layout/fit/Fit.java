package statesheet.layout.fit;

import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Where;
import statesheet.sheet.Sheet;

/**
 * How the strips are spread over the pages at one scale.
 *
 * @param misfit points that the pages have too much and too little; 0 where they are full
 * @param cost   how far from natural the white is, and what the pages' ends cost; smaller is better
 */
public record Fit(Measured measured, PageCount count, List<Filling> pages, double misfit, double cost) {

    public Fit {
        pages = List.copyOf(pages);
    }

    /**
     * The best fit on the fewest pages that hold everything, or on one more that would be a blank back; where none do,
     * the one that comes nearest.
     */
    public static Fit best(Measured measured, PageCount count) {
        var nearest = PageBreaks.best(measured, count, count.fewest());
        for (int pages = count.fewest() + 1; pages <= count.most() && nearest.misfit > 0; pages++) {
            var fit = PageBreaks.best(measured, count, pages);
            nearest = fit.misfit < nearest.misfit ? fit : nearest;
        }
        int back = nearest.pages.size() + 1;
        if (nearest.misfit > 0 || !count.needsBlankBack(back - 1) || back > count.most()) {
            return nearest;
        }
        var onBack = PageBreaks.best(measured, count, back);
        return onBack.misfit == 0 && onBack.cost < nearest.cost ? onBack : nearest;
    }

    /** A draft's pages: these where they are full, or else as many as it takes, each with as much as it holds. */
    public Fit forDraft() {
        return misfit == 0 ? this : new Fit(measured, count, measured.fewestPages(), 0, cost);
    }

    /** How full each page is; in large print, pages may end early. */
    public List<Sheet.Fullness> fullness() {
        return pages.stream().map(page -> new Sheet.Fullness(
                measured.lines(count.large() ? Math.min(0, page.left()) : page.left()), page.ratio())).toList();
    }

    /**
     * Why the pages are not full, or how much white they have; empty where all is well.
     *
     * @param text the text's file, with the place
     */
    public Optional<Problem> finding(Where text) {
        return new Misfit(text, this).finding();
    }
}
