package statesheet.table;

import java.util.List;
import statesheet.problem.Where;

/**
 * One row of a spreadsheet. An empty line of a CSV file is one empty cell; a row of a workbook has a cell in each
 * column of the first row, or more.
 *
 * @param where  the line, or the row's first cell
 * @param cells  from the first column on
 * @param hidden whether the spreadsheet program does not show it
 */
public record GridRow(Where where, List<GridCell> cells, boolean hidden) {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
