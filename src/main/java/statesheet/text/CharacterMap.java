package statesheet.text;

/** Which glyph stands for a code point: the face's {@code cmap}, formats 4 and 12. */
final class CharacterMap {

    /** Code points below this are remembered: Latin, Greek, Cyrillic, punctuation, currency, and the trade mark. */
    private static final int REMEMBERED = 0x2200;

    private final Sfnt font;
    private final int subtable;
    private final int end;
    private final int format;
    private final int glyphCount;

    /**
     * One more than the glyph, 0 where it was never asked for. Threads may race here without harm: all of them write
     * the same number.
     */
    private final char[] remembered = new char[REMEMBERED];

    private CharacterMap(Sfnt font, int subtable, int format, int glyphCount) {
        this.font = font;
        this.subtable = subtable;
        this.format = format;
        this.glyphCount = glyphCount;
        this.end = subtable + (format == 12 ? font.u32(subtable + 4) : font.u16(subtable + 2));
    }

    /** The character map of a font that has one for Unicode. */
    static CharacterMap of(Sfnt font, int glyphCount) {
        int subtable = unicodeSubtable(font);
        return new CharacterMap(font, subtable, font.u16(subtable), glyphCount).checked();
    }

    /** Where the widest Unicode subtable of the font begins, format 12 before format 4; 0 where it has none. */
    static int unicodeSubtable(Sfnt font) {
        int cmap = font.table("cmap").at();
        int best = 0;
        for (int i = 0; i < font.u16(cmap + 2); i++) {
            int record = cmap + 4 + i * 8;
            int subtable = cmap + font.u32(record + 4);
            int format = font.u16(subtable);
            if (isUnicode(font.u16(record), font.u16(record + 2)) && (format == 4 || format == 12)
                    && (best == 0 || format > font.u16(best))) {
                best = subtable;
            }
        }
        return best;
    }

    /** Itself, where its lists lie inside it and inside the file, so that no look-up can leave them. */
    private CharacterMap checked() {
        int lists = format == 12 ? 16 : 16 + 4 * Math.max(2, font.u16(subtable + 6));
        if (end < subtable + lists) {
            throw new IndexOutOfBoundsException("the lists of the character map are longer than itself");
        }
        font.checkHolds(end);
        return this;
    }

    /** Platform 0 is Unicode, platform 3 is Windows, whose encodings 1 and 10 are Unicode (OpenType, "cmap"). */
    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    /** The glyph, 0 where there is none. */
    int glyph(int codePoint) {
        if (codePoint >= REMEMBERED) {
            return find(codePoint);
        }
        int known = remembered[codePoint];
        if (known == 0) {
            known = find(codePoint) + 1;
            remembered[codePoint] = (char) known;
        }
        return known - 1;
    }

    private int find(int codePoint) {
        int glyph = format == 12 ? findInGroups(codePoint) : findInSegments(codePoint);
        return glyph >= 0 && glyph < glyphCount ? glyph : 0;
    }

    /** Format 12: groups of first and last code point and first glyph, sorted. */
    private int findInGroups(int codePoint) {
        int low = 0;
        int high = (end - subtable - 16) / 12 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = subtable + 16 + middle * 12;
            if (codePoint < font.u32(group)) {
                high = middle - 1;
            } else if (codePoint > font.u32(group + 4)) {
                low = middle + 1;
            } else {
                return font.u32(group + 8) + codePoint - font.u32(group);
            }
        }
        return 0;
    }

    /** Format 4: parallel lists of last code points, first code points, deltas and offsets, sorted. */
    private int findInSegments(int codePoint) {
        int doubled = font.u16(subtable + 6);
        int lasts = subtable + 14;
        int low = 0;
        int high = doubled / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (font.u16(lasts + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint > 0xFFFF ? 0 : glyphInSegment(codePoint, lasts + 2 * low, doubled);
    }

    private int glyphInSegment(int codePoint, int last, int doubled) {
        int first = font.u16(last + 2 + doubled);
        if (codePoint < first || codePoint > font.u16(last)) {
            return 0;
        }
        int delta = font.u16(last + 2 + 2 * doubled);
        int offsetAt = last + 2 + 3 * doubled;
        int offset = font.u16(offsetAt);
        if (offset == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int at = offsetAt + offset + 2 * (codePoint - first);
        int glyph = at + 2 <= end ? font.u16(at) : 0;
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
