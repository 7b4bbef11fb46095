package statesheet.edition;

import java.math.BigDecimal;

/** Values in words, as a sheet prints them. */
public final class Figures {

    private Figures() {}

    /** A count or number with its thousands separated, 3,645 or 1,234.50; a percent or share with its sign, 12.5%. */
    public static String printed(FigureDefinition figure, BigDecimal value) {
        return switch (figure.unit()) {
            case COUNT, NUMBER -> separated(value);
            case PERCENT -> value.toPlainString() + "%";
        };
    }

    /** The value, 0 or more, with a comma before every three digits of its whole part and its decimals as typed. */
    public static String separated(BigDecimal value) {
        var digits = new StringBuilder(value.toPlainString());
        int point = digits.indexOf(".");
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
