package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            """)
    void aCountIsPlainDigitsOrGroupsOfThree(String typed, String value) {
        var edition = Given.figures(folder, Given.HEADER + "US,United States,9007199254740991,,,19,\n"
                + "NM,New Mexico,\"" + typed + "\",\"" + typed + "\",0,8.1,\n");
        assertEquals("", edition.said());
        assertEquals(new BigDecimal(value), edition.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            -5        | a negative number                 | write a number that is 0 or more
            −5        | a negative number                 | write a number that is 0 or more
            (5)       | a negative number                 | write a number that is 0 or more
            92.5      | a number with decimals            | write a whole number; between thousands stands a comma or nothing
            92.0      | a number with decimals            | write a whole number; between thousands stands a comma or nothing
            19%       | with a percent sign               | write the number alone, without the sign
            +92       | with a plus sign                  | write the number alone, without the sign
            92*       | with a footnote mark              | write the number alone, and the note in the text
            92†       | with a footnote mark              | write the number alone, and the note in the text
            92 [1]    | with a footnote mark              | write the number alone, and the note in the text
            92¹       | with a footnote mark              | write the number alone, and the note in the text
            92a       | with a footnote mark              | write the number alone, and the note in the text
            N/A       | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            n.a.      | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            -         | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            –         | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            :         | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            #REF!     | a mark for no figure              | fill in the number, or leave the cell blank, which says "not reported"
            ~400      | an estimate                       | write the number itself; what it is an estimate of belongs in the text
            >400      | an estimate                       | write the number itself; what it is an estimate of belongs in the text
            400+      | an estimate                       | write the number itself; what it is an estimate of belongs in the text
            about 400 | an estimate                       | write the number itself; what it is an estimate of belongs in the text
            1E+05     | a number with an exponent         | write out all its digits; a wider column in the spreadsheet shows them
            9e2       | a number with an exponent         | write out all its digits; a wider column in the spreadsheet shows them
            1O2       | with a letter among its digits    | write the digit 0 for the letter O, the digit 1 for the letters l and I
            l32       | with a letter among its digits    | write the digit 0 for the letter O, the digit 1 for the letters l and I
            092       | with a zero before the number     | write the number without it
            .5        | with a digit missing beside the decimal point | write a digit before and after the point, like 0.5
            5.        | with a digit missing beside the decimal point | write a digit before and after the point, like 0.5
            1,23      | with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
            1234,567  | with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
            1,234 567 | with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
            1'234     | with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
            ',123'    | a text                            | write the number in digits
            $92       | a text                            | write the number in digits
            ninety    | a text                            | write the number in digits
            ９２      | a text                            | write the number in digits
            """)
    void aCountTypedOtherwiseIsAProblemOfItsPlace(String typed, String found, String fix) {
        assertSaid(Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico,\"" + typed + "\",92,40,8.1,\n"), """
                figures.csv:3 NM cases
                  found     "%s", %s
                  expected  a whole number, 0 or more
                  fix       %s""".formatted(typed, found, fix));
    }

    @ParameterizedTest(name = "a rate of [{0}] is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100.1 | more than a hundred percent | mend the number, or "unit" in edition.json
            8.1%  | with a percent sign         | write the number alone, without the sign
            -3    | a negative number           | write a number that is 0 or more
            8,1   | with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
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
                  fix       mend the number""".formatted(shown));
    }

    @ParameterizedTest
    @CsvSource({"19", "12.50", "0", "100"})
    void aPercentKeepsItsDecimals(String typed) {
        var edition = Given.figures(folder, Given.HEADER + Given.US + "NM,New Mexico,132,92,40," + typed + ",\n").read();
        assertEquals(new BigDecimal(typed), edition.orElseThrow().rows().get("NM").values().get("rate"));
    }

    /** The whole of what is said, and that it stops New Mexico's sheet alone. */
    private static void assertSaid(Given given, String message) {
        assertEquals(message, given.said());
        var problem = given.problems().all().getFirst();
        assertTrue(problem.stops("NM") && !problem.stops("TX"));
    }
}
