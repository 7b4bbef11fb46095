package statesheet.template.plan;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition.Unit;

/**
 * A way of printing numbers, as an ICU number skeleton says it.
 *
 * <p>Immutable and thread-safe. ICU's first formatter costs a cold start 30 to 100 ms, so there is one only where a
 * text asks for it.
 */
public final class Skeleton {

    private static final Pattern SCALE = Pattern.compile("(?:^|\\s)(?:scale/(\\S+)|%x(100))(?=\\s|$)");

    private final LocalizedNumberFormatter formatter;
    private final BigDecimal scale;

    private Skeleton(LocalizedNumberFormatter formatter, BigDecimal scale) {
        this.formatter = formatter;
        this.scale = scale;
    }

    /** A number as printed, and the value that this states. */
    public record Rounded(String text, BigDecimal value) {}

    /** Rounds half up unless {@code skeleton} says otherwise; empty where ICU does not know the skeleton. */
    public static Optional<Skeleton> of(String skeleton, Unit unit) {
        try {
            var formatter = NumberFormatter.forSkeleton(skeleton).locale(Locale.US);
            if (!skeleton.contains("rounding-mode-")) {
                formatter = formatter.roundingMode(RoundingMode.HALF_UP);
            }
            if (unit == Unit.PERCENT && !skeleton.contains("percent") && !skeleton.contains("%")) {
                formatter = formatter.unit(MeasureUnit.PERCENT);
            }
            // ICU reads some parts of a skeleton only when it formats.
            formatter.format(0);
            return Optional.of(new Skeleton(formatter, scaleIn(skeleton)));
        } catch (IllegalArgumentException | UnsupportedOperationException | ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    private static BigDecimal scaleIn(String skeleton) {
        var scale = SCALE.matcher(skeleton);
        return scale.find()
                ? new BigDecimal(scale.group(1) == null ? scale.group(2) : scale.group(1)) : BigDecimal.ONE;
    }

    /** The number in one piece: it does not break between {@code 36.2} and {@code million}. */
    Rounded print(BigDecimal value) {
        var printed = formatter.format(value);
        return new Rounded(printed.toString().replace(' ', '\u00A0'),
                printed.toBigDecimal().divide(scale, MathContext.DECIMAL128));
    }
}
