package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.problem.Problem;
import statesheet.testing.TinyWorkbook;

/** Margins of error as surveys publish them: a column beside each estimate. */
class MarginTest {

    private static final String RATE = "\"rate\": { \"label\": \"Rate\", \"column\": \"Rate\", \"margin\": \"Rate MOE\", ";
    private static final String PERCENT = RATE + "\"unit\": \"percent\", \"decimals\": 1 }";
    private static final String COUNT = RATE + "\"unit\": \"count\" }";
    private static final String MARKS = "\"marks\": { \"N\": \"not known\", \"**\": \"not known\" }, ";

    @TempDir
    Path folder;

    private Given table(String file, String json, String dictionary) {
        return new Given(folder).with(file, json).with("edition.json", Given.TOP.replace("figures.csv", file)
                + dictionary + "}");
    }

    private Given csv(String rows, String dictionary) {
        return table("figures.csv", rows, MARKS + "\"dictionary\": { " + dictionary + " }");
    }

    /** New Mexico's margin, where nothing else is wrong. */
    private Given given(String rate, String margin, String dictionary) {
        return csv("State,Rate,Rate MOE\nUS,9,1\nNM,\"" + rate + "\",\"" + margin + "\"\n", dictionary);
    }

    private static String margin(Given given, String code, String figure) {
        assertEquals("", given.said());
        var edition = given.read().orElseThrow();
        return margin(code.equals("US") ? edition.nation() : edition.rows().get(code), figure);
    }

    private static String margin(Row row, String figure) {
        return switch (row.margin(figure)) {
            case Margin.Known known -> known.amount().toPlainString();
            case Margin.Unknown _ -> "unknown";
            case Margin.None _ -> "none";
        };
    }

    // In the cells

    @ParameterizedTest(name = "[{1}] beside a {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            percent | 0.3       | 0.3
            percent | ±0.3      | 0.3
            percent | ± 0.30    | 0.30
            percent | +/-0.3    | 0.3
            percent | +/- 0.3%  | 0.3
            percent | +/−0.3    | 0.3
            percent | 0.3%      | 0.3
            percent | 0         | 0
            percent | N         | unknown
            percent | n         | unknown
            percent | **        | unknown
            percent | *****     | 0
            count   | 7         | 7
            count   | 1,234     | 1234
            count   | ±1,234.5  | 1234.5
            count   | +/-12,345 | 12345
            count   | +/-1.25   | 1.25
            """)
    void aMarginIsANumberWithOrWithoutItsSign(String unit, String typed, String margin) {
        assertEquals(margin, margin(given("9", typed, unit.equals("count") ? COUNT : PERCENT), "NM", "rate"));
    }

    @ParameterizedTest(name = "[{0}] is refused")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            -0.3    | "-0.3" as the margin of error    | write the number alone, like 0.3 or 1,234
            ±-3     | "±-3" as the margin of error     | write the number alone, like 0.3 or 1,234
            3 or so | "3 or so" as the margin of error | write the number alone, like 0.3 or 1,234
            101     | "101" as the margin of error     | write the number alone, like 0.3 or 1,234
            low     | "low" as the margin of error     | correct the cell; if it says that the margin is not known, add it to "marks" in edition.json
            ±       | "±" as the margin of error       | correct the cell; if it says that the margin is not known, add it to "marks" in edition.json
            (X)     | "(X)" as the margin of error     | correct the cell; if it says that the margin is not known, add it to "marks" in edition.json
            ''      | a blank as the margin of error   | fill in the cell, or write "optional": true for rate in edition.json
            """)
    void whatIsNoMarginIsRefused(String typed, String found, String fix) {
        assertEquals("""
                figures.csv:3 NM rate
                  found     %s
                  expected  a number of 0 or more, in the unit of the figure
                  fix       %s""".formatted(found, fix), given("9", typed, PERCENT).said());
    }

    @Test
    void aBlankBesideAnOptionalFigureIsNotKnown() {
        var optional = RATE + "\"unit\": \"percent\", \"optional\": true }";
        assertEquals("unknown", margin(given("9", "", optional), "NM", "rate"));
    }

