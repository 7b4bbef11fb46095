package statesheet.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;

/** Paints sheets into one file, tagged. Lives as long as the file is written. */
public final class SheetPainter {

    private final PdfFile file;
    private final PdfWriter writer;
    private final Palette colors;

    SheetPainter(PdfFile file, Palette colors) {
        this.file = file;
        this.writer = file.writer();
        this.colors = colors;
    }

    public PdfFile file() {
        return file;
    }

    /** A new element at the top of the structure. */
    public PdfStructureElement element(String type) {
        return new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(type));
    }

    /**
     * Paints the pages of a sheet.
     *
     * @param root the element that the sheet's own elements are in
     */
    public void paint(Sheet sheet, PdfStructureElement root) throws IOException {
        var structure = new StructureWriter(writer, sheet.pages().getFirst().height(), sheet.structure(), root);
        for (var page : sheet.pages()) {
            painter(file.content(), page).paint(structure, new Annotations(writer, structure, page.height()));
            file.finishPage();
        }
    }

    /** Paints a page into a form, without marks and links. */
    public void paintUnmarked(Page page, PdfContentByte form) {
        painter(form, page).paintUnmarked();
    }

    private PagePainter painter(PdfContentByte content, Page page) {
        return new PagePainter(content, colors, file.fonts(), page);
    }

    /**
     * Adds a sheet's title to the bookmarks (ISO 32000-1, 12.3.3), and below it its headings.
     *
     * @param first the sheet's first page in the file
     * @param open  whether the headings show before the title is opened
     */
    public void addBookmarks(Sheet sheet, int first, boolean open) {
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
