package statesheet.layout.fit;

/**
 * How many pages of text a sheet may have; the fewest that can be filled are taken.
 *
 * @param large whether they are in large print: the last one may end anywhere, and an odd number of them is followed by
 *              a blank back, so that every sheet fills its leaves of paper
 */
public record PageCount(int fewest, int most, boolean large) {

    /** From a page to three leaves of paper. */
    public static final PageCount LARGE_PRINT = new PageCount(1, 6, true);

    /** Lines of white that a page may have at its end, and the last one above the contact band. */
    private static final int PAGE = 3;
    private static final int LAST_PAGE = 6;

    /** More than this of either is a warning. */
    static final int UNNOTICED = 2;

    public static PageCount exactly(int pages) {
        return new PageCount(pages, pages, false);
    }

    /** So many that one may follow each of these ends. */
    public PageCount endingAt(int pageEnds) {
        return new PageCount(Math.max(fewest, pageEnds + 1), Math.max(most, pageEnds + 1), large);
    }

    public boolean needsBlankBack(int pages) {
        return large && pages % 2 == 1;
    }

    /** Lines of white that a page may have at its end: in large print, whole sections stay together. */
    double white(boolean last) {
        return large ? Double.POSITIVE_INFINITY : last ? LAST_PAGE : PAGE;
    }
}
