package statesheet.template;

import java.math.BigDecimal;
import statesheet.edition.FigureDefinition.Unit;

/** Writes a number the plain way: thousands separated by commas, its own decimals, a percent with its sign. */
final class Numerals {

    private Numerals() {}

    static String printed(BigDecimal value, Unit unit) {
        return switch (unit) {
            case COUNT, NUMBER -> grouped(value);
            case PERCENT -> grouped(value) + "%";
        };
    }

    private static String grouped(BigDecimal value) {
        var digits = new StringBuilder(value.toPlainString());
        int first = value.signum() < 0 ? 1 : 0;
        int point = digits.indexOf(".");
        for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
