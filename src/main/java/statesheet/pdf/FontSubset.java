package statesheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.openpdf.text.pdf.OpenPdfInternals;
import statesheet.text.Face;
import statesheet.text.UnusedWidths;

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

    /** @param characters by glyph, 0 for one that is not used */
    static FontSubset of(Face face, int[] characters) {
        try {
            var glyphs = IntStream.range(0, characters.length).filter(glyph -> characters[glyph] != 0).toArray();
            var program = UnusedWidths.blanked(OpenPdfInternals.subset(face.fileName(), face.program(), glyphs),
                    characters);
            return new FontSubset(tag(program) + "+" + face.postScriptName(), face, widths(face, glyphs),
                    Deflated.small(program), program.length, Deflated.small(toUnicode(glyphs, characters)));
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

    private static byte[] toUnicode(int[] glyphs, int[] characters) {
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
        for (int start = 0; start < glyphs.length; start += MOST_ENTRIES) {
            var some = Arrays.copyOfRange(glyphs, start, Math.min(glyphs.length, start + MOST_ENTRIES));
            addEntries(some, characters, map);
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void addEntries(int[] glyphs, int[] characters, StringBuilder map) {
        map.append(glyphs.length).append(" beginbfchar\n");
        for (int glyph : glyphs) {
            map.append('<').append(HEX.toHexDigits((short) glyph)).append("> <");
            for (char unit : Character.toChars(characters[glyph])) {
                map.append(HEX.toHexDigits(unit));
            }
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
