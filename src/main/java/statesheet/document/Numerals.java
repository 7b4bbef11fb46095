package statesheet.document;

import java.math.BigDecimal;

/** Numbers as sheets print them, and reviews and messages too. */
public final class Numerals {

    /** Longer than a hyphen and as wide as a plus sign (U+2212). */
    public static final String MINUS = "\u2212";

    private Numerals() {}

    public static String count(long count) {
        return separated(BigDecimal.valueOf(count));
    }

    /** A comma before every three digits of the whole part, the decimals as they are, a true minus: −1,234.50. */
    public static String separated(BigDecimal value) {
        var digits = new StringBuilder(value.abs().toPlainString());
        int point = digits.indexOf(".");
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return (value.signum() < 0 ? MINUS : "") + digits;
    }

    /** 1st, 2nd, 3rd, 11th, 1,002nd. */
    public static String ordinal(int number) {
        int tens = number % 100;
        var ending = tens >= 11 && tens <= 13 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return count(number) + ending;
    }
}
