package statesheet.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import statesheet.pdf.UsedGlyphs.ShownGlyph;
import statesheet.text.Face;
import statesheet.text.Subsetter;

/**
 * Some glyphs of a face, ready to be written into any number of files as a simple font (ISO 32000-1, 9.6).
 *
 * <p>A font in which each glyph shows a letter of Windows' Latin alphabet has that alphabet's codes, which every
 * program knows. In any other, codes are counted from 1, and a table of the font's own says what characters they are.
 *
 * @param name      PostScript name with the tag of a subset (9.6.4)
 * @param codes     by glyph of the face; 0 for one that the subset has not
 * @param first     the lowest code
 * @param last      the highest
 * @param widths    of the codes from the first to the last, as an array of thousandths of an em
 * @param program   the font file, deflated
 * @param length    of the font file before that
 * @param toUnicode the characters of codes that are counted (9.10.3), deflated
 */
record FontSubset(String name, Face face, byte[] codes, int first, int last, String widths, byte[] program,
        int length, Optional<byte[]> toUnicode) {

    /** What a code can be: a byte that is not 0. */
    static final int MOST_GLYPHS = 255;

    /** {@code WinAnsiEncoding} (ISO 32000-1, annex D.2), where it means a character. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    /** OpenType 1.9.1, "cmap", encodings of platform 3; where a symbol font has its codes. */
    private static final int SYMBOL = 0;
    private static final int UNICODE = 1;
    private static final int SYMBOLS = 0xF000;

    /** Adobe technical note 5014: at most 100 entries between one begin and end. */
    private static final int MOST_ENTRIES = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** @param shown in order, at most {@value #MOST_GLYPHS} */
    static FontSubset of(Face face, List<ShownGlyph> shown) {
        var glyphs = shown.stream().mapToInt(ShownGlyph::glyph).toArray();
        var characters = shown.stream().mapToInt(ShownGlyph::character).toArray();
        boolean latin = isLatin(characters);
        var codes = latin ? latin(characters) : IntStream.rangeClosed(1, glyphs.length).toArray();
        var program = latin ? Subsetter.subset(face, glyphs, characters, UNICODE)
                : Subsetter.subset(face, glyphs, IntStream.of(codes).map(code -> SYMBOLS + code).toArray(), SYMBOL);
        int first = IntStream.of(codes).min().orElse(0);
        int last = IntStream.of(codes).max().orElse(0);
        return new FontSubset(tag(program) + "+" + face.postScriptName(), face, byGlyph(face, glyphs, codes), first,
                last, widths(face, glyphs, codes, first, last), Deflated.small(program), program.length,
                latin ? Optional.empty() : Optional.of(Deflated.small(toUnicode(characters))));
    }

    boolean has(int glyph) {
        return codes[glyph] != 0;
    }

    int code(int glyph) {
        return codes[glyph] & 0xFF;
    }

    /** @param characters in ascending order */
    private static boolean isLatin(int[] characters) {
        return IntStream.range(1, characters.length).allMatch(i -> characters[i] != characters[i - 1])
                && LATIN.newEncoder().canEncode(text(characters));
    }

    private static int[] latin(int[] characters) {
        var bytes = text(characters).getBytes(LATIN);
        return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xFF).toArray();
    }

    private static String text(int[] characters) {
        return new String(characters, 0, characters.length);
    }

    private static byte[] byGlyph(Face face, int[] glyphs, int[] codes) {
        var byGlyph = new byte[face.glyphCount()];
        for (int i = 0; i < glyphs.length; i++) {
            byGlyph[glyphs[i]] = (byte) codes[i];
        }
        return byGlyph;
    }

    private static String widths(Face face, int[] glyphs, int[] codes, int first, int last) {
        var widths = new String[last + 1 - first];
        Arrays.fill(widths, "0");
        for (int i = 0; i < glyphs.length; i++) {
            widths[codes[i] - first] = thousandths(face, glyphs[i]);
        }
        return "[" + String.join(" ", widths) + "]";
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

    private static String thousandths(Face face, int glyph) {
        double width = face.advance(glyph) * 1000.0 / face.unitsPerEm();
        return width == Math.rint(width) ? String.valueOf((long) width) : String.valueOf(width);
    }

    private static byte[] toUnicode(int[] characters) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int start = 0; start < characters.length; start += MOST_ENTRIES) {
            addEntries(start, Math.min(characters.length, start + MOST_ENTRIES), characters, map);
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void addEntries(int from, int to, int[] characters, StringBuilder map) {
        map.append(to - from).append(" beginbfchar\n");
        for (int i = from; i < to; i++) {
            map.append('<').append(HEX.toHexDigits((byte) (i + 1))).append("> <");
            for (char unit : Character.toChars(characters[i])) {
                map.append(HEX.toHexDigits(unit));
            }
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
