package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapedParagraphTest {

    private static final int PLAIN = 0;
    private static final int STRONG = 1;
    private static final int LINK = 2;

    private static final List<Piece> PARAGRAPH = List.of(
            new Piece("In 2023, families, police and caseworkers asked us for help, and we gave it. ",
                    TestFaces.SERIF, PLAIN),
            new Piece("We handled 12\u00A0cases of missing children from this place.", TestFaces.BOLD, STRONG),
            new Piece(" Every case has someone’s long-term attention—ask us at ", TestFaces.SERIF, PLAIN),
            new Piece("example.org/help", TestFaces.SERIF, LINK),
            new Piece(", at any hour, in any language that we speak.", TestFaces.SERIF, PLAIN));

    @Test
    void aParagraphInTheTextColumnReadsAsItWasWritten() {
        assertEquals("""
                33.90  In 2023, families, police and caseworkers asked us for help, and we gave
                34.12  it. *We handled 12\u00A0cases of missing children from this place.* Every case
                33.17  has someone’s long-term attention—ask us at [example.org/help], at any
                17.23  hour, in any language that we speak.
                """, shown(shaped(PARAGRAPH).broken(34.6).all()));
    }

    @ParameterizedTest(name = "{0} em")
    @ValueSource(doubles = {0.5, 3, 9, 14, 34.6, 1000})
    void theLinesTogetherAreTheTextThatWasGiven(double measure) {
        var given = PARAGRAPH.stream().map(Piece::text).collect(Collectors.joining());
        var lines = shaped(PARAGRAPH).broken(measure).all();
        assertEquals(given, lines.stream().map(TextLine::text).collect(Collectors.joining()));
    }

    @Test
    void theLinesAreTheSameAtEverySizeWhereTheMeasureGrowsWithIt() {
        var shaped = shaped(PARAGRAPH);
        double filled = shaped.broken(34.6).all().get(1).width();
        var lines = shown(shaped.broken(filled).all());
        for (double size = 6; size < 40; size += 0.7) {
            assertEquals(lines, shown(shaped.broken(filled * size / size).all()), "at " + size + " pt");
        }
    }

    @Test
    void theSpaceAtALinesEndIsKeptButNotMeasured() {
        var line = oneRun(TestFaces.SERIF, "missing children").broken(5).all().getFirst();
        assertEquals("missing ", line.text());
        assertEquals(GlyphRun.of(TestFaces.SERIF, "missing").width(1), line.width(), 1e-9);
    }

    @Test
    void aHyphenAtALinesEndIsMeasured() {
        var line = oneRun(TestFaces.SERIF, "a long-term care").broken(4).all().getFirst();
        assertEquals("a long-", line.text());
        assertEquals(GlyphRun.of(TestFaces.SERIF, "a long-").width(1), line.width(), 1e-9);
    }

    @Test
    void theLastGlyphOfALineIsNotKernedToTheNextLine() {
        var face = TestFaces.SERIF;
        int kern = face.kern(face.glyph(' '), face.glyph('T'));
        assertTrue(kern < 0, "the face kerns a space and a T");
        var lines = oneRun(face, "go To it").broken(2).all();
        assertEquals("go ", lines.getFirst().text());
        var first = lines.getFirst().runs().getFirst().glyphs();
        assertEquals(face.advance(face.glyph(' ')), first.advances()[2]);
    }

    @Test
    void kerningBringsLettersTogether() {
        var face = TestFaces.SERIF;
        int apart = face.advance(face.glyph('A')) + face.advance(face.glyph('V'));
        assertEquals((apart - 119) / 1000.0, oneRun(face, "AV").broken(10).all().getFirst().width(), 1e-9);
    }

    @Test
    void piecesOfOneFaceAreKernedAcrossTheirSeam() {
        var seam = shaped(List.of(new Piece("A", TestFaces.SERIF, PLAIN),
                new Piece("", TestFaces.BOLD, STRONG), new Piece("V", TestFaces.SERIF, LINK)));
        var line = seam.broken(10).all().getFirst();
        assertEquals(oneRun(TestFaces.SERIF, "AV").broken(10).all().getFirst().width(), line.width(), 1e-9);
        assertEquals(List.of(PLAIN, LINK), line.runs().stream().map(Run::style).toList());
        int pull = TestFaces.SERIF.kern(TestFaces.SERIF.glyph('A'), TestFaces.SERIF.glyph('V'));
        assertEquals(line.runs().getFirst().width() + pull / 1000.0, line.runs().getLast().x(), 1e-9);
    }

    @Test
    void piecesOfTwoFacesStandSideBySide() {
        var line = shaped(List.of(
                new Piece("A", TestFaces.SANS, PLAIN), new Piece("V", TestFaces.SERIF, STRONG)))
                .broken(10).all().getFirst();
        assertEquals(line.runs().getFirst().width(), line.runs().getLast().x(), 1e-9);
    }

    @Test
    void trackingIsAddedBetweenLettersAndAcrossTheSeamOfTwoPiecesButNotAtALinesEnd() {
        var pieces = List.of(new Piece("AVA", TestFaces.SERIF, PLAIN), new Piece("x go", TestFaces.BOLD, STRONG));
        double set = shaped(pieces).broken(10).all().getFirst().width();
        var tracked = ShapedParagraph.of(pieces, -0.02).broken(10).all().getFirst();
        assertEquals(set - 6 * 0.02, tracked.width(), 1e-9);
        var lines = ShapedParagraph.of(List.of(new Piece("go To it", TestFaces.SERIF, PLAIN)), 0.05).broken(2.2).all();
        assertEquals(GlyphRun.of(TestFaces.SERIF, "go").width(1) + 0.05, lines.getFirst().width(), 1e-9);
    }

    @Test
    void aTrackedRunIsWiderByWhatIsBetweenItsLetters() {
        var run = GlyphRun.of(TestFaces.SANS, "3,645", -0.0185);
        assertEquals(GlyphRun.of(TestFaces.SANS, "3,645").width(27) - 4 * 0.0185 * 27, run.width(27), 0.01);
        assertEquals(GlyphRun.of(TestFaces.SANS, "3,6").width(1) - 2 * 0.0185, run.slice(0, 3).width(1), 1e-9);
        assertEquals(run.width(1) + run.face().advance(run.face().glyph(' ')) / 2000.0, run.spaced().width(1), 1e-9);
    }

    @Test
    void aWordWiderThanTheMeasureIsSaidNotToFit() {
        var lines = oneRun(TestFaces.SERIF, "so unquestionably so").broken(4).all();
        assertEquals(List.of(true, false, true), lines.stream().map(TextLine::fits).toList());
    }

    @Test
    void linesFitWhereNoneOfThemIsTooWide() {
        var paragraph = oneRun(TestFaces.SERIF, "so unquestionably so");
        assertEquals(List.of(false, true), List.of(paragraph.broken(4).fit(), paragraph.broken(8).fit()));
    }

    @Test
    void wordsOfOneLetterMakeMorePlacesThanAParagraphOfTheirLengthUsuallyHas() {
        var letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
        var lines = oneRun(TestFaces.SERIF, letters).broken(5);
        assertEquals(letters, String.join("", lines.all().stream().map(TextLine::text).toList()));
        assertEquals(lines.all().size(), lines.count());
    }

    @Test
    void charactersThatAFaceLacksAreToldOnceEach() {
        var shaped = shaped(List.of(
                new Piece("\u260E call \u260E\uD83D\uDE00", TestFaces.SERIF, PLAIN),
                new Piece("a\u00ADb", TestFaces.SANS, STRONG)));
        assertEquals(List.of("☎ (U+260E)", "😀 (U+1F600)", "U+00AD"),
                shaped.missing().stream().map(Missing::described).toList());
        assertEquals(TestFaces.SANS, shaped.missing().getLast().face());
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneGlyph() {
        var run = GlyphRun.of(TestFaces.SERIF, "a\uD83D\uDE00b");
        assertEquals(3, run.glyphs().length);
        assertEquals("\uD83D\uDE00", run.slice(1, 2).text());
        assertEquals("b", run.slice(2, 3).text());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "\u00A0 "})
    void aBlankParagraphHasNoLines(String blank) {
        assertEquals(List.of(), oneRun(TestFaces.SERIF, blank).broken(10).all());
    }

    @Test
    void aParagraphWithoutPiecesHasNoLines() {
        assertEquals(List.of(), shaped(List.of()).broken(10).all());
    }

    private static ShapedParagraph oneRun(Face face, String text) {
        return shaped(List.of(new Piece(text, face, PLAIN)));
    }

    private static ShapedParagraph shaped(List<Piece> pieces) {
        return ShapedParagraph.of(pieces, 0);
    }

    /** One line each: the width in em and the text, {@code [links]} and {@code *strong words*} marked. */
    private static String shown(List<TextLine> lines) {
        var shown = new StringBuilder();
        for (var line : lines) {
            shown.append("%5.2f  ".formatted(line.width()));
            for (var run : line.runs()) {
                var text = run.glyphs().text();
                shown.append(run.style() == STRONG ? "*" + text + "*" : run.style() == LINK ? "[" + text + "]" : text);
            }
            shown.append('\n');
        }
        return shown.toString().replace(" \n", "\n");
    }
}
