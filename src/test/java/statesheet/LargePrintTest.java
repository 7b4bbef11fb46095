package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.ColorRole;
import statesheet.brand.PrintSize;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;
import statesheet.testing.EditionFolder;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Places;
import statesheet.testing.Sheets;
import statesheet.testing.VeraPdf;

/** Large-print sheets of both editions, with their own figures and with others, for every place. */
class LargePrintTest {

    private static final Map<String, Sheet> SHEETS = new HashMap<>();

    @TempDir
    private static Path others;

    @BeforeAll
    static void compose() throws ProblemException {
        add("", Path.of("data", "ncmec-2023"));
        add("", Path.of("data", "homelessness-2022"));
        for (int seed = 1; seed <= 2; seed++) {
            add("seed " + seed, Places.flagship(others.resolve("n" + seed), seed));
            add("seed " + seed, Places.homelessness(others.resolve("h" + seed), seed));
        }
    }

    private static void add(String name, Path edition) throws ProblemException {
        Sheets.of(edition, PrintSize.LARGE)
                .forEach((code, sheet) -> SHEETS.put(edition.getFileName() + " " + code + " " + name, sheet));
    }

    private static void onEveryPageWithText(BiConsumer<String, Page> check) {
        SHEETS.forEach((name, sheet) -> pagesWithText(sheet).forEach(page ->
                check.accept(name + ", page " + page.number(), page)));
    }

    private static List<Page> pagesWithText(Sheet sheet) {
        return sheet.pages().stream().filter(page -> !page.items().isEmpty()).toList();
    }

    @Test
    void everyPlaceOfBothEditionsFits() {
        assertEquals(1 + 55 + 2 * (56 + 55), SHEETS.size());
    }

    @Test
    void everySheetHasAnEvenNumberOfPagesUpToSixAndOnlyTheLastMayBeBlank() {
        SHEETS.forEach((name, sheet) -> {
            assertTrue(sheet.pages().size() % 2 == 0 && sheet.pages().size() <= 6, name);
            long blank = sheet.pages().stream().filter(page -> page.items().isEmpty()).count();
            assertTrue(blank == 0 || blank == 1 && sheet.pages().getLast().items().isEmpty(), name);
        });
    }

    @Test
    void nothingOnAPageIsSmallerThan14Points() {
        onEveryPageWithText((name, page) -> glyphs(page).forEach(glyphs ->
                assertTrue(glyphs.size() >= 14 - 1e-9, name + ": " + glyphs.run().text())));
    }

    @Test
    void runningTextIsSetIn16To20PointsInTheProportionOf12To17() {
        onEveryPageWithText((name, page) -> glyphs(page)
                .filter(glyphs -> glyphs.run().face().fileName().startsWith("SourceSerif"))
                .forEach(glyphs -> assertTrue(glyphs.size() >= 16, name + ": " + glyphs.run().text())));
        SHEETS.forEach((name, sheet) -> paragraphs(sheet).forEach(paragraph -> {
            for (int i = 1; i < paragraph.size(); i++) {
                double leading = paragraph.get(i).baseline - paragraph.get(i - 1).baseline;
                boolean samePage = paragraph.get(i).page == paragraph.get(i - 1).page;
                assertTrue(!samePage || leading >= paragraph.get(i).size * 17 / 12 - 1e-6, name + ": " + leading);
            }
        }));
    }

    @Test
    void allRunningTextIsInOneColumnAtTheMargin() {
        onEveryPageWithText((name, page) -> {
            var lines = new HashMap<Double, Double>();
            glyphs(page).filter(glyphs -> glyphs.run().face().fileName().startsWith("SourceSerif"))
                    .forEach(glyphs -> lines.merge(glyphs.baseline(), glyphs.x(), Math::min));
            // Items of lists are indented by less than two lines.
            lines.values().forEach(left -> assertTrue(left >= 45 && left < 45 + 50, name + ": " + left));
        });
    }

    @Test
    void theHotlineAndTheEntriesOfTheContactBandAreAsLargeAsTheBody() {
        onEveryPageWithText((name, page) -> glyphs(page).filter(glyphs -> glyphs.run().text().contains("1-800")
                || glyphs.run().text().contains("hudexchange"))
                .forEach(glyphs -> assertTrue(glyphs.size() >= 18 - 1e-9, name + ": " + glyphs.run().text())));
    }

    @Test
    void theKeyFiguresAreOnTheFirstPageWithTheLead() {
        SHEETS.forEach((name, sheet) -> assertEquals(name.startsWith("homelessness") ? 1 : 0,
                panels(sheet.pages().getFirst()), name));
    }

    private static long panels(Page page) {
        return page.items().stream().filter(item -> item instanceof Item.Panels panels
                && panels.color() == ColorRole.TINT && panels.boxes().getFirst().width() == page.width()).count();
    }

    @Test
    void aParagraphThatIsSplitHasTwoLinesOnEachPage() {
        var onFirst = new TreeSet<Long>();
        var onNext = new TreeSet<Long>();
        for (var sheet : SHEETS.entrySet()) {
            for (var lines : paragraphs(sheet.getValue())) {
                int first = lines.getFirst().page;
                long before = lines.stream().filter(line -> line.page == first).count();
                if (before < lines.size()) {
                    onFirst.add(before);
                    onNext.add(lines.size() - before);
                    assertTrue(before >= 2 && lines.size() - before >= 2, sheet.getKey());
                }
            }
        }
        // No fewer, but as few as two: most paragraphs are too short to be split at all.
        assertEquals(List.of(2L, 2L), List.of(onFirst.first(), onNext.first()));
    }

