package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;

/** Four things that OpenPDF can do but keeps to its own package. */
public final class OpenPdfInternals {

    private OpenPdfInternals() {}

    /**
     * The writer of a document that has no date yet.
     *
     * <p>OpenPDF's public way writes down the time of day first, with the name of its time zone, for which the JDK has
     * to load those of all the world.
     */
    public static PdfWriter writer(Document document, OutputStream out) {
        var pages = new PdfDocument() {
            @Override
            public boolean addCreationDate() {
                return true;
            }
        };
        document.addDocListener(pages);
        var writer = new PdfWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** Makes {@code name} mean {@code font} on the page that {@code content} belongs to. */
    public static void nameFont(PdfContentByte content, PdfName name, PdfIndirectReference font) {
        content.getPageResources().addFont(name, font);
    }

    /**
     * Ends the current page, which has these contents, and begins the next.
     *
     * <p>OpenPDF's public way makes a deflater for the contents of each page. To make one takes as long as to deflate
     * a page.
     */
    public static void finishPage(PdfWriter writer, PdfStream contents) throws IOException {
        var document = writer.pdf;
        var page = new PdfPage(new PdfRectangle(document.getPageSize(), 0), document.thisBoxSize,
                document.pageResources.getResources(), 0);
        page.put(PdfName.TABS, writer.getTabs());
        if (document.annotationsImp.hasUnusedAnnotations()) {
            page.put(PdfName.ANNOTS, document.annotationsImp.rotateAnnotations(writer, document.getPageSize()));
        }
        if (writer.isTagged()) {
            page.put(PdfName.STRUCTPARENTS,
                    new PdfNumber(writer.getStructureTreeRoot().getOrCreatePageKey(writer.currentPageNumber - 1)));
        }
        page.add(writer.addToBody(contents).getIndirectReference());
        writer.root.addPage(page);
        writer.currentPageNumber++;
        document.initPage();
    }

    /**
     * Adds a page whose dictionary was made by hand after those that are finished. No page may be open.
     *
     * <p>OpenPDF's public way gives each page its own content, resources and key in the structure's parent tree. A copy
     * that shares the first two with others and is not part of the structure takes a tenth of the room.
     */
    public static void addPage(PdfWriter writer, PdfDictionary page) {
        writer.root.addPage(page);
        // OpenPDF counts twice: pages by one number, their marks in the structure by the other.
        writer.currentPageNumber++;
        writer.pdf.setPageCount(writer.pdf.getPageNumber() + 1);
    }
}
