package statesheet.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
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

    WorksheetCells(Where file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    Where where(int row, int column) {
        return file.cell(sheet, CellReference.convertNumToColString(column) + (row + 1));
    }

    /** Takes a cell that has content. Of others, only the look was saved. */
    void put(int row, int column, GridCell cell) throws ProblemException {
        if (!isBlank(cell)) {
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
            if (column >= MOST_COLUMNS || rows.size() > Csv.MOST_ROWS) {
                throw Workbook.unreadable("workbook.size", file, "a worksheet with more than " + Csv.MOST_ROWS
                        + " rows or " + MOST_COLUMNS + " columns", "copy the figures into a new worksheet");
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

    /** Every row with content, each as wide as the first one at least: that is the header. */
    Grid grid() {
        int header = rows.isEmpty() ? 0 : rows.firstEntry().getValue().lastKey();
        rows.forEach((row, cells) -> {
            for (int at = 0; at <= Math.max(header, cells.lastKey()); at++) {
                cells.putIfAbsent(at, new GridCell.Typed(where(row, at), ""));
            }
        });
        merges.stream().filter(range -> range.getNumberOfCells() > 1).forEach(this::refuse);
        var all = rows.entrySet().stream().map(row -> new GridRow(where(row.getKey(), 0),
                List.copyOf(row.getValue().values()), hiddenRows.contains(row.getKey()))).toList();
        return new Grid(all, hiddenColumns, false);
    }

    /** Merged cells share one content, so nobody knows whose it is. A merged blank is a blank for all of them. */
    private void refuse(CellRangeAddress range) {
        SortedMap<Integer, GridCell> top = rows.getOrDefault(range.getFirstRow(), new TreeMap<>());
        if (!top.containsKey(range.getFirstColumn()) || isBlank(top.get(range.getFirstColumn()))) {
            return;
        }
        rows.subMap(range.getFirstRow(), true, range.getLastRow(), true).values().forEach(cells ->
                cells.subMap(range.getFirstColumn(), true, range.getLastColumn(), true).replaceAll((_, cell) ->
                        new GridCell.Unusable(cell.where(), "a cell that is merged with others, "
                                + range.formatAsString(), "unmerge the cells, and fill in each of them")));
    }

    private static boolean isBlank(GridCell cell) {
        return cell instanceof GridCell.Typed(_, var text) && text.isBlank();
    }
}
