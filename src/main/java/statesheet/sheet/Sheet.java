package statesheet.sheet;

import java.util.List;

/**
 * A composed sheet, ready to be painted.
 *
 * @param scale what the fit multiplied the brand's type and space by
 */
public record Sheet(String title, List<Page> pages, Structure structure, List<Bookmark> bookmarks, double scale) {

    public Sheet {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /** How many pages it takes on whole leaves of paper, with a blank one after an odd number. */
    public int pagesOnLeaves() {
        return pages.size() + pages.size() % 2;
    }

    /** A heading, the page it is on (from 1), and how far below the page's top the view should begin. */
    public record Bookmark(String title, int page, double top) {}
}
