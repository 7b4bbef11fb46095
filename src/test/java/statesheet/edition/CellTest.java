package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One cell of New Mexico's row is typed in some way; all else is right. */
class CellTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "[{0}] is read as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            132                  | 132
            '  132 '             | 132
            '\u00A0132\u202F'    | 132
            1,234                | 1234
            1 234                | 1234
            1\u00A0234\u00A0567  | 1234567
            1\u2009234           | 1234
            12\u202F345          | 12345
            9007199254740991     | 9007199254740991
            0                    | 0
            92.0                 | 92
            4849377.00           | 4849377
            """)
    void aCountIsPlainDigitsOrGroupsOfThree(String typed, String value) {
        var edition = Given.figures(folder, Given.HEADER + "US,United States,9007199254740991,,,19,\n"
                + "NM,New Mexico,\"" + typed + "\",\"" + typed + "\",0,8.1,\n");
        assertEquals("", edition.said());
        assertEquals(new BigDecimal(value), edition.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    /** Ways to type a count, separated by bars, with what is found in each and how to fix it. */
    private static final List<Slips> SLIPS = List.of(
            new Slips("-5 | −5 | – 5 | (5)", "a negative number",
                    "write a number of 0 or more, or \"unit\": \"number\" in edition.json if it may be negative"),
            new Slips("92.5 | 1,234.5 | 1.234", "a number with decimals",
                    "write \"unit\" (number, percent, dollars) and \"decimals\" for cases in edition.json if it is no count; "
                            + "in a count, put a comma or nothing between thousands"),
            new Slips("19% | 19 %", "with a percent sign",
                    "write \"unit\": \"percent\" in edition.json, or the number without the sign"),
            new Slips("$92 | -$92", "with a dollar sign",
                    "write \"unit\": \"dollars\" in edition.json, or the number without the sign"),
            new Slips("+92", "with a plus sign", "write the number alone, without the sign"),
            new Slips("92* | 92† | 92 [1] | 92 (a) | 92¹ | 92a", "with a footnote mark",
                    "explain the mark under \"footnotes\" in edition.json, or write the number alone"),
            new Slips("N/A | n.a. | NA | - | -- | – | : | … | ~ | #REF! | none", "a mark for no figure",
                    "add it to \"marks\" in edition.json with the words to print, or leave the cell blank, which means"
                            + " \"not reported\""),
            new Slips("*", "a mark for no figure", "add to \"marks\": \"*\": { \"words\": \"fewer than 10\","
                    + " \"between\": [0, 9] } (a hidden count), or leave the cell blank"),
            new Slips("Suppressed", "a mark for no figure", "add to \"marks\": \"Suppressed\": { \"words\":"
                    + " \"fewer than 10\", \"between\": [0, 9] } (a hidden count), or leave the cell blank"),
            new Slips("~400 | >400 | ≈ 400 | 400+ | about 400", "an estimate",
                    "write the number itself; what it is an estimate of belongs in the text"),
            new Slips("1E+05 | 9e2 | 1.5E3", "a number with an exponent",
                    "write out all its digits; a wider column in the spreadsheet shows them"),
            new Slips("1O2 | l32 | 9I | 1,O00", "with a letter among its digits",
                    "write the digit 0 for the letter O, the digit 1 for the letters l and I"),
            new Slips("092 | 00", "with a zero before the number", "write the number without it"),
            new Slips(".5 | 5.", "with a digit missing beside the decimal point",
                    "write a digit before and after the point, like 0.5"),
            new Slips("1,23 | 1234,567 | 1,234 567 | 1,2345 | 1'23 | 1,", "with groups that are not of three digits",
                    "write 1234 or 1,234 for a thousand and more, and a point before decimals"),
            new Slips("1'234 | 2'560 | 1’234’567 | 2'560.5", "with an apostrophe between thousands",
                    "write 1234 or 1,234 for a thousand and more"),
            new Slips("2560,0 | 2560,00 | 560,0 | 2.560,0 | 2 560,5", "with a comma before its decimals",
                    "write a point before decimals, and no decimals in a count"),
            new Slips(",123 | ninety | ９２ | 9 of 10", "a text", "write the number in digits"));

    private record Slips(String typed, String found, String fix) {}

    static Stream<Arguments> aCountTypedOtherwiseIsAProblemOfItsPlace() {
        return SLIPS.stream().flatMap(slips -> Arrays.stream(slips.typed().split(" \\| "))
                .map(typed -> arguments(typed, slips.found(), slips.fix())));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @MethodSource
    void aCountTypedOtherwiseIsAProblemOfItsPlace(String typed, String found, String fix) {
        assertSaid(Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico,\"" + typed + "\",92,40,8.1,\n"), """
                figures.csv:3 NM cases
                  found     "%s", %s
                  expected  a whole number, 0 or more
                  fix       %s""".formatted(typed, found, fix));
    }

    @ParameterizedTest(name = "a rate of [{0}] is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100.1 | more than a hundred percent | correct the number, or "unit" in edition.json
            -3    | a negative number           | write a number of 0 or more, or "unit": "number" in edition.json if it may be negative
            -3%   | a negative number           | write a number of 0 or more, or "unit": "number" in edition.json if it may be negative
            8.1%% | with a percent sign         | write "unit": "percent" in edition.json, or the number without the sign
            ~8    | an estimate                 | write the number itself; what it is an estimate of belongs in the text
            """)
    void aPercentLiesBetweenNoneAndAHundred(String typed, String found, String fix) {
        assertSaid(Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico,132,92,40,\"" + typed + "\",\n"), """
                figures.csv:3 NM rate
                  found     "%s", %s
                  expected  a number from 0 to 100, in percent
                  fix       %s""".formatted(typed, found, fix));
    }

    @ParameterizedTest
    @CsvSource({"9007199254740992", "99999999999999999999999999999999999999999999"})
    void aNumberTooLargeToBeExactIsAProblem(String typed) {
        var shown = typed.length() > 40 ? typed.substring(0, 39) + "…" : typed;
        assertSaid(Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico," + typed + ",92,40,8.1,\n"), """
                figures.csv:3 NM cases
                  found     "%s", too large to be kept exactly
                  expected  at most 9,007,199,254,740,991
                  fix       correct the number""".formatted(shown));
    }

    @ParameterizedTest
    @CsvSource({"19", "12.50", "0", "100"})
    void aPercentKeepsItsDecimals(String typed) {
        var given = Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico,132,92,40," + typed + ",\n");
        assertEquals(new BigDecimal(typed), given.read().orElseThrow().rows().get("NM").value("rate").orElseThrow());
    }

    /** The whole of what is said, and that it stops New Mexico's sheet alone. */
    private static void assertSaid(Given given, String message) {
        assertEquals(message, given.said());
        var problem = given.findings().getFirst();
        assertTrue(problem.stops("NM") && !problem.stops("TX"));
    }
}
