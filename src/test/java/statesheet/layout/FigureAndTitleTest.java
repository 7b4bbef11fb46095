package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.PageGeometry;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Section;
import statesheet.problem.Problem;
import statesheet.sheet.Item;
import statesheet.sheet.Page;

/** Large figures beside the text, and the title: words that stand on one line, however wide they are. */
class FigureAndTitleTest {

    private static final PageGeometry PAPER = Brands.FLAGSHIP.page();

    @ParameterizedTest
    @ValueSource(strings = {"9", "70%", "3,645", "1,234,567", "12,345,678"})
    void theCapitalsOfTheFirstFigureAlignWithThoseOfTheFirstLineOfText(String figure) {
        var page = page(Documents.section(
                List.of(Documents.figure(figure, "children were found"), Documents.figure("5", "more were not")),
                Documents.paragraph("Every child counts.")));
        assertEquals(Looks.capTop(Looks.glyphs(page, "Every child counts.")),
                Looks.capTop(Looks.glyphs(page, figure)), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234,567", "9,999,999", "12,345,678", "88,888,888"})
    void figuresOfSevenAndEightDigitsFitTheRail(String figure) {
        var composed = Composition.draft(Documents.of(railOf(figure)), 1);
        var glyphs = Looks.glyphs(composed.sheet().pages().getFirst(), figure);
        assertTrue(Looks.box(glyphs).right() <= PAPER.left() + PAPER.rail(), Looks.box(glyphs).toString());
        assertTrue(glyphs.size() >= Brands.FLAGSHIP.style(StyleRole.FIGURE).floor());
        assertEquals(List.of(), composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).toList());
    }

    @Test
    void aFigureTooWideForTheRailIsSetSmallerThanItsNeighbors() {
        var page = page(Documents.section(List.of(Documents.figure("12,345,678", "reports"),
                Documents.figure("9", "submissions")), Documents.paragraph(20)));
        assertTrue(Looks.glyphs(page, "12,345,678").size() < Looks.glyphs(page, "9").size());
    }

    @Test
    void wordsInPlaceOfAFigureAreSetInHalfItsSizeOrMore() {
        var composed = Composition.draft(Documents.of(railOf("fewer than 10")), 1);
        var glyphs = Looks.glyphs(composed.sheet().pages().getFirst(), "fewer than 10");
        assertTrue(Looks.box(glyphs).right() <= PAPER.left() + PAPER.rail(), Looks.box(glyphs).toString());
        var style = Brands.FLAGSHIP.style(StyleRole.FIGURE);
        assertTrue(glyphs.size() < style.size() && glyphs.size() >= style.size() / 2, glyphs.size() + " pt");
        assertEquals(List.of(), composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"not shown (too few deaths), not shown (too, few deaths)", "fewer than 10 people, fewer than, 10 people"})
    void wordsTooLongForAFigureEvenAtHalfItsSizeAreOnTwoLines(String words, String first, String second) {
        var composed = Composition.draft(Documents.of(Documents.section(List.of(Documents.figure(words, "of them")),
                Documents.paragraph("Every child counts."))), 1);
        var page = composed.sheet().pages().getFirst();
        var above = Looks.glyphs(page, first);
        var below = Looks.glyphs(page, second);
        assertEquals(Brands.FLAGSHIP.style(StyleRole.FIGURE).size() / 2, above.size() / composed.sheet().scale(), 0.01);
        assertTrue(below.baseline() - above.baseline() >= above.size(), "lines that do not touch");
        assertTrue(Looks.capTop(Looks.glyphs(page, "of them")) > below.baseline());
        assertEquals(Looks.capTop(Looks.glyphs(page, "Every child counts.")), Looks.capTop(above), 1e-9);
        assertEquals(List.of(), composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).toList());
    }

    @Test
    void aWordTooLongForAFigureIsAProblemOfTheFileThatHasIt() {
        var problem = tooWide(Composition.draft(Documents.of(railOf("Donaudampfschifffahrtsgesellschaft")), 1));
        assertEquals("sheet.md NM", problem.where().toString());
        assertTrue(problem.fix().contains("the words of a mark or the topic of edition.json"), problem.fix());
    }

    @Test
    void aFigureTooWideEvenAtItsFloorIsAProblemWithItsWordsAndItsLine() {
        var problem = tooWide(Composition.draft(Documents.of(railOf("1,234,567,890,123")), 1));
        assertEquals("sheet.md:12 NM", problem.where().toString());
        assertEquals("\"1,234,567,890,123\", wider than its place even in the smallest type", problem.found());
        assertEquals("words that fit into 129 points", problem.expected());
        assertEquals("write it shorter, or lower the style's floor in brand.json", problem.fix());
    }

