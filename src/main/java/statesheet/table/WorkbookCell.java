package statesheet.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import statesheet.problem.Where;
import statesheet.table.GridCell.Typed;
import statesheet.table.GridCell.Unusable;

/** Makes a cell of a table from what a workbook stores. */
final class WorkbookCell {

    /** 2^53: whole numbers above it are not kept exactly. They are passed on unchanged, to be refused as too large. */
    private static final double EXACT = 1L << 53;

    private static final String FIX_FORMULA = "fix the formula, or clear the cell, which means \"not reported\"";

    /** What a spreadsheet program shows where a formula fails; newer programs have errors beyond the known ones. */
    private static final Pattern ERROR = Pattern.compile("#(N/A|NAME\\?|GETTING_DATA|[A-Z0-9/_]+!)");

    private static final Map<String, String> ERROR_FIXES = Map.of(
            "#REF!", "the formula points to cells that are gone: " + FIX_FORMULA,
            "#DIV/0!", "the formula divides by zero or by a blank: " + FIX_FORMULA,
            "#N/A", "the formula finds nothing: " + FIX_FORMULA,
            "#VALUE!", "the formula computes with a text: " + FIX_FORMULA,
            "#NAME?", "the formula has a name that the program does not know: " + FIX_FORMULA,
            "#GETTING_DATA", "the program was still fetching the value: save the workbook again when it is there");

    private WorkbookCell() {}

    static GridCell text(Where where, RichText text) {
        return text.oddPart().isEmpty() ? new Typed(where, text.text())
                : new Unusable(where, text.text(), "a text of which a part is " + text.oddPart(),
                        "type the cell again without that part; a note belongs in the text");
    }

    /** A text that is the value of a formula may be an error. */
    static GridCell result(Where where, RichText text, boolean formula) {
        return formula && ERROR.matcher(text.text()).matches() ? error(where, text.text()) : text(where, text);
    }

    /** A blank stays one. */
    static GridCell struckOut(GridCell cell) {
        return cell instanceof Typed(_, var text) && text.isBlank() ? cell : new Unusable(cell.where(), cell.shown(),
                "a cell that is struck out",
                "remove the line through it, or clear the cell, which means \"not reported\"");
    }

    static GridCell withoutValue(Where where) {
        return new Unusable(where, "", "a formula without a stored value",
                "open the workbook in the spreadsheet program and save it again");
    }

    static GridCell error(Where where, String stored) {
        return stored.startsWith("#") ? new Unusable(where, stored, stored + ", an error",
                ERROR_FIXES.getOrDefault(stored, FIX_FORMULA)) : notOfItsType(where, stored);
    }

    static GridCell truth(Where where, String stored) {
        return switch (stored) {
            case "1" -> logical(where, "TRUE");
            case "0" -> logical(where, "FALSE");
            default -> notOfItsType(where, stored);
        };
    }

    private static Unusable logical(Where where, String shown) {
        return new Unusable(where, shown, shown + ", a logical value", "write the number, or clear the cell");
    }

    private static Unusable notOfItsType(Where where, String stored) {
        return new Unusable(where, stored, "\"" + stored + "\", which the cell's type does not allow",
                "type the cell again, or save the workbook again in the spreadsheet program");
    }

    static GridCell number(Where where, String stored, NumberFormat format) {
        try {
            return number(where, new BigDecimal(stored), format);
        } catch (NumberFormatException malformed) {
            return notOfItsType(where, stored);
        }
    }

    private static GridCell number(Where where, BigDecimal stored, NumberFormat format) {
        double value = stored.doubleValue();
        if (!Double.isFinite(value) || value == 0 && stored.signum() != 0) {
            return new Unusable(where, stored.toString(), "a number beyond what a spreadsheet can hold",
                    "type the number again");
        }
        return new GridCell.Stored(where, shortest(value), format);
    }

    /** The shortest decimal that stands for the same stored number: 36.2 where the file has 36.200000000000003. */
    private static BigDecimal shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
            return BigDecimal.valueOf((long) value);
        }
        var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
