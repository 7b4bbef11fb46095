package statesheet.text;

import java.util.HashMap;
import java.util.Map;

/** The feature {@code tnum} of a face's GSUB table: for its figures those that are all of one width. */
final class TabularFigures {

    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;

    private final Map<Integer, Integer> substitutes = new HashMap<>();

    private TabularFigures() {}

    /** Lookups of type 1 count, bare or wrapped as type 7; no substitutes where the font has none. */
    static TabularFigures of(Sfnt font) {
        var figures = new TabularFigures();
        for (int lookup : FeatureLookups.of(font, "GSUB", "tnum")) {
            for (int i = 0; i < font.u16(lookup + 4); i++) {
                int table = lookup + font.u16(lookup + 6 + 2 * i);
                if (font.u16(lookup) == SINGLE) {
                    figures.read(font, table);
                } else if (font.u16(lookup) == EXTENSION && font.u16(table + 2) == SINGLE) {
                    figures.read(font, table + font.u32(table + 4));
                }
            }
        }
        return figures;
    }

    /** Format 1 adds a number to every glyph, format 2 names each one's substitute. */
    private void read(Sfnt font, int table) {
        var covered = GlyphClasses.coverage(font, table + font.u16(table + 2));
        boolean same = font.u16(table) == 1;
        for (int i = 0; i < covered.length; i++) {
            substitutes.putIfAbsent((int) covered[i],
                    same ? covered[i] + font.s16(table + 4) & 0xFFFF : font.u16(table + 6 + 2 * i));
        }
    }

    int of(int glyph) {
        return substitutes.getOrDefault(glyph, glyph);
    }
}
