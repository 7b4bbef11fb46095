package statesheet.press;

import java.util.HashMap;
import java.util.function.Function;
import org.openpdf.text.Image;
import statesheet.brand.Cmyk;
import statesheet.pdf.Pixels;
import statesheet.vector.Color;

/**
 * A PNG picture as four plates, without transparency: where it is transparent, it has the inks of its flat ground.
 *
 * @param inks        cyan, magenta, yellow and black of every pixel, 0 to 255
 * @param mostInk     on any pixel, in percent
 * @param transparent whether the ground can be seen anywhere
 */
record CmykPicture(int width, int height, byte[] inks, double mostInk, boolean transparent) {

    /** @param inks of a color */
    static CmykPicture of(byte[] png, Function<Color, Cmyk> inks, Cmyk ground) {
        var picture = Pixels.of(png);
        int[] pixels = picture.argb();
        var known = new HashMap<Integer, Cmyk>();
        var plates = new byte[4 * pixels.length];
        double most = 0;
        boolean transparent = false;
        for (int i = 0; i < pixels.length; i++) {
            var cmyk = known.computeIfAbsent(pixels[i], pixel -> over(ground, inks.apply(color(pixel)), pixel >>> 24));
            put(cmyk, plates, 4 * i);
            most = Math.max(most, cmyk.sum());
            transparent |= pixels[i] >>> 24 < 255;
        }
        return new CmykPicture(picture.width(), picture.height(), plates, most, transparent);
    }

    private static Color color(int pixel) {
        return new Color(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
    }

    /** @param alpha from 0, the ground alone, to 255 */
    private static Cmyk over(Cmyk ground, Cmyk inks, int alpha) {
        double part = alpha / 255.0;
        return new Cmyk(mixed(ground.cyan(), inks.cyan(), part), mixed(ground.magenta(), inks.magenta(), part),
                mixed(ground.yellow(), inks.yellow(), part), mixed(ground.black(), inks.black(), part));
    }

    private static double mixed(double under, double over, double part) {
        return under + (over - under) * part;
    }

    private static void put(Cmyk cmyk, byte[] plates, int at) {
        plates[at] = sample(cmyk.cyan());
        plates[at + 1] = sample(cmyk.magenta());
        plates[at + 2] = sample(cmyk.yellow());
        plates[at + 3] = sample(cmyk.black());
    }

    /** Rounded down, so that rounding never adds ink. */
    private static byte sample(double percent) {
        return (byte) Math.floor(percent * 2.55 + 0.001);
    }

    Image image() {
        return Image.getInstance(width, height, 4, 8, inks);
    }
}
