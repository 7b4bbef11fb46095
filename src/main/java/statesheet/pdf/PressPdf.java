package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.layout.Sheet;

/**
 * Writes sheets of one brand for a printing company, built to PDF/X-4 (ISO 15930-7:2010). Thread-safe.
 *
 * <p>Paper has neither links nor tags, so a press file has none, nor bookmarks nor an attachment: less that a
 * printer's programs could stumble over. The sheet for readers is the one of {@link SheetPdf}.
 */
public final class PressPdf implements SheetWriter {

    /** The color profile alone has 780 kB. */
    private static final int USUAL_SIZE = 1024 * 1024;

    private final Inks inks;
    private final FontCache fonts = new FontCache();
    private final byte[] colorProfile;

    public PressPdf(Inks inks) {
        this.inks = inks;
        this.colorProfile = Deflated.small(inks.profile().bytes());
    }

    @Override
    public byte[] write(Sheet sheet, Metadata about) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        var first = sheet.pages().getFirst();
        var document = new Document(PressPage.media(first), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        try {
            announce(writer);
            PressPage.announceBoxes(writer, first);
            document.open();
            describe(writer, about);
            var name = paint(sheet, document, writer);
            writer.getInfo().put(PdfName.FILEID, name.literal());
            writer.setXmpMetadata(PressXmp.of(about, name.hex()));
            OutputIntent.COATED.add(writer, colorProfile);
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    /** OpenPDF knows no PDF/X-4; as PDF/X-1a it refuses RGB, fonts that are not embedded and transparency. */
    private static void announce(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFX1A2001);
        writer.setPdfVersion(PdfWriter.VERSION_1_6);
        writer.setFullCompression();
        writer.setCompressionLevel(Deflated.QUICK);
    }

    private static void describe(PdfWriter writer, Metadata about) {
        DocumentInfo.write(writer, about);
        writer.getInfo().put(PdfName.TRAPPED, new PdfName("False"));
        writer.getInfo().put(PdfName.GTS_PDFXVERSION, new PdfString("PDF/X-4"));
    }

    private ContentName paint(Sheet sheet, Document document, PdfWriter writer) throws IOException {
        var resources = new FontResources(writer, fonts);
        var name = new ContentName();
        for (var page : sheet.pages()) {
            if (page.number() > 1) {
                document.newPage();
            }
            var out = new ContentStream(writer.getDirectContent(), page.height());
            new PressPage(page).paint(out, inks, resources);
            var contents = writer.getDirectContent().getInternalBuffer();
            name.add(contents.getBuffer(), contents.size());
        }
        resources.write();
        return name;
    }
}
