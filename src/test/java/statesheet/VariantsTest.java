package statesheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.VeraPdf;

/** The flagship's text with other figures, another place, another length. The figures are made up for the test. */
class VariantsTest {

    private static final List<String> PARTS = List.of("missingSocialServices", "missingOther", "missingRefugeeOffice");
    private static final List<String> OTHERS = List.of("lawEnforcementReports", "cvipSubmissions",
            "traffickingEngagements", "teamHope", "mentalHealthConnections", "connectProfessionals");

    @TempDir
    private Path folder;

    /** Every figure of New Mexico the same, its total their sum, the nation's figures high enough. */
    private FlagshipCopy withEveryFigure(long value) {
        var copy = FlagshipCopy.in(folder);
        PARTS.forEach(part -> copy.set("NM", part, value));
        OTHERS.forEach(figure -> copy.set("NM", figure, value));
        copy.set("NM", "missingCases", PARTS.size() * value);
        if (value > 1_000) {
            copy.set("US", "missingCases", PARTS.size() * value + 1).set("US", "teamHope", value + 1);
        }
        return copy;
    }


    private static byte[] render(FlagshipCopy copy, String code) throws ProblemException {
        var edition = Statesheet.open(copy.folder());
        assertEquals(List.of(), edition.problems());
        return edition.render(code);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {0, 1, 2, 1_000_000, 9_999_999})
    void withEveryFigureTheSameItIsStillTwoPagesThatPassVeraPdf(long value) throws ProblemException {
        var pdf = render(withEveryFigure(value), "NM");
        assertEquals(2, PdfReading.of(pdf).pages());
        assertEquals(List.of(), VeraPdf.failures(pdf));
    }

    @Test
    void withNothingToReportItSaysSo() throws ProblemException {
        assertReads(render(withEveryFigure(0), "NM"), """
                0 reports made available to law enforcement in New Mexico
                0 submissions of exploitation material reviewed
                Law enforcement in New Mexico had no CyberTipline reports made available to it.
                In 2023, it reviewed no submissions of child sexual exploitation material
                NCMEC handled no cases of missing children from New Mexico.
                NCMEC had no engagements with social service agencies in New Mexico
                5,759 survivors and families, none of them in New Mexico.
                NCMEC connected no survivors or families in New Mexico to mental health services.
                In 2023, no new law enforcement or child-serving professionals in New Mexico joined.
                0 new professionals in New Mexico
                """);
    }

    @Test
    void aChartOfNoCasesIsLeftOutWithTheShareInItsTitle() throws ProblemException {
        var words = words(render(withEveryFigure(0), "NM"));
        assertTrue(words.contains("handled no cases of missing children from New Mexico.\" H2 \"Responding"), words);
    }

    @Test
    void withOneOfEachItUsesTheSingular() throws ProblemException {
        assertReads(render(withEveryFigure(1), "NM"), """
                1 report made available to law enforcement in New Mexico
                1 submission of exploitation material reviewed
                Law enforcement in New Mexico had 1 CyberTipline report made available to it.
                In 2023, it reviewed 1 submission of child sexual exploitation material
                NCMEC handled 3 cases of missing children from New Mexico: 1 missing from a social services \
                facility, 1 reported missing by the Office of Refugee Resettlement (HHS-ORR), and 1 other.
                NCMEC had 1 engagement with social service agencies in New Mexico
                1 survivor or family supported by Team HOPE
                1 of them in New Mexico.
                NCMEC connected 1 survivor or family in New Mexico to mental health services.
                In 2023, 1 new law enforcement or child-serving professional in New Mexico joined.
                1 new professional in New Mexico
                """);
    }

    @Test
    void oneCaseInAllIsOneCase() throws ProblemException {
        var copy = withEveryFigure(0).set("NM", "missingOther", 1).set("NM", "missingCases", 1);
        assertReads(render(copy, "NM"), """
                1 case of missing children handled from New Mexico
                NCMEC handled 1 case of missing children from New Mexico: none missing from a social \
                services facility, none reported missing by the Office of Refugee Resettlement (HHS-ORR), \
                and 1 other.
                """);
    }

    @Test
    void whereOnePartIsAllTheChartsTitleIsASentence() throws ProblemException {
        var copy = withEveryFigure(0).set("NM", "missingSocialServices", 1).set("NM", "missingCases", 1);
        var words = words(render(copy, "NM"));
        assertTrue(words.contains("Missing from a social services facility: 100% of the cases from New Mexico."),
                words);
        assertTrue(!words.contains("Bar chart"), words);
    }

