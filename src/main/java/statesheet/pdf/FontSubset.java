package statesheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.openpdf.text.pdf.OpenPdfInternals;
import statesheet.text.Face;

/**
 * Some glyphs of a face, ready to be written into any number of files.
 *
 * @param name      PostScript name with the tag of a subset (ISO 32000-1, 9.6.4)
 * @param widths    a {@code W} array (9.7.4.3), thousandths of an em
 * @param program   the font file, deflated
 * @param length    of the font file before that
 * @param toUnicode the characters of the glyphs (9.10.3), deflated
 */
record FontSubset(String name, Face face, String widths, byte[] program, int length, byte[] toUnicode) {

    /** Adobe technical note 5014: at most 100 entries between one begin and end. */
    private static final int MOST_ENTRIES = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static FontSubset of(GlyphSet glyphs) {
        try {
            var face = glyphs.face();
            var numbers = IntStream.range(0, glyphs.size()).map(glyphs::glyph).toArray();
            var program = OpenPdfInternals.subset(face.fileName(), face.program(), numbers);
            return new FontSubset(tag(program) + "+" + face.postScriptName(), face, widths(face, numbers),
                    Deflated.small(program), program.length, Deflated.small(toUnicode(glyphs)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("cutting a font in memory failed", impossible);
        }
    }

    /** Six capitals: the same for the same subset, and almost certainly different for others. */
    private static String tag(byte[] program) {
        var sum = new CRC32();
        sum.update(program);
        long rest = sum.getValue();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++, rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    private static String widths(Face face, int[] glyphs) {
        var widths = new StringBuilder("[");
        for (int i = 0; i < glyphs.length; i++) {
            boolean goesOn = i > 0 && glyphs[i] == glyphs[i - 1] + 1;
            widths.append(goesOn ? " " : (i == 0 ? "" : "]") + glyphs[i] + "[").append(thousandths(face, glyphs[i]));
        }
        return widths.append(glyphs.length == 0 ? "]" : "]]").toString();
    }

    private static String thousandths(Face face, int glyph) {
        double width = face.advance(glyph) * 1000.0 / face.unitsPerEm();
        return width == Math.rint(width) ? String.valueOf((long) width) : String.valueOf(width);
    }

    private static byte[] toUnicode(GlyphSet glyphs) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < glyphs.size(); start += MOST_ENTRIES) {
            addEntries(glyphs, start, Math.min(glyphs.size(), start + MOST_ENTRIES), map);
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void addEntries(GlyphSet glyphs, int start, int end, StringBuilder map) {
        map.append(end - start).append(" beginbfchar\n");
        for (int i = start; i < end; i++) {
            map.append('<').append(HEX.toHexDigits((short) glyphs.glyph(i))).append("> <");
            for (char unit : Character.toChars(glyphs.character(i))) {
                map.append(HEX.toHexDigits(unit));
            }
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
