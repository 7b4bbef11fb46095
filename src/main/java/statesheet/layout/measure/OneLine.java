package statesheet.layout.measure;

import statesheet.brand.ColorRole;
import statesheet.text.GlyphRun;

/** Words on a line that is never broken; {@code x} is its left edge. */
public record OneLine(GlyphRun run, double x, double size, double leading, double capHeight, ColorRole color) {

    public double width() {
        return run.width(size);
    }

    /** From the top of the line's box to its baseline: the capitals are in the middle. */
    public double baseline() {
        return (leading + capHeight) / 2;
    }

    /** The same line, its left edge elsewhere. */
    public OneLine from(double left) {
        return new OneLine(run, left, size, leading, capHeight, color);
    }

    /** The same line, its last glyph ending at {@code right}. */
    public OneLine endingAt(double right) {
        return from(right - width());
    }

    /** The same line, hung so that its first glyph itself begins at {@code x}, not the white before it. */
    public OneLine hanging() {
        return from(x - run.leftEdge() * size);
    }

    /** The same line in another color. */
    OneLine in(ColorRole other) {
        return new OneLine(run, x, size, leading, capHeight, other);
    }

    /** The same line with a space after it, so that what follows is read as another word. */
    public OneLine spaced() {
        return new OneLine(run.spaced(), x, size, leading, capHeight, color);
    }

    public boolean isEmpty() {
        return run.text().isEmpty();
    }
}
