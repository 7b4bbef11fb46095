package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** A file while it is written. Lives as long as that takes. */
public final class PdfFile {

    /** Most sheets have 40 to 60 kB. */
    private static final int USUAL_SIZE = 64 * 1024;

    private final Document document;
    private final PdfWriter writer;
    private final FontResources fonts;
    private final FileIdentifier identifier = new FileIdentifier();

    private PdfFile(Document document, PdfWriter writer, FontCache fonts) {
        this.document = document;
        this.writer = writer;
        this.fonts = new FontResources(writer, fonts);
    }

    /** Paints all pages of a file, then calls {@link #finish}. */
    @FunctionalInterface
    public interface Painting {
        void into(PdfFile file) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param paper    how large every page is, in points
     * @param announce what OpenPDF wants to know before it opens the document
     */
    public static byte[] write(Rectangle paper, Metadata about, FontCache fonts,
            Consumer<PdfWriter> announce, Painting painting) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        var document = new Document(paper, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        writer.setCompressionLevel(Deflated.QUICK);
        try {
            announce.accept(writer);
            document.open();
            DocumentInfo.write(writer, about);
            painting.into(new PdfFile(document, writer, fonts));
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    public PdfWriter writer() {
        return writer;
    }

    public FontResources fonts() {
        return fonts;
    }

    /** Of the current page. */
    public PdfContentByte content() {
        return writer.getDirectContent();
    }

    /** Ends the current page and begins the next. A page without items is kept too: OpenPDF would leave it out. */
    public void nextPage() {
        finishPage();
        writer.setPageEmpty(false);
    }

    /** Ends the current page, which may be the last. */
    public void finishPage() {
        document.newPage();
    }

    /** Makes the contents of the current page, which is painted, part of the file's identifier. */
    public void identify() {
        identifier.add(content().getInternalBuffer().getBuffer(), content().getInternalBuffer().size());
    }

    /** Makes something else that tells files apart part of the file's identifier. */
    public void identify(byte[] bytes) {
        identifier.add(bytes, bytes.length);
    }

    /** Writes the fonts of all pages, which are painted, and what the file says it is. */
    public void finish(Metadata about, Xmp xmp, OutputIntent intent) throws IOException {
        fonts.write();
        writer.getInfo().put(PdfName.FILEID, identifier.literal());
        writer.getExtraCatalog().put(PdfName.METADATA,
                writer.addToBody(xmp.stream(about, identifier.hex())).getIndirectReference());
        intent.add(writer);
    }
}
