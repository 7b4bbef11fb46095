package statesheet.layout;

/** The lines that stand around the text of every page. */
@FunctionalInterface
public interface Furniture {

    /** The lines of one page; both numbers count from 1. */
    Lines on(int page, int pages);

    /**
     * @param topic     the line under the title, on the first page
     * @param continued the left header of the pages after the first
     */
    record Lines(String left, String right, String topic, String continued, String footerLeft, String footerRight) {}
}
