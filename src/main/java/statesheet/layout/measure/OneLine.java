package statesheet.layout.measure;

import statesheet.brand.ColorRole;
import statesheet.text.GlyphRun;

/** Words on a line that is never broken; {@code x} is its left edge. */
public record OneLine(GlyphRun run, double x, double size, double capHeight, ColorRole color) {

    public double width() {
        return run.width(size);
    }

    /** The same line, its left edge elsewhere. */
    public OneLine from(double left) {
        return new OneLine(run, left, size, capHeight, color);
    }

    /** The same line, its last glyph ending at {@code right}. */
    public OneLine endingAt(double right) {
        return from(right - width());
    }

    /** The same line with a space after it, so that what follows is read as another word. */
    public OneLine spaced() {
        return new OneLine(GlyphRun.of(run.face(), run.text() + " "), x, size, capHeight, color);
    }

    public boolean isEmpty() {
        return run.text().isEmpty();
    }
}
