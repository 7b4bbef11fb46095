package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;

/**
 * The table as readers of the sheets have it.
 *
 * @param hidden what is known of the counts that are not shown
 */
record ShownTable(Map<String, Row> rows, Map<TableCell, Range> hidden) {

    ShownTable {
        hidden = Map.copyOf(hidden);
    }

    static ShownTable of(Edition edition) {
        var rows = edition.allRows().stream().collect(Collectors.toMap(row -> row.place().code(), row -> row));
        var hidden = new HashMap<TableCell, Range>();
        rows.values().forEach(row -> row.values().forEach((figure, value) -> {
            if (value instanceof Value.Hidden count) {
                hidden.put(new TableCell(row.place().code(), figure), new Range(count.least(), count.most()));
            }
        }));
        return new ShownTable(rows, hidden);
    }

    /** The same with one number fewer, which may be any of the range. */
    ShownTable without(TableCell cell, Range range) {
        var more = new HashMap<>(hidden);
        more.put(cell, range);
        return new ShownTable(rows, more);
    }

    boolean isHidden(TableCell cell) {
        return hidden.containsKey(cell);
    }

    boolean isNumber(TableCell cell) {
        return !isHidden(cell) && rows.get(cell.place()).value(cell.figure()).isPresent();
    }

    BigDecimal number(TableCell cell) {
        return rows.get(cell.place()).value(cell.figure()).orElseThrow();
    }

    /** What the count may be. A blank protects nothing: it counts as nothing. */
    Range range(TableCell cell) {
        return hidden.containsKey(cell) ? hidden.get(cell) : isNumber(cell) ? Range.of(number(cell)) : Range.ZERO;
    }
}
