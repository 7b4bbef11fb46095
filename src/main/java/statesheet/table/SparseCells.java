package statesheet.table;

import java.util.AbstractList;
import java.util.SortedMap;
import java.util.function.IntFunction;
import statesheet.problem.Where;

/** A worksheet's row as a list of cells: the blanks between those that were saved take no memory. */
final class SparseCells extends AbstractList<GridCell> {

    private final SortedMap<Integer, GridCell> saved;
    private final IntFunction<Where> where;

    /**
     * @param saved by column, counted from 0; at least one
     * @param where the spot of the cell in a column
     */
    SparseCells(SortedMap<Integer, GridCell> saved, IntFunction<Where> where) {
        this.saved = saved;
        this.where = where;
    }

    @Override
    public GridCell get(int column) {
        var cell = saved.get(column);
        return cell == null ? new GridCell.Typed(where.apply(column), "") : cell;
    }

    @Override
    public int size() {
        return saved.lastKey() + 1;
    }
}
