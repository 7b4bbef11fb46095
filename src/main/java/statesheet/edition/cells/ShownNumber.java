package statesheet.edition.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.problem.Quoted;
import statesheet.table.GridCell;

/**
 * How a workbook's cell shows its number, and what that means for a figure.
 *
 * @param value       the number, in percent where the cell shows it so
 * @param shown       what a reader sees
 * @param format      the cell's format
 * @param percentSign whether the cell shows a percent
 * @param isRounded   whether the format shows fewer decimals than the number has
 * @param problem     why nobody can be sure that the number is the figure
 */
record ShownNumber(BigDecimal value, String shown, String format, boolean percentSign, boolean isRounded,
        Optional<Trouble> problem) {

    /** What is found, and how to fix it. */
    record Trouble(String found, String fix) {}

    /** Most digits that a spreadsheet program shows of a number with decimals; more are noise of its arithmetic. */
    private static final int MOST_DIGITS = 15;

    private static final String SIGNS = "-\u2212(),$";

    private static final String PLAIN_FORMAT = "format the cell as a plain number, if the number is the right one";

    static ShownNumber of(GridCell.Stored cell, Unit unit) {
        var format = cell.format();
        var digits = cell.value().toPlainString();
        if (format.isDate()) {
            return refused(cell, digits + " in a cell formatted as a date or time",
                    "format the cell as a number, and type the figure again");
        }
        if (unit == Unit.COUNT && cell.value().scale() > 0 && cell.value().precision() > MOST_DIGITS) {
            return refused(cell, digits + ", a number with more digits than the program shows",
                    "round it with the formula ROUND to the decimals that matter");
        }
        if (format.isPercent() && unit != Unit.PERCENT) {
            var percent = cell.value().movePointRight(2).stripTrailingZeros().toPlainString();
            return refused(cell, digits + " in a cell formatted as a percent, which shows " + percent + "%",
                    "write \"unit\": \"percent\" in edition.json, or format the cell as a number");
        }
        var value = format.isPercent() ? inPercent(cell.value()) : cell.value();
        var shown = Texts.shown(cell);
        if (shown.indexOf('$') >= 0 && unit != Unit.DOLLARS) {
            return refused(cell, digits + " in a cell formatted as dollars, which shows " + Quoted.of(shown),
                    "write \"unit\": \"dollars\" in edition.json, or format the cell as a number");
        }
        var digitsShown = digits(shown, value.signum() < 0, unit);
        if (digitsShown.isEmpty() || !isRounding(digitsShown.get(), value)) {
            return refused(cell, digits + ", which the cell's format, " + format.code() + ", shows as "
                    + Quoted.of(shown), PLAIN_FORMAT);
        }
        return new ShownNumber(value, shown, format.code(), shown.endsWith("%"),
                digitsShown.get().compareTo(value) != 0, Optional.empty());
    }

    private static ShownNumber refused(GridCell.Stored cell, String found, String fix) {
        return new ShownNumber(cell.value(), "", cell.format().code(), false, false,
                Optional.of(new Trouble(found, fix)));
    }

    private static BigDecimal inPercent(BigDecimal value) {
        var percent = value.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** The number that is shown; empty where there is more than the signs of numbers. Accountants write 0 as a dash. */
    private static Optional<BigDecimal> digits(String shown, boolean negative, Unit unit) {
        var bare = new StringBuilder();
        for (char mark : shown.toCharArray()) {
            if (mark >= '0' && mark <= '9' || mark == '.') {
                bare.append(mark);
            } else if (SIGNS.indexOf(mark) < 0 && !Texts.isSpace(mark) && !(mark == '%' && unit == Unit.PERCENT)) {
                return Optional.empty();
            }
        }
        if (bare.isEmpty()) {
            return hasMinus(shown) && !negative ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return number(bare.toString()).filter(number -> number.signum() == 0 || hasMinus(shown) == negative)
                .map(number -> negative ? number.negate() : number);
    }

    private static boolean hasMinus(String shown) {
        return shown.chars().anyMatch(mark -> mark == '-' || mark == '\u2212' || mark == '(');
    }

    private static Optional<BigDecimal> number(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    /** Whether the number that is shown is the other one, or that with fewer decimals. */
    private static boolean isRounding(BigDecimal shown, BigDecimal value) {
        return shown.compareTo(value) == 0
                || value.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    /** How many decimals the cell shows. */
    int decimals() {
        int point = shown.indexOf('.');
        return point < 0 ? 0 : (int) shown.substring(point + 1).chars().filter(Character::isDigit).count();
    }
}
