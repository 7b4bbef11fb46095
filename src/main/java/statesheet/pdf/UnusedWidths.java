package statesheet.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The widths in a font file of glyphs that a subset has not: zeros, which deflate to nothing. Glyphs keep their numbers
 * in a subset, so that otherwise the widths of the whole face would be a fifth of its file.
 */
final class UnusedWidths {

    /** Sizes and offsets in the table directory, {@code head}, {@code hhea} and {@code hmtx} of OpenType 1.9.1. */
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LONG_OFFSETS = 50;
    private static final int WIDTHS = 34;
    private static final int METRIC = 4;

    private final ByteBuffer font;
    private final int outlines;
    private final boolean hasLongOffsets;

    private UnusedWidths(byte[] program) {
        this.font = ByteBuffer.wrap(program);
        this.outlines = table("loca");
        this.hasLongOffsets = font.getShort(table("head") + LONG_OFFSETS) != 0;
    }

    /**
     * @param program    a subset in which unused glyphs have no outline, changed in place
     * @param characters by glyph, 0 for one that is not used
     */
    static byte[] blanked(byte[] program, int[] characters) {
        new UnusedWidths(program).blank(characters);
        return program;
    }

    private void blank(int[] characters) {
        int metrics = table("hmtx");
        int widths = font.getShort(table("hhea") + WIDTHS) & 0xFFFF;
        // The last width is that of all glyphs behind it, too.
        for (int glyph = 1; glyph < widths - 1; glyph++) {
            if (characters[glyph] == 0 && isEmpty(glyph)) {
                font.putInt(metrics + glyph * METRIC, 0);
            }
        }
        sum("hmtx");
    }

    /** A part of another glyph has an outline though no text shows it. */
    private boolean isEmpty(int glyph) {
        return offset(glyph) == offset(glyph + 1);
    }

    private int offset(int glyph) {
        return hasLongOffsets ? font.getInt(outlines + glyph * 4) : font.getShort(outlines + glyph * 2) & 0xFFFF;
    }

    private int table(String name) {
        return font.getInt(entry(name) + 8);
    }

    private int entry(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        return IntStream.iterate(DIRECTORY, at -> at + ENTRY).filter(at -> font.getInt(at) == tag).findFirst()
                .orElseThrow();
    }

    /** The table's checksum: the sum of its words, with zeros behind it. */
    private void sum(String name) {
        int start = table(name);
        int length = font.getInt(entry(name) + 12);
        int sum = IntStream.iterate(start, at -> at < start + length, at -> at + 4).map(font::getInt).sum();
        font.putInt(entry(name) + 4, sum);
    }
}
