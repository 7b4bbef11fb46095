package statesheet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known name a mistyped one is taken for. */
class NearestTest {

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({"Al, All", "Texs, Texas", "Nebrsaka, Nebraska", "totol, total", "toatl, total", "shiltr, shelter", "vatarans, veterans",
        "unshaltorid, unsheltered", "TOTAL, total", "nm, NM"})
    void upToAThirdOfTheLettersAndAtLeastOneMayBeWrong(String typed, String known) {
        assertEquals(Optional.of(known), Nearest.to(typed, List.of(known)));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"ox, NM", "tutol, total", "shilt, shelter", "vatarons, veterans", "onshaltorid, unsheltered", "'', NM", "New, NE",
        "Nwe, NE", "om, NM", "n, NM"})
    void withMoreWrongLettersItIsAnotherName(String typed, String known) {
        assertEquals(Optional.empty(), Nearest.to(typed, List.of(known)));
    }

    @Test
    void theNameWithTheFewestWrongLettersIsTheNearestAndAmongEqualOnesThereIsNone() {
        assertEquals(Optional.of("unsheltered"), Nearest.to("unshelterd", List.of("sheltered", "unsheltered")));
        assertEquals(Optional.empty(), Nearest.to("rote", List.of("role", "rate")));
        assertEquals(Optional.of("rate"), Nearest.to("rat", List.of("rate", "rate")));
    }
}
