package statesheet.press;

import java.io.IOException;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.pdf.ContentStream;
import statesheet.pdf.FontCache;
import statesheet.pdf.Metadata;
import statesheet.pdf.OutputIntent;
import statesheet.pdf.PdfFile;
import statesheet.pdf.SheetWriter;
import statesheet.pdf.Xmp;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;

/**
 * Writes sheets of one brand for a printing company, built to PDF/X-4 (ISO 15930-7:2010). Thread-safe.
 *
 * <p>Paper has neither links nor tags, so a press file has none, nor bookmarks nor an attachment: that is less for a
 * printer's programs to stumble over. The sheet for readers is the one of {@link statesheet.pdf.SheetPdf}.
 */
public final class PressPdf implements SheetWriter {

    private final Inks inks;
    private final FontCache fonts = new FontCache();
    private final OutputIntent coated;
    private final Xmp xmp = Xmp.plain(PressPdf.class, "press.xmp");

    public PressPdf(Inks inks) {
        this.inks = inks;
        this.coated = inks.profile().outputIntent();
    }

    @Override
    public byte[] write(Sheet sheet, Metadata about) {
        var first = sheet.pages().getFirst();
        return PdfFile.write(PressPage.media(first), sheet.pages(), about, fonts,
                writer -> announce(writer, first), file -> {
                    paint(sheet, file);
                    file.finish(about, xmp, coated);
                });
    }

    /** OpenPDF does not know PDF/X-4. For PDF/X-1a it refuses RGB, fonts that are not embedded, and transparency. */
    private static void announce(PdfWriter writer, Page first) {
        writer.setPDFXConformance(PdfWriter.PDFX1A2001);
        writer.setPdfVersion(PdfWriter.VERSION_1_6);
        PressPage.announceBoxes(writer, first);
    }

    private void paint(Sheet sheet, PdfFile file) throws IOException {
        file.writer().getInfo().put(PdfName.TRAPPED, new PdfName("False"));
        file.writer().getInfo().put(PdfName.GTS_PDFXVERSION, new PdfString("PDF/X-4"));
        for (var page : sheet.pages()) {
            new PressPage(page).paint(new ContentStream(file.content(), page.height()), inks, file.fonts());
            file.finishPage();
        }
    }
}
