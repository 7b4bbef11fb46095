package statesheet.layout.fit;

/**
 * How many pages of text a sheet may have, all of them full; the fewest that can be filled are taken.
 *
 * @param large whether they are in large print: an odd number of them is followed by a blank back, so that every sheet
 *              fills its leaves of paper
 */
public record PageCount(int fewest, int most, boolean large) {

    /** From a page and its back to two leaves of paper. */
    public static final PageCount LARGE_PRINT = new PageCount(1, 4, true);

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
}
