package statesheet.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;

/** Gathers the cells of one worksheet; rows and columns are counted from 0. Lives as long as one reading. */
final class WorksheetCells {

    /** Rightmost column that may hold anything. */
    private static final int MOST_COLUMNS = 1_000;

    private final Where file;
    private final String sheet;
    private final TreeMap<Integer, TreeMap<Integer, GridCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private int cells;

    WorksheetCells(Where file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    Where where(int row, int column) {
        return file.cell(sheet, GridRow.letters(column) + (row + 1));
    }

    /** Takes a cell that has content. Of others, only the look was saved. */
    void put(int row, int column, GridCell cell) throws ProblemException {
        if (!isBlank(cell)) {
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
            cells++;
            if (column >= MOST_COLUMNS || rows.size() > Grid.MOST_ROWS || cells > Grid.MOST_CELLS) {
                throw Workbook.unreadable("workbook.size", file, "a worksheet with more than " + Grid.MOST_ROWS
                        + " rows, " + MOST_COLUMNS + " columns or " + Grid.MOST_CELLS + " cells",
                        "copy the figures into a new worksheet");
            }
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    void merge(CellRangeAddress range) {
        merges.add(range);
    }

    /** Every row with content. */
    Grid grid() throws ProblemException {
        for (var range : merges) {
            if (range.getNumberOfCells() > 1) {
                share(range);
            }
        }
        var all = rows.entrySet().stream().map(row -> new GridRow(where(row.getKey(), 0),
                new SparseCells(row.getValue(), column -> where(row.getKey(), column)),
                hiddenRows.contains(row.getKey()), Optional.empty())).toList();
        return new Grid(all, hiddenColumns, "");
    }

    /** Merged cells show the content of their first. A merged blank is a blank for all of them. */
    private void share(CellRangeAddress range) throws ProblemException {
        var first = rows.getOrDefault(range.getFirstRow(), new TreeMap<>()).get(range.getFirstColumn());
        if (first == null) {
            return;
        }
        int last = Math.min(range.getLastColumn(), MOST_COLUMNS - 1);
        for (int row : List.copyOf(rows.subMap(range.getFirstRow(), true, range.getLastRow(), true).keySet())) {
            for (int column = range.getFirstColumn(); column <= last; column++) {
                put(row, column, new GridCell.Merged(where(row, column), first, range.formatAsString()));
            }
        }
    }

    private static boolean isBlank(GridCell cell) {
        return cell instanceof GridCell.Typed(_, var text) && text.isBlank();
    }
}
