package statesheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.Place;
import statesheet.edition.Value;
import statesheet.problem.Where;
import statesheet.template.fill.PrintedFigure;

/** What the page says of a printed figure beside its cell. */
class LikenessTest {

    @ParameterizedTest(name = "{1} printed {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3,645              | 3645       | SAME
            $34.30             | 34.3       | SAME
            −0.4               | -0.4       | SAME
            19%                | 19         | SAME
            36.2 million       | 36200000   | REWORDED
            36.2M              | 36200000   | REWORDED
            no cases           | 0          | REWORDED
            nine cases         | 9          | REWORDED
            1 in 4             | 25         | REWORDED
            36 million         | 36200000   | ROUNDED
            1.8                | 1.78       | ROUNDED
            1,200              | 1234       | ROUNDED
            0.4                | -0.4       | ROUNDED
            <1%                | 0.3        | ROUNDED
            more than 99%      | 99.6       | ROUNDED
            """)
    void aFigureOfOneCell(String printed, String cell, Likeness expected) {
        assertEquals(expected, Likeness.of(Printed.figure("cases", printed, cell)));
    }

    @ParameterizedTest(name = "{1} of {2} printed {0} is {3}")
    @CsvSource({"70%, 92, 132, SAME", "<1%, 1, 900, ROUNDED", ">99%, 899, 900, ROUNDED", "no share, 0, 0, NO_NUMBER"})
    void aShare(String printed, String part, String whole, Likeness expected) {
        assertEquals(expected, Likeness.of(Printed.share("cases", printed, part, whole)));
    }

    @Test
    void aMarkHasNoNumber() {
        assertEquals(Likeness.NO_NUMBER, Likeness.of(Printed.mark("cases", "<10")));
    }

    @Test
    void aTextHasNoNumberEvenOneOfDigits() {
        var cell = new PrintedFigure.Origin(Where.in("figures.csv").field("line"), new Value.Name("988"));
        assertEquals(Likeness.NO_NUMBER, Likeness.of(Printed.of("line", "Line", "988", List.of(cell))));
    }

    @Test
    void aShareOfWhichOnlyTheWholeMayBeShownHasNoNumber() {
        var share = Printed.of("casesShare", "Share", "not shown",
                List.of(Printed.marked("cases", "not shown"), Printed.origin("total", "132")));
        assertEquals(Likeness.NO_NUMBER, Likeness.of(share));
    }

    /** A change is no share of its two numbers: it has one of its own. */
    @ParameterizedTest
    @CsvSource({"Up 3%, SAME", "Down 10.3%, SAME", "Up <1%, ROUNDED", "Up less than 1%, ROUNDED", "No change, SAME"})
    void whatIsWorkedOutIsShownBesideItsNumbers(String text, Likeness expected) {
        assertEquals(expected, Likeness.of(new PrintedFigure("change", "Change", Place.NATION, text, List.of(5),
                List.of(Printed.origin("earlier", "1545"), Printed.origin("later", "1585")),
                Optional.of(new BigDecimal("2.589")), Optional.of("later less earlier, over earlier"), Optional.empty())));
    }
}
