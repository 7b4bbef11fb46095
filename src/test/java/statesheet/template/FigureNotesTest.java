package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.Edition;
import statesheet.edition.Shares;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;

/** What a sheet says of the figures on it by itself: in a chart's or table's note, or in the notes. */
class FigureNotesTest {

    private static final String CHART = "\n```chart\nfigure: total\ntitle: C\n```\n";

    @TempDir
    private Path folder;

    private String keys = "";
    private String dictionary = "";
    private String figures = "State,total,a,b,c\nUS,900,,,\nNM,12,6,4,2\nTX,9,3,3,3\n";

    /** The lines of the sheet that are notes, or of a chart or table. */
    private List<String> notes(String code, String text) throws IOException {
        var problems = new Problems();
        var edition = edition(text, problems);
        var document = Template.read(edition, problems).orElseThrow()
                .fill(edition, edition.rows().get(code), problems);
        assertEquals(List.of(), problems.all().stream().filter(problem -> !problem.isWarning()).toList());
        return TestEdition.outline(document).lines().filter(line -> line.matches("(note|chart|table): .*")).toList();
    }

    private Edition edition(String text, Problems problems) throws IOException {
        var parts = dictionary.contains("\"total\":") ? "" : """
                "total": { "label": "All", "parts": ["a", "b", "c"] },""";
        Files.writeString(folder.resolve("edition.json"), """
                { "id": "test", "organization": "O", "topic": "T", "period": "2023", "published": "2026-11-22",
                  "figures": "figures.csv", "sheet": "sheet.md", %s
                  "dictionary": { %s
                    "a": { "label": "First", "for": "places" }, "b": { "label": "Second", "for": "places" },
                    "c": { "label": "Third, the last", "for": "places" }%s } }
                """.formatted(keys, parts, dictionary));
        Files.writeString(folder.resolve("figures.csv"), figures);
        Files.writeString(folder.resolve("sheet.md"), "# T\n\n" + text);
        return EditionReader.read(folder, problems).orElseThrow();
    }

    private void footnotes(String rows) {
        keys = "\"footnotes\": { \"c\": \"Includes estimates.\", \"d\": { \"text\": \"Of 2022.\" } },";
        figures = "State,total,a,b,c\n" + rows;
    }

    @Test
    void aFootnoteIsExplainedOnceOnTheSheetsWithAFigureThatHasItsMark() throws IOException {
        footnotes("US,900,,,\nNM,12/c,6 (c),4,2\nTX,9,3,3,3/d\n");
        assertEquals(List.of("note: All; First: Includes estimates."), notes("NM", "{total}, {a} and {b}"));
        assertEquals(List.of(), notes("NM", "Only {b}"));
        assertEquals(List.of("note: Third, the last: Of 2022."), notes("TX", "{total}, {a} and {c}"));
    }

    @Test
    void aFigureOfTheNationHasItsNameBehindIt() throws IOException {
        footnotes("US,900/c,,,\nNM,12,6/c,4,2\n");
        assertEquals(List.of("note: First; All, United States: Includes estimates."),
                notes("NM", "{us_total}, {a}, {b}"));
    }

    @Test
    void aMarkOnThePlacesNameConcernsAllItsFigures() throws IOException {
        footnotes("US,900,,,\nDistrict of Columbia/c,12,6,4,2\nNM,12,6,4,2\n");
        assertEquals(List.of("note: All figures for the District of Columbia: Includes estimates."),
                notes("DC", "{us_total}, {a} and {b}"));
        assertEquals(List.of("note: First: Includes estimates."), notes("DC", "{us_total} and {a}"));
        assertEquals(List.of(), notes("DC", "{us_total}"));
        assertEquals(List.of(), notes("NM", "{us_total}, {a} and {b}"));
    }

    @Test
    void aShareHasTheMarksOfBothItsNumbers() throws IOException {
        footnotes("US,900,,,\nNM,12/d,6/c,4,2\n");
        dictionary = ", \"half\": { \"label\": \"Share\", \"share\": [\"a\", \"total\"] }";
        assertEquals(List.of("note: Share: Includes estimates.", "note: Share: Of 2022."), notes("NM", "{half}"));
        assertEquals(List.of("chart: C 12", "note: First: Includes estimates.", "note: All: Of 2022."),
                notes("NM", "Lead.\n" + CHART));
    }

