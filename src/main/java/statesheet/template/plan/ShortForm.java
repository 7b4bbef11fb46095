package statesheet.template.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.template.plan.Skeleton.Rounded;

/**
 * The short forms of numbers in English, 36.2 million and 36.2M, as ICU prints them.
 *
 * <p>ICU's own formatter costs a process that makes one sheet more time than composing it.
 *
 * @param least    decimals that are printed even if they are 0
 * @param most     decimals at most; empty for two digits of a number below 10, and none of others
 * @param rounding how to round
 */
record ShortForm(boolean words, int least, Optional<Integer> most, RoundingMode rounding) {

    private static final Pattern PARTS = Pattern.compile("(?<form>compact-(?:short|long)|KK?)"
            + "(?: (?:\\.(?<least>0{0,9})(?<more>#{0,9})|precision-integer))?"
            + "(?: rounding-mode-(?<rounding>ceiling|floor|down|up|half-(?:even|down|up)))?");

    private static final int GROUP = 3;
    private static final List<String> WORDS = List.of("", " thousand", " million", " billion", " trillion");
    private static final List<String> LETTERS = List.of("", "K", "M", "B", "T");

    /** From here on ICU counts in thousands of trillions. */
    private static final BigDecimal TOO_LARGE = new BigDecimal("999e12");

    /** Empty for a skeleton that says anything else, or says it in another order. */
    static Optional<ShortForm> of(String skeleton) {
        return Stream.of(PARTS.matcher(skeleton)).filter(Matcher::matches).map(ShortForm::of).findFirst();
    }

    private static ShortForm of(Matcher parts) {
        var form = parts.group("form");
        int least = Optional.ofNullable(parts.group("least")).map(String::length).orElse(0);
        var most = parts.group().contains("precision-integer") ? Optional.of(0)
                : Optional.ofNullable(parts.group("more")).map(more -> least + more.length());
        var rounding = Optional.ofNullable(parts.group("rounding")).map(mode ->
                RoundingMode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_'))).orElse(RoundingMode.HALF_UP);
        return new ShortForm(form.equals("KK") || form.equals("compact-long"), least, most, rounding);
    }

    /** Empty for a number that is very large, or that rounds to nothing. */
    Optional<Rounded> print(BigDecimal value) {
        if (value.abs().compareTo(TOO_LARGE) >= 0) {
            return Optional.empty();
        }
        int group = group(value);
        var rounded = rounded(value.movePointLeft(group * GROUP));
        if (group(rounded) > 0) {
            // 999,960 is 1 million, not 1,000 thousand.
            rounded = rounded(rounded.movePointLeft(GROUP));
            group++;
        }
        var ending = (words ? WORDS : LETTERS).get(group);
        return rounded.signum() == 0 && value.signum() != 0 ? Optional.empty()
                : Optional.of(new Rounded(Numerals.separated(rounded) + ending, rounded.movePointRight(group * GROUP)));
    }

    /** How many times a thousand goes into a number. */
    private static int group(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.max(0, magnitude(value)) / GROUP;
    }

    /** The power of ten of its first digit. */
    private static int magnitude(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private BigDecimal rounded(BigDecimal value) {
        int scale = most.orElse(value.signum() == 0 ? 0 : Math.max(0, 1 - magnitude(value)));
        var stripped = value.setScale(scale, rounding).stripTrailingZeros();
        return stripped.setScale(Math.max(least, stripped.scale()));
    }
}
