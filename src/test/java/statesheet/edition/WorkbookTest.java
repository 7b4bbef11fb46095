package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problem;
import statesheet.testing.TinyWorkbook;

/** The small edition with a workbook as its spreadsheet, one thing in it as people have it. */
class WorkbookTest {

    private static final String HEADER = "place|name|cases|home|away|rate|days\n";
    private static final String US = "US|United States|500|||19.5|\n";
    private static final String NM = "NM|New Mexico|132|92|40|8.1|1234.5\n";

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsReadLikeTheSameCsv() {
        var csv = Given.figures(folder.resolve("csv"), Given.HEADER + Given.US + "NM,New Mexico,132,92,40,8.1,1234.5\n");
        var given = given(TinyWorkbook.of(HEADER + US + NM));
        assertEquals("", given.said());
        var edition = given.read().orElseThrow();
        assertEquals(csv.read().orElseThrow().nation().values(), edition.nation().values());
        assertEquals(csv.read().orElseThrow().rows().get("NM").values(), edition.rows().get("NM").values());
        assertTrue(edition.rows().get("NM").cells().get("away").toString().endsWith("figures.xlsx Sheet1!E3 NM away"));
    }

    @ParameterizedTest(name = "[{0}] is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            132                  | 132
            132.0                | 132
            1E3                  | 1000
            1.5E+15              | 1500000000000000
            9007199254740991     | 9007199254740991
            0                    | 0
            28886{#,##0}         | 28886
            '132                 | 132
            '1,234               | 1234
            ' 1\u00A0234         | 1234
            =SUM(D3:E3)>132      | 132
            =TEXT(132,"0")>'132  | 132
            =FORMULA()>132{0}    | 132
            """, quoteCharacter = '~')
    void aCountIsTheStoredValue(String cell, BigDecimal value) {
        var given = given(TinyWorkbook.of(HEADER + "US|United States|9007199254740991|||19.5|\nNM|New Mexico|" + cell
                + "|" + value + "|0|8.1|\n"));
        assertEquals("", given.said());
        assertEquals(value, given.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    @ParameterizedTest(name = "[{0}] is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            36.200000000000003     | 36.2
            36.2                   | 36.2
            8.1000000000000005     | 8.1
            0.29999999999999999    | 0.3
            1E-3                   | 0.001
            8.10                   | 8.1
            8.1{0.00}              | 8.1
            8.1{0.0;-0.0}          | 8.1
            """)
    void decimalsAreThoseThatWereTyped(String cell, BigDecimal value) {
        var given = given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|132|92|40|" + cell + "|\n"));
        assertEquals("", given.said());
        assertEquals(value, given.read().orElseThrow().rows().get("NM").value("rate").orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoCertainCountIsRefusedWithItsCell(String cell, String found, String fix) {
        assertEquals("""
                figures.xlsx Sheet1!C3 NM cases
                  found     %s
                  expected  a whole number, 0 or more
                  fix       %s""".formatted(found, fix),
                given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|" + cell + "|92|40|8.1|\n")).said());
    }

    static Stream<Arguments> whatIsNoCertainCountIsRefusedWithItsCell() {
        var formula = "fix the formula, or clear the cell, which means \"not reported\"";
        var whole = "write \"unit\" (number, percent, dollars) and \"decimals\" for cases in edition.json if it is no count; "
                + "in a count, put a comma or nothing between thousands";
        return Stream.of(
                arguments("=SUM(D3:E3)", "a formula without a stored value",
                        "open the workbook in the spreadsheet program and save it again"),
                arguments("#REF!", "#REF!, an error", "the formula points to cells that are gone: " + formula),
                arguments("=A99>#REF!", "#REF!, an error", "the formula points to cells that are gone: " + formula),
                arguments("=VLOOKUP(A3,X,2)>#N/A", "#N/A, an error", "the formula finds nothing: " + formula),
                arguments("=1/0>#DIV/0!", "#DIV/0!, an error",
                        "the formula divides by zero or by a blank: " + formula),
                arguments("#GETTING_DATA", "#GETTING_DATA, an error",
                        "the program was still fetching the value: save the workbook again when it is there"),
                arguments("=B3.cases>#FIELD!", "#FIELD!, an error", formula),
                arguments("=B3.cases>#BLOCKED!", "#BLOCKED!, an error", formula),
                arguments("#SPILL!", "#SPILL!, an error", formula),
                arguments("0.7{0%}", "0.7 in a cell formatted as a percent, which shows 70%",
                        "write \"unit\": \"percent\" in edition.json, or format the cell as a number"),
                arguments("=D3/C3>0.125{0.0%}", "0.125 in a cell formatted as a percent, which shows 12.5%",
                        "write \"unit\": \"percent\" in edition.json, or format the cell as a number"),
                arguments("132{\"$\"#,##0.00}", "132 in a cell formatted as dollars, which shows \"$132.00\"",
                        "write \"unit\": \"dollars\" in edition.json, or format the cell as a number"),
                arguments("45292{m/d/yyyy}", "45292 in a cell formatted as a date or time",
                        "format the cell as a number, and type the figure again"),
                arguments("0.5{[h]:mm}", "0.5 in a cell formatted as a date or time",
                        "format the cell as a number, and type the figure again"),
                arguments("TRUE", "TRUE, a logical value", "write the number, or clear the cell"),
                arguments("=A1=A2>FALSE", "FALSE, a logical value", "write the number, or clear the cell"),
                arguments("131.6", "\"131.6\", a number with decimals", whole),
                arguments("131.6{0}",
                        "\"131.6\", a number with decimals; the cell's format, 0, shows it otherwise", whole),
                arguments("131.99999999999997",
                        "131.99999999999997, a number with more digits than the program shows",
                        "round it with the formula ROUND to the decimals that matter"),
                arguments("-5", "\"-5\", a negative number",
                        "write a number of 0 or more, or \"unit\": \"number\" in edition.json if it may be negative"),
                arguments("'1,234*", "\"1,234*\", with a footnote mark",
                        "explain the mark under \"footnotes\" in edition.json, or write the number alone"),
                arguments("'N/A", "\"N/A\", a mark for no figure",
                        "add it to \"marks\" in edition.json with the words to print, or leave the cell blank, which means"
                                + " \"not reported\""));
    }

    @Test
    void theHeaderIsTheFirstRowWithAnyTextAndStrayFormatsDoNotMatter() {
        var given = given(TinyWorkbook.of("|||\n\n" + HEADER + "||||||\n" + US + "\n" + NM + "|||||||||\n")
                .change("xl/worksheets/sheet1.xml", "</sheetData>",
                        "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row></sheetData>"));
        assertEquals("", given.said());
        assertEquals(List.of("NM"), List.copyOf(given.read().orElseThrow().rows().keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotFitIsNamedWithItsCell(String rule, String rows, String message) {
        assertEquals(message.stripTrailing(), given(TinyWorkbook.of(rows)).said());
    }

    static Stream<Arguments> whatDoesNotFitIsNamedWithItsCell() {
        return Stream.of(
                arguments("nothing", "\n", """
                        figures.xlsx
                          found     an empty file
                          expected  a header, and below it a row for each place
                          fix       save the spreadsheet into it again
                        """),
                arguments("a mistyped column", HEADER.replace("days", "dys") + US + NM, """
                        figures.xlsx Sheet1!A1 days
                          found     no column days
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       perhaps write "column": "dys" for days in edition.json; or remove the figure
                        """),
                arguments("an error in the header", HEADER.replace("days", "#NAME?") + US + NM, """
                        figures.xlsx Sheet1!A1 days
                          found     no column days
                          expected  a column for every figure of edition.json, except those that are worked out
                          fix       write the column's heading as "column" of days, or remove the figure; nothing reads \
                        "#NAME?" (column G)
                        """),
                arguments("a place twice", HEADER + US + NM + NM, """
                        figures.xlsx Sheet1!A4 NM place
                          found     2 rows of New Mexico; the first is row 3
                          expected  one row for each place
                          fix       remove all but one of them
                        """),
                arguments("a place that is a failed formula", HEADER + US + NM + "=B4>#N/A||1|1|0|5|\n", """
                        figures.xlsx Sheet1!A4 place
                          found     "#N/A", an unknown place with numbers
                          expected  a state, the District of Columbia, a territory, or the nation
                          fix       add it to "leaveOut" in edition.json, or to "addTo" if a place's own row lacks \
                        the numbers: { "#N/A": "the place's code" }
                        """),
                arguments("rows that have shifted", HEADER + US + "NM|New York|132|92|40|8.1|\n", """
                        figures.xlsx Sheet1!A3 NM name
                          found     "New York" beside "NM"
                          expected  columns of places that agree in every row
                          fix       correct one of them and check that the rows have not shifted; or name the column of \
                        places as "place" in edition.json
                        """),
                arguments("a blank where a value is due", HEADER + US + "NM|New Mexico|132|92\n", """
                        figures.xlsx Sheet1!E3 NM away
                          found     a blank
                          expected  a whole number, 0 or more
                          fix       fill in the cell, or write "optional": true for away in edition.json
                        figures.xlsx Sheet1!F3 NM rate
                          found     a blank
                          expected  a number from 0 to 100, in percent
                          fix       fill in the cell, or write "optional": true for rate in edition.json
                        """),
                arguments("a sum that fails", HEADER + US + "NM|New Mexico|132|92|39|8.1|\n", """
                        figures.xlsx Sheet1!C3 NM cases
                          found     parts that add to 131 (92 + 39)
                          expected  132, the total
                          fix       correct home, away or cases
                        """));
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamedInOneWarning() {
        var given = given(TinyWorkbook.of(HEADER + US + "(hidden)" + NM + "(hidden)TX|Texas|9|4|5|2|\n").hideColumn(5)
                .change("xl/worksheets/sheet1.xml", "</cols>", "<col min=\"8\" max=\"16384\" hidden=\"1\"/></cols>"));
        assertEquals("""
                warning: figures.xlsx Sheet1
                  found     hidden rows 3 (NM), 4 (TX) and column E (away), read like the others
                  expected  rows and columns that one can see
                  fix       show them, or remove them""", given.said());
        assertEquals(List.of("NM", "TX"), List.copyOf(given.read().orElseThrow().rows().keySet()));
    }

    @Test
    void numbersShownRoundedAreReadAsStoredAndNamedInOneWarning() {
        var given = given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|132|92|40|8.14{0.0}|5.25{0}\n"));
        assertEquals("""
                warning: figures.xlsx Sheet1
                  found     numbers that their format shows rounded: F3 (8.14, format 0.0), G3 (5.25, format 0)
                  expected  cells that show what sheets print
                  fix       nothing to do if the stored numbers are right, which are read; else write "decimals" as the \
                cells show them""", given.said());
        assertEquals(new BigDecimal("8.14"), given.read().orElseThrow().rows().get("NM").value("rate").orElseThrow());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"#,##0\"*\"", "\"~\"0", "\\<0", "0 \"M\"", "0\"%\"", "0**", "<0", "\"1,0\"0", "0.0,,\"M\"", "0,",
            ";;", "\"under \"0", "#,##0 \"people\"", "[>=1000]0;\"few\"", "0.0E+00", "[$€]0"})
    void aNumberThatIsShownAsSomethingElseIsRefused(String format) {
        var given = given(TinyWorkbook.of(HEADER + US + NM.replace("132", "132{" + format + "}")));
        assertTrue(given.findings().getFirst().found()
                .startsWith("132, which the cell's format, " + format + ", shows as "), given.said());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0{0;-0;"not reported"} | not reported
            0{;;}                  |
            0{#}                   |
            """)
    void aZeroThatIsShownAsSomethingElseIsRefused(String cell, String shown) {
        var given = given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|40|" + cell + "|40|8.1|\n"));
        assertEquals("0, which the cell's format, " + cell.substring(2, cell.length() - 1) + ", shows as \""
                + (shown == null ? "" : shown) + "\"", given.findings().getFirst().found());
    }

    @Test
    void aZeroThatAccountantsWriteAsADashIsZero() {
        var given = given(TinyWorkbook.of(HEADER + US
                + "NM|New Mexico|40|0{_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)}|40|8.1|\n"));
        assertEquals("", given.said());
    }

    @ParameterizedTest(name = "a percent of [{0}] is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0.19{0%}          | 19
            0.081{0.0%}       | 8.1
            0.005{0.0%}       | 0.5
            1{0%}             | 100
            19{0"%"}          | 19
            '8.1%             | 8.1
            0.29999999999999999{0%} | 30
            """, quoteCharacter = '~')
    void aPercentIsReadAsItIsShown(String cell, BigDecimal value) {
        var given = given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|132|92|40|" + cell + "|\n"));
        assertEquals("", given.said());
        assertEquals(value, given.read().orElseThrow().rows().get("NM").value("rate").orElseThrow());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"#,##0;-#,##0;\"†\"", "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)",
            "0;0;0;\"*\"@", "[>=1]0"})
    void aFormatThatLeavesTheNumberAsItIsSaysNothing(String format) {
        assertEquals("", given(TinyWorkbook.of(HEADER + US + NM.replace("132", "132{" + format + "}"))).said());
    }

    @Test
    void aNumberWithSpacesAroundItIsRefusedForWhatItIs() {
        var given = given(TinyWorkbook.of(HEADER + US + NM)
                .change("xl/worksheets/sheet1.xml", "<v>132</v>", "<v> 132 </v>"));
        assertEquals("""
                figures.xlsx Sheet1!C3 NM cases
                  found     " 132 ", which the cell's type does not allow
                  expected  a whole number, 0 or more
                  fix       type the cell again, or save the workbook again in the spreadsheet program""", given.said());
    }

    @Test
    void rowsWithoutHeightAndColumnsWithoutWidthAreHiddenToo() {
        var given = given(TinyWorkbook.of(HEADER + US + NM).hideColumn(5)
                .change("xl/worksheets/sheet1.xml", "hidden=\"1\"", "width=\"0\" customWidth=\"1\"")
                .change("xl/worksheets/sheet1.xml", "<row r=\"3\"", "<row r=\"3\" ht=\"0\" customHeight=\"1\""));
        assertEquals("hidden row 3 (NM) and column E (away), read like the others",
                given.findings().getFirst().found());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            C3:D3 | NM | cases, home | NM cases, NM home
            C3:C4 | NM | cases       | NM cases, TX cases
            G3:H3 | NM | days        | NM days
            """)
    void aFigureInMergedCellsIsRefused(String range, String place, String columns, String spots) {
        var given = given(TinyWorkbook.of(HEADER + US + NM + "TX|Texas|9|4|5|2|\n").merge(range));
        assertEquals(spots, String.join(", ", given.findings().stream()
                .map(problem -> problem.where().place().orElseThrow() + " "
                        + problem.where().field().orElseThrow()).toList()));
        assertEquals("a cell that is merged with others, " + range, given.findings().getFirst().found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTextThatIsNotItsCharactersInARowIsRefused(String rule, String runs, String found, String fix) {
        var message = """
                figures.xlsx Sheet1!C3 NM cases
                  found     %s
                  expected  a whole number, 0 or more
                  fix       %s""".formatted(found, fix);
        assertEquals(message, given(inline(runs)).said());
        assertEquals(message, given(shared(runs)).said());
    }

    static Stream<Arguments> aTextThatIsNotItsCharactersInARowIsRefused() {
        var raised = "a text of which a part is raised or lowered, as a footnote mark is";
        var retype = "type the cell again without that part; a note belongs in the text";
        return Stream.of(
                arguments("a raised mark", "<r><t>13</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>",
                        raised, retype),
                arguments("a lowered mark", "<r><t>13</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r>",
                        raised, retype),
                arguments("a part struck out", "<r><rPr><strike/></rPr><t>1</t></r><r><t>32</t></r>",
                        "a text of which a part is struck out", "type the cell again without that part; a note belongs in the text"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            132   | <strike/>           | a cell that is struck out
            'N/A  | <b/><strike/>       | a cell that is struck out
            132   | <strike val="0"/>   |
            132   | <b/>                |
            """, quoteCharacter = '~')
    void aCellThatIsStruckOutIsRefused(String cell, String font, String found) {
        var given = given(TinyWorkbook.of(HEADER + US + NM.replace("132", cell + "{0}"))
                .change("xl/styles.xml", "<cellXfs>", "<fonts><font/><font>" + font + "</font></fonts><cellXfs>")
                .change("xl/styles.xml", "numFmtId=\"165\"/", "numFmtId=\"165\" fontId=\"1\"/"));
        assertEquals(Stream.ofNullable(found).toList(), given.findings().stream().map(Problem::found).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
            "<r><rPr><b/></rPr><t>13</t></r><r><rPr><i/><strike val=\"0\"/></rPr><t>2</t></r>",
            "<r><rPr><vertAlign val=\"baseline\"/></rPr><t>132</t></r>"})
    void aTextInSeveralFacesIsRead(String runs) {
        assertEquals("", given(inline(runs)).said());
        assertEquals("", given(shared(runs)).said());
    }

    @Test
    void thePronunciationAboveATextIsNotRead() {
        var runs = "<t>132</t><rPh sb=\"0\" eb=\"1\"><t>2</t></rPh>";
        assertEquals("", given(shared(runs)).said());
        assertEquals("", given(inline(runs)).said());
    }

    /** New Mexico's cases as a text among those that cells share. */
    private static TinyWorkbook shared(String runs) {
        return TinyWorkbook.of(HEADER + US + NM.replace("132", "'132")).change("xl/sharedStrings.xml",
                "<t xml:space=\"preserve\">132</t>", runs);
    }

    /** New Mexico's cases as a text in the cell itself. */
    private static TinyWorkbook inline(String runs) {
        return TinyWorkbook.of(HEADER + US + NM).change("xl/worksheets/sheet1.xml",
                "t=\"n\"><v>132</v>", "t=\"inlineStr\"><is>" + runs + "</is>");
    }

    @Test
    void aTitleInMergedCellsIsPassedOverLikeAnyOther() {
        var given = given(TinyWorkbook.of("Cases in 2023\n" + HEADER + US + NM).merge("A1:G1"));
        assertEquals("", given.said());
        assertEquals(List.of("row 1, not part of the table"), given.notes());
    }

    @Test
    void aNoteInMergedCellsBelowTheTableIsPassedOver() {
        var given = given(TinyWorkbook.of(HEADER + US + NM + "In 2023, 5 states did not report\n").merge("A4:G4"));
        assertEquals("", given.said());
    }

    @Test
    void aNumberBesideTheTableIsNotRead() {
        assertEquals("", given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|132|92|40|8.1|||7\n")).said());
    }

    @Test
    void whatElseIsInACellIsNotItsValue() {
        assertEquals("", given(TinyWorkbook.of(HEADER + US + NM).change("xl/worksheets/sheet1.xml", "<v>132</v>",
                "<v>132</v><extLst><ext><v>999</v></ext></extLst>")).said());
    }
    @Test
    void mergedBlanksAreBlanks() {
        assertEquals("", given(TinyWorkbook.of(HEADER + US + "NM|New Mexico|132|92|40|8.1|\n").merge("D2:E2")).said());
    }

    @Test
    void theWorksheetThatIsNamedIsReadAndOneThatIsNotThereIsRefusedWithTheNearest() {
        var workbook = TinyWorkbook.of(HEADER + US + NM).sheet("Figures", "visible")
                .change("xl/worksheets/sheet1.xml", "<v>132</v>", "<v>133</v>");
        assertEquals(1, given(workbook).findings().size());
        assertEquals("", named("Figures", workbook).said());
        assertEquals("""
                edition.json:3:70 worksheet
                  found     "Figurse", a worksheet that figures.xlsx does not have
                  expected  one of Sheet1, Figures
                  fix       perhaps Figures?""", named("Figurse", workbook).said());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hidden", "veryHidden"})
    void aHiddenWorksheetIsReadWithAWarning(String state) {
        var given = named("Figures", TinyWorkbook.of(HEADER + US + NM).sheet("Figures", state));
        assertEquals("""
                warning: figures.xlsx Figures
                  found     a hidden worksheet, which is read
                  expected  a visible worksheet
                  fix       show it, or name another one as "worksheet" in edition.json""", given.said());
    }

    @Test
    void aFirstWorksheetThatIsHiddenIsReadWithAWarning() {
        var given = given(TinyWorkbook.of(HEADER + US + NM)
                .change("xl/workbook.xml", "sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\""));
        assertEquals("a hidden worksheet, which is read", given.findings().getFirst().found());
    }

    @Test
    void aHiddenWorksheetThatIsNotReadIsNotMentioned() {
        assertEquals("", given(TinyWorkbook.of(HEADER + US + NM).sheet("Figures", "hidden")).said());
    }

    @Test
    void aWorksheetOfAFileThatHasNoneIsRefused() {
        var json = (Given.TOP + Given.DICTIONARY).replace("\"figures.csv\"", "\"figures.csv\", \"worksheet\": \"A\"");
        assertEquals("""
                edition.json:3:69 worksheet
                  found     "A", a worksheet of a file that is not a workbook
                  expected  "worksheet" only where "figures" names a workbook
                  fix       remove "worksheet\"""", Given.edition(folder, json).said());
    }

    private Given named(String worksheet, TinyWorkbook workbook) {
        var json = (Given.TOP + Given.DICTIONARY)
                .replace("\"figures.csv\"", "\"figures.xlsx\", \"worksheet\": \"" + worksheet + "\"");
        return given(workbook).with("edition.json", json);
    }

    private Given given(TinyWorkbook workbook) {
        return given(workbook.bytes());
    }

    private Given given(byte[] workbook) {
        return Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.xlsx"))
                .with("figures.xlsx", workbook);
    }
}
