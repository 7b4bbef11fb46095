package statesheet.table;

import java.util.List;
import java.util.Set;

/**
 * A spreadsheet's cells as typed, for either kind of file.
 *
 * @param rows          in the order of the file, without a workbook's rows that have no content
 * @param hiddenColumns the numbers, from 0, of the columns that the spreadsheet program does not show
 * @param commasMayBeDecimals whether a comma in a number may be a decimal comma: something else separates the cells
 */
public record Grid(List<GridRow> rows, Set<Integer> hiddenColumns, boolean commasMayBeDecimals) {

    public Grid {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
