package statesheet.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;

/**
 * JSON as a table: {@code {"US": {"cases": 28886}, "NM": {…}}}, a list of objects, or a list of lists, the
 * headings first, as the Census Bureau has it.
 */
public final class JsonTable {

    /** The heading of the names that the rows have in an object of objects. */
    private static final String PLACE = "place";

    private final Where file;
    /** By heading. */
    private final List<SequencedMap<String, Json>> rows = new ArrayList<>();
    private final List<GridRow> faulty = new ArrayList<>();

    private JsonTable(Where file) {
        this.file = file;
    }

    /** A header of all keys, and a row for each object; empty, with a problem reported, if it is no table. */
    public static Optional<Grid> read(SourceFile file, Problems problems) {
        return Json.read(file, problems).flatMap(json -> new JsonTable(file.where()).grid(json, problems));
    }

    private Optional<Grid> grid(Json json, Problems problems) {
        switch (json) {
            case Json.Array(_, var items) when items.stream().anyMatch(Json.Array.class::isInstance) -> {
                return Optional.of(new Grid(listed(items), Set.of(), ""));
            }
            case Json.Array(_, var items) -> items.forEach(item -> add(Optional.empty(), item));
            case Json.Dict(_, var members) -> members.forEach((place, row) -> add(Optional.of(place), row));
            case Json.Text _, Json.Number _, Json.Bool _, Json.Null _ -> { }
        }
        if (rows.isEmpty()) {
            problems.add(Problem.ofEdition("json.kind", json.where(), json.described() + " that is no table",
                    "an object with a member for each place, or a list of objects",
                    "write {\"US\": { … }, \"NM\": { … }}"));
            return Optional.empty();
        }
        return Optional.of(new Grid(withHeader(), Set.of(), ""));
    }

    private void add(Optional<String> place, Json row) {
        if (row instanceof Json.Dict(_, var given)) {
            var members = new LinkedHashMap<String, Json>();
            place.ifPresent(name -> members.put(PLACE, new Json.Text(row.where(), name)));
            members.putAll(given);
            rows.add(members);
        } else {
            faulty.add(faulty(row, place.map(name -> List.<GridCell>of(new GridCell.Typed(row.where(), name)))
                    .orElse(List.of())));
        }
    }

    private static GridRow faulty(Json row, List<GridCell> cells) {
        return new GridRow(row.where(), cells, false, Optional.of(Problem.ofEdition("json.kind", row.where(),
                row.described(), "an object with the place's figures", "write {\"missingCases\": 132, … }")));
    }

    private List<GridRow> withHeader() {
        var keys = rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        var header = GridRow.of(file, keys.stream().map(key -> (GridCell) new GridCell.Typed(file, key)).toList());
        var table = rows.stream().map(row -> {
            var where = row.isEmpty() ? file : row.firstEntry().getValue().where();
            return GridRow.of(where, keys.stream().map(key ->
                    cell(Optional.ofNullable(row.get(key)), where)).toList());
        });
        return Stream.concat(Stream.of(header), Stream.concat(table, faulty.stream())).toList();
    }

    private static List<GridRow> listed(List<Json> rows) {
        return rows.stream().map(row -> row instanceof Json.Array(var where, var items)
                ? GridRow.of(where, items.stream().map(item -> cell(Optional.of(item), where)).toList())
                : faulty(row, List.of())).toList();
    }

    /** A number in digits, as the same rules read it in a spreadsheet; one with an exponent keeps it, to be refused. */
    private static GridCell cell(Optional<Json> json, Where row) {
        return switch (json.orElse(new Json.Null(row))) {
            case Json.Number(var where, var value) -> new GridCell.Typed(where,
                    value.scale() < 0 ? value.toString() : Json.digits(value));
            case Json.Text(var where, var value) -> new GridCell.Typed(where, value);
            case Json.Null(var where) -> new GridCell.Typed(where, "");
            case Json.Dict other -> noNumber(other);
            case Json.Array other -> noNumber(other);
            case Json.Bool other -> noNumber(other);
        };
    }

    private static GridCell noNumber(Json json) {
        return new GridCell.Unusable(json.where(), "", json.described(), "write the number alone");
    }
}
