package statesheet.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import statesheet.vector.Color;

/** A PNG picture without transparency, which OpenPDF refuses in PDF/A. */
final class FlatPicture {

    private FlatPicture() {}

    /** The picture as it looks on a flat ground: what of it is transparent takes the ground's color. */
    static Image of(byte[] png, Color ground) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            return Image.getInstance(picture.getWidth(), picture.getHeight(), 3, 8, rgb(picture, ground));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PNG that the brand has accepted cannot be read", impossible);
        }
    }

    private static byte[] rgb(BufferedImage picture, Color ground) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var rgb = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            rgb[3 * i] = mixed(pixels[i] >> 16 & 0xFF, ground.red(), alpha);
            rgb[3 * i + 1] = mixed(pixels[i] >> 8 & 0xFF, ground.green(), alpha);
            rgb[3 * i + 2] = mixed(pixels[i] & 0xFF, ground.blue(), alpha);
        }
        return rgb;
    }

    private static byte mixed(int over, int under, int alpha) {
        return (byte) ((over * alpha + under * (255 - alpha) + 127) / 255);
    }
}