    @Test
    void aMarkOfTheFigureMeansThatItsMarginIsNotKnown() {
        var own = RATE + "\"marks\": { \"*****\": \"held to the count\" } }";
        assertEquals("unknown", margin(given("9", "*****", own), "NM", "rate"));
        var hidden = RATE + "\"marks\": { \"S\": { \"words\": \"fewer than 10\", \"between\": [0, 9] } } }";
        assertEquals("unknown", margin(given("9", "S", hidden), "NM", "rate"));
    }

    @Test
    void beforeNoNumberThereIsNoMargin() {
        var optional = RATE + "\"unit\": \"percent\", \"optional\": true }";
        assertEquals("none", margin(csv("State,Cases,Rate,Rate MOE\nUS,9,9,1\nNM,8,,whatever\n", optional
                + ", \"cases\": { \"label\": \"Cases\" }"), "NM", "rate"));
        assertEquals("none", margin(given("N", "-4", PERCENT), "NM", "rate"));
    }

    @Test
    void aScaleIsForTheMarginToo() {
        var thousands = RATE + "\"scale\": 1000 }";
        assertEquals("500", margin(given("9", "0.5", thousands), "NM", "rate"));
        var fractions = RATE + "\"unit\": \"percent\", \"scale\": 100 }";
        assertEquals("0.3", margin(csv("State,Rate,Rate MOE\nUS,0.09,0.001\nNM,0.08,0.003\n", fractions), "NM", "rate"));
        assertEquals(List.of("\"0.3%\", a percent that \"scale\" would multiply"),
                found(csv("State,Rate,Rate MOE\nUS,0.09,0.001\nNM,0.08,0.3%\n", fractions)));
    }

    private static List<String> found(Given given) {
        return given.findings().stream().map(Problem::found).toList();
    }

    @ParameterizedTest(name = "[{0}] between semicolons")
    @CsvSource(delimiter = '|', textBlock = """
            count   | 1,234 | 1234
            percent | 0.3   | 0.3
            percent | 1,234 | "1,234" between semicolons, a thousand and more or a number with decimals
            count   | 1.234 | "1.234" between semicolons, a thousand and more or a number with decimals
            """)
    void aCommaBetweenSemicolonsIsReadAsInTheFigureItself(String unit, String typed, String read) {
        var given = csv("State;Rate;Rate MOE\nUS;9;1\nNM;9;" + typed + "\n", unit.equals("count") ? COUNT : PERCENT);
        assertEquals(read, given.findings().isEmpty() ? margin(given, "NM", "rate") : found(given).getFirst());
    }

    @Test
    void aWorkbooksMarginIsTheStoredNumber() {
        var rows = """
                'State | 'Rate | 'Rate MOE
                'US    | 9     | 0.25{0.0}
                'NM    | 8     | '±0.3
                'TX    | 7     | 0.003{0.0%}
                """;
        var given = new Given(folder).with("figures.xlsx", TinyWorkbook.of(rows).bytes()).with("edition.json",
                Given.TOP.replace("figures.csv", "figures.xlsx") + "\"dictionary\": { " + PERCENT + " } }");
        assertEquals("0.25", margin(given, "US", "rate"));
        assertEquals("0.3", margin(given, "NM", "rate"));
        assertEquals("0.3", margin(given, "TX", "rate"));
    }

    @Test
    void aFormulaInErrorIsRefusedInTheWordsOfACell() {
        var rows = "'State | 'Rate | 'Rate MOE\n'US | 9 | 1\n'NM | 8 | #REF!\n";
        var given = new Given(folder).with("figures.xlsx", TinyWorkbook.of(rows).bytes()).with("edition.json",
                Given.TOP.replace("figures.csv", "figures.xlsx") + "\"dictionary\": { " + PERCENT + " } }");
        assertTrue(found(given).getFirst().contains("#REF!"), given::said);
    }

    // In the columns

