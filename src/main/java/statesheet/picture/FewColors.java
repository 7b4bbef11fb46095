package statesheet.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.BitSet;

/** Images of at most 256 colors, which make PNG files of half the size. */
final class FewColors {

    private static final int MOST_COLORS = 256;

    /** Steps of each channel: 16 make smooth edges of letters, and 6 never make more than 216 colors. */
    private static final int FINE = 16;
    private static final int COARSE = 6;

    private FewColors() {}

    /** The image with its colors rounded, evenly and without dither: flat areas stay flat. */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        var exact = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var pixels = rounded(exact, FINE);
        var colors = colors(pixels);
        if (colors.length > MOST_COLORS) {
            pixels = rounded(exact, COARSE);
            colors = colors(pixels);
        }
        return indexed(width, image.getHeight(), pixels, colors);
    }

    private static int[] rounded(int[] pixels, int steps) {
        var nearest = new int[256];
        for (int value = 0; value < nearest.length; value++) {
            nearest[value] = Math.round(value * (steps - 1) / 255f) * 255 / (steps - 1);
        }
        return Arrays.stream(pixels).map(pixel -> nearest[pixel >> 16 & 0xFF] << 16
                | nearest[pixel >> 8 & 0xFF] << 8 | nearest[pixel & 0xFF]).toArray();
    }

    /** Each color once, in ascending order, and so the same for the same image. */
    private static int[] colors(int[] pixels) {
        var used = new BitSet(1 << 24);
        for (int pixel : pixels) {
            used.set(pixel);
        }
        return used.stream().toArray();
    }

    private static BufferedImage indexed(int width, int height, int[] pixels, int[] colors) {
        var palette = new IndexColorModel(8, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
        var indexes = Arrays.stream(pixels).map(pixel -> Arrays.binarySearch(colors, pixel)).toArray();
        image.getRaster().setSamples(0, 0, width, height, 0, indexes);
        return image;
    }
}
