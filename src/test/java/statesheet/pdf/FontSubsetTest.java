package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.text.Face;

/** Our way to embed fonts beside the ordinary way of OpenPDF's, for the same words. */
class FontSubsetTest {

    private static final String WORDS = "Affidavits: 1,234 cases – “naïve” & more";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"SourceSerif4-Regular.ttf", "SourceSerif4-Bold.ttf", "SourceSerif4-Italic.ttf",
        "PublicSans-Regular.ttf", "PublicSans-SemiBold.ttf", "PublicSans-ExtraBold.ttf"})
    void theFontFileWidthsAndCharactersAreThoseOfTheOrdinaryWay(String file) throws IOException {
        var subset = FontSubset.of(face(file), characters(face(file)));
        try (var document = Loader.loadPDF(written(file))) {
            var font = stockFont(document);
            assertSameFont(font.getFontDescriptor().getFontFile2().toByteArray(), inflated(subset.program()));
            assertEquals(subset.length(), inflated(subset.program()).length);
            for (int codePoint : WORDS.codePoints().distinct().toArray()) {
                int glyph = face(file).glyph(codePoint);
                assertEquals(font.getWidth(glyph), width(subset, glyph), 0.5, Character.toString(codePoint));
                assertTrue(new String(inflated(subset.toUnicode())).contains(
                        String.format("<%04X> <%04X>", glyph, codePoint)), Character.toString(codePoint));
            }
        }
    }

    /** The same tables, but for the widths of glyphs that are not there. */
    private static void assertSameFont(byte[] expected, byte[] subset) throws IOException {
        try (var theirs = parsed(expected); var ours = parsed(subset)) {
            assertEquals(theirs.getTableMap().keySet(), ours.getTableMap().keySet());
            for (var table : theirs.getTables()) {
                if (!table.getTag().equals("hmtx")) {
                    assertArrayEquals(theirs.getTableBytes(table), ours.getTableBytes(ours.getTableMap()
                            .get(table.getTag())), table.getTag());
                }
            }
            int blank = 0;
            for (int glyph = 0; glyph < theirs.getNumberOfGlyphs(); glyph++) {
                boolean isThere = theirs.getGlyph().getGlyph(glyph).getPath().getBounds().height > 0;
                blank += ours.getAdvanceWidth(glyph) == 0 ? 1 : 0;
                assertTrue(ours.getAdvanceWidth(glyph) == theirs.getAdvanceWidth(glyph)
                        || !isThere && ours.getAdvanceWidth(glyph) == 0, "glyph " + glyph);
            }
            assertTrue(blank > theirs.getNumberOfGlyphs() / 2, blank + " without a width");
            assertEquals(sum(ours.getTableBytes(ours.getTableMap().get("hmtx"))),
                    ours.getTableMap().get("hmtx").getCheckSum());
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    /** OpenType 1.9.1, "Calculating checksums". */
    private static long sum(byte[] table) {
        var words = ByteBuffer.wrap(Arrays.copyOf(table, (table.length + 3) / 4 * 4)).asIntBuffer();
        long sum = 0;
        while (words.hasRemaining()) {
            sum += words.get() & 0xFFFFFFFFL;
        }
        return sum & 0xFFFFFFFFL;
    }

    @Test
    void equalSetsOfGlyphsShareOneSubset() throws IOException {
        var cache = new FontCache();
        var face = face("PublicSans-Regular.ttf");
        assertSame(cache.subset(face, characters(face)), cache.subset(face, characters(face)));
    }

    @Test
    void theNameCarriesTheTagOfASubset() throws IOException {
        var face = face("PublicSans-ExtraBold.ttf");
        var name = FontSubset.of(face, characters(face)).name();
        assertTrue(name.matches("[A-Z]{6}\\+PublicSans-ExtraBold"), name);
    }

    private static Face face(String file) throws IOException {
        return Face.read(file, Files.readAllBytes(Path.of("fonts", file)), Where.in(file), new Problems()).orElseThrow();
    }

    private static int[] characters(Face face) {
        var characters = new int[face.glyphCount()];
        WORDS.codePoints().forEach(codePoint -> characters[face.glyph(codePoint)] = codePoint);
        return characters;
    }

    private static byte[] written(String file) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        var font = BaseFont.createFont(Path.of("fonts", file).toString(), BaseFont.IDENTITY_H, true);
        font.setIncludeCidSet(false);
        var content = writer.getDirectContent();
        content.beginText();
        content.setFontAndSize(font, 10);
        content.showText(WORDS);
        content.endText();
        document.close();
        return out.toByteArray();
    }

    private static PDCIDFontType2 stockFont(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var font = (PDType0Font) resources.getFont(resources.getFontNames().iterator().next());
        return (PDCIDFontType2) font.getDescendantFont();
    }

    /** Read from {@code 5[500 480]9[333]}: each number before a bracket is the first glyph of those inside. */
    private static double width(FontSubset subset, int glyph) {
        for (var range : subset.widths().substring(1).split("]")) {
            int bracket = range.indexOf('[');
            if (bracket > 0) {
                int first = Integer.parseInt(range.substring(0, bracket));
                var widths = range.substring(bracket + 1).split(" ");
                if (glyph >= first && glyph < first + widths.length) {
                    return Double.parseDouble(widths[glyph - first]);
                }
            }
        }
        throw new AssertionError("no width for glyph " + glyph + " in " + subset.widths());
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes();
    }
}
