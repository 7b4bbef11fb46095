package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static statesheet.edition.Given.HEADER;
import static statesheet.edition.Given.NM;
import static statesheet.edition.Given.US;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.template.Template;

/** A whole figures.csv or figures.json is given; what is said of it is expected. */
class FiguresFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFileThatBreaksARuleIsNamedWithItsCell(String rule, String figures, String message) {
        assertEquals(message.stripTrailing(), Given.figures(folder, figures).said());
    }

    static Stream<Arguments> aFileThatBreaksARuleIsNamedWithItsCell() {
        return Stream.concat(Stream.concat(headers(), places()), rows());
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                arguments("an empty file", "\n\n", """
                        figures.csv
                          found     an empty file
                          expected  a header, and below it a row for each place
                          fix       save the spreadsheet into it again
                        """),
                arguments("a header of two separators", "place;cases,home\nUS;1,2\n", """
                        figures.csv:1
                          found     semicolons as well as commas between the columns
                          expected  the same character between all columns
                          fix       save the spreadsheet again as CSV with commas
                        """),
                arguments("a mistyped column", "place,cass,home,away,rate,days\nUS,500,,,19.5,\nNM,132,92,40,8.1,\n", """
                        figures.csv:1 cases
                          found     no column cases
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       perhaps write "column": "cass" for cases in edition.json; or remove the figure
                        """),
                arguments("a missing column, reported once and not for each row",
                        "place,cases,home,away,days\nUS,500,,,\nNM,132,92,40,\n", """
                        figures.csv:1 rate
                          found     no column rate
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       write the column's heading as "column" of rate, or remove the figure
                        """),
                arguments("several missing columns", "place,Cases in 2023,at home,Total,%\nUS,500,,,\nNM,132,92,40,\n", """
                        figures.csv:1
                          found     no columns cases, home, away, rate, days
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       perhaps write "column": "Cases in 2023" for cases, "column": "at home" for home in \
                        edition.json; or remove the figures
                        """),
                arguments("no heading that is like the figures'", "place,A,B\nUS,1,2\n", """
                        figures.csv:1
                          found     no columns cases, home, away, rate, days
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       write the column's heading as "column" of each figure, or remove the figures; nothing \
                        reads "A" (column B), "B" (column C)
                        """),
                arguments("a column twice", "place,cases,home,away,rate,days,cases\nUS,500,,,19.5,,500\n", """
                        figures.csv:1 cases
                          found     "cases", the heading of 2 columns, B and G
                          expected  one column for each figure
                          fix       give one of them another heading, or remove it
                        """),
                arguments("no column of places", HEADER.replace("place,name,", "code,").replace("code", "item") + "1,5,,,1,\n", """
                        figures.csv:1
                          found     no column of places
                          expected  a column with the names or codes of states and territories
                          fix       add such a column, or its heading as "place" to edition.json
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsOnlyUntidyIsRead(String untidy, String figures) {
        var plain = Given.figures(folder, HEADER + US + NM).read().orElseThrow();
        var given = Given.figures(folder, figures);
        assertEquals("", given.said());
        assertEquals(plain.nation().values(), given.read().orElseThrow().nation().values());
        assertEquals(plain.rows().get("NM").values(), given.read().orElseThrow().rows().get("NM").values());
        assertEquals(Set.of("NM"), given.read().orElseThrow().rows().keySet());
    }

    static Stream<Arguments> whatIsOnlyUntidyIsRead() {
        return Stream.of(
                arguments("the place is in the second column", (HEADER + US + NM).replace("place,name", "name,place")
                        .replace("US,United States", "United States,US").replace("NM,New Mexico", "New Mexico,NM")),
                arguments("a title above the header", "Cases 2023, all states\n\n" + HEADER + US + NM),
                arguments("a title with a comma above semicolons",
                        "Cases 2023, all states\n" + (HEADER + US + NM).replace(',', ';')),
                arguments("an instruction for a spreadsheet program", "sep=;\n" + (HEADER + US + NM).replace(',', ';')),
                arguments("a heading in capital letters, with spaces", HEADER.replace("place,name,cases", "PLACE,name, Ca ses ")
                        + US + NM),
                arguments("bars between the columns", (HEADER + US + NM).replace(',', '|')),
                arguments("two byte-order marks", "\uFEFF\uFEFF" + HEADER + US + NM),
                arguments("a further column, and one for a share, which is worked out", HEADER.strip() + ",case,homeShare\n"
                        + US.strip() + ",9,\n" + NM.strip() + ",9,99\n"),
                arguments("a column without a name", (HEADER + US + NM).replaceAll("(?m)^([^,]*,[^,]*,)", "$1,")),
                arguments("a blank code beside a name", HEADER + US + NM.replace("NM,", ",")),
                arguments("a code in small letters", HEADER + US + NM.replace("NM", "nm")),
                arguments("a name for a code", HEADER + US + NM.replace("NM", "New Mexico")),
                arguments("a figure of places that is given for the nation", HEADER + US.replace("500,,", "500,92,") + NM),
                arguments("an unpaired quotation mark below the table", HEADER + US + NM + "\n\"Notes: 5\" tall\nmore\n"),
                arguments("blank rows and notes", HEADER + "\n" + US + ",,,,,,\n\n" + NM
                        + "\nNotes\n\"In 2023, 5 states did not report.\"\nSource: year book, 2023\n"));
    }

    private static Stream<Arguments> places() {
        return Stream.of(
                arguments("an unknown place", HEADER + US + "Nevda,,1,1,0,1,\n", """
                        figures.csv:3 place
                          found     "Nevda", an unknown place with numbers
                          expected  a state, the District of Columbia, a territory, or the nation
                          fix       write Nevada if that is meant; or add it to "leaveOut" in edition.json, or to "addTo" \
                        if a place's own row lacks the numbers: { "Nevda": "the place's code" }
                        """),
                arguments("unknown places, reported once", HEADER + US + "YC,,1,1,0,1,\nFederal,,1,1,0,1,\nYC,,2,1,1,1,\n", """
                        figures.csv:3 place
                          found     "YC", "Federal", unknown places with numbers
                          expected  a state, the District of Columbia, a territory, or the nation
                          fix       add them to "leaveOut" in edition.json, or to "addTo" if a place's own row lacks \
                        the numbers: { "YC": "the place's code" }
                        """),
                arguments("no place", HEADER + US + ",,1,1,0,1,\n", """
                        figures.csv:3 place
                          found     a row with numbers and without a place
                          expected  the place that the numbers are of
                          fix       fill in the place, or remove the row
                        """),
                arguments("a place twice", HEADER + US + NM + NM, """
                        figures.csv:4 NM place
                          found     2 rows of New Mexico; the first is line 3
                          expected  one row for each place
                          fix       remove all but one of them
                        """),
                arguments("rows that have shifted", HEADER + US + "NM,New York,132,92,40,8.1,\n", """
                        figures.csv:3 NM name
                          found     "New York" beside "NM"
                          expected  columns of places that agree in every row
                          fix       correct one of them and check that the rows have not shifted; or name the column of \
                        places as "place" in edition.json
                        """),
                arguments("footnote marks that nothing explains", HEADER + US + "NM/c,New Mexico (3),132,92,40,8.1,\n", """
                        figures.csv:3 place
                          found     the footnote marks "c", "3" on the names of places
                          expected  marks that "footnotes" in edition.json explains
                          fix       add "footnotes": { "c": "the text of the note" }
                        """));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                arguments("too few cells", HEADER + US + "NM,New Mexico,132,92,40,8.1\n", """
                        figures.csv:3 NM
                          found     6 cells
                          expected  7 cells, one for each column of the header
                          fix       add what is missing; a blank cell still has its comma
                        """),
                arguments("a comma in a number without quotation marks",
                        HEADER + US + "NM,New Mexico,132,92,40,8.1,1,234\n", """
                        figures.csv:3 NM
                          found     8 cells
                          expected  7 cells, one for each column of the header
                          fix       remove the extra cell; put a number with commas in quotation marks, "1,234"
                        """),
                arguments("a comma in a number without quotation marks, and a blank behind",
                        HEADER + US + "NM,New Mexico,132,92,40,1,234,\n", """
                        figures.csv:3 NM
                          found     8 cells
                          expected  7 cells, one for each column of the header
                          fix       remove the extra cell; put a number with commas in quotation marks, "1,234"
                        """),
                arguments("a quotation mark that is not closed, which takes no other row with it",
                        HEADER + US + "NM,\"New Mexico,132,92,40,8.1,\nTX,Texas,5,5,0,\"1\",\n", """
                        figures.csv:3:4 NM
                          found     a quotation mark that is never closed
                          expected  quotation marks in pairs around a whole cell, and doubled within it
                          fix       fix the quotation marks; a cell with a number needs none
                        """),
                arguments("a blank where a value is due, without the sums said too",
                        HEADER + US + "NM,New Mexico,132,92,,8.1,\n", """
                        figures.csv:3 NM away
                          found     a blank
                          expected  a whole number, 0 or more
                          fix       fill in the cell, or write "optional": true for away in edition.json
                        """),
                arguments("a row without any figure", HEADER + US + "NM,New Mexico,,,,,\n", """
                        figures.csv:3 NM
                          found     a row without any figure
                          expected  figures, or a reason why there are none
                          fix       fill in the row, or add "NM" with the reason to "notReported" in edition.json
                        """),
                arguments("a place listed as not reported that has figures",
                        HEADER + US + "AS,American Samoa,1,1,0,8.1,\n", """
                        figures.csv:3 AS
                          found     figures of a place that edition.json lists as not reported
                          expected  no figure in this row
                          fix       clear the row, or remove the place from "notReported"
                        """),
                arguments("all problems at once", HEADER + "US,United States,500,,,,\nTX,Texas,x,1,1,1,\n" + NM
                        + "NX,,5,,,,\n", """
                        figures.csv:5 place
                          found     "NX", an unknown place with numbers
                          expected  a state, the District of Columbia, a territory, or the nation
                          fix       add it to "leaveOut" in edition.json, or to "addTo" if a place's own row lacks \
                        the numbers: { "NX": "the place's code" }
                        figures.csv:3 TX cases
                          found     "x", a text
                          expected  a whole number, 0 or more
                          fix       write the number in digits
                        """));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"figures.pdf", "figures.doc", "figures", "figures.csv.bak"})
    void aFileOfAnotherKindIsAProblemThatSaysWhichAreRead(String name) {
        var given = Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", name)).with(name, "");
        assertEquals("""
                %s
                  found     a file of a kind that is not read here
                  expected  a name that ends in .xlsx, .xls, .csv, .tsv, .txt or .json
                  fix       save the spreadsheet as .xlsx or CSV, and name that file instead""".formatted(name),
                given.said());
    }

    @Test
    void byteOrderMarksLineEndsAndEmptyLinesMakeNoDifference() {
        var plain = Given.figures(folder, HEADER + US + NM).read().orElseThrow();
        var windows = Given.figures(folder, "\uFEFF" + (HEADER + US + NM).replace("\n", "\r\n") + "\r\n,,,,,,\r\n\r\n");
        assertEquals("", windows.said());
        assertEquals(plain.rows(), windows.read().orElseThrow().rows());
    }

    @Test
    void theEditionIsReadThoughCellsAreBad() {
        var edition = Given.figures(folder, HEADER + US + "NM,New Mexico,x,92,40,8.1,\n").read().orElseThrow();
        var row = edition.rows().get("NM");
        assertEquals(Set.of("home", "away", "rate"), row.values().keySet());
        assertEquals(Set.of("home", "away", "rate", "days"), row.cells().keySet());
        assertEquals("NM", row.cells().get("days").place().orElseThrow());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"plce,number\nUS,1\n", "", "place,cases;home\n", "place,\"cases\n"})
    void withoutAHeaderTheEditionHasNoRowsSoThatItsTextCanStillBeChecked(String figures) {
        var given = Given.figures(folder, figures);
        assertEquals(1, given.findings().size());
        var edition = given.read().orElseThrow();
        assertTrue(edition.rows().isEmpty() && edition.nation().cells().isEmpty());
    }

    @Test
    void aShareIsDerivedAndABlankIsNotZero() {
        var row = Given.figures(folder, HEADER + US + "NM,New Mexico,132,92,40,8.1,\n").read().orElseThrow()
                .rows().get("NM");
        assertEquals("70%", Unit.PERCENT.printed(row.value("homeShare").orElseThrow(), 0));
        assertTrue(row.value("days").isEmpty());
    }

    @ParameterizedTest(name = "[{0}] in the row US")
    @CsvSource(delimiter = '|', textBlock = """
            9,5   | place,cases,found | ''
            9,5   | place,cases,seen  | ''
            9,x   | place,cases,found | ''
            ,     | place,cases,found | fill in found and cases in row US, or remove the placeholder
            9,    | place,cases,found | fill in found and cases in row US, or remove the placeholder
            0,0   | place,cases,found | fill in found and cases in row US, or remove the placeholder
            """)
    void theNationsShareIsMissedInTheTextOnlyWhereNoProblemSaysWhy(String us, String header, String fix) {
        var given = Given.figures(folder, header + "\nUS," + us + "\nNM,0,0\n").with("edition.json", Given.TOP + """
                  "dictionary": { "cases": { "label": "Cases" }, "found": { "label": "Found", "optional": true },
                                  "foundShare": { "label": "Share", "share": ["found", "cases"] } } }
                """).with("sheet.md", "# T\n\nOf all cases {us_foundShare} were solved.\n");
        var problems = new Problems();
        Template.read(given.read().orElseThrow(), problems);
        assertEquals(fix, problems.all().stream().map(Problem::fix).collect(Collectors.joining("\n")));
    }

    @Test
    void aZeroTotalHasNoShare() {
        var given = Given.figures(folder, HEADER + US + "NM,New Mexico,0,0,0,8.1,\n");
        assertEquals("", given.said());
        assertTrue(given.read().orElseThrow().rows().get("NM").value("homeShare").isEmpty());
    }

    @Test
    void placesComeInOrderOfTheirCodesAndTheNotReportedAreLeftOut() {
        var given = Given.figures(folder, HEADER + "AS,American Samoa,,,,,\n" + NM + "AK,Alaska,2,1,1,5,\n" + US);
        assertEquals("", given.said());
        assertEquals(List.of("AK", "NM"), List.copyOf(given.read().orElseThrow().rows().keySet()));
    }

    @Test
    void aJsonFileIsReadByTheSameRules() {
        var given = json("""
                { "US": { "cases": 500, "rate": 19.5 },
                  "NM": { "name": "New Mexico", "cases": 132, "home": 92, "away": 40, "rate": 8.10, "days": null } }
                """);
        assertEquals("", given.said());
        var row = given.read().orElseThrow().rows().get("NM");
        assertEquals(new BigDecimal("8.10"), row.value("rate").orElseThrow());
        assertFalse(row.values().containsKey("days"));
    }

    @Test
    void problemsOfAJsonFileNameLineAndColumn() {
        var given = json("""
                { "US": { "cases": 500, "rate": 19.5, "days": null },
                  "NM": { "cases": [132], "home": 9.5, "away": 1e3, "rates": 8, "homeShare": 3 },
                  "TX": 7, "source": "year book" }
                """);
        assertEquals("""
                figures.json:3:9 TX
                  found     7, a number
                  expected  an object with the place's figures
                  fix       write {"missingCases": 132, … }
                figures.json:2:20 NM cases
                  found     a list [ … ]
                  expected  a whole number, 0 or more
                  fix       write the number alone
                figures.json:2:35 NM home
                  found     "9.5", a number with decimals
                  expected  a whole number, 0 or more
                  fix       write "unit" (number, percent, dollars) and "decimals" for home in edition.json if it is no \
                count; in a count, put a comma or nothing between thousands
                figures.json:2:48 NM away
                  found     "1E+3", a number with an exponent
                  expected  a whole number, 0 or more
                  fix       write out all its digits; a wider column in the spreadsheet shows them
                figures.json:2:9 NM rate
                  found     a blank
                  expected  a number from 0 to 100, in percent
                  fix       fill in the cell, or write "optional": true for rate in edition.json""", given.said());
    }

    @Test
    void aListOfListsIsATableWithItsHeadingsFirst() {
        var given = Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.json"))
                .with("figures.json", """
                        [["state", "cases", "home", "away", "rate", "days"],
                         ["US", "500", "", "", "19.5", null],
                         ["35", "x", "92", "40", "8.1", null],
                         ["NM", "132", "92", "40", "8.1", null]]
                        """);
        assertEquals("[\"35\", an unknown place with numbers]", given.findings().stream().map(Problem::found).toList().toString());
        assertEquals(new BigDecimal("132"), given.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    private Given json(String figures) {
        return Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.json"))
                .with("figures.json", figures);
    }
}