    @Test
    void withSevenDigitsEveryFigureIsSeparatedByThousands() throws ProblemException {
        assertReads(render(withEveryFigure(9_999_999), "NM"), """
                9,999,999 reports made available
                29,999,997 cases of missing children handled from New Mexico
                9,999,999 of them in New Mexico.
                """);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"MP,Northern Mariana Islands", "DC,District of Columbia", "UT,Utah",
        "MA,Massachusetts", "VI,U.S. Virgin Islands"})
    void anyPlaceHasTwoPagesThatPassVeraPdf(String place) throws ProblemException {
        var copy = FlagshipCopy.in(folder).change("figures.csv", csv -> csv.replace("NM,New Mexico", place));
        var pdf = render(copy, place.substring(0, 2));
        assertEquals(2, PdfReading.of(pdf).pages());
        assertEquals(List.of(), VeraPdf.failures(pdf));
    }

    @Test
    void anArticleStandsBeforeANameThatHasOneInRunningText() throws ProblemException {
        var copy = FlagshipCopy.in(folder)
                .change("figures.csv", csv -> csv.replace("NM,New Mexico", "MP,Northern Mariana Islands"));
        assertReads(render(copy, "MP"), """
                H1 "Northern Mariana Islands"
                law enforcement in the Northern Mariana Islands.
                Here is its work in the Northern Mariana Islands in 2023.
                """);
    }

    @Test
    void aPngLogoThatIsPartlyTransparentStandsOnTheBandAndPassesVeraPdf() throws ProblemException, IOException {
        var copy = FlagshipCopy.in(folder).change("brand.json", json -> json.replaceFirst("\\{",
                "{ \"logo\": { \"file\": \"logo.png\", \"alternative\": \"An example mark\" },"));
        var logo = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        logo.setRGB(30, 10, 0x80FFFFFF);
        ImageIO.write(logo, "png", copy.folder().resolve("logo.png").toFile());
        var pdf = render(copy, "NM");
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertEquals(1, PdfReading.of(pdf).rasterImages().size());
        assertReads(pdf, "Figure [alt: An example mark]");
    }

    @Test
    void twiceAsMuchTextIsTooManyLines() {
        assertMisfit(FlagshipCopy.in(folder).change("sheet.md", VariantsTest::twice),
                "page \\d has (\\d+) lines more than it holds, with body type of 9.8 pt",
                "cut about \\d+ words on page .*");
    }

    @Test
    void aThirdOfTheTextIsTooFewLines() {
        assertMisfit(FlagshipCopy.in(folder).change("sheet.md", VariantsTest::aThird),
                "page \\d has (\\d+) lines of white .*, with body type of 12.2 pt", "add about \\d+ words on page .*");
    }

    private static void assertMisfit(FlagshipCopy copy, String found, String fix) {
        var problem = onlyProblem(copy);
        assertEquals("NM", problem.where().place().orElseThrow());
        assertTrue(problem.where().file().endsWith("sheet.md"), problem.toString());
        var lines = Pattern.compile(found).matcher(problem.found());
        assertTrue(lines.matches() && Integer.parseInt(lines.group(1)) >= 7, problem.toString());
        assertTrue(problem.fix().matches(fix), problem.toString());
    }

    private static Problem onlyProblem(FlagshipCopy copy) {
        var thrown = assertThrows(ProblemException.class, () -> Statesheet.open(copy.folder()).render("NM"));
        assertEquals(1, thrown.problems().size(), thrown.getMessage());
        return thrown.problems().getFirst();
    }

    /** Every paragraph of running text stands there twice. */
    private static String twice(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(block -> isProse(block) ? block + "\n\n" + block : block).collect(Collectors.joining("\n\n"));
    }

    /** Every section keeps its heading and the first half of its first paragraph, without large figures or chart. */
    private static String aThird(String text) {
        var blocks = Arrays.stream(text.split("\n\n")).toList();
        var kept = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean first = i >= 2 && blocks.get(i - 2).startsWith("##") && blocks.get(i - 1).startsWith("```");
            boolean needed = !isProse(blocks.get(i)) && !blocks.get(i).startsWith("```") || i == 1;
            if (first) {
                kept.append(blocks.get(i), 0, blocks.get(i).indexOf('.') + 1).append("\n\n");
            } else if (needed || blocks.get(i).startsWith("```contact")) {
                kept.append(blocks.get(i)).append("\n\n");
            }
        }
        return kept.toString();
    }

    private static boolean isProse(String block) {
        return Character.isLetter(block.strip().charAt(0)) || block.startsWith("**");
    }

    private static void assertReads(byte[] pdf, String expected) {
        var words = words(pdf);
        assertAll(expected.lines().map(line -> () -> assertTrue(words.contains(line), line + "\nin " + words)));
    }

    private static String words(byte[] pdf) {
        return PdfReading.of(pdf).tags().replaceAll("\\s+", " ");
    }
}
