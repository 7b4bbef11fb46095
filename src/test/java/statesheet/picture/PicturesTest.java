package statesheet.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.testing.TinyPdf;

class PicturesTest {

    private final byte[] pdf = TinyPdf.good();

    PicturesTest() throws IOException {}

    @ParameterizedTest(name = "a letter page at {0} dots per inch is {1} by {2} pixels, {3} to the meter")
    @CsvSource({"72, 612, 792, 2835", "96, 816, 1056, 3780", "150, 1275, 1650, 5906"})
    void aPictureHasAndRecordsItsResolution(int dpi, int width, int height, String dotsPerMeter) throws IOException {
        var png = Pictures.of(pdf, dpi).getFirst();
        assertEquals(width, read(png).getWidth());
        assertEquals(height, read(png).getHeight());
        assertEquals(dotsPerMeter, chunk(png, "pHYs").getAttribute("pixelsPerUnitXAxis"));
        assertEquals(dotsPerMeter, chunk(png, "pHYs").getAttribute("pixelsPerUnitYAxis"));
    }

    @Test
    void thePaperIsWhiteAndARedBarIsRed() throws IOException {
        var page = read(Pictures.of(pdf, 72).getFirst());
        assertEquals(Color.WHITE, new Color(page.getRGB(300, 20)));
        assertEquals(Color.RED, new Color(page.getRGB(150, 792 - 550)));
    }

    @Test
    void thereIsOnePicturePerPage() {
        assertEquals(1, Pictures.of(pdf, 72).size());
    }

    @Test
    void theSamePageIsTheSameBytes() {
        assertArrayEquals(Pictures.of(pdf, 96).getFirst(), Pictures.of(pdf, 96).getFirst());
    }

    @Test
    void aSmallPictureIsTheSamePageInFewColors() throws IOException {
        var small = Pictures.small(pdf, 96).getFirst();
        assertArrayEquals(small, Pictures.small(pdf, 96).getFirst());
        assertTrue(small.length < Pictures.of(pdf, 96).getFirst().length);
        var page = read(small);
        var exact = read(Pictures.of(pdf, 96).getFirst());
        assertEquals(exact.getWidth(), page.getWidth());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                assertTrue(difference(page.getRGB(x, y), exact.getRGB(x, y)) <= 9, x + ", " + y);
            }
        }
    }

    @Test
    void aSmallPictureOfManyColorsHasAtMost216OfThem() throws IOException {
        var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256 * 256; i++) {
            image.setRGB(i % 256, i / 256, i % 256 << 16 | i / 256 << 8 | (i * 7) % 256);
        }
        var small = read(PngFile.encode(FewColors.of(image), 96));
        assertTrue(Arrays.stream(small.getRGB(0, 0, 256, 256, null, 0, 256)).distinct().count() <= 216);
        assertTrue(difference(small.getRGB(200, 100), image.getRGB(200, 100)) <= 26);
    }

    /** The largest difference of a channel. */
    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF))).max()
                .orElseThrow();
    }

    @Test
    void aPictureSaysWhoMadeIt() {
        var head = new String(Pictures.of(pdf, 72).getFirst(), 0, 256, StandardCharsets.ISO_8859_1);
        assertTrue(head.contains("tEXtSoftware\0Statesheet"), head);
    }

    @Test
    void pdfBoxHasNothingToSay() {
        assertInstanceOf(NoOpLog.class, LogFactory.getLog("org.apache.pdfbox"));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static IIOMetadataNode chunk(byte[] png, String name) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            var tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            return (IIOMetadataNode) tree.getElementsByTagName(name).item(0);
        } finally {
            reader.dispose();
        }
    }
}
