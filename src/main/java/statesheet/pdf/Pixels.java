package statesheet.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import statesheet.vector.Color;

/**
 * A PNG picture, decoded.
 *
 * @param argb alpha, red, green and blue of every pixel, row by row
 */
public record Pixels(int width, int height, int[] argb) {

    /** @param png a picture that the brand has accepted */
    public static Pixels of(byte[] png) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            int width = picture.getWidth();
            int height = picture.getHeight();
            return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PNG that the brand has accepted cannot be read", impossible);
        }
    }

    /** The picture on a flat ground, which shows where it is transparent: OpenPDF refuses transparency in PDF/A. */
    Image on(Color ground) {
        var rgb = new byte[3 * argb.length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            rgb[3 * i] = mixed(argb[i] >> 16 & 0xFF, ground.red(), alpha);
            rgb[3 * i + 1] = mixed(argb[i] >> 8 & 0xFF, ground.green(), alpha);
            rgb[3 * i + 2] = mixed(argb[i] & 0xFF, ground.blue(), alpha);
        }
        return Image.getInstance(width, height, 3, 8, rgb);
    }

    private static byte mixed(int over, int under, int alpha) {
        return (byte) ((over * alpha + under * (255 - alpha) + 127) / 255);
    }
}