    @Test
    void aWordOfALabelThatIsWiderThanTheRailIsAProblem() {
        var problem = tooWide(Composition.draft(Documents.of(Documents.section(
                List.of(Documents.figure("5", "cases of Donaudampfschifffahrtsgesellschaften")))), 1));
        assertTrue(problem.found().contains("Donaudampfschifffahrtsgesellschaften"), problem.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guam", "New Mexico", "District of Columbia", "Northern Mariana Islands",
        "U.S. Virgin Islands"})
    void theNameOfEveryPlaceFitsAsTitle(String name) {
        var composed = Composition.draft(Documents.titled(name), 1);
        var title = Looks.glyphs(composed.sheet().pages().getFirst(), name);
        assertTrue(Looks.box(title).right() <= PAPER.right(), Looks.box(title).toString());
        assertEquals(List.of(), composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).toList());
    }

    @Test
    void aTitleTooWideForItsLineIsSetSmallerInTheMiddleOfIt() {
        var usual = title("New Mexico");
        var wide = title("The Commonwealth of Massachusetts");
        assertTrue(wide.size() < usual.size() && wide.size() >= Brands.FLAGSHIP.style(StyleRole.TITLE).floor(),
                wide.size() + " pt");
        assertTrue(Looks.box(wide).right() <= PAPER.right());
        assertEquals(Looks.capTop(usual) + usual.baseline(), Looks.capTop(wide) + wide.baseline(), 1e-6);
    }

    @Test
    void aTitleTooWideEvenAtItsFloorTakesTwoLinesAndPushesTheTextDown() {
        var title = "A title that is much too long to be on a single line of any sheet";
        var composed = Composition.draft(Documents.titled(title), 1);
        assertEquals(List.of(), composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).toList());
        var lines = Looks.glyphs(composed.sheet().pages().getFirst()).stream()
                .filter(words -> words.size() == Brands.FLAGSHIP.style(StyleRole.TITLE).floor()).toList();
        assertEquals(title, lines.stream().map(Looks::text).collect(Collectors.joining(" ")));
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().baseline() - lines.getFirst().baseline() < 30);
    }

    @Test
    void aWordOfATitleThatNoLineHoldsIsAProblemWithItsWordsAndItsLine() {
        var title = "Donaudampfschifffahrtsgesellschaftenkapitaene";
        var problem = tooWide(Composition.draft(Documents.titled(title), 1));
        assertEquals("sheet.md:1 NM", problem.where().toString());
        assertEquals("\"" + title + "\", wider than its place even in the smallest type", problem.found());
    }

    @Test
    void figuresWithNoTextBesideThemPushTheNextSectionDown() {
        var page = page(railOf("3,645"), Documents.section(Documents.paragraph("The next section.")));
        var label = Looks.glyphs(page, "of them");
        var rule = Looks.rules(page, PAPER.measure()).get(1);
        assertTrue(rule.top() > label.baseline(), "the rule at " + rule.top() + ", the label at " + label.baseline());
    }

    @Test
    void figuresTallerThanTheirTextPushTheNextSectionDown() {
        var figures = List.of(Documents.figure("1", "of them"), Documents.figure("2", "of them"),
                Documents.figure("3", "of them"));
        var page = page(Documents.section(figures, Documents.paragraph("One line.")),
                Documents.section(Documents.paragraph("The next section.")));
        assertTrue(Looks.rules(page, PAPER.measure()).get(1).top() > Looks.glyphs(page, "3").baseline());
    }

    @Test
    void aFigureIsReadInOneBreathWithItsLabelButAsAWordOfItsOwn() {
        var sheet = Composition.draft(Documents.of(railOf("3,645")), 1).sheet();
        assertTrue(new Read(sheet).aloud().contains("3,645 of them"), new Read(sheet).aloud().toString());
    }

    @Test
    void aBrandWithoutARailHasItsFiguresInARowAboveTheirText() {
        var brand = Brands.withRail(0);
        var section = Documents.section(List.of(Documents.figure("5", "of them"), Documents.figure("7", "of these")),
                Documents.paragraph("Every child counts."));
        var order = Composition.draftOf(Documents.of(section), 1);
        var page = Composition.of(new Layout(brand, Brands.FACES), order).sheet().pages().getFirst();
        assertEquals(Looks.glyphs(page, "5").baseline(), Looks.glyphs(page, "7").baseline());
        assertEquals(Looks.glyphs(page, "of them").baseline(), Looks.glyphs(page, "of these").baseline());
        assertTrue(Looks.box(Looks.glyphs(page, "of them")).right() < Looks.glyphs(page, "of these").x());
        var text = Looks.glyphs(page, "Every child counts.");
        assertEquals(PAPER.left(), Looks.ink(Looks.glyphs(page, "5")).left(), 0.01);
        assertTrue(Looks.capTop(text) > Looks.glyphs(page, "of them").baseline());
    }

    @Test
    void figuresMayBeSetAtOneSizeAlone() {
        var style = Brands.FLAGSHIP.style(StyleRole.FIGURE);
        var rigid = new Style(style.face(), 26, style.leading(), 26, 26, style.color(), 0);
        var layout = new Layout(Brands.withStyle(StyleRole.FIGURE, rigid), Brands.FACES);
        var problems = Composition.of(layout, Documents.of(railOf("12,345,678")), 1).problems();
        assertTrue(problems.stream().anyMatch(FigureAndTitleTest::saysTooWide), problems.toString());
    }

    private static Section railOf(String figure) {
        return Documents.section(List.of(Documents.figure(figure, "of them")));
    }

    private static Page page(Section... sections) {
        return Composition.draft(Documents.of(sections), 1).sheet().pages().getFirst();
    }

    private static Item.Glyphs title(String name) {
        return Looks.glyphs(Composition.draft(Documents.titled(name), 1).sheet().pages().getFirst(), name);
    }

    private static Problem tooWide(Composition composed) {
        return composed.problems().stream().filter(FigureAndTitleTest::saysTooWide).findFirst()
                .orElseThrow(() -> new AssertionError("nothing too wide among " + composed.problems()));
    }

    private static boolean saysTooWide(Problem problem) {
        return problem.found().contains("wider than its place");
    }
}
