package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.edition.Place;
import statesheet.edition.cells.Texts;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.table.Grid;
import statesheet.table.GridRow;

/** What of a table is not read: it is named once, in the words of a file's reader. Lives as long as one reading. */
final class PassedOver {

    private static final String NOT_READ = "nothing to do: they are not read";

    private final Grid table;
    private final TableLayout layout;
    private final Where file;
    private final RowFilters filters;
    private final List<GridRow> rows = new ArrayList<>();
    private final SequencedSet<String> regions = new LinkedHashSet<>();
    private final SequencedSet<String> otherPlaces = new LinkedHashSet<>();

    PassedOver(Grid table, TableLayout layout, Where file, RowFilters filters) {
        this.table = table;
        this.layout = layout;
        this.file = file;
        this.filters = filters;
    }

    void row(GridRow row) {
        rows.add(row);
    }

    void region(String name) {
        regions.add(name);
    }

    void otherPlace(Place place) {
        otherPlaces.add(place.code());
    }

    void note(Problems problems) {
        var lines = new TreeSet<Integer>();
        table.rows().subList(0, layout.headings().first()).stream().filter(row -> !Texts.isBlank(row))
                .forEach(row -> lines.add(number(row.where())));
        rows.forEach(row -> lines.add(number(row.where())));
        if (!lines.isEmpty()) {
            boolean workbook = layout.header().cell().isPresent();
            note("table.passed-over", (workbook ? "row" : "line") + (lines.size() == 1 ? " " : "s ") + ranges(lines)
                    + ", not part of the table", "rows of places", problems);
        }
        if (!regions.isEmpty()) {
            note("table.regions", "rows of regions: " + String.join(", ", regions), "rows of places", problems);
        }
        if (!otherPlaces.isEmpty()) {
            note("table.other-places", "rows of places that the first file does not have: "
                    + String.join(", ", otherPlaces), "rows of the same places", problems);
        }
        var unread = layout.unread(filters.columns());
        if (!unread.isEmpty()) {
            note("table.unread", "columns that no figure names: " + unread.stream().map(column ->
                    TableLayout.named(column, layout.headings())).collect(Collectors.joining(", ")), "figures' columns",
                    problems);
        }
    }

    private void note(String rule, String found, String expected, Problems problems) {
        problems.add(Problem.note(rule, file, found, expected, NOT_READ));
    }

    /** {@code 1-2 and 8-12}: blank rows between two that are named count with them. */
    private String ranges(Set<Integer> lines) {
        var filled = table.rows().stream().filter(row -> !Texts.isBlank(row)).map(row -> number(row.where()))
                .collect(Collectors.toSet());
        var ranges = new ArrayList<int[]>();
        for (int line : lines) {
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && IntStream.range(last[1] + 1, line).noneMatch(filled::contains)) {
                last[1] = line;
            } else {
                ranges.add(new int[] {line, line});
            }
        }
        var texts = ranges.stream().map(range -> range[0] == range[1] ? String.valueOf(range[0])
                : range[0] + "-" + range[1]).toList();
        return texts.size() == 1 ? texts.getFirst()
                : String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.getLast();
    }

    private static int number(Where where) {
        return where.cell().map(cell -> Integer.parseInt(cell.row())).orElseGet(() -> where.line().orElse(0));
    }
}
