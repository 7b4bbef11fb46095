package statesheet.layout;

import statesheet.brand.ColorRole;
import statesheet.text.GlyphRun;

/** Words on a line that is never broken; {@code x} is its left edge. */
record OneLine(GlyphRun run, double x, double size, double capHeight, ColorRole color) {

    double width() {
        return run.width(size);
    }

    /** The same line, its left edge elsewhere. */
    OneLine from(double left) {
        return new OneLine(run, left, size, capHeight, color);
    }

    /** The same line, its last glyph ending at {@code right}. */
    OneLine endingAt(double right) {
        return from(right - width());
    }

    /** The same line with a space behind it, so that what follows is read as another word. */
    OneLine spaced() {
        return new OneLine(GlyphRun.of(run.face(), run.text() + " "), x, size, capHeight, color);
    }

    boolean isEmpty() {
        return run.text().isEmpty();
    }
}
