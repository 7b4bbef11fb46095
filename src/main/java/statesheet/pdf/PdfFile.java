package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.OpenPdfInternals;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.sheet.Page;

/** A file while it is written. Lives as long as that takes. */
public final class PdfFile {

    /** Most sheets have about 40 kB. */
    private static final int USUAL_SIZE = 64 * 1024;

    private final PdfWriter writer;
    private final FontResources fonts;
    private final FileIdentifier identifier = new FileIdentifier();

    private PdfFile(PdfWriter writer, FontResources fonts) {
        this.writer = writer;
        this.fonts = fonts;
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
     * @param pages    all whose text will be painted
     * @param announce what OpenPDF wants to know before it opens the document
     */
    public static byte[] write(Rectangle paper, List<Page> pages, Metadata about, FontCache fonts,
            Consumer<PdfWriter> announce, Painting painting) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        var document = new Document(paper, 0, 0, 0, 0);
        var writer = OpenPdfInternals.writer(document, out);
        writer.setFullCompression();
        writer.setCompressionLevel(Deflated.QUICK);
        try {
            announce.accept(writer);
            document.open();
            DocumentInfo.write(writer, about);
            painting.into(new PdfFile(writer, FontResources.write(pages, writer, fonts)));
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

    /** Ends the current page, which is painted; its contents become part of the file's identifier. */
    public void finishPage() throws IOException {
        var contents = content().getInternalBuffer();
        identifier.add(contents.getBuffer(), contents.size());
        OpenPdfInternals.finishPage(writer, Deflated.stream(Deflated.quick(contents.getBuffer(), contents.size())));
    }

    /** Makes something else that tells files apart part of the file's identifier. */
    public void identify(byte[] bytes) {
        identifier.add(bytes, bytes.length);
    }

    /** Writes what the file, whose pages are painted, says it is. */
    public void finish(Metadata about, Xmp xmp, OutputIntent intent) throws IOException {
        writer.getInfo().put(PdfName.FILEID, identifier.literal());
        writer.getExtraCatalog().put(PdfName.METADATA,
                writer.addToBody(xmp.stream(about, identifier.hex())).getIndirectReference());
        intent.add(writer);
    }
}
