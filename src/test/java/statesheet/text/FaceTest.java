package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

class FaceTest {

    static final String[] FACES = TestFaces.ALL;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # file               | family         | em   | asc. | desc. | H    | x    | weight | slant
            PublicSans-Regular   | Public Sans    | 2000 | 1900 | -450  | 1446 | 1034 | 400    | 0
            PublicSans-SemiBold  | Public Sans    | 2000 | 1900 | -450  | 1446 | 1034 | 600    | 0
            PublicSans-ExtraBold | Public Sans    | 2000 | 1900 | -450  | 1446 | 1034 | 800    | 0
            SourceSerif4-Regular | Source Serif 4 | 1000 | 1036 | -335  | 670  | 475  | 400    | 0
            SourceSerif4-Bold    | Source Serif 4 | 1000 | 1036 | -335  | 670  | 475  | 700    | 0
            SourceSerif4-Italic  | Source Serif 4 | 1000 | 1036 | -335  | 670  | 475  | 400    | -12
            """)
    void aFaceTellsItsNamesAndMeasures(String name, String family, int unitsPerEm, int ascent, int descent,
            int capHeight, int xHeight, int weight, double slant) {
        var face = TestFaces.read(name + ".ttf");
        assertEquals(name + ".ttf", face.fileName());
        assertEquals(name, face.postScriptName());
        assertEquals(family, face.familyName());
        assertEquals(List.of(unitsPerEm, ascent, descent, capHeight, xHeight, weight), List.of(face.unitsPerEm(),
                face.ascent(), face.descent(), face.capHeight(), face.xHeight(), face.weight()));
        assertEquals(slant, face.italicAngle());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("FACES")
    void everyCharacterHasTheGlyphAndTheWidthThatTheJdkFinds(String fileName) throws Exception {
        var face = TestFaces.read(fileName);
        var peer = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                .deriveFont((float) face.unitsPerEm());
        var context = new FontRenderContext(null, true, true);
        var different = new ArrayList<String>();
        for (int c = ' '; c < 0x20000; c++) {
            int glyph = face.glyph(c);
            boolean isNoBreakSpace = c == '\u00A0' || c == '\u202F';
            if (glyph != 0 && !isNoBreakSpace) {
                var theirs = peer.createGlyphVector(context, Character.toString(c));
                if (theirs.getGlyphCode(0) != glyph || theirs.getGlyphMetrics(0).getAdvance() != face.advance(glyph)) {
                    different.add(Integer.toHexString(c));
                }
            } else if (glyph == 0 && peer.canDisplay(c) && Character.isLetterOrDigit(c)) {
                different.add(Integer.toHexString(c));
            }
        }
        assertEquals(List.of(), different);
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"00A0", "202F"})
    void aNoBreakSpaceIsAsWideAsTheFacesSpaceWhereItHasNoneOfItsOwn(String hex) {
        assertEquals(TestFaces.SANS.glyph(' '), TestFaces.SANS.glyph(Integer.parseInt(hex, 16)));
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0009", "000A", "00AD", "200B", "FEFF", "260E", "1F600"})
    void aFaceLacksWhatIsInvisibleAndWhatItsMakerDidNotDraw(String hex) {
        assertEquals(0, TestFaces.SERIF.glyph(Integer.parseInt(hex, 16)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            OTTO | a font with PostScript outlines (OpenType CFF) | use the TrueType file (.ttf) of the same face
            ttcf | a collection of several fonts                  | use a file (.ttf) that holds one face only
            wOF2 | a compressed font for web pages                | use the TrueType file (.ttf) of the same face
            %PDF | a file that is not a font                      | use a TrueType file (.ttf)
            """)
    void anotherKindOfFileIsRefused(String firstBytes, String found, String fix) {
        var program = TestFaces.bytes("PublicSans-Regular.ttf");
        System.arraycopy(firstBytes.getBytes(StandardCharsets.US_ASCII), 0, program, 0, 4);
        assertRefused(program, found, fix);
    }

    @ParameterizedTest(name = "fsType {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2   | a font whose license forbids embedding it in a document
            256 | a font whose license forbids embedding only the letters that a document uses
            512 | a font whose license forbids embedding only the letters that a document uses
            """)
    void aFontThatMayNotBeEmbeddedIsRefused(int fsType, String found) {
        assertEquals(found, refused(withLicense(fsType)).found());
    }

    @ParameterizedTest(name = "fsType {0}")
    @CsvSource({"0", "4", "8", "6"})
    void aFontThatMayBeEmbeddedForPrintOrEditingIsTaken(int fsType) {
        assertEquals("PublicSans-Regular", read(withLicense(fsType), new Problems()).orElseThrow().postScriptName());
    }

    @Test
    void aFontWithoutOutlinesIsRefused() {
        var program = TestFaces.bytes("PublicSans-Regular.ttf");
        renameTable(program, "glyf", "none");
        assertRefused(program, "a font without the table \"glyf\"",
                "use a complete TrueType file (.ttf) of the face");
    }

    @Test
    void aVariableFontIsRefusedBecauseOnlyOneOfItsWeightsWouldPrint() {
        var program = TestFaces.bytes("PublicSans-Regular.ttf");
        renameTable(program, "STAT", "fvar");
        assertRefused(program, "a variable font, which holds many weights at once",
                "use the static file (.ttf) of the weight you want");
    }

    @ParameterizedTest(name = "only the first {0} bytes")
    @CsvSource({"0", "4", "11", "100", "3000", "30000", "60000"})
    void aFileThatIsCutOffIsRefused(int length) {
        assertRefused(Arrays.copyOf(TestFaces.bytes("PublicSans-Regular.ttf"), length),
                "a damaged font file, parts of which are missing", "copy or download the file again");
    }

    /** Every byte of the tables that are read is wrong once in a while; nothing but a refusal may come of it. */
    @Test
    void aFileWithWrongBytesIsRefusedOrReadButNeverBreaksTheProgram() {
        var whole = TestFaces.bytes("PublicSans-Regular.ttf");
        var random = new Random(1981);
        int refused = 0;
        for (int trial = 0; trial < 2000; trial++) {
            var program = whole.clone();
            for (int i = 0; i < 8; i++) {
                int at = random.nextBoolean() ? random.nextInt(1000) : random.nextInt(program.length);
                program[at] = (byte) random.nextInt();
            }
            refused += canBeRead(program) ? 0 : 1;
        }
        assertTrue(refused > 100 && refused < 2000, refused + " refused");
    }

    private static boolean canBeRead(byte[] program) {
        var read = read(program, new Problems());
        read.ifPresent(face -> {
            var run = GlyphRun.of(face, "The AVA of 1–2 “T.Y.” \u0416\u03A9 \uD83D\uDE00");
            assertTrue(run.glyphs().length > 20 && Double.isFinite(run.width(10)));
        });
        return read.isPresent();
    }

    private static Optional<Face> read(byte[] program, Problems problems) {
        return Face.read("my.ttf", program, Where.in("my.ttf"), problems);
    }

    private static Problem refused(byte[] program) {
        var problems = new Problems();
        assertTrue(read(program, problems).isEmpty());
        assertEquals(1, problems.all().size());
        return problems.all().getFirst();
    }

    private static void assertRefused(byte[] program, String found, String fix) {
        var refused = refused(program);
        assertEquals(found, refused.found());
        assertEquals(fix, refused.fix());
    }

    private static byte[] withLicense(int fsType) {
        var program = TestFaces.bytes("PublicSans-Regular.ttf");
        int os2 = new Sfnt(program).table("OS/2").at();
        ByteBuffer.wrap(program).putShort(os2 + 8, (short) fsType);
        return program;
    }

    private static void renameTable(byte[] program, String from, String to) {
        var buffer = ByteBuffer.wrap(program);
        for (int entry = 12; entry < 12 + 16 * buffer.getShort(4); entry += 16) {
            if (buffer.getInt(entry) == Sfnt.tag(from)) {
                buffer.putInt(entry, Sfnt.tag(to));
            }
        }
    }
}
