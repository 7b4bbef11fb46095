package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.PlaceList;
import statesheet.problem.Problem;
import statesheet.testing.TinyWorkbook;

/** A table of cases as publishers lay it out, and the keys by which an edition reads it: rows and columns. */
class PublishedTableTest {

    /** The header's first row ends in the blank cells of a group; nothing is in the last column. */
    private static final String ESTIMATES = """
            Table 1. Residents,,,,
            Geographic Area,Base,"Estimate
             (July)",,
            ,,2020,2021,
            South,"126,266,107","126,409,007","127,225,329",
            .Alabama,"5,024,279","5,024,803","5,039,877",
            """;

    private static final String CASES = "\"cases\": { \"label\": \"Cases\" }";

    @TempDir
    Path folder;

    // Columns

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2019 / Total  | 5
            2020/total    | 7
            2020 / Women  | 8
            Men           | 6
            State / State |
            """)
    void aHeadingOverAGroupHoldsToTheRightUntilTheNext(String column, String value) {
        var given = csv("""
                Table 3. Cases
                State,2019,,2020,
                ,Total,Men,Total,Women
                NM,5,6,7,8
                """, "", "\"cases\": { \"label\": \"Cases\", \"column\": \"" + column + "\" }");
        if (value == null) {
            assertEquals("no column \"State / State\"", given.findings().getFirst().found());
        } else {
            assertCases("NM " + value, given);
        }
    }

    @Test
    void aHeadingOfSeveralColumnsIsAProblemThatNamesTheGroups() {
        assertEquals("""
                figures.csv:2 cases
                  found     "Total", the heading of 2 columns, B and D
                  expected  one column for each figure
                  fix       write the group too: "column": "2019 / Total" or "2020 / Total\"""", csv("""
                State,2019,,2020,
                ,Total,Men,Total,Men
                NM,5,6,7,8
                """, "", "\"cases\": { \"label\": \"Cases\", \"column\": \"Total\" }").said());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Base                 | 5024279
            Estimate (July) / 2021 | 5039877
            """)
    void theHeaderIncludesTheRowBelowItsGroupsWhicheverOfThemAFigureNames(String column, String value) {
        assertCases("AL " + value, csv(ESTIMATES, "", "\"cases\": { \"label\": \"Cases\", \"column\": \"" + column + "\" }"));
    }

    @Test
    void aGroupOverSeveralColumnsIsAProblemThatListsThem() {
        assertEquals("""
                figures.csv:4 cases
                  found     "Estimate (July)", a heading over 2 columns, C and D
                  expected  one column for each figure
                  fix       write "column": "Estimate (July) / 2020" or "Estimate (July) / 2021\"""", csv(ESTIMATES, "",
                "\"cases\": { \"label\": \"Cases\", \"column\": \"Estimate (July)\" }").said());
    }

    @Test
    void aRowOfAPlaceIsNoRowOfTheHeader() {
        assertCases("NM 2020\nTX 9", csv("id,State,cases,,\n,NM,2020,,\n,TX,9,,\n", "", CASES));
        assertCases("NM 2020\nTX 9", workbook(TinyWorkbook.of("State|cases||\nNM|2020|2021|\nTX|9|8|\n"), "", CASES));
    }

    @Test
    void aColumnWithSomePlacesIsProposedAsTheColumnOfPlaces() {
        assertEquals("""
                figures.csv:1
                  found     no column of places
                  expected  a column with the names or codes of states and territories
                  fix       add "place": "Where" to edition.json, if column B has the places""",
                csv("id,Where,cases\n1,Ohio,5\n2,Up,6\n3,Down,7\n", "", CASES).said());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2019 / Total, 5", "2020 / Total, 7", "Jan-24, 9", "Rate, 10"})
    void headingsOfAWorkbookAreComparedAsShownMergedOrNot(String column, String value) {
        var given = workbook(TinyWorkbook.of("""
                Cases by year||||||
                State|2019||2020||45292{mmm-yy}|Rate
                |Total|Men|Total|Men||
                New Mexico|5|6|7|8|9|10
                """).merge("A1:G1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/>"
                + "<mergeCell ref=\"F2:F3\"/><mergeCell ref=\"G2:G3"), "",
                "\"cases\": { \"label\": \"Cases\", \"column\": \"" + column + "\" }");
        assertCases("NM " + value, given);
    }

    @Test
    void aTableWithoutAHeaderHasLettersForItsColumns() {
        assertCases("NM 132\nTX 9", csv("NM,1,132\nTX,2,9\n", "\"header\": false,",
                "\"cases\": { \"label\": \"Cases\", \"column\": \"C\" }"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FIPS      | 35           |
            State FIPS Code | 035    |
            GEOID     | 0400000US35  |
            FIPS      | 35000        |
            id        | 35           | "place": "id",
            """)
    void fipsCodesAreReadWhereTheHeadingOrTheEditionSaysSo(String heading, String code, String key) {
        assertCases("NM 132", csv(heading + ",cases\n" + code + ",132\n", key == null ? "" : key, CASES));
    }

    @Test
    void fipsCodesAreNotGuessed() {
        assertEquals("no column of places", csv("id,cases\n35,132\n", "", CASES).findings().getFirst().found());
    }

    // Rows

    @Test
    void regionsAndDivisionsArePassedOverAndNamedOnce() {
        var given = csv("""
                Area,cases
                United States,500
                Northeast,90
                New England,40
                Maine,7
                South Region,80
                """, "", CASES);
        assertCases("US 500\nME 7", given);
        assertEquals(List.of("rows of regions: Northeast, New England, South Region"), given.notes());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NEW MEXICO", "New  Mexico", "N. Mex.", "N.M.", "nm", "New Mexico....", "State of New Mexico",
            "New Mexico (a)", "New Mexico/a", "New Mexico*", "New Mexico a"})
    void aPlaceIsKnownInAnyUsualSpellingAndWithMarksThatAreExplained(String name) {
        assertCases("NM 132", csv("State,cases\n" + name + ",132\n",
                "\"footnotes\": { \"a\": \"Estimated.\", \"*\": \"Estimated.\" },", CASES));
    }

    @Test
    void rowsAreLeftOutByTheirFirstTextWithoutItsMark() {
        assertCases("NM 132", csv("State,cases\nNM,132\nFederal/a,5\nFederal/b,5\n\"Total, all\",137\nGuam,4\n",
                "\"leaveOut\": [\"Federal\", \"total, all\", \"Guam\"], \"footnotes\": { \"a\": \"Estimated.\" },", CASES));
    }

    @Test
    void aRowIsAddedToItsPlaceOrIsThatOfThePlaceAlone() {
        var keys = "\"addTo\": { \"New York City\": \"NY\", \"All areas\": \"US\" },";
        assertCases("US 500\nNY 12", csv("State,cases\nNY,7\nNew York City,5\nAll areas,500\n", keys, CASES));
        assertEquals("a row that is added to New York, where one of the two has no number",
                csv("State,cases\nNY,7\nNew York City,x\n", keys + "\"marks\": { \"x\": \"few\" },", CASES)
                        .findings().getFirst().found());
        assertEquals("a row that is added to New York, of a figure that does not add",
                csv("State,cases\nNY,7\nNew York City,5\n", keys, CASES.replace(" }", ", \"unit\": \"percent\" }"))
                        .findings().getFirst().found());
    }

    @Test
    void aListOfValuesChoosesRowsAndAnUnknownOneIsAProblem() {
        var table = "State,Age,cases\nNM,All,132\nTX,Total,9\nNM,Under 18,5\n";
        assertCases("NM 132\nTX 9", csv(table, "\"where\": { \"Age\": [\"All\", \"total\"] },", CASES));
        assertEquals("""
                figures.csv where
                  found     "where" with "Al" for "Age" (column B), which is in no row
                  expected  a value of that column: "All", "Total", "Under 18"
                  fix       perhaps All?""", csv(table, "\"where\": { \"Age\": \"Al\" },", CASES).said());
        assertEquals("\"where\" with \"Agee\", which is the heading of no column",
                csv("State,cases\nNM,132\n", "\"where\": { \"Agee\": \"All\" },", CASES).findings().getFirst().found());
    }

    @Test
    void whatIsInNoColumnOfPlacesAndHasNoNumbersIsANote() {
        var given = csv("State,cases\nNM,132\nFootnotes,\nSource: CDC,see www.example.org\n", "", CASES);
        assertCases("NM 132", given);
        assertEquals(List.of("lines 3-4, not part of the table"), given.notes());
    }

    // Several files

    private static final String TWO_FILES = CASES + ", \"residents\": { \"label\": \"Residents\", \"file\": \"people\" }";

    private Given twoFiles(String main, String people, String dictionary) {
        return csv(main, "", dictionary).with("edition.json", edition("", dictionary)
                .replace("\"figures.csv\"", "{ \"main\": \"figures.csv\", \"people\": \"people.txt\" }"))
                .with("people.txt", people);
    }

    @Test
    void filesAreJoinedByPlaceAndTheFirstSaysWhichThereAre() {
        var given = twoFiles("place,cases\nUS,500\nNM,132\n",
                "State\tresidents\nUnited States\t9,000\nNew Mexico\t2,000\nGuam\t3\n", TWO_FILES);
        assertCases("US 500\nNM 132", given);
        var edition = given.read().orElseThrow();
        assertEquals("9000", edition.nation().value("residents").orElseThrow().toString());
        assertEquals("2000", edition.rows().get("NM").value("residents").orElseThrow().toString());
        assertEquals(List.of("rows of places that the first file does not have: GU"), given.notes());
    }

    @Test
    void aPlaceThatASecondFileLacksIsAProblemUnlessTheFigureIsOptional() {
        var main = "place,cases\nNM,132\nTX,9\n";
        var people = "State\tresidents\nNew Mexico\t2,000\n";
        assertEquals("""
                people.txt TX residents
                  found     no row of Texas for residents
                  expected  a row for each place that has others
                  fix       add the row, or write "optional": true for residents in edition.json""",
                twoFiles(main, people, TWO_FILES).said());
        assertEquals("", twoFiles(main, people, TWO_FILES.replace("\"people\"", "\"people\", \"optional\": true")).said());
    }

    @Test
    void aFileThatIsNotNamedUnderFiguresIsRefusedAndSoIsOneThatNothingReads() {
        assertEquals("""
                edition.json:6:88 file
                  found     "peple", a name that "figures" does not have
                  expected  one of main, people
                  fix       perhaps people?
                warning: people.txt
                  found     a file that no figure is read from
                  expected  "file" of some figure to name it
                  fix       remove it from "figures" in edition.json""",
                twoFiles("place,cases\nNM,132\n", "x", TWO_FILES.replace("\"people\"", "\"peple\"")).said()
                        .replaceAll("edition.json:\\d+:\\d+", "edition.json:6:88"));
    }

    // Places without a row

    @Test
    void aStateWithoutARowIsAProblemWhereMostHaveOne() {
        var states = PlaceList.UNITED_STATES.expected().stream().filter(place -> !place.code().equals("WY")).toList();
        var rows = states.stream().map(place -> place.code() + ",1\n").collect(Collectors.joining());
        assertEquals("""
                figures.csv
                  found     no row of Wyoming
                  expected  a row for each of the 50 states, as most of them have one
                  fix       add the row, or add "WY" with the reason to "notReported" in edition.json""",
                csv("place,cases\n" + rows, "", CASES).said());
        var explained = csv("place,cases\n" + rows + "PR,\n", "\"notReported\": { \"others\": \"has no such program\" },",
                CASES);
        assertEquals("", explained.said());
        var edition = explained.read().orElseThrow();
        assertEquals(List.of("AS", "DC", "GU", "MP", "PR", "VI", "WY"), List.copyOf(edition.notReported().keySet()));
        assertEquals("has no such program", edition.notReported().get("WY"));
        assertEquals("", csv("place,cases\nAK,1\nAL,2\n", "", CASES).said());
    }

    // Rows that may have slipped

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            NM,New Mexico,1,234,5,   | 6 cells
            NM,New Mexico,1,234,5,6  | 6 cells
            NM,New Mexico,1,234      | 4 cells
            """)
    void aRowOfWhichTheCellsMayHaveSlippedIsRefused(String row, String found) {
        var given = csv("place,name,a,b,c\nUS,United States,5000,7000,9\n" + row + "\n", "",
                "\"a\": { \"label\": \"A\" }, \"b\": { \"label\": \"B\" }, \"c\": { \"label\": \"C\", \"optional\": true }");
        assertEquals(List.of(found), given.findings().stream().map(Problem::found).toList());
        assertTrue(given.read().orElseThrow().rows().get("NM").values().isEmpty());
    }

    @Test
    void blankCellsBehindEveryRowAreAHabitOfTheFile() {
        assertCases("US 5000\nNM 1\nTX 12", csv("place,cases,b\nUS,5000,7000,\nNM,1,234,\nTX,12,40,\n", "", CASES));
    }

    // Large files

    @Test
    void aWideHeaderOverManyShortRowsTakesNoMemory() {
        var workbook = TinyWorkbook.of("place|cases\nNM|132\n").change("xl/worksheets/sheet1.xml", "</row><row r=\"2\">",
                "<c r=\"ALL1\" t=\"inlineStr\"><is><t>far</t></is></c></row><row r=\"2\">");
        var more = new StringBuilder();
        IntStream.range(3, 30_000).forEach(row -> more.append("<row r=\"").append(row).append("\"><c r=\"A").append(row)
                .append("\" t=\"inlineStr\"><is><t>Note</t></is></c></row>"));
        workbook.change("xl/worksheets/sheet1.xml", "</sheetData>", more + "</sheetData>");
        var given = workbook(workbook, "", CASES);
        long before = allocated();
        assertCases("NM 132", given);
        assertTrue(allocated() - before < 1_000_000_000, "30,000 rows of 1,000 blanks would take a gigabyte and more");
    }

    /** By this thread, in bytes, which does not depend on how busy the machine is. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static String edition(String keys, String dictionary) {
        return """
                {
                  "id": "cases", "organization": "Example Center", "topic": "Cases", "period": "2023",
                  "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
                  %s
                  "dictionary": { %s }
                }
                """.formatted(keys, dictionary);
    }

    private Given csv(String figures, String keys, String dictionary) {
        return new Given(folder).with("edition.json", edition(keys, dictionary)).with("figures.csv", figures);
    }

    private Given workbook(TinyWorkbook workbook, String keys, String dictionary) {
        return new Given(folder).with("edition.json", edition(keys, dictionary).replace("figures.csv", "figures.xlsx"))
                .with("figures.xlsx", workbook.bytes());
    }

    /** Each row with cases as a line, the nation first; and that there is no finding. */
    private static void assertCases(String lines, Given given) {
        assertEquals("", given.said());
        var edition = given.read().orElseThrow();
        assertEquals(Arrays.asList(lines.split("\n")), Stream.concat(Stream.of(edition.nation()),
                edition.rows().values().stream()).flatMap(row -> row.value("cases")
                        .map(value -> row.place().code() + " " + value).stream()).toList());
    }
}
