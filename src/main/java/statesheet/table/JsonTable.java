package statesheet.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;

/** JSON as a table: {@code {"US": {"cases": 28886}, "NM": {…}}}, or a list of objects, each a row. */
public final class JsonTable {

    /** The heading of the names that the rows have in an object of objects. */
    private static final String PLACE = "place";

    private JsonTable() {}

    /** A header of all keys, and a row for each object; empty, with a problem reported, if it is neither of the two. */
    public static Optional<Grid> read(SourceFile file, Problems problems) {
        return Json.read(file, problems).flatMap(json -> rows(json, problems)).map(rows -> table(rows, file.where()));
    }

    private static Optional<List<SequencedMap<String, Json>>> rows(Json json, Problems problems) {
        var rows = new ArrayList<SequencedMap<String, Json>>();
        boolean isTable = switch (json) {
            case Json.Dict dict -> {
                dict.members().forEach((place, row) -> add(rows, Optional.of(new Json.Text(row.where(), place)), row));
                yield dict.members().values().stream().allMatch(Json.Dict.class::isInstance);
            }
            case Json.Array array -> {
                array.items().forEach(row -> add(rows, Optional.empty(), row));
                yield array.items().stream().allMatch(Json.Dict.class::isInstance);
            }
            case Json.Text _, Json.Number _, Json.Bool _, Json.Null _ -> false;
        };
        if (!isTable) {
            problems.add(Problem.ofEdition("json.kind", json.where(), json.described() + " that is no table",
                    "an object with a member for each place, or a list of objects",
                    "write {\"US\": { … }, \"NM\": { … }}"));
        }
        return isTable ? Optional.of(rows) : Optional.empty();
    }

    private static void add(List<SequencedMap<String, Json>> rows, Optional<Json> place, Json row) {
        if (row instanceof Json.Dict dict) {
            var members = new LinkedHashMap<String, Json>();
            place.ifPresent(name -> members.put(PLACE, name));
            members.putAll(dict.members());
            rows.add(members);
        }
    }

    private static Grid table(List<SequencedMap<String, Json>> rows, Where file) {
        var keys = rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        var all = new ArrayList<GridRow>();
        all.add(new GridRow(file, keys.stream().map(key -> (GridCell) new GridCell.Typed(file, key)).toList(), false));
        rows.forEach(row -> {
            var where = row.isEmpty() ? file : row.firstEntry().getValue().where();
            all.add(new GridRow(where, keys.stream().map(key -> cell(Optional.ofNullable(row.get(key)), where)).toList(),
                    false));
        });
        return new Grid(all, Set.of(), false);
    }

    /** A number in digits, as the same rules read it in a spreadsheet; one with an exponent keeps it, to be refused. */
    private static GridCell cell(Optional<Json> json, Where row) {
        return switch (json.orElse(new Json.Null(row))) {
            case Json.Number(var where, var value) -> new GridCell.Typed(where,
                    value.scale() < 0 ? value.toString() : Json.digits(value));
            case Json.Text(var where, var value) -> new GridCell.Typed(where, value);
            case Json.Null(var where) -> new GridCell.Typed(where, "");
            case Json.Dict dict -> new GridCell.Unusable(dict.where(), dict.described(), "write the number alone");
            case Json.Array array -> new GridCell.Unusable(array.where(), array.described(), "write the number alone");
            case Json.Bool bool -> new GridCell.Unusable(bool.where(), bool.described(), "write the number alone");
        };
    }
}
