package statesheet.pdf;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.layout.Sheet;

/** The bookmarks of one file (ISO 32000-1, 12.3.3). */
final class Bookmarks {

    private final PdfWriter writer;

    Bookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * A sheet's title, below it its headings.
     *
     * @param first the sheet's first page in the file
     * @param open  whether the headings show before one opens the title
     */
    void add(Sheet sheet, int first, boolean open) {
        var parent = writer.getRootOutline();
        double height = sheet.pages().getFirst().height();
        for (var bookmark : sheet.bookmarks()) {
            var target = new PdfDestination(PdfDestination.XYZ, 0, (float) (height - bookmark.top()), 0);
            target.addPage(writer.getPageReference(first - 1 + bookmark.page()));
            var outline = new PdfOutline(parent, target, bookmark.title(), open);
            parent = parent == writer.getRootOutline() ? outline : parent;
        }
    }
}