    @Test
    void contactAndNotesStandAtTheFootOfTheLastPageWithText() {
        SHEETS.forEach((name, sheet) -> {
            for (var page : pagesWithText(sheet)) {
                boolean last = page == pagesWithText(sheet).getLast();
                assertEquals(last, text(page).contains("Figures are for "), name + ", page " + page.number());
                assertEquals(last, text(page).contains("/ourwork/impact") && page.number() > 1
                        || text(page).contains("hudexchange.info"), name + ", page " + page.number());
            }
        });
    }

    @Test
    void sampleDataIsSaidOnEveryPageOfTheLongestNameAsWell(@TempDir Path folder) throws Exception {
        var edition = EditionFolder.copied("homelessness-2022", folder)
                .with("edition.json", "\"pages\": 2,", "\"pages\": 2, \"sample\": true,");
        var sheet = PdfReading.of(Statesheet.open(edition.folder(), new SheetKind(Profile.DIGITAL, PrintSize.LARGE)).render("MP"));
        for (int page = 1; page <= sheet.pages(); page++) {
            assertTrue(sheet.text(page).isBlank() || sheet.text(page).contains("Sample data"), "page " + page);
        }
    }

    @Test
    void theFooterCountsThePagesWithText() {
        SHEETS.forEach((name, sheet) -> {
            int count = pagesWithText(sheet).size();
            pagesWithText(sheet).forEach(page -> assertTrue(
                    text(page).contains("page " + page.number() + " of " + count), name));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"ncmec-2023, NM", "homelessness-2022, MP", "homelessness-2022, CA"})
    void itPassesVeraPdfAndItsBlankBackIsBlank(String edition, String code) throws ProblemException {
        var large = new SheetKind(Profile.DIGITAL, PrintSize.LARGE);
        var pdf = Statesheet.open(Path.of("data", edition), large).render(code);
        var sheet = PdfReading.of(pdf);
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertEquals(0, sheet.pages() % 2);
        for (int page = 1; page < sheet.pages(); page++) {
            assertTrue(!sheet.text(page).isBlank(), "page " + page);
        }
    }

    /** The words and their order are the same; only where lines end, those of links too, may differ. */
    @Test
    void itIsReadAloudAsTheStandardSheetIs() throws ProblemException {
        var edition = Path.of("data", "homelessness-2022");
        assertEquals(aloud(Statesheet.open(edition).render("MP")),
                aloud(Statesheet.open(edition, new SheetKind(Profile.DIGITAL, PrintSize.LARGE)).render("MP")));
    }

    private static String aloud(byte[] pdf) {
        return PdfReading.of(pdf).tags().replaceAll("( -> \\S+)+", "").replaceAll("\\s+", " ");
    }

    @Test
    void textThatSixPagesCannotHoldIsAProblemThatNamesThePage(@TempDir Path folder) {
        var copy = FlagshipCopy.in(folder).change("sheet.md", text -> text.replaceFirst(
                "(?m)^(When law enforcement asks.*)$", "$1" + " More is said of it here.".repeat(400)));
        var problem = onlyProblem(copy);
        assertTrue(problem.found().matches(
                "page \\d of large print has \\d+ lines more than it holds, with body type of 16 pt"), problem.found());
        assertEquals("up to 6 full pages of large print, with one size of body type from 16 to 20 pt for all places",
                problem.expected());
        assertTrue(problem.fix().matches("cut about \\d+ words on page \\d, for example under “.*”"), problem.fix());
    }

    @Test
    void textThatDoesNotFillOnePageEndsEarlyAndHasABlankBack(@TempDir Path folder) throws ProblemException {
        var copy = FlagshipCopy.in(folder).change("sheet.md", text -> text.substring(0, text.indexOf("\n## Stopping")));
        var large = new SheetKind(Profile.DIGITAL, PrintSize.LARGE);
        var sheet = PdfReading.of(Statesheet.open(copy.folder(), large).render("NM"));
        assertEquals(2, sheet.pages());
        assertTrue(sheet.text(2).isBlank());
    }

    private static Problem onlyProblem(FlagshipCopy copy) {
        var thrown = assertThrows(ProblemException.class,
                () -> Statesheet.open(copy.folder(), new SheetKind(Profile.DIGITAL, PrintSize.LARGE)).render("NM"));
        assertEquals(1, thrown.problems().size(), thrown.getMessage());
        return thrown.problems().getFirst();
    }

    private record PrintedLine(int page, double baseline, double size) {}

    /** The lines of every element of serif text, in their order. */
    private static List<List<PrintedLine>> paragraphs(Sheet sheet) {
        var lines = new HashMap<Tag, TreeSet<PrintedLine>>();
        sheet.pages().forEach(page -> glyphs(page)
                .filter(glyphs -> glyphs.run().face().fileName().startsWith("SourceSerif"))
                .forEach(glyphs -> lines.computeIfAbsent(glyphs.tag(), none -> new TreeSet<>(Comparator
                        .comparingInt(PrintedLine::page).thenComparingDouble(PrintedLine::baseline)))
                        .add(new PrintedLine(page.number(), glyphs.baseline(), glyphs.size()))));
        return lines.values().stream().<List<PrintedLine>>map(ArrayList::new).toList();
    }

    private static Stream<Item.Glyphs> glyphs(Page page) {
        return page.items().stream().filter(Item.Glyphs.class::isInstance).map(Item.Glyphs.class::cast);
    }

    private static String text(Page page) {
        return String.join("", glyphs(page).map(glyphs -> glyphs.run().text()).toList());
    }
}
