package statesheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG files that say who made them and how large they are on paper (W3C Portable Network Graphics, 3rd edition). */
final class PngFile {

    /** The layout of a PNG's metadata tree, as the package description of javax.imageio.metadata gives it. */
    private static final String TREE = "javax_imageio_png_1.0";

    /** Meters in an inch; the unit of resolution in a PNG is the meter, clause 11.3.4.3. */
    private static final double METERS_PER_INCH = 0.0254;

    /** What javax.imageio calls quality: from 0, with deflate's level 9, to 1, with its level 0. */
    private static final float USUAL = 0.5f;
    private static final float QUICK = 0.9f;

    private PngFile() {}

    /** The image as a file, without a date, so that the same image is the same bytes. */
    static byte[] encode(BufferedImage image, int dpi) {
        return encode(image, dpi, USUAL);
    }

    /** The same in two thirds of the time. */
    static byte[] quick(BufferedImage image, int dpi) {
        return encode(image, dpi, QUICK);
    }

    private static byte[] encode(BufferedImage image, int dpi, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, dpi)), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int dpi)
            throws IIOInvalidTreeException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var tree = new IIOMetadataNode(TREE);
        tree.appendChild(resolution(dpi));
        tree.appendChild(software());
        metadata.mergeTree(TREE, tree);
        return metadata;
    }

    private static IIOMetadataNode resolution(int dpi) {
        var dotsPerMeter = String.valueOf(Math.round(dpi / METERS_PER_INCH));
        var node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", dotsPerMeter);
        node.setAttribute("pixelsPerUnitYAxis", dotsPerMeter);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    /** A text chunk that says who made the picture, clause 11.3.3.2. */
    private static IIOMetadataNode software() {
        var entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Software");
        entry.setAttribute("value", "Statesheet");
        var node = new IIOMetadataNode("tEXt");
        node.appendChild(entry);
        return node;
    }
}
