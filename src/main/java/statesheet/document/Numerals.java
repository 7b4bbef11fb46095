package statesheet.document;

import java.math.BigDecimal;

/** Numbers as sheets print them, and reviews and messages too. */
public final class Numerals {

    private Numerals() {}

    public static String count(long count) {
        return separated(BigDecimal.valueOf(count));
    }

    /** A comma before every three digits of the whole part, the decimals as they are: {@code -1,234.50}. */
    public static String separated(BigDecimal value) {
        var digits = new StringBuilder(value.toPlainString());
        int point = digits.indexOf(".");
        int first = value.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** {@code 70%}; empty where there is no share of a total of zero. */
    public static String share(Breakdown.Part part) {
        return part.percent().isPresent() ? part.percent().getAsInt() + "%" : "";
    }
}
