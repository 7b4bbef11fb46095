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

    /** A heading, the page it stands on (from 1), and how far below the page's top the view should begin. */
    public record Bookmark(String title, int page, double top) {}
}
