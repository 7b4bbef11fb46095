package statesheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * PNG files of at most 256 colors, a third of the size of those in full color (W3C Portable Network Graphics, 3rd
 * edition).
 *
 * <p>The JDK's writer knows palettes too, but its files are a third larger than these.
 */
final class SmallPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int MOST_COLORS = 256;

    /** Steps of each channel: 16 make smooth edges of letters, and 6 never make more than 216 colors. */
    private static final int FINE = 16;
    private static final int COARSE = 6;

    private static final int BITS = 8;
    private static final int PALETTE = 3;

    /** Of compression: the best, 9, takes five times as long for a twentieth less. */
    private static final int LEVEL = 4;

    private SmallPng() {}

    /**
     * The image with its colors rounded, evenly and without dither: flat areas stay flat.
     *
     * @param image of the type {@link BufferedImage#TYPE_INT_RGB}, whose raster holds the colors as they are
     */
    static byte[] encode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var exact = (int[]) image.getRaster().getDataElements(0, 0, width, height, null);
        var pixels = rounded(exact, FINE);
        var colors = colors(pixels);
        if (colors.length > MOST_COLORS) {
            pixels = rounded(exact, COARSE);
            colors = colors(pixels);
        }
        return file(width, height, colors, pixels);
    }

    private static int[] rounded(int[] pixels, int steps) {
        var nearest = new int[256];
        for (int value = 0; value < nearest.length; value++) {
            nearest[value] = Math.round(value * (steps - 1) / 255f) * 255 / (steps - 1);
        }
        var rounded = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            rounded[i] = nearest[pixels[i] >> 16 & 0xFF] << 16 | nearest[pixels[i] >> 8 & 0xFF] << 8
                    | nearest[pixels[i] & 0xFF];
        }
        return rounded;
    }

    /** Each color once, in ascending order, and so the same for the same image. */
    private static int[] colors(int[] pixels) {
        var colors = new TreeSet<Integer>();
        int last = -1;
        for (int pixel : pixels) {
            // Most pixels are like the one before.
            if (pixel != last) {
                colors.add(pixel);
                last = pixel;
            }
        }
        return colors.stream().mapToInt(Integer::intValue).toArray();
    }

    private static byte[] file(int width, int height, int[] colors, int[] pixels) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "PLTE", palette(colors));
            chunk(out, "IDAT", data(width, colors, pixels));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /** Clause 5.3: length, type, data, and the check of type and data. */
    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }

    /** Clause 11.2.1; the zeros are the one compression, the one set of filters, and no interlacing. */
    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, PALETTE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette(int[] colors) {
        var palette = new byte[3 * colors.length];
        for (int i = 0; i < colors.length; i++) {
            palette[3 * i] = (byte) (colors[i] >> 16);
            palette[3 * i + 1] = (byte) (colors[i] >> 8);
            palette[3 * i + 2] = (byte) colors[i];
        }
        return palette;
    }

    /** The rows, each after the number of its filter: none, for neighbors in a palette are not alike (clause 12.7). */
    private static byte[] data(int width, int[] colors, int[] pixels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            var row = new byte[1 + width];
            for (int start = 0; start < pixels.length; start += width) {
                for (int x = 0; x < width; x++) {
                    boolean same = x > 0 && pixels[start + x] == pixels[start + x - 1];
                    row[1 + x] = same ? row[x] : (byte) Arrays.binarySearch(colors, pixels[start + x]);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