    @Test
    void aMarkOfARowThatIsAddedToAPlaceConcernsThePlace() throws IOException {
        footnotes("US,900,,,\nNY,12,6,4,2\nNew York City/c,3,1,1,1\n");
        keys += "\"addTo\": { \"New York City\": \"NY\" },";
        assertEquals(List.of("note: All figures for New York: Includes estimates."), notes("NY", "{total}, {a}"));
    }

    @Test
    void theNotesOfTheTextComeFirst() throws IOException {
        footnotes("US,900,,,\nNM,12/c,6,4,2\n");
        assertEquals(List.of("note: Typed.", "note: All: Includes estimates."),
                notes("NM", "{total}\n\n```notes\nTyped.\n```\n"));
    }

    /** 4 of 12 and the like are 33%; three such are 99%. */
    @Test
    void sharesThatDoNotAddAsPrintedHaveANoteAndOthersDoNot() throws IOException {
        assertEquals(List.of("chart: C 12"), notes("NM", "Lead.\n" + CHART));
        assertEquals(List.of("chart: C 9 (Shares do not add to 100 because of rounding.)"),
                notes("TX", "Lead.\n" + CHART));
        assertEquals(List.of("table: C 9 (Shares do not add to 100 because of rounding.)"),
                notes("TX", "Lead.\n" + CHART.replace("chart", "table")));
    }

