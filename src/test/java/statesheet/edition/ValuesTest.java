package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.testing.Figures;

class ValuesTest {

    @ParameterizedTest(name = "{0} of {1} are {2}")
    @CsvSource({"92, 132, 70%", "1, 200, 1%", "1, 201, <1%", "1, 1000, <1%", "1, 8, 13%", "0, 5, 0%", "5, 5, 100%",
            "999, 1000, >99%", "199, 200, >99%", "198, 200, 99%", "1000, 1000, 100%",
            "9007199254740990, 9007199254740991, >99%", "4503599627370495, 9007199254740991, 50%"})
    void aShareIsRoundedHalfUpAndNeverToNoneOrAll(BigDecimal part, BigDecimal whole, String printed) {
        assertEquals(printed, Unit.PERCENT.printed(Shares.percent(part, whole).orElseThrow(), 0));
    }

    @ParameterizedTest(name = "{0} % with {1} decimals prints as {2}")
    @CsvSource({"99.96, 1, >99.9%", "99.94, 1, 99.9%", "100, 1, 100.0%", "0.04, 1, <0.1%", "0, 1, 0.0%", "6, 1, 6.0%",
            "0.06, 0, <1%"})
    void aPercentIsNeverRoundedToNoneOrAll(BigDecimal percent, int decimals, String printed) {
        assertEquals(printed, Unit.PERCENT.printed(percent, decimals));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 0", "3, 0", "3, 2"})
    void overAZeroTotalOrASmallerOneThereIsNoShare(BigDecimal part, BigDecimal whole) {
        assertEquals(Optional.empty(), Shares.percent(part, whole));
    }

    @ParameterizedTest(name = "the {0} {1} prints as {3} with {2} decimals")
    @CsvSource(delimiter = '|', textBlock = """
            COUNT   | 0          | 0 | 0
            COUNT   | 999        | 0 | 999
            COUNT   | 3645       | 0 | 3,645
            COUNT   | 36200000   | 0 | 36,200,000
            COUNT   | 9007199254740991 | 0 | 9,007,199,254,740,991
            PERCENT | 19         | 0 | 19%
            PERCENT | 12.5       | 1 | 12.5%
            PERCENT | 12.5       | 0 | 13%
            PERCENT | 100        | 0 | 100%
            NUMBER  | 0.25       | 2 | 0.25
            NUMBER  | -0.04      | 2 | −0.04
            NUMBER  | 10.52266253 | 1 | 10.5
            NUMBER  | 1234.5     | 2 | 1,234.50
            NUMBER  | 123456.789 | 3 | 123,456.789
            DOLLARS | 34.3       | 2 | $34.30
            DOLLARS | 1234.5     | 2 | $1,234.50
            DOLLARS | 70898      | 0 | $70,898
            DOLLARS | -5         | 0 | −$5
            """)
    void aValuePrintsAsItsUnitWants(Unit unit, BigDecimal value, int decimals, String printed) {
        assertEquals(printed, unit.printed(value, decimals));
    }

    /** "Rose by 0.00" says that it did not. */
    @ParameterizedTest
    @CsvSource({"0.004, <0.01, less than 0.01", "-0.004, <0.01, less than 0.01", "0.005, 0.01, 0.01", "0, 0.00, 0.00",
            "-0.006, −0.01, −0.01"})
    void whatIsWorkedOutAndIsSomethingIsNeverPrintedAsNothing(BigDecimal value, String printed, String inWords) {
        var change = Figures.definition("x", "x", Scope.BOTH, Unit.NUMBER, Precision.EXACT, false, List.of(),
                Optional.of(new Formula.Change("rate2020", "rate")));
        assertEquals(printed, change.printed(value));
        assertEquals(inWords, change.inWords(value));
    }
}
