package statesheet.text;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * The widths in a font file of glyphs that a subset has not: zeros, which deflate to nothing. Glyphs keep their numbers
 * in a subset, so that otherwise the widths of the whole face would be a fifth of its file.
 */
public final class UnusedWidths {

    /** In {@code hhea}, where the number of widths is; in {@code hmtx}, bytes of one (OpenType 1.9.1). */
    private static final int COUNT = 34;
    private static final int METRIC = 4;

    private UnusedWidths() {}

    /**
     * @param program    a subset in which unused glyphs have no outline, changed in place. A part of another glyph has
     *                   one though no text shows it
     * @param characters by glyph, 0 for one that is not used
     */
    public static byte[] blanked(byte[] program, int[] characters) {
        var font = new Sfnt(program);
        var outlines = new Outlines(font);
        var metrics = font.table("hmtx");
        var bytes = ByteBuffer.wrap(program);
        // The last width is that of all glyphs behind it, too.
        int last = font.u16(font.table("hhea").at() + COUNT) - 1;
        for (int glyph = 1; glyph < last; glyph++) {
            if (characters[glyph] == 0 && outlines.isEmpty(glyph)) {
                bytes.putInt(metrics.at() + glyph * METRIC, 0);
            }
        }
        bytes.putInt(font.entry("hmtx").orElseThrow() + 4, sum(font, metrics));
        return program;
    }

    /** A table's checksum: the sum of its words, with zeros behind it. */
    private static int sum(Sfnt font, Sfnt.FontTable table) {
        return IntStream.iterate(table.at(), at -> at < table.at() + table.length(), at -> at + 4).map(font::u32)
                .sum();
    }
}