    @Test
    void itGoesOnBehindTheNoteOfTheTextUnlessThatSpeaksOfRounding() throws IOException {
        assertEquals(List.of("chart: C 9 (Around May. Shares do not add to 100 because of rounding.)"),
                notes("TX", "Lead.\n" + CHART.replace("title: C", "title: C\nnote: Around May")));
        assertEquals(List.of("chart: C 9 (Rounded.)"), notes("TX", "Lead.\n"
                + CHART.replace("title: C", "title: C\nnote: Rounded.")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"50% 50%, true", "33% 33% 33%, false", ">99% <1%, true", "60% 40% <1%, false", "60% 39% <1%, false",
            "99% <1% <1%, true", ">99% 1%, false", "100%, true", "100% 0%, true", "33.3% 66.6% <0.1%, false",
            "49.9% 49.9% 0.2%, true"})
    void lessThanOnePercentIsAnythingFromNoneToOne(String shares, boolean add) {
        assertEquals(add, Shares.addToHundred(List.of(shares.split(" "))));
    }

    @Test
    void allSharesOfAWholeSideBySideInLargeFiguresHaveTheirNoteAtTheEnd() throws IOException {
        dictionary = List.of("a", "b", "c").stream().map(part -> ", \"" + part + "Share\": { \"label\": \"Share of "
                + part + "\", \"share\": [\"" + part + "\", \"total\"] }").collect(Collectors.joining());
        var rail = "Lead.\n\n## H\n\n```figures\naShare: of a\nbShare: of b\ncShare: of c\n```\n\nText.\n";
        assertEquals(List.of("note: All: Shares do not add to 100 because of rounding."), notes("TX", rail));
        assertEquals(List.of(), notes("NM", rail));
        assertEquals(List.of(), notes("TX", rail.replace("cShare: of c\n", "")));
    }

    /** Three parts rounded to the hundred are off by 150 at most. */
    @ParameterizedTest
    @CsvSource({"1000100, true", "999900, true", "1000200, false", "1000800, false"})
    void aGapThatRoundingDoesNotExplainIsNotSaidToBeRounding(String total, boolean explained) throws IOException {
        figures = "State,total,x,y,z,a,b,c\nUS," + total + ",600000,300000,100000,,,\nNM,1300,600,500,200,1,1,1\n";
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": { \"of\": [\"x\", \"y\", \"z\"], \"rounded\": 100 } },"
                + " \"x\": { \"label\": \"X\" }, \"y\": { \"label\": \"Y\" }, \"z\": { \"label\": \"Z\" }";
        assertEquals(explained ? List.of("note: All, United States: Numbers are rounded to the nearest 100, so they do "
                + "not add to the total.") : List.of(), notes("NM", "{us_total}: {us_x}, {us_y} and {us_z}"));
    }

    @Test
    void partsRoundedByThemselvesThatDoNotAddAreSaidTo() throws IOException {
        figures = "State,total,a,b,c\nNM,1300,600,400,200\nTX,900,300,300,300\n";
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": { \"of\": [\"a\", \"b\", \"c\"], "
                + "\"rounded\": 100 } }";
        var note = "Numbers are rounded to the nearest 100, so they do not add to the total.";
        assertEquals(List.of("chart: C 1300 (" + note + " Shares do not add to 100 because of rounding.)"),
                notes("NM", "{total}\n" + CHART));
        assertEquals(List.of("note: All: " + note), notes("NM", "{total}: {a}, {b} and {c}"));
        assertEquals(List.of(), notes("NM", "{total}: {a} and {b}"));
        assertEquals(List.of(), notes("TX", "{total}: {a}, {b} and {c}"));
    }

    @Test
    void partsThatOverlapHaveNoShares() throws IOException {
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": { \"of\": [\"a\", \"b\", \"c\"], "
                + "\"overlapping\": true } }";
        assertEquals(List.of("chart: C 9"), notes("TX", "Lead.\n" + CHART));
    }

    @Test
    void aSourceOfItsOwnIsNamedOnceForAllItsFigures() throws IOException {
        var census = "\"source\": { \"name\": \"Census Bureau\", \"url\": \"https://census.gov\" }";
        dictionary = ", \"d\": { \"label\": \"Residents\", \"column\": \"a\", \"for\": \"places\", " + census
                + " }, \"e\": { \"label\": \"Homes\", \"column\": \"b\", \"for\": \"places\", " + census + " }";
        assertEquals(List.of("note: Source: [Census Bureau](https://census.gov) (Residents; Homes)."),
                notes("NM", "{d}, {a} and {e}, again {d}"));
        assertEquals(List.of(), notes("NM", "{a}"));
    }

    @Test
    void aChartOfAnotherSourceNamesIt() throws IOException {
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": [\"d\", \"e\"], \"source\": \"CDC\" }, "
                + "\"d\": { \"label\": \"D\", \"column\": \"a\", \"for\": \"places\", \"source\": \"CDC\" }, "
                + "\"e\": { \"label\": \"E\", \"column\": \"b\", \"for\": \"places\", \"source\": \"CDC\" }";
        figures = "State,total,a,b,c\nNM,10,6,4,2\n";
        assertEquals(List.of("chart: C 10 (Source: CDC.)"), notes("NM", "{d} of {total}\n" + CHART));
        dictionary = dictionary.replaceFirst(", \"source\": \"CDC\"", "");
        assertEquals(List.of("chart: C 10 (Source: CDC (D; E).)"), notes("NM", "{d} of {total}\n" + CHART));
    }

    @Test
    void ofAChartThatIsLeftOutTheSourceIsInTheNotesOfTheSheet() throws IOException {
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": [\"d\", \"e\"], \"source\": \"CDC\" }, "
                + "\"d\": { \"label\": \"D\", \"column\": \"a\", \"for\": \"places\", \"source\": \"CDC\" }, "
                + "\"e\": { \"label\": \"E\", \"column\": \"b\", \"for\": \"places\", \"source\": \"CDC\" }";
        figures = "State,total,a,b,c\nNM,10,10,0,2\n";
        assertEquals(List.of("note: Source: CDC (D; All)."), notes("NM", "{d} of {total}\n" + CHART));
    }

    @Test
    void aChartSaysOfWhichPeriodItsFiguresAreUnlessItsTitleDoes() throws IOException {
        dictionary = ", \"total\": { \"label\": \"All\", \"parts\": [\"d\", \"e\"], \"period\": \"May 2020\" }, "
                + "\"d\": { \"label\": \"D\", \"column\": \"a\", \"for\": \"places\", \"period\": \"May 2020\" }, "
                + "\"e\": { \"label\": \"E\", \"column\": \"b\", \"for\": \"places\", \"period\": \"May 2020\" }";
        figures = "State,total,a,b,c\nNM,10,6,4,2\n";
        assertEquals(List.of("chart: C 10 (Figures are for May 2020.)"), notes("NM", "Lead.\n" + CHART));
        assertEquals(List.of("chart: C, May 2020 10"),
                notes("NM", "Lead.\n" + CHART.replace(": C", ": C, {d.period}")));
        dictionary = dictionary.replaceFirst(", \"period\": \"May 2020\"", "");
        assertEquals(List.of("chart: C 10 (D; E: May 2020.)"), notes("NM", "Lead.\n" + CHART));
    }
}
