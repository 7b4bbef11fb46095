package statesheet.table;

import java.util.List;
import java.util.Set;

/**
 * A spreadsheet's cells as typed, for any kind of file.
 *
 * @param rows          in the order of the file, without a workbook's rows that have no content
 * @param hiddenColumns the numbers, from 0, of the columns that the spreadsheet program does not show
 * @param separators    what is between the cells where that leaves the comma free to stand before decimals, like
 *                      {@code semicolons}; otherwise empty
 */
public record Grid(List<GridRow> rows, Set<Integer> hiddenColumns, String separators) {

    /** Most rows that are read: far more than there are places, far less than fills the memory. */
    static final int MOST_ROWS = 100_000;

    /** Most cells that are read, for the same reason. */
    static final int MOST_CELLS = 1_000_000;

    public Grid {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
