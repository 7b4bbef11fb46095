package statesheet.edition.cells;

import java.math.BigDecimal;
import java.util.Optional;
import statesheet.edition.FigureDefinition.Unit;

/**
 * A number as typed, its signs taken off.
 *
 * @param negative    whether it had a minus sign
 * @param dollarSign  whether it had a dollar sign, where the unit is dollars
 * @param percentSign whether it had a percent sign, where the unit is percent
 * @param digits      what is left
 */
record SignedNumeral(boolean negative, boolean dollarSign, boolean percentSign, String digits) {

    /** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, minus sign, and their small and full forms. */
    private static final String MINUS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

    private static final int GROUP = 3;

    static SignedNumeral of(String text, Unit unit) {
        boolean negative = startsWithMinus(text);
        var rest = negative ? Texts.stripped(text.substring(1)) : text;
        boolean dollars = unit == Unit.DOLLARS && rest.startsWith("$");
        if (dollars) {
            rest = Texts.stripped(rest.substring(1));
            if (!negative && startsWithMinus(rest)) {
                negative = true;
                rest = Texts.stripped(rest.substring(1));
            }
        }
        boolean percent = unit == Unit.PERCENT && rest.endsWith("%");
        return new SignedNumeral(negative, dollars, percent,
                percent ? Texts.stripped(rest.substring(0, rest.length() - 1)) : rest);
    }

    private static boolean startsWithMinus(String text) {
        return !text.isEmpty() && MINUS.indexOf(text.charAt(0)) >= 0;
    }

    /** Empty where the digits are not formed as a number. */
    Optional<BigDecimal> value() {
        return Numeral.read(digits).map(number -> negative ? number.negate() : number);
    }

    /**
     * Whether three digits behind a point or comma may as well be thousands as decimals: where the file's commas are
     * free, and for a count like 12.000 everywhere. Behind a dollar sign it is a comma of thousands.
     */
    boolean isAmbiguous(Unit unit, String separators) {
        int mark = digits.length() - GROUP - 1;
        if (mark < 1 || mark > GROUP || digits.charAt(0) == '0' || !isDigits(0, mark)
                || !isDigits(mark + 1, digits.length())) {
            return false;
        }
        return switch (digits.charAt(mark)) {
            case ',' -> !separators.isEmpty() && unit != Unit.COUNT && !dollarSign;
            case '.' -> unit == Unit.COUNT ? digits.endsWith(".000") : !separators.isEmpty() && !dollarSign;
            default -> false;
        };
    }

    private boolean isDigits(int from, int to) {
        return digits.substring(from, to).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
