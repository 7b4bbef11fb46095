package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.problem.Problem;
import statesheet.sheet.Item;

/** Text that fills its pages at no scale, and what is reported to its owner. */
class NoFitTest {

    private static final Pattern LINES = Pattern.compile("(\\d+) lines? (more|fewer) than .*");
    private static final Pattern WORDS = Pattern.compile("(cut|add) about (\\d+) words or .*");

    @Test
    void twiceTheTextIsOneProblemThatSaysByHowManyLines() {
        var composed = Composition.of(withTexts(NewMexico.DOCUMENT, text -> text + " " + text), 2);
        var problem = composed.onlyProblem();
        assertTrue(composed.found().isEmpty());
        assertEquals("sheet.md NM", problem.where().toString());
        assertEquals(Problem.Weight.PLACE, problem.weight());
        assertTrue(problem.found().endsWith(" lines more than 2 full pages hold"), problem.found());
        assertEquals("text that fills 2 full pages with body type from 10 to 11.6 pt", problem.expected());
        assertTrue(problem.fix().matches("cut about \\d+ words or lower the floor of \"body\" in brand.json"),
                problem.fix());
    }

    @Test
    void aThirdOfTheTextIsOneProblemThatSaysByHowManyLines() {
        var composed = Composition.of(withTexts(NewMexico.DOCUMENT, text -> text.substring(0, text.length() / 3)), 2);
        var problem = composed.onlyProblem();
        assertTrue(composed.found().isEmpty());
        assertEquals("sheet.md NM", problem.where().toString());
        assertTrue(problem.found().matches("\\d+ lines? fewer than 2 full pages hold"), problem.found());
        assertTrue(problem.fix().matches("add about \\d+ words or raise the ceiling of \"body\" in brand.json"),
                problem.fix());
    }

    @Test
    void ofASinglePageTheProblemSpeaksAsOfOne() {
        var problem = Composition.of(Documents.ofSections(3, 3000), 1).onlyProblem();
        assertTrue(problem.found().endsWith(" lines more than 1 full page holds"), problem.found());
    }

    /** The new paragraph stands behind the others in the last section, with its share of white above it. */
    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {14, 40, 100, 260})
    void aParagraphMoreIsItsOwnNumberOfLinesMore(int words) {
        var block = Documents.paragraph(words);
        var tooLong = Documents.ofSections(6, 1500);
        long added = lines(Composition.of(with(tooLong, block), 2)) - lines(Composition.of(tooLong, 2));
        long own = linesOf(block);
        assertTrue(added >= own && added <= own + 1, own + " lines, and the number rises by " + added);
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {14, 40, 100})
    void ofAShortTextAParagraphMoreIsItsOwnNumberOfLinesFewerMissing(int words) {
        var block = Documents.paragraph(words);
        var tooShort = Documents.ofSections(6, 300);
        long gained = lines(Composition.of(tooShort, 2)) - lines(Composition.of(with(tooShort, block), 2));
        long own = linesOf(block);
        assertTrue(gained >= own - 1 && gained <= own + 1, own + " lines, and the number falls by " + gained);
    }

    @ParameterizedTest(name = "{0} words on {1} pages")
    @CsvSource({"380, 1", "500, 1", "800, 2", "1000, 2", "1500, 2"})
    void whoCutsAboutAsManyWordsAsAdvisedHasASheet(int words, int pages) {
        int advised = words(Composition.of(Documents.ofSections(sections(pages), words), pages));
        assertNear(fewest(change -> fits(words - change, pages)), advised);
    }

    @ParameterizedTest(name = "{0} words on {1} pages")
    @CsvSource({"60, 1", "150, 1", "200, 2", "300, 2", "340, 2"})
    void whoAddsAboutAsManyWordsAsAdvisedHasASheet(int words, int pages) {
        int advised = words(Composition.of(Documents.ofSections(sections(pages), words), pages));
        assertNear(fewest(change -> fits(words + change, pages)), advised);
    }

    private static int sections(int pages) {
        return 3 * pages;
    }

    private static boolean fits(int words, int pages) {
        return Composition.of(Documents.ofSections(sections(pages), words), pages).found().isPresent();
    }

    /** The fewest words whose cutting or adding makes a text fit, to the next five. */
    private static int fewest(IntPredicate fits) {
        return IntStream.iterate(0, words -> words < 2000, words -> words + 5).filter(fits).findFirst().orElseThrow();
    }

    /** By half at most, or by the three lines that a paragraph may have to move to another page. */
    private static void assertNear(int needed, int advised) {
        assertTrue(advised >= needed / 1.5 && advised <= needed * 1.5 || Math.abs(advised - needed) <= 40,
                "advised " + advised + " words, where " + needed + " are needed");
    }

    private static int words(Composition composed) {
        var fix = WORDS.matcher(composed.onlyProblem().fix());
        assertTrue(fix.matches(), composed.onlyProblem().fix());
        return Integer.parseInt(fix.group(2));
    }

    private static long lines(Composition composed) {
        var found = LINES.matcher(composed.onlyProblem().found());
        assertTrue(found.matches(), composed.onlyProblem().found());
        return Long.parseLong(found.group(1));
    }

    /** The lines that a paragraph takes at the end of the scale where too much or too little text is set. */
    private static long linesOf(Block block) {
        var sheet = Composition.draft(with(Documents.ofSections(6, 1500), block), 2).sheet();
        var read = new Read(sheet);
        return read.glyphs(sheet.structure().kids().getLast()).stream().map(Item.Glyphs::baseline).distinct().count();
    }

    private static Document with(Document document, Block block) {
        var last = document.sections().getLast();
        var longer = new Section(last.heading(), last.figures(),
                Stream.concat(last.blocks().stream(), Stream.of(block)).toList());
        return new Document(document.title(), document.lead(), Stream.concat(
                document.sections().subList(0, document.sections().size() - 1).stream(), Stream.of(longer)).toList(),
                document.contact(), document.notes(), document.furniture());
    }

    /** The document with the text of every paragraph and list item made longer or shorter. */
    private static Document withTexts(Document document, UnaryOperator<String> change) {
        var sections = document.sections().stream().map(section -> new Section(section.heading(), section.figures(),
                section.blocks().stream().map(block -> changed(block, change)).toList())).toList();
        return new Document(document.title(), document.lead().map(text -> changed(text, change)), sections,
                document.contact(), document.notes(), document.furniture());
    }

    private static Block changed(Block block, UnaryOperator<String> change) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Block.Paragraph(changed(text, change));
            case Block.Items(var numbered, var first, var items) ->
                    new Block.Items(numbered, first, items.stream().map(item -> changed(item, change)).toList());
            case Block.PageEnd end -> end;
            case Block.Chart chart -> chart;
            case Block.Table table -> table;
        };
    }

    private static Text changed(Text text, UnaryOperator<String> change) {
        return new Text(List.of(Span.plain(change.apply(text.words()))), text.line());
    }
}
