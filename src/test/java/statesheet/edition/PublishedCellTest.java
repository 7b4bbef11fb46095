package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.TinyWorkbook;

/** One cell of a figure as publishers write it, and what its unit makes of it. */
class PublishedCellTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "[{0}] dollars are {1}")
    @CsvSource(delimiter = '|', textBlock = """
            $1,234.50  | 1234.50
            $ 34.3     | 34.3
            70898      | 70898
            -$5        | -5
            $-5        | -5
            −$1,234    | -1234
            """)
    void dollarsMayHaveTheirSign(String typed, BigDecimal value) {
        assertReads(value, given(typed, "\"unit\": \"dollars\", \"decimals\": 2"));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource({"-0.04, -0.04", "−0.04, -0.04", "–3, -3", "‑12.5, -12.5", "- 5, -5", "0.21, 0.21"})
    void aNumberMayHaveAnyMinus(String typed, BigDecimal value) {
        assertReads(value, given(typed, "\"unit\": \"number\", \"decimals\": 2"));
    }

    @ParameterizedTest(name = "[{0}] percent are {1}")
    @CsvSource({"8.1%, 8.1", "19 %, 19", "8.1, 8.1", "0.3%, 0.3"})
    void aPercentMayHaveItsSign(String typed, BigDecimal value) {
        assertReads(value, given(typed, "\"unit\": \"percent\", \"decimals\": 1"));
    }

    @Test
    void aScaleMultipliesWhatIsInTheCell() {
        assertReads(new BigDecimal("36200"), given("36.2", "\"unit\": \"number\", \"scale\": 1000"));
        assertReads(new BigDecimal("12500"), given("12.5", "\"scale\": 1000"));
        assertEquals("\"6%\", a percent that \"scale\" would multiply",
                given("6%", "\"unit\": \"percent\", \"scale\": 100").findings().getFirst().found());
        assertEquals("\"6\", more than a hundred percent",
                given("6", "\"unit\": \"percent\", \"scale\": 100").findings().getFirst().found());
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            12.000    | "12.000", a thousand and more or a number with decimals | write 12000 or 12
            """)
    void aCountThatMayBeThousandsIsAskedAbout(String typed, String found, String fix) {
        var finding = given(typed, "\"optional\": false").findings().getFirst();
        assertEquals(found + " " + fix, finding.found() + " " + finding.fix());
    }

    @ParameterizedTest(name = "[{0}] between tabs, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2,345  | number  | "2,345" between tabs, a thousand and more or a number with decimals
            -2,345 | number  | "2,345" between tabs, a thousand and more or a number with decimals
            2.345  | dollars | "2.345" between tabs, a thousand and more or a number with decimals
            2,34   | percent | "2,34", with a comma before its decimals
            """, quoteCharacter = '~')
    void aDecimalCommaBetweenTabsIsAskedAboutAsBetweenSemicolons(String typed, String unit, String found) {
        var given = given("", "\"unit\": \"" + unit + "\"").with("figures.csv", "State\tx\nNM\t" + typed + "\nTX\t1\n");
        assertEquals(List.of(found), given.findings().stream().map(problem -> problem.found()).toList());
    }

    @Test
    void aTextIsPrintedAsItIsOnOneLine() {
        var given = given("\"Department of *Health*\nand <Welfare>\"", "\"unit\": \"text\"");
        assertEquals("", given.said());
        assertEquals(new Value.Name("Department of *Health* and <Welfare>"), value(given));
        assertEquals("\"a\\u0007b\", with a character that cannot be printed",
                given("a\u0007b", "\"unit\": \"text\"").findings().getFirst().found());
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"Suppressed, fewer than 10", "SUPPRESSED, fewer than 10", "N/A, no count", "#N/A, no count", "-9, few"})
    void aMarkOfTheFigureComesBeforeOneOfTheEdition(String typed, String words) {
        var given = given(typed, "\"marks\": { \"N/A\": \"no count\", \"#N/A\": \"no count\", \"-9\": \"few\" }",
                "\"marks\": { \"Suppressed\": { \"words\": \"fewer than 10\", \"between\": [0, 9] }, \"N/A\": \"none\" },");
        assertEquals("", given.said());
        assertEquals(words, ((Value.InWords) value(given)).words());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"number", "percent", "dollars"})
    void theWordsForAHiddenCountAreForCountsAlone(String unit) {
        var marks = "\"marks\": { \"Suppressed\": { \"words\": \"fewer than 10\", \"between\": [0, 9] } },";
        assertEquals("""
                figures.csv:2 NM x
                  found     "Suppressed", a mark with "between" in a figure that is no count
                  expected  a mark whose words fit x
                  fix       give x its own "marks" in edition.json, without "between": { "Suppressed": "the words to \
                print" }""", given("Suppressed", "\"unit\": \"" + unit + "\"", marks).said());
        assertEquals("", given("Suppressed", "\"unit\": \"" + unit
                + "\", \"marks\": { \"Suppressed\": \"not shown\" }", marks).said());
    }

    @Test
    void dollarsArePrintedWithCentsOrWithout() {
        assertEquals("""
                warning: figures.csv:2 x
                  found     34.5, which prints as $35
                  expected  decimals that somebody has chosen
                  fix       write "decimals": 2 for x in edition.json; "decimals": 0 if whole numbers are meant""",
                given("$34.50", "\"unit\": \"dollars\"").said().replace("34.50", "34.5"));
        assertEquals("""
                warning: figures.csv:2 x
                  found     dollars with one decimal, which print like $34.5
                  expected  cents in two digits, or none
                  fix       write "decimals": 2 or 0 for x in edition.json; nothing to do if these are millions or the \
                like""", given("$34.50", "\"unit\": \"dollars\", \"decimals\": 1").said());
        assertEquals("", given("$34.50", "\"unit\": \"dollars\", \"decimals\": 2").said());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"count", "number"})
    void aWorkbooksDollarsAreDollars(String unit) {
        var given = new Given(folder).with("edition.json", edition("", "\"unit\": \"" + unit + "\"")
                .replace("figures.csv", "figures.xlsx")).with("figures.xlsx",
                TinyWorkbook.of("State|x\nNM|34.5{\"$\"#,##0.00}\nTX|1\n").bytes());
        assertEquals("write \"unit\": \"dollars\" in edition.json, or format the cell as a number",
                given.findings().getFirst().fix());
    }

    @Test
    void anErrorOfAWorkbookMayBeAMark() {
        var given = given("", "\"marks\": { \"#N/A\": \"no count\" }").with("figures.xlsx",
                TinyWorkbook.of("State|x\nNM|=VLOOKUP(A2,X,2)>#N/A\nTX|1\n").bytes());
        var edition = new Given(folder).with("edition.json", edition("", "\"marks\": { \"#N/A\": \"no count\" }")
                .replace("figures.csv", "figures.xlsx"));
        assertEquals("", edition.said());
        assertEquals("no count", ((Value.InWords) value(given)).words());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"132*", "132 (3)", "132/c", "132 [c]", "132c", "132 (3, c)", "132* (3)"})
    void marksOnANumberAreReadWhereTheyAreExplained(String typed) {
        var keys = "\"footnotes\": { \"3\": \"Of 2022.\", \"c\": { \"text\": \"Estimated.\", \"breaks\": true }, "
                + "\"*\": \"Estimated.\" },";
        var given = given("\"" + typed + "\"", "\"optional\": false", keys);
        assertReads(new BigDecimal("132"), given);
        var marks = row(given).footnotes().get("x");
        assertTrue(List.of("*", "3", "c").containsAll(marks) && !marks.isEmpty());
        assertEquals("\"" + typed + "\", with a footnote mark",
                given("\"" + typed + "\"", "\"optional\": false").findings().getFirst().found());
    }

    @Test
    void marksOnANameConcernAllFiguresOfItsRow() {
        var given = given("132", "\"optional\": false", "\"footnotes\": { \"c\": \"Estimated.\", \"3\": \"Of 2022.\" },")
                .with("figures.csv", "State,x\nNew Mexico/c,132 (3)\nTX,1\n");
        assertEquals("", given.said());
        assertEquals(Map.of("x", Set.of("c", "3")), row(given).footnotes());
        assertEquals(Map.of("x", Set.of("c")), row(given.with("figures.csv", "Code,State,x\nNM,New Mexico/c,132\n"
                + "TX,Texas,1\n")).footnotes());
    }

    @Test
    void partsInSeveralGroupsMayOverlap() {
        var dictionary = "\"optional\": true, \"parts\": { \"of\": [\"a\", \"b\"], \"overlapping\": true } }, "
                + "\"a\": { \"label\": \"A\" }, \"b\": { \"label\": \"B\"";
        assertEquals("", given("", dictionary).with("figures.csv", "State,x,a,b\nNM,10,8,7\n").said());
        assertEquals("""
                figures.csv:2 NM x
                  found     a part, a, of 11
                  expected  at most 10, the total
                  fix       correct a, b or x""", given("", dictionary).with("figures.csv", "State,x,a,b\nNM,10,11,7\n").said());
    }

    @Test
    void whatMayBeNegativeMayBeAboveTheNation() {
        var rows = "State,x\nUS,1\nNM,5\nTX,-4\n";
        assertEquals("", given("", "\"unit\": \"number\", \"additive\": true").with("figures.csv", rows).said());
        assertEquals("", given("", "\"unit\": \"number\"").with("figures.csv", rows.replace("-4", "4")).said());
        assertEquals("5", given("", "\"unit\": \"number\", \"additive\": true").with("figures.csv", rows.replace("-4", "4"))
                .findings().getFirst().found());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"figures.ods, an OpenDocument spreadsheet that is not read here",
            "figures.xlsb, a binary workbook that is not read here",
            "figures.numbers, a spreadsheet of Apple Numbers that is not read here"})
    void spreadsheetsOfOtherKindsAreNamed(String name, String found) {
        var given = given("1", "\"optional\": false");
        given.with("edition.json", edition("", "\"optional\": false").replace("figures.csv", name)).with(name, "x");
        assertEquals(found, given.findings().getFirst().found());
    }

    private static String edition(String keys, String figure) {
        return """
                {
                  "id": "x", "organization": "Example Center", "topic": "X", "period": "2023",
                  "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md", %s
                  "dictionary": { "x": { "label": "X", %s } }
                }
                """.formatted(keys, figure);
    }

    /** New Mexico's cell, beside one of Texas without fault. */
    private Given given(String cell, String figure) {
        return given(cell, figure, "");
    }

    private Given given(String cell, String figure, String keys) {
        return new Given(folder).with("edition.json", edition(keys, figure))
                .with("figures.csv", "State,x\nNM," + (cell.indexOf(',') > 0 && !cell.startsWith("\"") ? "\"" + cell + "\""
                        : cell) + "\nTX,1\n");
    }

    private static Row row(Given given) {
        return given.read().orElseThrow().rows().get("NM");
    }

    private static Value value(Given given) {
        return row(given).values().get("x");
    }

    private static void assertReads(BigDecimal value, Given given) {
        assertEquals("", given.findings().stream().filter(problem -> problem.stopsAny()).findFirst()
                .map(Object::toString).orElse(""));
        assertEquals(value, row(given).value("x").orElseThrow());
    }

    /** "Fewer than 5" on a sheet of a place with 7, and "not shown people", are never printed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fewer than 5      | "fewer than 5" for a count that may be 9      | write "fewer than 10", or correct "between"
            Less than 9 or so | "Less than 9 or so" for a count that may be 9 | write "fewer than 10", or correct "between"
            not shown         | "not shown" for a count that may be 9         | write "fewer than 10"
            *                 | "*" for a count that may be 9                 | write "fewer than 10"
            <5                | "<5" for a count that may be 9                | write "fewer than 10", or correct "between"
            1–4               | "1–4" for a count that may be 9               | write "fewer than 10", or correct "between"
            no more than 8    | "no more than 8" for a count that may be 9    | write "fewer than 10", or correct "between"
            fewer than 10     | |
            <10               | |
            0 to 9            | |
            no more than 9    | |
            more than 0       | |
            at most 1,000     | |
            few               | |
            """)
    void theWordsOfAHiddenCountAreTrueAndGoBeforeANoun(String words, String found, String fix) {
        var problems = given("1", "\"decimals\": 2", "\"marks\": { \"S\": { \"words\": \"" + words
                + "\", \"between\": [0, 9] } },").findings();
        assertEquals(found == null ? List.of() : List.of(found + "; " + fix),
                problems.stream().filter(problem -> problem.rule().equals("edition.hidden-words"))
                        .map(problem -> problem.found() + "; " + problem.fix()).toList());
    }
}
