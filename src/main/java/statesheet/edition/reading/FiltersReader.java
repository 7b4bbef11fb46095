package statesheet.edition.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads {@code where}: which rows count, by the heading of a column and one value or a list of them. */
final class FiltersReader {

    private static final String KEY = "where";

    private FiltersReader() {}

    static Map<String, List<String>> read(Members members, Problems problems) {
        var filters = new LinkedHashMap<String, List<String>>();
        members.dict(KEY).ifPresent(given -> given.members().forEach((heading, value) -> {
            var values = values(value);
            if (values.isEmpty()) {
                problems.add(Problem.ofEdition("json.kind", value.where().field(KEY), value.described(),
                        "a text, or a list of texts", "write the value as the column shows it, like \"2016\""));
            } else {
                filters.put(heading, values);
            }
        }));
        return filters;
    }

    private static List<String> values(Json value) {
        return switch (value) {
            case Json.Text(_, var text) -> List.of(text);
            case Json.Number(_, var number) -> List.of(number.toPlainString());
            case Json.Array(_, var items) -> items.stream().flatMap(item -> values(item).stream()).toList();
            case Json.Dict _, Json.Bool _, Json.Null _ -> List.of();
        };
    }
}
