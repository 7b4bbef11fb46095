package statesheet.table;

import java.util.List;
import java.util.Set;
import statesheet.problem.Where;

/**
 * A spreadsheet's cells as typed, whatever the kind of file.
 *
 * @param rows          in the order of the file; rows of a workbook without any content are left out
 * @param hiddenColumns the numbers, from 0, of the columns that the spreadsheet program does not show
 * @param commasMayBeDecimals whether a comma in a number may be a decimal comma: something else separates the cells
 */
public record Table(List<Row> rows, Set<Integer> hiddenColumns, boolean commasMayBeDecimals) {

    public Table {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /**
     * One row. An empty line of a CSV file is one empty cell; a row of a workbook has at least a cell in each column of
     * the first row.
     *
     * @param where  the line, or the row's first cell
     * @param cells  from the first column on
     * @param hidden whether the spreadsheet program does not show it
     */
    public record Row(Where where, List<Cell> cells, boolean hidden) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What is in one cell. */
    public sealed interface Cell {
        Where where();

        /** As it would be typed, a number in digits; the empty text for a blank. */
        record Text(Where where, String text) implements Cell {}

        /**
         * A number that the spreadsheet program shows differently from how it is stored.
         *
         * @param text   the number as stored
         * @param format the number format that rounds, scales or hides it
         */
        record Reformatted(Where where, String text, String format) implements Cell {}

        /** Content that cannot be read in one way only: what is {@code found}, and how to fix it. */
        record Unusable(Where where, String found, String fix) implements Cell {}
    }
}
