package statesheet.table;

import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/**
 * One row of a spreadsheet. An empty line of a text file is one empty cell.
 *
 * @param where  the line, or the row's first cell
 * @param cells  from the first column to the last one that has something; nobody changes the list afterwards
 * @param hidden whether the spreadsheet program does not show it
 * @param fault  what is wrong with the row as a whole, so that nobody knows what belongs into which column
 */
public record GridRow(Where where, List<GridCell> cells, boolean hidden, Optional<Problem> fault) {

    /** A row that one can see, without a fault. */
    public static GridRow of(Where where, List<GridCell> cells) {
        return new GridRow(where, cells, false, Optional.empty());
    }

    /** The cell in this column, counted from 0; beyond the row's last cell, a blank. */
    public GridCell cell(int column) {
        return column < cells.size() ? cells.get(column) : new GridCell.Typed(where(column), "");
    }

    private Where where(int column) {
        return where.cell().map(first -> where.cell(first.worksheet(), letters(column) + first.row())).orElse(where);
    }

    /** The letter or letters of a column, counted from 0, as spreadsheet programs have them. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
