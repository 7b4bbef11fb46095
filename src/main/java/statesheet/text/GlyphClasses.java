package statesheet.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The tables by which OpenType sorts glyphs, spread out to one entry per glyph (OpenType, "Common table formats").
 *
 * <p>Whole ranges are filled and copied at once: most of what reading a face costs in a fresh process is here.
 */
final class GlyphClasses {

    /** Stands for a glyph that a table does not speak of; no table has that many classes. */
    static final char NOT_COVERED = 0xFFFF;

    private GlyphClasses() {}

    /** For every glyph its class in the class table at {@code at}; 0 for every glyph that is not in it. */
    static char[] classes(Sfnt font, int at, int glyphCount) {
        var classes = new char[glyphCount];
        if (font.u16(at) == 1) {
            int count = font.u16(at + 4);
            ByteBuffer.wrap(font.bytes(), at + 6, 2 * count).asCharBuffer().get(classes, font.u16(at + 2), count);
            return classes;
        }
        int count = font.u16(at + 2);
        for (int range = at + 4; range < at + 4 + 6 * count; range += 6) {
            Arrays.fill(classes, font.u16(range), font.u16(range + 2) + 1, (char) font.u16(range + 4));
        }
        return classes;
    }

    /** For every glyph in the coverage table at {@code at} its class in {@code classes}, else {@link #NOT_COVERED}. */
    static char[] coveredClasses(Sfnt font, int at, char[] classes) {
        var covered = new char[classes.length];
        Arrays.fill(covered, NOT_COVERED);
        int count = font.u16(at + 2);
        int entry = at + 4;
        if (font.u16(at) == 1) {
            for (int i = 0; i < count; i++, entry += 2) {
                covered[font.u16(entry)] = classes[font.u16(entry)];
            }
            return covered;
        }
        for (int i = 0; i < count; i++, entry += 6) {
            int first = font.u16(entry);
            System.arraycopy(classes, first, covered, first, font.u16(entry + 2) + 1 - first);
        }
        return covered;
    }

    /** The glyphs of the coverage table at {@code at}, in their order. */
    static char[] coverage(Sfnt font, int at) {
        int count = font.u16(at + 2);
        if (font.u16(at) == 1) {
            var glyphs = new char[count];
            ByteBuffer.wrap(font.bytes(), at + 4, 2 * count).asCharBuffer().get(glyphs);
            return glyphs;
        }
        int last = at + 4 + 6 * (count - 1);
        var glyphs = new char[count == 0 ? 0 : font.u16(last + 4) + font.u16(last + 2) - font.u16(last) + 1];
        for (int range = at + 4; range <= last; range += 6) {
            int place = font.u16(range + 4);
            for (int glyph = font.u16(range); glyph <= font.u16(range + 2); glyph++) {
                glyphs[place++] = (char) glyph;
            }
        }
        return glyphs;
    }
}
