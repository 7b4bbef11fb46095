package statesheet.text;

import java.util.Arrays;

/** The two tables by which OpenType sorts glyphs, spread out to one entry per glyph (OpenType, "Common table formats"). */
final class GlyphClasses {

    private GlyphClasses() {}

    /** For every glyph one more than its place in the coverage table at {@code at}; 0 where it is not covered. */
    static char[] coverage(Sfnt font, int at, int glyphCount) {
        var places = new char[glyphCount];
        int count = font.u16(at + 2);
        if (font.u16(at) == 1) {
            for (int i = 0; i < count; i++) {
                places[font.u16(at + 4 + 2 * i)] = (char) (i + 1);
            }
            return places;
        }
        for (int range = at + 4; range < at + 4 + 6 * count; range += 6) {
            int first = font.u16(range);
            int firstPlace = font.u16(range + 4) + 1;
            for (int glyph = first; glyph <= font.u16(range + 2); glyph++) {
                places[glyph] = (char) (firstPlace + glyph - first);
            }
        }
        return places;
    }

    /** For every glyph its class in the class table at {@code at}; 0 for every glyph that is not in it. */
    static char[] classes(Sfnt font, int at, int glyphCount) {
        var classes = new char[glyphCount];
        if (font.u16(at) == 1) {
            int first = font.u16(at + 2);
            for (int i = 0; i < font.u16(at + 4); i++) {
                classes[first + i] = (char) font.u16(at + 6 + 2 * i);
            }
            return classes;
        }
        int count = font.u16(at + 2);
        for (int range = at + 4; range < at + 4 + 6 * count; range += 6) {
            Arrays.fill(classes, font.u16(range), font.u16(range + 2) + 1, (char) font.u16(range + 4));
        }
        return classes;
    }
}
