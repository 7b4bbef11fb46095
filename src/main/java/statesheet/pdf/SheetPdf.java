package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
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
    private final Xmp xmp = Xmp.of(SheetPdf.class, "sheet.xmp");

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
        return write(sheet.pages().getFirst(), about, painter -> {
            painter.paint(sheet, painter.element("Document"));
            painter.addBookmarks(sheet, 1, true);
        });
    }

    /**
     * Several sheets as one file, which {@code about} describes as a whole.
     *
     * @param first says how large every page is
     */
    public byte[] write(Page first, Metadata about, SheetPainting painting) {
        var paper = new Rectangle((float) first.width(), (float) first.height());
        return PdfFile.write(paper, about, fonts, writer -> announce(writer, about), file -> {
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
        PdfWriter.getInstance(document, new ByteArrayOutputStream());
        document.open();
    }

    /**
     * Whether these are the bytes of a PDF with this title as this program wrote it: with its own word of who made it,
     * both halves of the identifier alike (ISO 32000-1, 14.4: a later change changes the second) and nothing behind.
     */
    public static boolean isAsWritten(byte[] pdf, String title) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var xmp = new String(pdf, StandardCharsets.UTF_8);
        return madeByStatesheet(pdf) && xmp.contains("<pdf:Producer>Statesheet ")
                && xmp.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + title.replace("&", "&amp;")
                        .replace("<", "&lt;").replace(">", "&gt;") + "</rdf:li>")
                && SAME_TWICE.matcher(text).find() && text.endsWith("%%EOF\n");
    }

    private static final Pattern SAME_TWICE = Pattern.compile("/ID ?\\[<([0-9a-f]{32})> ?<\\1>]");

    /** Whether these are the bytes of a PDF that this program wrote. */
    public static boolean madeByStatesheet(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).contains("<xmp:CreatorTool>Statesheet");
    }
}
