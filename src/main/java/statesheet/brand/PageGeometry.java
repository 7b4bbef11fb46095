package statesheet.brand;

/**
 * The trimmed page and its two columns, in points: a rail of figures, a gutter, the text.
 *
 * @param rail    width of the rail, which begins at the left margin
 * @param gutter  between rail and text
 * @param white  how many times as wide as in standard print the white between texts is
 */
public record PageGeometry(Size size, Margins margins, double rail, double gutter, double white) {

    public enum Size {
        /** 8.5 by 11 inches (ANSI Y14.1, size A). */
        LETTER(612, 792),
        /** 210 by 297 mm (ISO 216). */
        A4(595.276, 841.89);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    public record Margins(double left, double right, double top, double bottom) {}

    public double width() {
        return size.width;
    }

    public double height() {
        return size.height;
    }

    /** The left edge of everything, from the left of the page. */
    public double left() {
        return margins.left();
    }

    /** From the left edge of everything to its right edge. */
    public double measure() {
        return right() - left();
    }

    /** Where the bottom margin begins, from the top of the page; the footer hangs from there into the margin. */
    public double bottom() {
        return height() - margins.bottom();
    }

    /** Whether figures are above the text, and not beside it. */
    public boolean isOneColumn() {
        return rail == 0;
    }

    /** The left edge of the text column, from the left of the page. */
    public double textLeft() {
        return margins.left() + rail + gutter;
    }

    /** The measure of the text column. */
    public double textWidth() {
        return right() - textLeft();
    }

    /** The right edge of everything, from the left of the page. */
    public double right() {
        return width() - margins.right();
    }
}
