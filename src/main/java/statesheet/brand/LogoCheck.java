package statesheet.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Members;
import statesheet.vector.Color;
import statesheet.vector.Shape;

/**
 * Whether a logo leaves room for the words beside it and is seen on the band.
 *
 * @param own what the brand says of its logo
 */
record LogoCheck(Members own, Problems problems) {

    /** What is not text and still has to be seen (WCAG 2.2, 1.4.11). */
    private static final double SEEN = 3;

    /** How much of a logo has to be seen, in parts of what is drawn: a thin light edge is not enough. */
    private static final double ENOUGH = 0.1;

    /** How much of a pixel's color is its own, from 0 to 255, for it to count. */
    private static final int OPAQUE = 128;

    /** @param band the color behind the logo */
    void check(Logo logo, PageGeometry page, Color band) {
        double widest = page.measure() / 2;
        if (logo.width() > widest) {
            problems.add(Problem.ofEdition("logo.wide", own.where(own.value("height").isPresent() ? "height" : "file"),
                    "a logo " + Values.plain(logo.width()) + " points wide, at a height of "
                            + Values.plain(logo.height()), Values.plain(widest)
                            + " points or less, so that there is room for the words beside it",
                    "make \"height\" " + Values.plain(Math.floor(logo.height() * widest / logo.width())) + " or less"));
        }
        var colors = colors(logo);
        long seen = colors.stream().filter(color -> color.contrast(band) >= SEEN).count();
        if (seen < ENOUGH * colors.size()) {
            problems.add(Problem.warning("logo.contrast", own.where("file"),
                    "a logo that hardly stands out from the band behind it, brand " + band.hex(),
                    "colors with a contrast of 3 to 1 or more to it",
                    "use the version of the logo for dark grounds, or another color for \"brand\""));
        }
    }

    /** Of a drawing those of its shapes; of a picture those of its pixels. */
    private static List<Color> colors(Logo logo) {
        return switch (logo) {
            case Logo.SvgLogo(var drawing, _) -> drawing.shapes().stream().map(Shape::color).toList();
            case Logo.PngLogo raster -> pixels(raster.png());
        };
    }

    private static List<Color> pixels(byte[] png) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            int width = picture.getWidth();
            return IntStream.range(0, width * picture.getHeight())
                    .map(i -> picture.getRGB(i % width, i / width)).filter(pixel -> pixel >>> 24 >= OPAQUE)
                    .mapToObj(pixel -> new Color(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a logo's picture has been read before", unreadable);
        }
    }
}
