package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.layout.Documents;
import statesheet.layout.Measures;
import statesheet.layout.measure.Strip;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** How many lines of white a page may have, and what is said of them. */
class PageCountTest {

    private static final Where TEXT = Where.in("sheet.md").place("NM");

    @ParameterizedTest(name = "{0} lines: {1}")
    @CsvSource({"0, fine", "1.5, fine", "2, fine", "2.1, WARNING", "4, WARNING", "6, WARNING", "6.1, PLACE",
        "20, PLACE"})
    void upToSixLinesOfWhiteAreAboveTheEndOfTheLastPageAndMoreThanTwoAreAWarning(double lines, String weight) {
        var document = Documents.ofSections(3, 200);
        assertFinding(weight, Fit.best(Measures.to(loosest(document) + 15 * lines, document), PageCount.exactly(1)));
    }

    /** The second page is overlong paper for the same text, so the first alone has white. */
    @ParameterizedTest(name = "{0} lines: {1}")
    @CsvSource({"0, fine", "2, fine", "2.1, WARNING", "3, WARNING", "3.1, PLACE", "5, PLACE"})
    void anyOtherPageEndsUpToThreeLinesEarly(double lines, String weight) {
        var first = Documents.section(Documents.paragraph(100), new Block.PageEnd());
        double end = loosest(Documents.of(Documents.section(Documents.paragraph(100)))) + 15 * lines;
        var document = Documents.of(first, Documents.section(filling(end)));
        var fit = Fit.best(Measures.to(end, document), PageCount.exactly(2));
        assertEquals(15 * lines, fit.pages().getFirst().left(), 0.01);
        assertEquals(0, fit.pages().getLast().left(), 0.01);
        assertFinding(weight, fit);
    }

    /** Paragraphs for a page of this height. */
    private static Block[] filling(double height) {
        for (int words = 20; ; words += 3) {
            var blocks = new Block[] {Documents.paragraph(20), Documents.paragraph(words)};
            // The heading of the next page begins 20 points higher than that of the first.
            if (loosest(Documents.of(blocks)) - 20 >= height) {
                return blocks;
            }
        }
    }

    private static void assertFinding(String weight, Fit fit) {
        var finding = fit.finding(TEXT);
        assertEquals(weight, finding.map(problem -> problem.weight().name()).orElse("fine"),
                finding.map(Problem::found).orElse(""));
        assertEquals(weight.equals("PLACE"), fit.misfit() > 0);
    }

    @Test
    void largePrintMayEndAnywhereOnUpToSixPages() {
        var document = Documents.ofSections(3, 200);
        var fit = Fit.best(Measures.to(loosest(document) + 300, document), PageCount.LARGE_PRINT);
        assertEquals(0, fit.misfit());
        assertEquals(Optional.empty(), fit.finding(TEXT));
        assertEquals(6, PageCount.LARGE_PRINT.most());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void onlyAnOddNumberOfPagesInLargePrintHasABlankBack(int pages) {
        assertEquals(pages % 2 == 1, PageCount.LARGE_PRINT.needsBlankBack(pages));
        assertTrue(!PageCount.exactly(pages).needsBlankBack(pages));
    }

    @Test
    void theTextsOwnPageEndsAddToThePagesThereMayBe() {
        assertEquals(new PageCount(3, 3, false), PageCount.exactly(2).endingAt(2));
        assertEquals(PageCount.exactly(2), PageCount.exactly(2).endingAt(1));
    }

    @Test
    void inLargePrintASectionThatWouldBeCutBeginsANewPageInItsNaturalWhite() {
        var document = Documents.of(Documents.section(Documents.paragraph(250)),
                Documents.section(Documents.paragraph(250)));
        var measured = Measures.to(loosest(Documents.of(Documents.section(Documents.paragraph(250)))) + 120, document);
        var first = Fit.best(measured, PageCount.LARGE_PRINT).pages().getFirst();
        assertTrue(measured.strips().get(first.end()) instanceof Strip.Opening, measured.strips().toString());
        assertEquals(0, first.ratio());
        assertTrue(first.left() > 120, first.toString());
        assertFalse(measured.strips().get(Fit.best(measured, PageCount.exactly(2)).pages().getFirst().end())
                instanceof Strip.Opening, "standard pages are full");
    }

    @Test
    void inLargePrintTheBackThatWouldBeBlankTakesASectionThatWouldBeCut() {
        var sections = Stream.generate(() -> Documents.section(Documents.paragraph(250))).limit(4)
                .toArray(Section[]::new);
        var measured = Measures.to(loosest(Documents.of(sections[0])) * 4 / 3 + 40, Documents.of(sections));
        assertEquals(0, Fit.best(measured, PageCount.exactly(3)).misfit(), "three pages hold it");
        assertEquals(4, Fit.best(measured, PageCount.LARGE_PRINT).pages().size());
    }

    private static double loosest(Document document) {
        var measured = Measures.to(0, document);
        var flow = measured.page(1, 0, 1);
        measured.strips().forEach(flow::add);
        return flow.reach().y();
    }
}
