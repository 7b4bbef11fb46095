package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static statesheet.edition.Given.HEADER;
import static statesheet.edition.Given.NM;
import static statesheet.edition.Given.US;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
                arguments("place not first", "name,place,cases\n", """
                        figures.csv:1
                          found     "name" as the first column
                          expected  place as the first column
                          fix       move the column place to the front
                        """),
                arguments("a title above the header", "Cases 2023, all states\n\n" + HEADER + US + NM, """
                        figures.csv:1
                          found     "Cases 2023" above the header, which is line 3
                          expected  the header before anything else
                          fix       remove what is above line 3
                        """),
                arguments("a title with a comma above semicolons",
                        "Cases 2023, all states\n" + (HEADER + US + NM).replace(',', ';'), """
                        figures.csv:1
                          found     "Cases 2023" above the header, which is line 2
                          expected  the header before anything else
                          fix       remove what is above line 2
                        """),
                arguments("an instruction for a spreadsheet program",
                        "sep=;\n" + (HEADER + US + NM).replace(',', ';'), """
                        figures.csv:1
                          found     "sep=", a line for spreadsheet programs alone
                          expected  the header as the first line
                          fix       remove the first line
                        """),
                arguments("place in capital letters", HEADER.replace("place", "PLACE") + US + NM, """
                        figures.csv:1
                          found     "PLACE" as the first column
                          expected  place as the first column
                          fix       write place in small letters
                        """),
                arguments("bars between the columns", (HEADER + US + NM).replace(',', '|'), """
                        figures.csv:1
                          found     "|" between the columns, an unknown separator
                          expected  commas, semicolons or tabs
                          fix       save the spreadsheet again as CSV with commas
                        """),
                arguments("two byte-order marks", "\uFEFF\uFEFF" + HEADER + US + NM, """
                        figures.csv:1
                          found     an invisible character before place
                          expected  place as the first column
                          fix       clear the cell, type place into it, and save the spreadsheet again
                        """),
                arguments("an unknown column", "place,case,cases,home,away,rate,days\nUS,9,500,,,19.5,\n", """
                        figures.csv:1 case
                          found     "case", an unknown column
                          expected  place, name or one of the 5 figures of edition.json
                          fix       perhaps cases?
                        """),
                arguments("a mistyped column, which is not missing as well",
                        "place,cass,home,away,rate,days\nUS,500,,,19.5,\nNM,132,92,40,8.1,\n", """
                        figures.csv:1 cass
                          found     "cass", an unknown column
                          expected  place, name or one of the 5 figures of edition.json
                          fix       perhaps cases?
                        """),
                arguments("a missing column, said once and not for each row",
                        "place,cases,home,away,days\nUS,500,,,\nNM,132,92,40,\n", """
                        figures.csv:1 rate
                          found     no column rate
                          expected  a column for every figure of edition.json, shares aside
                          fix       add the column, or remove rate from the dictionary
                        """),
                arguments("a column twice", "place,cases,home,away,rate,days,cases\nUS,500,,,19.5,,500\n", """
                        figures.csv:1 cases
                          found     a second column cases
                          expected  one column for each figure
                          fix       remove one of the two
                        """),
                arguments("a share typed", "place,cases,home,away,homeShare,rate,days\nUS,500,,,,19.5,\n", """
                        figures.csv:1 homeShare
                          found     a column for a share
                          expected  no such column: a share is worked out from its part and its whole
                          fix       remove the column
                        """),
                arguments("a column without a name", "place,cases,,home,away,rate,days\nUS,500,,,,19.5,\n", """
                        figures.csv:1
                          found     a column without a name, number 3 of the header
                          expected  a name above every column
                          fix       name the column or remove it
                        """));
    }

    private static Stream<Arguments> places() {
        return Stream.of(
                arguments("no row US", HEADER + NM, """
                        figures.csv US
                          found     no row US
                          expected  the nation's figures in a row whose place is US
                          fix       add the row US
                        """),
                arguments("an unknown place", HEADER + US + "Nevda,,1,1,0,1,\n", """
                        figures.csv:3 place
                          found     "Nevda", an unknown place
                          expected  the two-letter postal code of a state or territory, or US
                          fix       perhaps Nevada?
                        """),
                arguments("no place", HEADER + US + ",New Mexico,1,1,0,1,\n", """
                        figures.csv:3 place
                          found     a blank
                          expected  the two-letter postal code of a state or territory, or US
                          fix       write the place's code, or remove the row
                        """),
                arguments("a code in small letters", HEADER + US + "nm,New Mexico,132,92,40,8.1,\n", """
                        figures.csv:3 NM place
                          found     "nm"
                          expected  the place's code in capital letters
                          fix       write NM
                        """),
                arguments("a name for a code", HEADER + US + "New Mexico,New Mexico,132,92,40,8.1,\n", """
                        figures.csv:3 NM place
                          found     "New Mexico"
                          expected  the place's code in capital letters
                          fix       write NM
                        """),
                arguments("a place twice", HEADER + US + NM + NM, """
                        figures.csv:4 NM place
                          found     a second row NM; the first is at line 3
                          expected  one row for each place
                          fix       remove one of the two
                        """),
                arguments("rows that have shifted", HEADER + US + "NM,New York,132,92,40,8.1,\n", """
                        figures.csv:3 NM name
                          found     "New York"
                          expected  New Mexico, the name of NM
                          fix       correct the name or the code, and check that the rows have not shifted
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
                          fix       remove what is too much; put a number with commas in quotation marks, "1,234"
                        """),
                arguments("a blank where a value is due, without the sums said too",
                        HEADER + US + "NM,New Mexico,132,92,,8.1,\n", """
                        figures.csv:3 NM away
                          found     a blank
                          expected  a whole number, 0 or more
                          fix       fill in the number, or write "optional": true for away in edition.json
                        """),
                arguments("a figure of places in the row US", HEADER + "US,United States,500,92,,19.5,\n" + NM, """
                        figures.csv:2 US home
                          found     "92"
                          expected  a blank: the figure is for the rows of places alone
                          fix       clear the cell, or correct "for" of home in edition.json
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
                arguments("all problems at once, by line", HEADER + "US,United States,500,,,,\nTX,Texas,x,1,1,1,\n" + NM
                        + "NX,,,,,,\n", """
                        figures.csv:2 US rate
                          found     a blank
                          expected  a number from 0 to 100, in percent
                          fix       fill in the number, or write "optional": true for rate in edition.json
                        figures.csv:3 TX cases
                          found     "x", a text
                          expected  a whole number, 0 or more
                          fix       write the number in digits
                        figures.csv:5 place
                          found     "NX", an unknown place
                          expected  the two-letter postal code of a state or territory, or US
                          fix       perhaps NC?
                        """));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"figures.pdf", "figures.doc", "figures", "figures.csv.bak"})
    void aFileOfAnotherKindIsAProblemThatSaysWhichAreRead(String name) {
        var given = Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", name)).with(name, "");
        assertEquals("""
                %s
                  found     a file of a kind that is not read here
                  expected  a name that ends in .xlsx, .xls, .csv or .json
                  fix       save the spreadsheet as .xlsx or CSV, and name that file in edition.json""".formatted(name),
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
    @ValueSource(strings = {"plce,cases\nUS,1\n", "", "place,cases;home\n", "place,\"cases\n"})
    void withoutAHeaderTheEditionHasNoRowsSoThatItsTextCanStillBeChecked(String figures) {
        var given = Given.figures(folder, figures);
        assertEquals(1, given.problems().all().size());
        var edition = given.read().orElseThrow();
        assertTrue(edition.rows().isEmpty() && edition.nation().cells().isEmpty());
    }

    @Test
    void aShareIsDerivedAndABlankIsNotZero() {
        var row = Given.figures(folder, HEADER + US + "NM,New Mexico,132,92,40,8.1,\n").read().orElseThrow()
                .rows().get("NM");
        assertEquals(new BigDecimal("70"), row.value("homeShare").orElseThrow());
        assertTrue(row.value("days").isEmpty());
    }

    @ParameterizedTest(name = "[{0}] in the row US")
    @CsvSource(delimiter = '|', textBlock = """
            9,5   | place,cases,found | ''
            9,5   | place,cases,seen  | ''
            9,x   | place,cases,found | ''
            ,     | place,cases,found | ''
            9,    | place,cases,found | fill in found and cases in row US, or remove the placeholder
            0,0   | place,cases,found | fill in found and cases in row US, or remove the placeholder
            """)
    void theNationsShareIsMissedInTheTextOnlyWhereNoProblemSaysWhy(String us, String header, String fix) {
        var given = Given.figures(folder, header + "\nUS," + us + "\n").with("edition.json", Given.TOP + """
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
                { "US": { "cases": 500, "rate": 19.5 },
                  "NM": { "cases": "132", "home": 9.5, "away": 1e3, "rates": 8, "homeShare": 3 },
                  "TX": 7 }
                """);
        assertEquals("""
                figures.json:2:20 NM cases
                  found     "132", a text
                  expected  a number, or null where it was not reported
                  fix       write the number alone, without quotation marks
                figures.json:2:62 NM rates
                  found     "rates", an unknown figure
                  expected  one of the 5 figures of edition.json
                  fix       perhaps rate?
                figures.json:2:78 NM homeShare
                  found     a value for a share
                  expected  no such member: a share is worked out from its part and its whole
                  fix       remove it
                figures.json:2:35 NM home
                  found     "9.5", a number with decimals
                  expected  a whole number, 0 or more
                  fix       write a whole number; put a comma or nothing between thousands
                figures.json:2:48 NM away
                  found     "1E+3", a number with an exponent
                  expected  a whole number, 0 or more
                  fix       write out all its digits; a wider column in the spreadsheet shows them
                figures.json:3:9 TX
                  found     7, a number
                  expected  an object with the place's figures
                  fix       write {"missingCases": 132, … }""", given.said());
    }

    private Given json(String figures) {
        return Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.json"))
                .with("figures.json", figures);
    }
}
