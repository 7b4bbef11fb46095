package statesheet.edition.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import statesheet.edition.FigureDefinition;
import statesheet.edition.RowRules;
import statesheet.edition.cells.Texts;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Several;
import statesheet.problem.Where;
import statesheet.table.GridRow;

/** Which rows of a table count for a figure: what the figure says itself, or else the edition. */
final class RowFilters {

    private final TableLayout layout;
    private final Where file;
    private final Problems problems;
    /** By the figures' names, the keys of the values that count, by column. */
    private final Map<String, Map<Integer, List<String>>> filters = new HashMap<>();
    private final Set<Integer> columns = new HashSet<>();
    private final Set<Problem> reported = new HashSet<>();

    private RowFilters(TableLayout layout, Where file, Problems problems) {
        this.layout = layout;
        this.file = file;
        this.problems = problems;
    }

    /** The filters of a table's figures, with problems reported where no row can pass one. */
    static RowFilters of(TableLayout layout, Where file, RowRules rules, Problems problems) {
        var filters = new RowFilters(layout, file, problems);
        layout.figures().forEach(column -> filters.add(column.figure(), rules));
        return filters;
    }

    private void add(FigureDefinition figure, RowRules rules) {
        boolean own = !figure.column().where().isEmpty();
        var columns = new HashMap<Integer, List<String>>();
        (own ? figure.column().where() : rules.where()).forEach((heading, values) -> {
            var called = layout.headings().called(heading);
            if (called.size() == 1) {
                columns.put(called.getFirst(), values.stream().map(Texts::key).toList());
                values.forEach(value -> refuseUnknown(value, called.getFirst(), own ? figure.name() : "where"));
            } else if (own || called.size() > 1) {
                report(Problem.ofEdition("table.where", file.field(own ? figure.name() : "where"),
                        "\"where\" with " + Quoted.of(heading) + ", which is the heading of "
                                + (called.isEmpty() ? "no column" : called.size() + " columns"),
                        "the heading of one column", "correct \"where\" in edition.json"));
            }
        });
        if (!columns.isEmpty()) {
            filters.put(figure.name(), columns);
        }
        this.columns.addAll(columns.keySet());
    }

    private void refuseUnknown(String value, int column, String field) {
        var given = layout.rows().stream().map(row -> Texts.shown(row, column)).filter(text -> !text.isEmpty())
                .distinct().toList();
        if (given.stream().noneMatch(text -> Texts.key(text).equals(Texts.key(value)))) {
            report(Problem.ofEdition("table.where-value", file.field(field), "\"where\" with " + Quoted.of(value)
                    + " for " + TableLayout.named(column, layout.headings()) + ", which is in no row",
                    "a value of that column: " + Several.named(given.stream().map(Quoted::of).toList()),
                    Nearest.hint(value, given, "correct \"where\" in edition.json")));
        }
    }

    private void report(Problem problem) {
        if (reported.add(problem)) {
            problems.add(problem);
        }
    }

    /** The figures that a row counts for. */
    List<FigureColumn> passed(GridRow row) {
        return filters.isEmpty() ? layout.figures()
                : layout.figures().stream().filter(column -> passes(row, column.name())).toList();
    }

    private boolean passes(GridRow row, String figure) {
        return filters.getOrDefault(figure, Map.of()).entrySet().stream().allMatch(filter ->
                filter.getValue().contains(Texts.key(Texts.shown(row, filter.getKey()))));
    }

    /** The columns, from 0, that any figure's rows are chosen by. */
    Set<Integer> columns() {
        return columns;
    }
}
