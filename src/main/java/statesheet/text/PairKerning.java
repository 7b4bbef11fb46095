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
        return new PairKerning(FeatureLookups.of(font, "GPOS", "kern").stream()
                .map(lookup -> pairTables(font, lookup, glyphCount)).toArray(PairTable[][]::new));
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
