package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.PrintSize;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;

/** Pages that end where the text says so, read from the bytes. */
class PageEndTest {

    private static final Pattern HEADING = Pattern.compile("Part \\d+");
    private static final int PARTS = 16;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "before part {0}")
    @ValueSource(ints = {8, 9})
    void thePageEndsThereWhereverElseItCouldEnd(int part) throws ProblemException {
        var sheet = PdfReading.of(Statesheet.open(text(PARTS, part)).render("NM"));
        assertEquals(2, sheet.pages());
        assertEquals(parts(1, part - 1), headings(sheet, 1));
        assertEquals(parts(part, PARTS), headings(sheet, 2));
    }

    @Test
    void itEndsInsideASectionAsWell() throws ProblemException {
        var copy = text(PARTS, 9);
        new FlagshipCopy(copy).change("sheet.md", text -> text.replace("## Part 9\n", "Here page 2 begins."));
        var sheet = PdfReading.of(Statesheet.open(copy).render("NM"));
        assertTrue(sheet.text(2).indexOf("Here page 2 begins.") < sheet.text(2).indexOf("Part 10"), sheet.text(2));
        assertEquals(parts(1, 8), headings(sheet, 1));
    }

    @ParameterizedTest(name = "before part {0}")
    @ValueSource(ints = {3, 14})
    void tooMuchTextBeforeOrAfterItIsAProblemThatNamesThePage(int part) throws ProblemException {
        var edition = Statesheet.open(text(PARTS, part));
        var problem = assertThrows(ProblemException.class, () -> edition.render("NM")).problems().getFirst();
        var page = part == 3 ? "page 2" : "page 1";
        assertEquals("text.too-long", problem.rule());
        assertTrue(problem.found().matches(page + " has \\d+ lines more than it holds, with body type of [\\d.]+ pt"),
                problem.found());
        assertTrue(problem.fix().matches("cut about \\d+ words on " + page + ", for example under “Part \\d+”"),
                problem.fix());
    }

    @Test
    void tooLittleTextBeforeItIsToBeAdded() throws ProblemException {
        var edition = Statesheet.open(text(10, 3));
        var problem = assertThrows(ProblemException.class, () -> edition.render("NM")).problems().getFirst();
        assertTrue(problem.found().matches("page 1 has \\d+ lines of white at its foot, with body type of [\\d.]+ pt"),
                problem.found());
        assertTrue(problem.fix().startsWith("add about "), problem.fix());
    }

    @Test
    void aPageOfLargePrintEndsThereToo() throws ProblemException {
        var large = new SheetKind(Profile.DIGITAL, PrintSize.LARGE);
        var sheet = PdfReading.of(OpenEdition.open(text(PARTS, 9), large).render("NM"));
        var last = IntStream.rangeClosed(1, sheet.pages()).filter(page -> headings(sheet, page).contains("Part 8"))
                .findFirst().orElseThrow();
        assertEquals("Part 8", headings(sheet, last).getLast());
        assertEquals("Part 9", headings(sheet, last + 1).getFirst());
    }

    @Test
    void itEndsThePageWhereTheSectionBeforeItIsLeftOut() throws ProblemException {
        var copy = text(PARTS + 1, 9);
        new FlagshipCopy(copy).change("sheet.md", text -> text.replace("## Part 8\n",
                "## Part 8 {unless missingCases}\n"));
        var sheet = PdfReading.of(Statesheet.open(copy).render("NM"));
        assertEquals(parts(1, 7), headings(sheet, 1));
        assertEquals(parts(9, PARTS + 1), headings(sheet, 2));
    }

    /** An edition of sections of two lines, and the end of a page before one of them. */
    private Path text(int parts, int pageEnd) {
        var sections = IntStream.rangeClosed(1, parts).mapToObj(part -> (part == pageEnd ? "---\n\n" : "")
                + "## Part " + part + "\n\n" + "Here is what the law asks of every agency in the state. ".repeat(2))
                .collect(Collectors.joining("\n\n"));
        return FlagshipCopy.in(folder).change("sheet.md", _ -> "# {state}\n\nThis is the lead.\n\n" + sections).folder();
    }

    private static List<String> parts(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(part -> "Part " + part).toList();
    }

    private static List<String> headings(PdfReading sheet, int page) {
        return HEADING.matcher(sheet.text(page)).results().map(found -> found.group()).toList();
    }
}