    @Test
    void aMarginIsFoundInItsGroupAndItsRows() {
        var given = csv("""
                ,Uninsured,,Residents,
                State,Estimate,Margin of Error,Estimate,Margin of Error,Year
                US,26,0.4,330,*****,2022
                US,27,0.5,329,*****,2021
                NM,2,0.2,21,0.6,2022
                NM,3,0.3,20,0.7,2021
                """.replace(",Residents,\n", ",Residents,,\n"), """
                "now": { "label": "Now", "column": "Uninsured / Estimate", "margin": "Uninsured / Margin of Error",
                         "where": { "Year": "2022" } },
                "before": { "label": "Before", "column": "Uninsured / Estimate", "margin": "Uninsured / Margin of Error",
                            "where": { "Year": "2021" } },
                "residents": { "label": "Residents", "column": "Residents / Estimate",
                               "margin": "Residents / Margin of Error", "where": { "Year": "2022" } }
                """);
        assertEquals("0.2 0.3 0.6", List.of("now", "before", "residents").stream()
                .map(figure -> margin(given, "NM", figure)).collect(Collectors.joining(" ")));
        assertEquals("0", margin(given, "US", "residents"));
        assertEquals(List.of(), given.notes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "margin": "Rate MOEs"      | no column "Rate MOEs", for the margin of error               | perhaps Rate MOE?
            "margin": "Error"          | no column "Error", for the margin of error                   | write its heading as "margin" of rate in edition.json, or remove "margin"
            "margin": "Rate"           | the figure's own column, "Rate", for the margin of error     | write its heading as "margin" of rate in edition.json, or remove "margin"
            "margin": "MOE"            | "MOE", the heading of 2 columns, D and E                     | give one of them another heading, or remove it
            "margin": 3                | 3, a number                                                  | write a text in double quotes for "margin"
            "unit": "text", "margin": "Rate MOE" | "margin" of a text                                 | remove "margin"
            """)
    void aMarginWithoutAColumnOfItsOwnIsRefused(String keys, String found, String fix) {
        var given = csv("State,Rate,Rate MOE,MOE,MOE\nUS,9,1,,\nNM,8,1,,\n",
                "\"rate\": { \"label\": \"Rate\", \"column\": \"Rate\", " + keys + " }");
        assertEquals(List.of(found + "; " + fix), given.findings().stream()
                .map(problem -> problem.found() + "; " + problem.fix()).toList());
    }

    @Test
    void theMarginOfWhatIsWorkedOutIsWorkedOutToo() {
        var given = csv("State,Rate,Rate MOE\nUS,9,1\nNM,8,1\n", PERCENT
                + ", \"more\": { \"label\": \"More\", \"change\": [\"rate\", \"rate\"], \"margin\": \"Rate MOE\" }");
        assertEquals("\"margin\" beside \"change\"; a change without it: its margin of error is worked out from those of"
                + " its figures; remove \"margin\"", given.findings().stream().map(problem -> problem.found() + "; "
                        + problem.expected() + "; " + problem.fix()).collect(Collectors.joining("\n")));
    }

    @Test
    void aColumnThatIsOnlyAMarginIsRead() {
        var without = csv("State,Rate,Rate MOE,Other\nUS,9,1,\nNM,8,1,\n", PERCENT);
        assertEquals(List.of("columns that no figure names: \"Other\" (column D)"), without.notes());
        var unsound = csv("State,Rate,Rate MOE\nUS,9,1\nNM,8,1\n", PERCENT.replace("percent", "percents")
                + ", \"cases\": { \"label\": \"Cases\", \"column\": \"Rate\" }");
        assertEquals(List.of(), unsound.notes());
    }

    // Rows that are added

    @Test
    void rowsThatAreAddedHaveTheRootOfTheSumOfSquares() {
        var given = table("figures.csv", "State,Rate,Rate MOE\nUS,90,1\nNM,8,3\nPecos,5,±4\nRio,1,12\n",
                MARKS + "\"addTo\": { \"Pecos\": \"NM\", \"Rio\": \"NM\" }, \"dictionary\": { " + COUNT + " }");
        assertEquals("13", margin(given, "NM", "rate"));
        assertEquals(new BigDecimal("14"), given.read().orElseThrow().rows().get("NM").value("rate").orElseThrow());
        given.with("figures.csv", "State,Rate,Rate MOE\nUS,90,1\nPecos,5,3\nRio,1,4\n");
        assertEquals("5", margin(given, "NM", "rate"));
        given.with("figures.csv", "State,Rate,Rate MOE\nUS,90,1\nNM,8,3\nPecos,5,N\nRio,1,12\n");
        assertEquals("unknown", margin(given, "NM", "rate"));
    }
}
