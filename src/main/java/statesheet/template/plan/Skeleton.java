package statesheet.template.plan;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;

/**
 * A way of printing numbers, as an ICU number skeleton says it: it rounds, and says thousand or million.
 *
 * <p>Immutable and thread-safe. ICU's first formatter costs a cold start 30 to 100 ms, so there is one only where a
 * text asks for more than a short form.
 */
public final class Skeleton {

    /** What rounds a number, and what sets its separators and its sign; 9 digits are more than anyone prints. */
    private static final Pattern ROUNDS = Pattern.compile("compact-short|compact-long|KK?"
            + "|precision-(?:integer|unlimited)"
            + "|precision-increment/\\d{1,9}(?:\\.\\d{1,9})?|\\.0{0,9}#{0,9}(?:/w)?|\\.0{0,9}[*+](?:/w)?"
            + "|@{1,9}#{0,9}|@{1,9}[*+]|rounding-mode-(?:ceiling|floor|down|up|half-(?:even|odd|ceiling|floor|down|up))"
            + "|group-(?:off|min2|auto|on-aligned|thousands)|,[_?!]|sign-(?:auto|always|except-zero|negative)|\\+[!?-]"
            + "|latin|decimal-auto");

    /** What makes another number or another unit of it. */
    private static final Pattern CHANGES = Pattern.compile("scale/.*|%x100|integer-width.*|0+|0*\\+|E.*|scientific.*"
            + "|engineering.*|unit/.*|(?:per-)?measure-unit/.*|per-.*|usage/.*|numbering-system/.*|currency/.*"
            + "|percent|permille|base-unit|%|sign-never|sign-accounting.*|\\+_|\\(.*|precision-currency-.*"
            + "|rounding-mode-unnecessary|decimal-always|unit-width-.*|notation-.*");

    private static final Pattern DIRECTED = Pattern.compile(".*rounding-mode-(?:ceiling|floor|down|up)(?:\\s.*)?");
    private static final Pattern COMPACT = Pattern.compile("(?:.*\\s)?(?:compact-short|compact-long|KK?)(?:\\s.*)?");

    private static final Pattern ROUNDING = Pattern.compile("(?:^|\\s)(?:[.@]|precision-|compact-|K)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Function<BigDecimal, Rounded> printer;
    private final Unit unit;
    private final boolean compact;
    private final boolean directed;

    private Skeleton(Function<BigDecimal, Rounded> printer, Unit unit, String skeleton) {
        this.printer = printer;
        this.unit = unit;
        this.compact = COMPACT.matcher(skeleton).matches();
        this.directed = DIRECTED.matcher(skeleton).matches();
    }

    /** A number as printed, and the value that this states. */
    public record Rounded(String text, BigDecimal value) {

        /** How many decimals are printed. */
        public int decimals() {
            int point = text.indexOf('.');
            int end = point + 1;
            while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return point < 0 ? 0 : end - point - 1;
        }
    }

    private static final Set<Unit> FORMATTED = EnumSet.of(Unit.COUNT, Unit.NUMBER, Unit.PERCENT, Unit.DOLLARS);

    /** Whether some part of {@code skeleton} would make another number of the figure, or change its unit. */
    public static boolean changesFigure(String skeleton, Unit unit) {
        return parts(skeleton).anyMatch(part -> CHANGES.matcher(part).matches()
                && !(unit == Unit.PERCENT && (part.equals("percent") || part.equals("%"))));
    }

    private static Stream<String> parts(String skeleton) {
        return Pattern.compile("\\s+").splitAsStream(skeleton.strip());
    }

    /** Rounds half up unless {@code skeleton} says otherwise; empty where it is not known, or does more than round. */
    public static Optional<Skeleton> of(String skeleton, Unit unit) {
        if (!FORMATTED.contains(unit) || changesFigure(skeleton, unit) || !parts(skeleton).allMatch(part ->
                ROUNDS.matcher(part).matches() || part.equals("percent") || part.equals("%"))) {
            return Optional.empty();
        }
        var form = ShortForm.of(skeleton).filter(_ -> unit != Unit.PERCENT);
        if (form.isPresent()) {
            return Optional.of(new Skeleton(value -> form.get().print(value)
                    .orElseGet(() -> printed(formatter(skeleton, unit), value)), unit, skeleton));
        }
        try {
            var formatter = formatter(skeleton, unit);
            // ICU reads some parts of a skeleton only when it formats.
            formatter.format(0);
            return Optional.of(new Skeleton(value -> printed(formatter, value), unit, skeleton));
        } catch (IllegalArgumentException | UnsupportedOperationException | ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    private static LocalizedNumberFormatter formatter(String skeleton, Unit unit) {
        var formatter = NumberFormatter.forSkeleton(skeleton).locale(Locale.US);
        if (!skeleton.contains("rounding-mode-")) {
            formatter = formatter.roundingMode(RoundingMode.HALF_UP);
        }
        return switch (unit) {
            case PERCENT -> formatter.unit(MeasureUnit.PERCENT);
            // ICU's own dollars would be $1.2M where a text says million.
            case DOLLARS -> ROUNDING.matcher(skeleton).find() ? formatter : formatter.precision(Precision.fixedFraction(2));
            case COUNT, NUMBER, PERCENT_CHANGE, POINTS, RANK, TEXT -> formatter;
        };
    }

    private static Rounded printed(LocalizedNumberFormatter formatter, BigDecimal value) {
        var printed = formatter.format(value);
        return new Rounded(printed.toString().replace("-", Numerals.MINUS), printed.toBigDecimal());
    }

    /** A number printed in the plain way. */
    public static Rounded plain(FigureDefinition figure, BigDecimal value) {
        return new Rounded(figure.inWords(value),
                value.setScale(figure.decimals().orElse(0), RoundingMode.HALF_UP));
    }

    /** Whether it says thousand, million or the like, so that the reader sees that it rounds. */
    public boolean isCompact() {
        return compact;
    }

    /** Whether it rounds one way, up or down, and not to the nearest. */
    public boolean isDirected() {
        return directed;
    }

    /** The number in one piece: it does not break between {@code 36.2} and {@code million}. */
    Rounded print(BigDecimal value) {
        var printed = printer.apply(value);
        var digits = printed.text.replace(' ', '\u00A0');
        var rounded = new Rounded(unit == Unit.DOLLARS ? digits.replaceFirst("\\p{Nd}", "\\$$0") : digits,
                printed.value);
        return unit == Unit.PERCENT && isLie(value, rounded.value()) ? inWords(value, rounded) : rounded;
    }

    /** Rounding never makes nothing out of something, nor all out of nearly all. */
    private static boolean isLie(BigDecimal value, BigDecimal rounded) {
        return rounded.signum() == 0 && value.signum() != 0
                || rounded.compareTo(HUNDRED) == 0 && value.compareTo(HUNDRED) != 0;
    }

    private static Rounded inWords(BigDecimal value, Rounded rounded) {
        var printed = Unit.PERCENT.printed(value, rounded.decimals());
        return new Rounded(printed.replaceFirst("^<", "less than ").replaceFirst("^>", "more than "), rounded.value());
    }
}
