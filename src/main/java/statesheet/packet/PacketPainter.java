package statesheet.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.OpenPdfInternals;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.pdf.PdfFile;
import statesheet.pdf.SheetPainter;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;

/**
 * Paints the pages of a packet. Lives as long as one file.
 *
 * <p>The first copy of a sheet is its text, tagged like a sheet of its own. Nobody wants to hear that read aloud again,
 * so a further copy paints a form (ISO 32000-1, 8.10) as an artifact. All copies of a page share that form, one content
 * and one dictionary of resources, so each adds only an entry in the tree of pages.
 */
final class PacketPainter {

    private static final PdfName FORM = new PdfName("X0");

    /** The whole content of a copy's page. */
    private static final byte[] ARTIFACT = "/Artifact BMC /X0 Do EMC".getBytes(StandardCharsets.US_ASCII);

    private final SheetPainter sheets;
    private final PdfFile file;
    private final PdfPageLabels labels = new PdfPageLabels();
    private final PdfStructureElement root;
    private int pages;

    PacketPainter(SheetPainter sheets) {
        this.sheets = sheets;
        this.file = sheets.file();
        this.root = sheets.element("Document");
    }

    void paint(Packet packet) throws IOException {
        if (packet.cover().isPresent()) {
            paintCover(packet.cover().get());
        }
        for (var part : packet.parts()) {
            labels.addPageLabel(pages + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, part.code() + "-");
            sheets.addBookmarks(part.sheet(), pages + 1, packet.parts().size() == 1);
            paint(part.first());
            addCopies(part);
        }
        file.writer().setPageLabels(labels);
        file.writer().setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }

    private void paintCover(Sheet cover) throws IOException {
        labels.addPageLabel(1, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
        sheets.addBookmarks(cover, 1, true);
        paint(cover);
    }

    /** The sheet as a part of the file's text. */
    private void paint(Sheet sheet) throws IOException {
        var element = new PdfStructureElement(root, new PdfName("Part"));
        element.put(PdfName.T, new PdfString(sheet.title(), PdfObject.TEXT_UNICODE));
        sheets.paint(sheet, element);
        pages += sheet.pages().size();
        addBlankBack(sheet);
    }

    private void addCopies(PacketPart part) throws IOException {
        file.identify((part.code() + " " + part.copies()).getBytes(StandardCharsets.UTF_8));
        if (part.copies() == 1) {
            return;
        }
        var repeated = new Repeated[part.sheet().pages().size()];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = repeated(part.sheet().pages().get(i));
        }
        for (int copy = 2; copy <= part.copies(); copy++) {
            labels.addPageLabel(pages + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, part.code() + "(" + copy + ")-");
            for (var page : repeated) {
                add(page);
            }
            addBlankBack(part.sheet());
        }
    }

    /** What all copies of one page share. */
    private record Repeated(PdfRectangle size, PdfIndirectReference content, PdfIndirectReference resources) {}

    private Repeated repeated(Page page) throws IOException {
        var form = PdfTemplate.createTemplate(file.writer(), (float) page.width(), (float) page.height());
        sheets.paintUnmarked(page, form);
        var forms = new PdfDictionary();
        forms.put(FORM, form.getIndirectReference());
        var resources = new PdfDictionary();
        resources.put(PdfName.XOBJECT, forms);
        return new Repeated(size(page), file.writer().addToBody(new PdfStream(ARTIFACT)).getIndirectReference(),
                file.writer().addToBody(resources).getIndirectReference());
    }

    private void add(Repeated repeated) {
        var page = blank(repeated.size);
        page.put(PdfName.RESOURCES, repeated.resources);
        page.put(PdfName.CONTENTS, repeated.content);
        add(page);
    }

    private void addBlankBack(Sheet sheet) {
        if (pages % 2 == 1) {
            add(blank(size(sheet.pages().getLast())));
        }
    }

    private static PdfDictionary blank(PdfRectangle size) {
        var page = new PdfDictionary(PdfName.PAGE);
        page.put(PdfName.MEDIABOX, size);
        page.put(PdfName.RESOURCES, new PdfDictionary());
        return page;
    }

    private void add(PdfDictionary page) {
        OpenPdfInternals.addPage(file.writer(), page);
        pages++;
    }

    private static PdfRectangle size(Page page) {
        return new PdfRectangle((float) page.width(), (float) page.height());
    }
}
