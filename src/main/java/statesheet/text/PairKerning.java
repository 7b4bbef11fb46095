package statesheet.text;

import java.util.ArrayList;

/**
 * Pair kerning of a face: the feature {@code kern} of its GPOS table, for Latin script and the default language.
 *
 * <p>Lookups of type 2 count, bare or wrapped as type 9. Lookup flags are not looked at: what they ignore, combining
 * marks, would have to stand between the two glyphs. Contextual kerning (types 7 and 8) is left out: all that Source
 * Serif 4 does with it is to move the dot of the Catalan l·l.
 */
final class PairKerning {

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    /** A power of two, and some times the pairs that a language has. */
    private static final int REMEMBERED = 4096;

    /** Lookups in order, each with its tables in order. */
    private final PairTable[][] lookups;

    /**
     * The pairs last found, each in the one place that it may have. Threads may race here without harm: a pair never
     * changes, and one that another has pushed out is found anew.
     */
    private final Pair[] remembered = new Pair[REMEMBERED];

    private record Pair(int left, int right, int kern) {}

    private PairKerning(PairTable[][] lookups) {
        this.lookups = lookups;
    }

    /** No pairs where the font has no GPOS table or no such feature. */
    static PairKerning of(Sfnt font, int glyphCount) {
        var gpos = font.table("GPOS");
        var lookups = new ArrayList<PairTable[]>();
        if (gpos.exists()) {
            int list = gpos.at() + font.u16(gpos.at() + 8);
            boolean[] wanted = lookupsOfKern(font, gpos.at(), font.u16(list));
            for (int i = 0; i < wanted.length; i++) {
                if (wanted[i]) {
                    lookups.add(pairTables(font, list + font.u16(list + 2 + 2 * i), glyphCount));
                }
            }
        }
        return new PairKerning(lookups.toArray(new PairTable[0][]));
    }

    /** For each lookup of the font whether the feature uses it; they apply in the order of the lookup list. */
    private static boolean[] lookupsOfKern(Sfnt font, int gpos, int lookupCount) {
        var wanted = new boolean[lookupCount];
        int features = gpos + font.u16(gpos + 6);
        int language = defaultLanguage(font, gpos + font.u16(gpos + 4));
        int count = language == 0 ? 0 : font.u16(language + 4);
        for (int i = 0; i < count; i++) {
            int record = features + 2 + 6 * font.u16(language + 6 + 2 * i);
            if (font.u32(record) == Sfnt.tag("kern")) {
                int feature = features + font.u16(record + 4);
                for (int k = 0; k < font.u16(feature + 2); k++) {
                    wanted[font.u16(feature + 4 + 2 * k)] = true;
                }
            }
        }
        return wanted;
    }

    /** Where the default language of script {@code latn}, or else {@code DFLT}, lies; 0 where there is neither. */
    private static int defaultLanguage(Sfnt font, int scripts) {
        int fallback = 0;
        for (int i = 0; i < font.u16(scripts); i++) {
            int record = scripts + 2 + 6 * i;
            int script = scripts + font.u16(record + 4);
            int language = font.u16(script) == 0 ? 0 : script + font.u16(script);
            if (font.u32(record) == Sfnt.tag("latn")) {
                return language;
            }
            if (font.u32(record) == Sfnt.tag("DFLT")) {
                fallback = language;
            }
        }
        return fallback;
    }

    private static PairTable[] pairTables(Sfnt font, int lookup, int glyphCount) {
        int type = font.u16(lookup);
        var tables = new ArrayList<PairTable>();
        for (int i = 0; i < font.u16(lookup + 4); i++) {
            int table = lookup + font.u16(lookup + 6 + 2 * i);
            if (type == PAIRS) {
                tables.add(PairTable.read(font, table, glyphCount));
            } else if (type == EXTENSION && font.u16(table + 2) == PAIRS) {
                tables.add(PairTable.read(font, table + font.u32(table + 4), glyphCount));
            }
        }
        return tables.toArray(new PairTable[0]);
    }

    /** Font units to add between the glyphs. */
    int kern(int left, int right) {
        int place = 31 * left + right & REMEMBERED - 1;
        var known = remembered[place];
        if (known == null || known.left != left || known.right != right) {
            known = new Pair(left, right, find(left, right));
            remembered[place] = known;
        }
        return known.kern;
    }

    /** Of each lookup, the value of its first table that has the pair. */
    private int find(int left, int right) {
        int sum = 0;
        for (var tables : lookups) {
            for (var table : tables) {
                int value = table.kern(left, right);
                if (value != PairTable.NO_MATCH) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }
}
