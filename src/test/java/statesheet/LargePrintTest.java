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
    void everySheetHasAnEvenNumberOfPagesUpToFourAndAtMostTheLastIsBlank() {
        SHEETS.forEach((name, sheet) -> {
            assertTrue(sheet.pages().size() % 2 == 0 && sheet.pages().size() <= 4, name);
            long blank = sheet.pages().stream().filter(page -> page.items().isEmpty()).count();
            assertTrue(blank == 0 || blank == 1 && sheet.pages().getLast().items().isEmpty(), name);
        });
    }

    @Test
    void nothingOnAPageIsSmallerThanTenAndAHalfPoints() {
        onEveryPageWithText((name, page) -> glyphs(page).forEach(glyphs ->
                assertTrue(glyphs.size() >= 10.5 - 1e-9, name + ": " + glyphs.run().text())));
    }

    @Test
    void runningTextIsSetIn12PointsOn17OrLarger() {
        onEveryPageWithText((name, page) -> glyphs(page)
                .filter(glyphs -> glyphs.run().face().fileName().startsWith("SourceSerif"))
                .forEach(glyphs -> assertTrue(glyphs.size() >= 12, name + ": " + glyphs.run().text())));
        SHEETS.forEach((name, sheet) -> paragraphs(sheet).forEach(paragraph -> {
            for (int i = 1; i < paragraph.size(); i++) {
                double leading = paragraph.get(i).baseline - paragraph.get(i - 1).baseline;
                boolean samePage = paragraph.get(i).page == paragraph.get(i - 1).page;
                assertTrue(!samePage || leading >= paragraph.get(i).size * 17 / 12 - 1e-6, name + ": " + leading);
            }
        }));
    }

    @Test
    void everyPageEndsAtTheSameHeight() {
        SHEETS.forEach((name, sheet) -> {
            var ends = pagesWithText(sheet).stream().mapToDouble(LargePrintTest::bottom).summaryStatistics();
            assertTrue(ends.getMax() - ends.getMin() <= 0.5, name + ": " + ends);
        });
    }

    @Test
    void aParagraphThatIsSplitLeavesTwoLinesOnEachPageAndNoRoomForMore() {
        int split = 0;
        for (var sheet : SHEETS.entrySet()) {
            for (var lines : paragraphs(sheet.getValue())) {
                int first = lines.getFirst().page;
                long before = lines.stream().filter(line -> line.page == first).count();
                if (before < lines.size()) {
                    split++;
                    assertTrue(before >= 2 && lines.size() - before >= 2, sheet.getKey());
                    double end = lines.get((int) before - 1).baseline;
                    double leading = lines.get(1).baseline - lines.getFirst().baseline;
                    double bottom = bottom(sheet.getValue().pages().get(first - 1));
                    assertTrue(bottom - end < 2 * leading, sheet.getKey() + ": " + (bottom - end) + " points are left");
                }
            }
        }
        assertTrue(split > 20, "only " + split + " paragraphs are split");
    }

    @Test
    void contactAndNotesStandAtTheFootOfTheLastPageWithText() {
        SHEETS.forEach((name, sheet) -> {
            for (var page : pagesWithText(sheet)) {
                boolean last = page == pagesWithText(sheet).getLast();
                assertEquals(last, text(page).contains("Source: "), name + ", page " + page.number());
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
        for (int page = 1; page <= 3; page++) {
            assertTrue(sheet.text(page).contains("Sample data"), "page " + page);
        }
    }

    @Test
    void theFooterCountsThePagesWithText() {
        SHEETS.forEach((name, sheet) -> {
            int count = pagesWithText(sheet).size();
            pagesWithText(sheet).forEach(page -> assertTrue(
                    text(page).contains("Page " + page.number() + " of " + count), name));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"ncmec-2023, NM, 4, 4", "homelessness-2022, MP, 4, 3"})
    void itPassesVeraPdfAndItsBlankBackIsBlank(String edition, String code, int pages, int withText)
            throws ProblemException {
        var pdf = Statesheet.open(Path.of("data", edition), new SheetKind(Profile.DIGITAL, PrintSize.LARGE)).render(code);
        var sheet = PdfReading.of(pdf);
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertEquals(pages, sheet.pages());
        for (int page = 1; page <= pages; page++) {
            assertEquals(page > withText, sheet.text(page).isBlank(), "page " + page);
        }
    }

    /** The words and their order are the same; only where lines end may differ. */
    @Test
    void itIsReadAloudAsTheStandardSheetIs() throws ProblemException {
        var edition = Path.of("data", "homelessness-2022");
        assertEquals(aloud(Statesheet.open(edition).render("MP")),
                aloud(Statesheet.open(edition, new SheetKind(Profile.DIGITAL, PrintSize.LARGE)).render("MP")));
    }

    private static String aloud(byte[] pdf) {
        return PdfReading.of(pdf).tags().replaceAll("\\s+", " ");
    }

    @Test
    void textThatFourPagesCannotHoldIsToldAsSuch(@TempDir Path folder) {
        var copy = FlagshipCopy.in(folder).change("sheet.md", text -> text.replaceFirst(
                "(?m)^(When law enforcement asks.*)$", "$1" + " More is said of it here.".repeat(400)));
        var problem = onlyProblem(copy);
        assertTrue(problem.found().matches("\\d+ lines more than 4 full pages of large print hold"), problem.found());
        assertEquals("text that fills 1 to 4 full pages of large print with body type from 12 to 16 pt",
                problem.expected());
        assertTrue(problem.fix().matches("cut about \\d+ words"), problem.fix());
    }

    @Test
    void textThatDoesNotEvenFillOnePageIsToldAsSuch(@TempDir Path folder) {
        var copy = FlagshipCopy.in(folder).change("sheet.md", text -> text.substring(0, text.indexOf("\n## Stopping")));
        var problem = onlyProblem(copy);
        assertTrue(problem.found().matches("\\d+ lines fewer than 1 full page of large print holds"), problem.found());
        assertTrue(problem.fix().matches(
                "add about \\d+ words or raise the ceiling of \"body\" under \"large\" in brand.json"), problem.fix());
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

    /** The last baseline of a page's text or the lower edge of its bars. */
    private static double bottom(Page page) {
        var baselines = glyphs(page).filter(glyphs -> glyphs.tag() != Tag.Artifact.FOOTER)
                .map(Item.Glyphs::baseline);
        var bars = page.items().stream().filter(Item.Panels.class::isInstance).map(Item.Panels.class::cast)
                .filter(panels -> panels.tag() instanceof Tag.Content).flatMap(panels -> panels.boxes().stream())
                .map(box -> box.bottom());
        return Stream.concat(baselines, bars).mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
