package statesheet.brand;

import statesheet.vector.Drawing;

/** The organization's mark. Width and height are its size on the sheet, in points. */
public sealed interface Logo {

    /** What it shows, in words, for a reader who cannot see it. */
    String alternative();

    double width();

    double height();

    /** A drawing, already at its size on the sheet. */
    record SvgLogo(Drawing drawing, String alternative) implements Logo {

        @Override
        public double width() {
            return drawing.width();
        }

        @Override
        public double height() {
            return drawing.height();
        }
    }

    /**
     * A PNG file as it is.
     *
     * @param columns its pixels in a row
     * @param rows    its rows of pixels
     */
    record PngLogo(byte[] png, int columns, int rows, String alternative, double height) implements Logo {

        @Override
        public double width() {
            return height * columns / rows;
        }
    }
}
