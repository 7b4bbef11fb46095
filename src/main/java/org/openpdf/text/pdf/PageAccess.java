package org.openpdf.text.pdf;

/**
 * One more thing that OpenPDF offers only to its own package: adding a page whose dictionary is made by hand.
 *
 * <p>The ordinary way gives each page a content, resources and a key in the structure's parent tree of its own; a copy
 * that shares the first two with others and is no part of the structure takes a tenth of the room.
 */
public final class PageAccess {

    private PageAccess() {}

    /**
     * Adds the page behind those that are finished; the writer must not be in the midst of one.
     *
     * <p>OpenPDF counts twice: pages by one number, their marks in the structure by the other.
     */
    public static void add(PdfWriter writer, PdfDictionary page) {
        writer.root.addPage(page);
        writer.currentPageNumber++;
        writer.pdf.setPageCount(writer.pdf.getPageNumber() + 1);
    }
}
