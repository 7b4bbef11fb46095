package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.brand.Brand;
import statesheet.layout.Page;
import statesheet.layout.Sheet;

/**
 * Writes sheets of one brand, and packets of them. Thread-safe; the same sheet gives the same bytes, whatever was
 * written before it.
 */
public final class SheetPdf implements SheetWriter {

    /** A sheet has 40 to 60 kB: one buffer is enough for most. */
    private static final int USUAL_SIZE = 64 * 1024;

    private static final Pattern SAME_TWICE = Pattern.compile("/ID ?\\[<([0-9a-f]{32})> ?<\\1>]");

    private final Brand brand;
    private final FontCache fonts = new FontCache();
    private final byte[] colorProfile = Deflated.small(SrgbProfile.bytes());

    public SheetPdf(Brand brand) {
        this.brand = brand;
    }

    @Override
    public byte[] write(Sheet sheet, Metadata about) {
        return file(sheet.pages().getFirst(), about, (document, writer) -> paint(sheet, document, writer));
    }

    /** The packet as one file; what {@code about} says is of all of it. */
    public byte[] write(Packet packet, Metadata about) {
        return file(packet.firstPage(), about, (document, writer) ->
                new PacketPainter(document, writer, brand, new FontResources(writer, fonts)).paint(packet));
    }

    /** Paints all pages of a file. */
    private interface Painting {
        void into(Document document, PdfWriter writer) throws IOException;
    }

    /** @param first says how large every page is */
    private byte[] file(Page first, Metadata about, Painting painting) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        var document = new Document(new Rectangle((float) first.width(), (float) first.height()), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        try {
            announce(writer, about);
            document.open();
            DocumentInfo.write(writer, about);
            writer.setXmpMetadata(Xmp.of(about));
            painting.into(document, writer);
            OutputIntent.SRGB.add(writer, colorProfile);
            Attachment.addAll(writer, about);
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
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
        return Xmp.isOf(pdf, title) && SAME_TWICE.matcher(text).find() && text.endsWith("%%EOF\n");
    }

    /** Whether these are the bytes of a PDF that this program wrote. */
    public static boolean madeByStatesheet(byte[] pdf) {
        return Xmp.madeByStatesheet(pdf);
    }

    /** What OpenPDF wants to know before it opens the document; the conformance first, as it sets a version. */
    private static void announce(PdfWriter writer, Metadata about) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.setCompressionLevel(Deflated.QUICK);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        writer.addViewerPreference(PdfName.DUPLEX, new PdfName("DuplexFlipLongEdge"));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language()));
    }

    private void paint(Sheet sheet, Document document, PdfWriter writer) throws IOException {
        var resources = new FontResources(writer, fonts);
        var structure = new StructureWriter(writer, sheet.pages().getFirst().height(), sheet.structure());
        var colors = new ScreenColors(brand);
        var name = new ContentName();
        for (var page : sheet.pages()) {
            if (page.number() > 1) {
                document.newPage();
                // OpenPDF would leave out a blank back.
                writer.setPageEmpty(false);
            }
            new PagePainter(writer.getDirectContent(), colors, resources, page)
                    .paint(structure, new Annotations(writer, structure, page.height()));
            var contents = writer.getDirectContent().getInternalBuffer();
            name.add(contents.getBuffer(), contents.size());
        }
        new Bookmarks(writer).add(sheet, 1, true);
        resources.write();
        writer.getInfo().put(PdfName.FILEID, name.literal());
    }
}
