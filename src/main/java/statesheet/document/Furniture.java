package statesheet.document;

/**
 * The lines around the text of a sheet's pages; an empty one is left out.
 *
 * @param left      in the band of the first page, where there is no logo
 * @param right     on every page
 * @param topic     the line under the title, on the first page
 * @param continued on the left of the pages after the first
 */
public record Furniture(PageLine left, PageLine right, PageLine topic, PageLine continued, PageLine footerLeft,
        PageLine footerRight) {

    public static final Furniture NONE = new Furniture(PageLine.EMPTY, PageLine.EMPTY, PageLine.EMPTY, PageLine.EMPTY,
            PageLine.EMPTY, PageLine.EMPTY);

    /** The same of one page, whose number is known. */
    public record OnePage(String left, String right, String topic, String continued, String footerLeft,
            String footerRight) {}

    /** The lines on one page, counted from 1, of a sheet of so many. */
    public OnePage on(int page, int pages) {
        return new OnePage(left.on(page, pages), right.on(page, pages), topic.on(page, pages),
                continued.on(page, pages), footerLeft.on(page, pages), footerRight.on(page, pages));
    }
}
