package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;

class ValuesTest {

    @ParameterizedTest(name = "{0} of {1} are {2}%")
    @CsvSource({"92, 132, 70", "1, 200, 1", "1, 201, 0", "1, 8, 13", "0, 5, 0", "5, 5, 100",
            "9007199254740990, 9007199254740991, 100", "4503599627370495, 9007199254740991, 50"})
    void aShareIsRoundedHalfUpToAWholePercent(long part, long whole, int percent) {
        assertEquals(OptionalInt.of(percent), Shares.percent(part, whole));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 0", "3, 0", "3, 2"})
    void overAZeroTotalOrASmallerOneThereIsNoShare(long part, long whole) {
        assertEquals(OptionalInt.empty(), Shares.percent(part, whole));
    }

    @ParameterizedTest(name = "the {0} {1} prints as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            COUNT   | 0          | 0
            COUNT   | 999        | 999
            COUNT   | 3645       | 3,645
            COUNT   | 36200000   | 36,200,000
            COUNT   | 9007199254740991 | 9,007,199,254,740,991
            PERCENT | 19         | 19%
            PERCENT | 12.5       | 12.5%
            PERCENT | 100        | 100%
            NUMBER  | 0.25       | 0.25
            NUMBER  | 1234.50    | 1,234.50
            NUMBER  | 123456.789 | 123,456.789
            """)
    void aValuePrintsAsItsUnitWants(Unit unit, BigDecimal value, String printed) {
        var figure = new FigureDefinition("x", "X", Scope.BOTH, unit, Precision.EXACT, false, List.of(),
                Optional.empty());
        assertEquals(printed, figure.unit().printed(value));
    }
}
