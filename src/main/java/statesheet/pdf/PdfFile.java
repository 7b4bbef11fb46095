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

    private final Document document;
    private final PdfWriter writer;
    private final FontResources fonts;
    private final ContentName name = new ContentName();

    private PdfFile(Document document, PdfWriter writer, FontCache fonts) {
        this.document = document;
        this.writer = writer;
        this.fonts = new FontResources(writer, fonts);
    }

    /** Paints all pages of a file and says in the end what kind of file it is. */
    @FunctionalInterface
    public interface Painting {
        void into(PdfFile file) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param paper    how large every page is, in points
     * @param size     how many bytes most files of its kind have
     * @param announce what OpenPDF wants to know before it opens the document
     */
    public static byte[] write(Rectangle paper, int size, Metadata about, FontCache fonts,
            Consumer<PdfWriter> announce, Painting painting) {
        var out = new ByteArrayOutputStream(size);
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

    /** The current page is painted, though nothing may be on it: OpenPDF would leave out a blank back. */
    public void nextPage() {
        finishPage();
        writer.setPageEmpty(false);
    }

    public void finishPage() {
        document.newPage();
    }

    /** Takes the contents of the current page, which is painted, into the file's identifier. */
    public void identify() {
        name.add(content().getInternalBuffer().getBuffer(), content().getInternalBuffer().size());
    }

    /** Takes more that tells files apart into the file's identifier. */
    public void identify(byte[] bytes) {
        name.add(bytes, bytes.length);
    }

    /** All pages are painted: writes their fonts, and what the file says it is. */
    public void finish(Metadata about, Xmp xmp, OutputIntent intent) throws IOException {
        fonts.write();
        writer.getInfo().put(PdfName.FILEID, name.literal());
        writer.setXmpMetadata(xmp.filled(about, name.hex()));
        intent.add(writer);
    }
}
