package statesheet.template.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.number.NumberFormatter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Numerals;

/** Short forms are ICU's own, to the letter. */
class ShortFormTest {

    private static final int NUMBERS = 400;

    static Stream<String> skeletons() {
        return Stream.of("compact-long", "compact-short", "K", "KK").flatMap(form ->
                Stream.of("", " .", " .0", " .#", " .00", " .##", " .0#", " precision-integer").flatMap(digits ->
                        Stream.of("", " rounding-mode-down", " rounding-mode-up", " rounding-mode-floor",
                                " rounding-mode-ceiling", " rounding-mode-half-even", " rounding-mode-half-down")
                                .map(rounding -> form + digits + rounding)));
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void theyAreWhatIcuPrints(String skeleton) {
        var form = ShortForm.of(skeleton).orElseThrow();
        var icu = NumberFormatter.forSkeleton(skeleton).locale(Locale.US);
        var rounding = skeleton.contains("rounding") ? icu : icu.roundingMode(RoundingMode.HALF_UP);
        int printed = 0;
        for (var number : numbers(new Random(skeleton.hashCode()))) {
            var expected = rounding.format(number);
            var ours = form.print(number);
            ours.ifPresent(rounded -> {
                assertEquals(expected.toString().replace("-", Numerals.MINUS), rounded.text(), number.toPlainString());
                assertEquals(0, expected.toBigDecimal().compareTo(rounded.value()), number.toPlainString());
            });
            printed += ours.isPresent() ? 1 : 0;
        }
        assertTrue(printed > NUMBERS / 2, printed + " printed");
    }

    /** Of every size, near the limits of thousands and millions too. */
    private static List<BigDecimal> numbers(Random random) {
        var near = Stream.of("0", "1", "9.95", "99.5", "999.4", "999.5", "999.95", "999.96", "1000", "9949", "9950",
                "99999", "999499", "999500", "999949", "999950", "999999", "1000000", "999999999", "999950000000",
                "998999999999999", "999000000000000", "1500000000000000", "0.04", "0.05", "0.0123", "-0.4", "-1250");
        var any = Stream.generate(() -> new BigDecimal(new BigInteger(1 + random.nextInt(49), random),
                random.nextInt(4)).multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? -1 : 1))).limit(NUMBERS);
        return Stream.concat(near.map(BigDecimal::new), any).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".0", "compact-long .0 .0", "compact-long @@", "compact-long group-off", "KKK",
            "compact-long rounding-mode-half-odd", "rounding-mode-down compact-long", "compact-long sign-always"})
    void whatSaysMoreIsLeftToIcu(String skeleton) {
        assertEquals(List.of(), ShortForm.of(skeleton).stream().toList());
    }

    @Test
    void thousandsOfTrillionsAndNearlyNothingAreLeftToIcu() {
        var form = ShortForm.of("compact-long .0").orElseThrow();
        assertTrue(form.print(new BigDecimal("999000000000000")).isEmpty());
        assertTrue(form.print(new BigDecimal("-0.04")).isEmpty());
    }
}
