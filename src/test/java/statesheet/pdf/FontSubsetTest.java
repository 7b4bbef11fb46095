package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;
import statesheet.brand.ColorRole;
import statesheet.pdf.UsedGlyphs.ShownGlyph;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Tag;
import statesheet.text.Face;
import statesheet.text.GlyphRun;

/** Files of one page, whose fonts another program reads: each code has the outline, width and character it should. */
class FontSubsetTest {

    /** With letters that are composed of others, and some that Windows' alphabet has beyond Latin 1. */
    private static final String WORDS = "Affidavits: 1,234 cases – “naïve” & more, as in Cañon City; 5 €";

    private static final String[] ALL = {"SourceSerif4-Regular.ttf", "SourceSerif4-Bold.ttf",
        "SourceSerif4-Italic.ttf", "PublicSans-Regular.ttf", "PublicSans-SemiBold.ttf", "PublicSans-ExtraBold.ttf"};

    static Stream<String> faces() {
        return Stream.of(ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faces")
    void lettersHaveTheCodesThatEveryProgramKnows(String file) throws IOException {
        try (var document = written(GlyphRun.of(face(file), WORDS))) {
            var font = fonts(document).getFirst();
            assertEquals(COSName.WIN_ANSI_ENCODING, font.getCOSObject().getItem(COSName.ENCODING));
            assertEquals(WORDS, text(document));
            assertShown(document, GlyphRun.of(face(file), WORDS));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Hawaiʻi", "Łódź", "1,204 ≥ 900", "H₂O"})
    void otherLettersHaveCodesOfTheFontsOwn(String words) throws IOException {
        var run = GlyphRun.of(face("SourceSerif4-Regular.ttf"), words);
        assertTrue(run.missing().isEmpty());
        try (var document = written(run)) {
            assertEquals(1, fonts(document).size());
            assertEquals(words, text(document));
            assertShown(document, run);
        }
    }

    @Test
    void figuresOfBothWidthsOnOneSheetAreBothThere() throws IOException {
        var face = face("PublicSans-Regular.ttf");
        var plain = GlyphRun.of(face, "1,074 in 2023");
        var tabular = GlyphRun.tabular(face, "8,611", 0);
        assertNotEquals(face.glyph('1'), face.tabularGlyph('1'));
        try (var document = written(plain, tabular)) {
            assertEquals(1, fonts(document).size());
            assertEquals("1,074 in 2023\n8,611", text(document));
            assertShown(document, plain, tabular);
        }
    }

    @Test
    void moreGlyphsThanAByteHasCodesTakeSeveralFonts() throws IOException {
        var face = face("SourceSerif4-Regular.ttf");
        var letters = IntStream.range('!', 0x2000).filter(Character::isLetterOrDigit)
                .filter(letter -> face.glyph(letter) != 0).distinct().limit(600)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var mixed = GlyphRun.of(face, "A" + letters.substring(560, 570) + "bc" + letters.substring(580, 590) + "d");
        try (var document = written(GlyphRun.of(face, letters.substring(0, 300)),
                GlyphRun.of(face, letters.substring(300)), mixed)) {
            assertEquals(3, fonts(document).size());
            assertShown(document, GlyphRun.of(face, letters.substring(0, 300)),
                    GlyphRun.of(face, letters.substring(300)), mixed);
        }
    }

    @Test
    void oneFigureBringsAllOfItsKindSoThatSheetsShareTheirFonts() throws IOException {
        var face = face("PublicSans-Regular.ttf");
        try (var one = written(GlyphRun.tabular(face, "7", 0)); var other = written(GlyphRun.tabular(face, "1,204", 0));
                var plain = written(GlyphRun.of(face, "7"))) {
            assertEquals(fonts(one).getFirst().getName(), fonts(other).getFirst().getName());
            assertNotEquals(fonts(one).getFirst().getName(), fonts(plain).getFirst().getName());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faces")
    void theFontFileHasNothingButWhatIsShown(String file) throws IOException {
        var subset = FontSubset.of(face(file), shown(face(file), "naïve"));
        var bytes = inflated(subset.program());
        assertEquals(subset.length(), bytes.length);
        try (var font = parsed(bytes)) {
            assertEquals(List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"),
                    font.getTableMap().keySet().stream().sorted().toList());
            // Nothing, the letters, and perhaps the parts of one of them.
            assertTrue(font.getNumberOfGlyphs() <= 8, font.getNumberOfGlyphs() + " glyphs");
            assertTrue(font.getPath(".notdef").getBounds().isEmpty());
            for (var table : font.getTables()) {
                if (!table.getTag().equals("head")) {
                    assertEquals(sum(font.getTableBytes(table)), table.getCheckSum(), table.getTag());
                }
            }
            assertEquals(0xB1B0AFBAL, sum(bytes));
        }
    }

    /** Of a face whose glyphs are all of one width, the file may say this once, and where each begins nowhere. */
    @Test
    void aGlyphBeginsWhereItsOutlineDoesIfTheFaceDoesNotSay() throws IOException {
        var program = Files.readAllBytes(Path.of("fonts", "PublicSans-Regular.ttf"));
        var bytes = ByteBuffer.wrap(program);
        bytes.putShort(bytes.getInt(entry("hhea", bytes) + 8) + 34, (short) 1);
        bytes.putInt(entry("hmtx", bytes) + 12, 4);
        var face = Face.read("one width.ttf", program, Where.in("one width.ttf"), new Problems()).orElseThrow();
        var subset = FontSubset.of(face, shown(face, "HW"));
        try (var original = parsed(Files.readAllBytes(Path.of("fonts", "PublicSans-Regular.ttf")));
                var font = parsed(inflated(subset.program()))) {
            assertEquals(font.getAdvanceWidth(1), font.getAdvanceWidth(2));
            for (int glyph : List.of(1, 2)) {
                int left = font.getGlyph().getGlyph(glyph).getXMinimum();
                assertEquals(original.getGlyph().getGlyph(face.glyph("HW".charAt(glyph - 1))).getXMinimum(), left);
                assertEquals(left, font.getHorizontalMetrics().getLeftSideBearing(glyph));
            }
        }
    }

    /** Where a font's directory has a table. */
    private static int entry(String table, ByteBuffer font) {
        int wanted = ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
        return IntStream.range(0, font.getShort(4)).map(i -> 12 + 16 * i).filter(at -> font.getInt(at) == wanted)
                .findFirst().orElseThrow();
    }

    @Test
    void equalSetsOfGlyphsShareOneSubset() throws IOException {
        var cache = new FontCache();
        var face = face("PublicSans-Regular.ttf");
        assertSame(cache.subset(face, shown(face, "12 cases")), cache.subset(face, shown(face, "cases 12")));
        assertNotSame(cache.subset(face, shown(face, "12 cases")), cache.subset(face, shown(face, "13 cases")));
    }

    @Test
    void theNameCarriesTheTagOfASubset() throws IOException {
        var name = FontSubset.of(face("PublicSans-ExtraBold.ttf"), List.of(new ShownGlyph('E', 5))).name();
        assertTrue(name.matches("[A-Z]{6}\\+PublicSans-ExtraBold"), name);
    }

    /** Every glyph that the pages show, against the face's own file: its outline, and how wide it is. */
    private static void assertShown(PDDocument document, GlyphRun... runs) throws IOException {
        var shown = positions(document);
        var expected = Stream.of(runs).flatMapToInt(run -> IntStream.of(run.glyphs())).toArray();
        assertEquals(expected.length, shown.size());
        var face = runs[0].face();
        try (var original = parsed(face.program())) {
            for (int i = 0; i < expected.length; i++) {
                var font = (PDTrueTypeFont) shown.get(i).getFont();
                int code = shown.get(i).getCharacterCodes()[0];
                assertEquals(face.advance(expected[i]) * 1000.0 / face.unitsPerEm(), font.getWidth(code), 0.01);
                assertEquals(outline(original, expected[i]), outline(font.getTrueTypeFont(), font.codeToGID(code)),
                        "glyph " + expected[i]);
            }
        }
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        var positions = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                positions.add(text);
            }
        };
        stripper.getText(document);
        return positions;
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        var found = font.getGlyph().getGlyph(glyph);
        return found == null ? "" : steps(found.getPath()).collect(Collectors.joining(" "));
    }

    private static Stream<String> steps(Path2D path) {
        var steps = Stream.<String>builder();
        var numbers = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            steps.add(at.currentSegment(numbers) + Arrays.toString(numbers));
        }
        return steps.build();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).strip().replace("\r", "");
    }

    private static List<PDTrueTypeFont> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var fonts = new ArrayList<PDTrueTypeFont>();
        for (var name : resources.getFontNames()) {
            fonts.add((PDTrueTypeFont) resources.getFont(name));
        }
        return fonts;
    }

    /** A page with each of the runs on a line of its own. */
    private static PDDocument written(GlyphRun... runs) throws IOException {
        var items = Stream.of(runs).map(run -> (Item) new Item.Glyphs(72, 0, run, 12, ColorRole.INK,
                Tag.Artifact.LAYOUT)).toList();
        var about = new Metadata("", "", "", "en-US", LocalDate.EPOCH, "", List.of());
        return Loader.loadPDF(PdfFile.write(new Rectangle(612, 792), List.of(new Page(1, 612, 792, items, List.of())),
                about, new FontCache(), _ -> { }, file -> {
                    var out = new ContentStream(file.content(), 792);
                    for (int i = 0; i < runs.length; i++) {
                        out.show(runs[i], file.fonts().use(runs[i], file.content()), 12, 72, 72 + 20 * i, 0);
                    }
                }));
    }

    private static List<ShownGlyph> shown(Face face, String text) {
        return text.codePoints().distinct().mapToObj(letter -> new ShownGlyph(letter, face.glyph(letter))).sorted()
                .toList();
    }

    private static Face face(String file) throws IOException {
        return Face.read(file, Files.readAllBytes(Path.of("fonts", file)), Where.in(file), new Problems()).orElseThrow();
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

    private static byte[] inflated(byte[] deflated) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes();
    }
}
