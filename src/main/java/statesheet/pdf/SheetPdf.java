package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.OpenPdfInternals;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.brand.Brand;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;

/**
 * Writes sheets of one brand for readers. Thread-safe. The same sheet gives the same bytes, whatever was written
 * before.
 */
public final class SheetPdf implements SheetWriter {

    private final Brand brand;
    private final FontCache fonts = new FontCache();
    private final OutputIntent screen = OutputIntent.srgb();
    private final Xmp xmp = Xmp.deflated(SheetPdf.class, "sheet.xmp");

    public SheetPdf(Brand brand) {
        this.brand = brand;
    }

    /** Paints all sheets of a file. */
    @FunctionalInterface
    public interface SheetPainting {
        void with(SheetPainter painter) throws IOException;
    }

    @Override
    public byte[] write(Sheet sheet, Metadata about) {
        return write(sheet.pages(), about, painter -> {
            painter.paint(sheet, painter.element("Document"));
            painter.addBookmarks(sheet, 1, true);
        });
    }

    /**
     * Several sheets as one file, which {@code about} describes as a whole.
     *
     * @param pages all whose text will be painted; the first says how large every page is
     */
    public byte[] write(List<Page> pages, Metadata about, SheetPainting painting) {
        var first = pages.getFirst();
        var paper = new Rectangle((float) first.width(), (float) first.height());
        return PdfFile.write(paper, pages, about, fonts, writer -> announce(writer, about), file -> {
            painting.with(new SheetPainter(file, new ScreenColors(brand)));
            file.finish(about, xmp, screen);
            Attachment.addAll(file.writer(), about);
        });
    }

    /** The conformance first, as it sets a version. */
    private static void announce(PdfWriter writer, Metadata about) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        writer.addViewerPreference(PdfName.DUPLEX, new PdfName("DuplexFlipLongEdge"));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language()));
    }

    /** Loads what the first file of a process would wait for. */
    public static void preload() {
        var document = new Document();
        OpenPdfInternals.writer(document, new ByteArrayOutputStream());
        document.open();
        new FileIdentifier();
    }
}
