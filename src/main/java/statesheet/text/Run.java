package statesheet.text;

/**
 * Glyphs of one piece on one line.
 *
 * @param style the piece's
 * @param x     from the line's left edge, in em
 */
public record Run(GlyphRun glyphs, int style, double x) {

    /** In em; a space at the line's end counts. */
    public double width() {
        return glyphs.width(1);
    }
}
