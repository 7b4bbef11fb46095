package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.List;

/** How few and how many pages strips can fill, wherever the pages end. */
final class Capacity {

    private Capacity() {}

    /**
     * Page after page with as much as it holds, and the last one as it comes: the fewest pages that there are.
     *
     * <p>Only what keeps together and is higher than a page makes one overfull.
     */
    static List<Filling> fewestPages(Measured measured) {
        var pages = new ArrayList<Filling>();
        do {
            pages.add(fullest(measured, pages.size() + 1, pages.isEmpty() ? 0 : pages.getLast().end()));
        } while (pages.getLast().end() < measured.strips().size());
        return pages;
    }

    private static Filling fullest(Measured measured, int page, int start) {
        var fillings = measured.fillings(page, start, Integer.MAX_VALUE);
        int held = (int) fillings.stream().takeWhile(filling -> filling.excess() <= 0).count();
        return fillings.get(Math.max(1, held) - 1);
    }

    /** Whether some page is overfull, wherever they end. */
    static boolean isTooMuch(Measured measured, int pages) {
        var fewest = fewestPages(measured);
        return fewest.size() > pages || fewest.stream().anyMatch(page -> page.excess() > 0);
    }

    /** Whether some page stays too empty, wherever they end. */
    static boolean isTooLittle(Measured measured, int pages) {
        int start = 0;
        for (int page = 1; page < pages; page++) {
            var emptiest = emptiest(measured, page, start, pages);
            if (emptiest.excess() < 0) {
                return true;
            }
            start = emptiest.end();
        }
        return measured.rest(pages, start).excess() < 0;
    }

    /** The page that takes no more than makes it full, or all that it may. */
    private static Filling emptiest(Measured measured, int page, int start, int pages) {
        var fillings = measured.fillings(page, start, pages);
        return fillings.stream().filter(filling -> filling.excess() >= 0).findFirst().orElse(fillings.getLast());
    }
}
