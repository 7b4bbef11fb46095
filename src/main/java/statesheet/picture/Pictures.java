package statesheet.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF: in RGB on white, edges smoothed. */
public final class Pictures {

    private static final int POINTS_PER_INCH = 72;

    private Pictures() {}

    /**
     * One PNG file per page, in order of the pages; the same bytes for the same PDF and resolution.
     *
     * <p>With all fonts embedded, neither the system's fonts nor its font library are used.
     *
     * @param pdf a finished sheet with all its fonts inside
     * @param dpi dots per inch, also recorded in the files; above 0
     */
    public static List<byte[]> of(byte[] pdf, int dpi) {
        return each(pdf, dpi, image -> PngFile.encode(image, dpi));
    }

    /** A page as a PNG file; its size is in points, with all of the paper around it. */
    public record Picture(byte[] png, double width, double height) {}

    /** One page, counted from 1, as soon as possible: the same picture in a file that is a little larger. */
    public static Picture quick(byte[] pdf, int page, int dpi) {
        return read(pdf, document -> {
            var size = document.getPage(page - 1).getCropBox();
            return new Picture(PngFile.quick(drawn(document, page - 1, dpi), dpi), size.getWidth(), size.getHeight());
        });
    }

    /** The same in few colors, and so of half the size: to look at, not to print. */
    public static List<byte[]> small(byte[] pdf, int dpi) {
        return each(pdf, dpi, image -> PngFile.encode(FewColors.of(image), dpi));
    }

    private static List<byte[]> each(byte[] pdf, int dpi, Function<BufferedImage, byte[]> encoding) {
        return read(pdf, document -> {
            var pictures = new ArrayList<byte[]>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(encoding.apply(drawn(document, page, dpi)));
            }
            return List.copyOf(pictures);
        });
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] pdf, Use<T> use) {
        try (var document = Loader.loadPDF(pdf)) {
            return use.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a finished sheet cannot be read back", unreadable);
        }
    }

    /** PDFBox can make the image itself, but then it rounds down: a letter page at 150 dpi is a pixel too low. */
    private static BufferedImage drawn(PDDocument document, int page, int dpi) throws IOException {
        var size = document.getPage(page).getCropBox();
        var image = new BufferedImage(pixels(size.getWidth(), dpi), pixels(size.getHeight(), dpi),
                BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setBackground(Color.WHITE);
        canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
        new PDFRenderer(document).renderPageToGraphics(page, canvas, (float) dpi / POINTS_PER_INCH);
        canvas.dispose();
        return image;
    }

    private static int pixels(float points, int dpi) {
        return (int) Math.round((double) points * dpi / POINTS_PER_INCH);
    }
}
