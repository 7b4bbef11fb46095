package statesheet.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import statesheet.problem.Where;
import statesheet.source.Table.Cell.Reformatted;
import statesheet.source.Table.Cell.Text;
import statesheet.source.Table.Cell.Unusable;

/** Reads one cell of a workbook. */
final class WorkbookCell {

    /** Most digits that a spreadsheet program shows of a number with decimals; what goes beyond is noise of arithmetic. */
    private static final int MOST_DIGITS = 15;

    /** 2^53: whole numbers above it are not kept exactly. They are passed on as they are, to be refused as too large. */
    private static final double EXACT = 1L << 53;

    private static final String MEND_FORMULA = "mend the formula, or clear the cell, which says \"not reported\"";

    /** How to mend what a spreadsheet program shows where a formula fails. */
    private static final Map<String, String> ERRORS = Map.of(
            "#REF!", "the formula points to cells that are gone: " + MEND_FORMULA,
            "#DIV/0!", "the formula divides by zero or by a blank: " + MEND_FORMULA,
            "#N/A", "the formula finds nothing: " + MEND_FORMULA,
            "#VALUE!", "the formula computes with a text: " + MEND_FORMULA,
            "#NAME?", "the formula has a name that the program does not know: " + MEND_FORMULA,
            "#GETTING_DATA", "the program was still fetching the value: save the workbook again when it is there");

    /** Other errors, those of newer programs included; a formula may hold one as its value. */
    private static final Set<String> OTHER_ERRORS = Set.of("#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
            "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!");

    private WorkbookCell() {}

    /** A blank where there is no cell, or one of which only the look was saved. */
    static Table.Cell of(Optional<Cell> cell, Where where, SheetFacts facts) {
        return cell.map(found -> of(found, where, facts)).orElseGet(() -> new Text(where, ""));
    }

    private static Table.Cell of(Cell cell, Where where, SheetFacts facts) {
        var raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        boolean formula = cell.getType() == CellType.FORMULA;
        if (!facts.marks().isEmpty() && facts.marks().containsKey(cell.getAddress().toString())) {
            var mark = facts.marks().get(cell.getAddress().toString());
            return new Unusable(where, mark.found(), mark.fix());
        }
        boolean unstored = !facts.unstored().isEmpty() && facts.unstored().contains(cell.getAddress().toString());
        if (unstored || formula && cell.getRawValue() == null) {
            return new Unusable(where, "a formula without a stored value",
                    "open the workbook in the spreadsheet program and save it again");
        }
        if (cell.getType() == CellType.ERROR && !raw.isEmpty() && !raw.startsWith("#")) {
            return new Unusable(where, "\"" + raw + "\", which the cell's type does not allow",
                    "type the cell again, or save the workbook again in the spreadsheet program");
        }
        if (cell.getType() == CellType.ERROR || formula && isError(raw)) {
            return new Unusable(where, raw.isEmpty() ? "an error" : raw + ", an error",
                    ERRORS.getOrDefault(raw, MEND_FORMULA));
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, format(cell), where);
            case Boolean truth -> new Unusable(where, (truth ? "TRUE" : "FALSE") + ", a logical value",
                    "write the number, or clear the cell");
            case null, default -> raw.isEmpty() || cell.getValue() instanceof String ? new Text(where, cell.getText())
                    : new Unusable(where, "\"" + raw + "\", which the cell's type does not allow", "type the cell again");
        };
    }

    private static boolean isError(String raw) {
        return ERRORS.containsKey(raw) || OTHER_ERRORS.contains(raw);
    }

    private static CellFormat format(Cell cell) {
        return CellFormat.of(Optional.ofNullable(cell.getDataFormatId()).orElse(0),
                Optional.ofNullable(cell.getDataFormatString()).orElse(""));
    }

    private static Table.Cell number(BigDecimal stored, CellFormat format, Where where) {
        double value = stored.doubleValue();
        if (!Double.isFinite(value) || value == 0 && stored.signum() != 0) {
            return new Unusable(where, "a number beyond what a spreadsheet can hold", "type the number again");
        }
        var number = shortest(value);
        if (format.isPercent()) {
            return new Unusable(where, number.toPlainString() + " in a cell formatted as a percent, which shows "
                    + number.movePointRight(2).stripTrailingZeros().toPlainString() + "%",
                    "write " + number.movePointRight(2).stripTrailingZeros().toPlainString()
                            + " and format the cell as a number; the text adds the sign");
        }
        if (format.isDate()) {
            return new Unusable(where, number.toPlainString() + " in a cell formatted as a date or time",
                    "format the cell as a number, and type the figure again");
        }
        if (number.precision() > MOST_DIGITS && number.scale() > 0) {
            return new Unusable(where, number.toPlainString() + ", a number with more digits than the program shows",
                    "round it to the decimals that count, in a formula with ROUND");
        }
        return format.shows(Math.max(0, number.scale())) ? new Text(where, number.toPlainString())
                : new Reformatted(where, number.toPlainString(), format.code());
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
