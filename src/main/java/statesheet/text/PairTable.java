package statesheet.text;

/**
 * One pair adjustment subtable (OpenType, GPOS lookup type 2): how far two glyphs move together or apart.
 *
 * <p>Of each pair's two value records only the first one's x advance counts; the second record is stepped over.
 */
sealed interface PairTable {

    /** Said of a pair that the table does not know, so that the lookup's next table is asked. */
    int NO_MATCH = Integer.MIN_VALUE;

    /** Bit of the value format that stands for an x advance (OpenType, GPOS, "ValueFormat flags"). */
    int X_ADVANCE = 0x0004;

    /** Font units to add between the glyphs, or {@link #NO_MATCH}. Both glyphs are below the face's glyph count. */
    int kern(int left, int right);

    /** The table at {@code at}; throws {@link IndexOutOfBoundsException} where any part of it is not in the file. */
    static PairTable read(Sfnt font, int at, int glyphCount) {
        return switch (font.u16(at)) {
            case 1 -> Listed.read(font, at, glyphCount);
            case 2 -> Classed.read(font, at, glyphCount);
            default -> throw new IndexOutOfBoundsException("a pair table of unknown format");
        };
    }

    /** Bytes of one value record: two for every bit of its format. */
    private static int sizeOf(int valueFormat) {
        return 2 * Integer.bitCount(valueFormat);
    }

    /** The x advance of the record at {@code at}, after the fields that go before it. */
    private static int xAdvance(Sfnt font, int at, int valueFormat) {
        return (valueFormat & X_ADVANCE) == 0 ? 0 : font.s16(at + sizeOf(valueFormat & (X_ADVANCE - 1)));
    }

    /**
     * Format 1: pairs glyph by glyph.
     *
     * @param pairs      for each left glyph where its list of right glyphs begins, 0 where it has none
     * @param recordSize bytes of one right glyph and its values
     */
    record Listed(Sfnt font, int[] pairs, int valueFormat, int recordSize) implements PairTable {

        private static Listed read(Sfnt font, int at, int glyphCount) {
            int valueFormat = font.u16(at + 4);
            int recordSize = 2 + sizeOf(valueFormat) + sizeOf(font.u16(at + 6));
            var lefts = GlyphClasses.coverage(font, at + font.u16(at + 2));
            var pairs = new int[glyphCount];
            for (int i = 0; i < lefts.length; i++) {
                int set = at + font.u16(at + 10 + 2 * i);
                font.checkHolds(set + 2L + (long) font.u16(set) * recordSize);
                pairs[lefts[i]] = set;
            }
            return new Listed(font, pairs, valueFormat, recordSize);
        }

        @Override
        public int kern(int left, int right) {
            int set = pairs[left];
            if (set == 0) {
                return NO_MATCH;
            }
            int low = 0;
            int high = font.u16(set) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int record = set + 2 + middle * recordSize;
                int found = font.u16(record);
                if (found == right) {
                    return xAdvance(font, record + 2, valueFormat);
                }
                if (found < right) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return NO_MATCH;
        }
    }

    /**
     * Format 2: pairs of classes.
     *
     * @param lefts      the class of each glyph as the left one; {@link GlyphClasses#NOT_COVERED} where it has none
     * @param rights     the class of each glyph as the right one
     * @param leftCount  how many left classes there are, which is less than {@link GlyphClasses#NOT_COVERED}
     * @param rightCount how many right classes there are
     * @param values     where the matrix of values begins, one row for each left class
     * @param recordSize bytes of one pair's values
     */
    record Classed(Sfnt font, char[] lefts, char[] rights, int leftCount, int rightCount, int values,
            int valueFormat, int recordSize) implements PairTable {

        private static Classed read(Sfnt font, int at, int glyphCount) {
            int valueFormat = font.u16(at + 4);
            int recordSize = sizeOf(valueFormat) + sizeOf(font.u16(at + 6));
            int leftCount = font.u16(at + 12);
            int rightCount = font.u16(at + 14);
            font.checkHolds(at + 16L + (long) leftCount * rightCount * recordSize);
            var lefts = GlyphClasses.classes(font, at + font.u16(at + 8), glyphCount);
            var rights = GlyphClasses.classes(font, at + font.u16(at + 10), glyphCount);
            return new Classed(font, GlyphClasses.coveredClasses(font, at + font.u16(at + 2), lefts), rights,
                    leftCount, rightCount, at + 16, valueFormat, recordSize);
        }

        @Override
        public int kern(int left, int right) {
            int row = lefts[left];
            int column = rights[right];
            if (row >= leftCount || column >= rightCount) {
                return NO_MATCH;
            }
            return xAdvance(font, values + (row * rightCount + column) * recordSize, valueFormat);
        }
    }
}
