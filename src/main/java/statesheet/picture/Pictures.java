package statesheet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF: in RGB on white, edges smoothed. */
public final class Pictures {

    private Pictures() {}

    /**
     * One PNG file per page, in order of the pages; the same bytes for the same PDF and resolution.
     *
     * @param pdf a finished sheet with all its fonts inside
     * @param dpi dots per inch, also recorded in the files
     */
    public static List<byte[]> of(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<byte[]>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(Png.encode(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), dpi));
            }
            return List.copyOf(pictures);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a finished sheet cannot be read back", unreadable);
        }
    }
}
