package statesheet.sheet;

import java.util.List;

/**
 * A composed sheet, ready to be painted.
 *
 * @param scale    what the fit multiplied the brand's type and space by
 * @param fullness of each page that the text was fitted to; a draft may have more
 */
public record Sheet(String title, List<Page> pages, Structure structure, List<Bookmark> bookmarks, double scale,
        List<Fullness> fullness) {

    public Sheet {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        fullness = List.copyOf(fullness);
    }

    /** How many pages it takes on whole leaves of paper, with a blank one after an odd number. */
    public int pagesOnLeaves() {
        return pages.size() + pages.size() % 2;
    }

    /**
     * How full a page is.
     *
     * @param linesShort lines of running text that it lacks, however loose; negative where it has so many too many
     * @param tension    of its white: from -1, as tight as it may be, to 1, as loose
     */
    public record Fullness(double linesShort, double tension) {}

    /** A heading, the page it is on (from 1), and how far below the page's top the view should begin. */
    public record Bookmark(String title, int page, double top) {}
}
