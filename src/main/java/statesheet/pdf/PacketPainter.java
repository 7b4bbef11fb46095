package statesheet.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PageAccess;
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
import statesheet.brand.Brand;
import statesheet.layout.Cover;
import statesheet.layout.Page;
import statesheet.layout.Sheet;

/**
 * Paints the pages of a packet. Lives as long as one file.
 *
 * <p>The first copy of a sheet is its text, tagged like a sheet of its own. Whoever reads the file aloud does not want
 * to hear it again: a further copy paints a form (ISO 32000-1, 8.10) as an artifact. All copies of a page share that
 * form, one content and one dictionary of resources, so each adds no more than an entry in the tree of pages.
 */
final class PacketPainter {

    private static final PdfName FORM = new PdfName("X0");

    /** The whole content of a copy's page. */
    private static final byte[] ARTIFACT = "/Artifact BMC /X0 Do EMC".getBytes(StandardCharsets.US_ASCII);

    private final Document document;
    private final PdfWriter writer;
    private final Palette colors;
    private final FontResources fonts;
    private final Bookmarks bookmarks;
    private final PdfPageLabels labels = new PdfPageLabels();
    private final ContentName name = new ContentName();
    private final PdfStructureElement root;
    private int pages;

    PacketPainter(Document document, PdfWriter writer, Brand brand, FontResources fonts) {
        this.document = document;
        this.writer = writer;
        this.colors = new ScreenColors(brand);
        this.fonts = fonts;
        this.bookmarks = new Bookmarks(writer);
        this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    void paint(Packet packet) throws IOException {
        if (packet.cover().isPresent()) {
            paint(packet.cover().get());
        }
        for (var part : packet.parts()) {
            labels.addPageLabel(pages + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, part.code() + "-");
            bookmarks.add(part.sheet(), pages + 1, packet.parts().size() == 1);
            paint(part.sheet(), List.of());
            addCopies(part);
        }
        fonts.write();
        writer.setPageLabels(labels);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.getInfo().put(PdfName.FILEID, name.literal());
    }

    private void paint(Cover cover) {
        labels.addPageLabel(1, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
        bookmarks.add(cover.sheet(), 1, true);
        paint(cover.sheet(), cover.jumps());
    }

    /** The sheet as a part of the file's text. */
    private void paint(Sheet sheet, List<Cover.Jump> jumps) {
        var part = new PdfStructureElement(root, new PdfName("Part"));
        part.put(PdfName.T, new PdfString(sheet.title(), PdfObject.TEXT_UNICODE));
        var structure = new StructureWriter(writer, sheet.pages().getFirst().height(), sheet.structure(), part);
        for (var page : sheet.pages()) {
            var links = new Annotations(writer, structure, page.height());
            new PagePainter(writer.getDirectContent(), colors, fonts, page).paint(structure, links);
            jumps.stream().filter(jump -> jump.from() == page.number())
                    .forEach(jump -> links.add(jump.box(), jump.to(), jump.contents(), jump.tag()));
            var contents = writer.getDirectContent().getInternalBuffer();
            name.add(contents.getBuffer(), contents.size());
            document.newPage();
            pages++;
        }
        addBlankBack(sheet);
    }

    private void addCopies(Packet.Part part) throws IOException {
        var counted = (part.code() + " " + part.copies()).getBytes(StandardCharsets.UTF_8);
        name.add(counted, counted.length);
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
        var form = PdfTemplate.createTemplate(writer, (float) page.width(), (float) page.height());
        new PagePainter(form, colors, fonts, page).paintUnmarked();
        var forms = new PdfDictionary();
        forms.put(FORM, form.getIndirectReference());
        var resources = new PdfDictionary();
        resources.put(PdfName.XOBJECT, forms);
        return new Repeated(size(page), writer.addToBody(new PdfStream(ARTIFACT)).getIndirectReference(),
                writer.addToBody(resources).getIndirectReference());
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
        PageAccess.add(writer, page);
        pages++;
    }

    private static PdfRectangle size(Page page) {
        return new PdfRectangle((float) page.width(), (float) page.height());
    }
}
