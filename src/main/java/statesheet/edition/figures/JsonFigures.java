package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.SourceFile;

/** Reads the rows of a {@code figures.json} as typed: {@code {"US": {"missingCases": 28886}, "NM": {…}}}. */
final class JsonFigures {

    private static final String NAME = "name";

    private final Dictionary dictionary;

    private JsonFigures(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** One row per member; empty, with problems reported, where the file is not one JSON object. */
    static Optional<List<TypedRow>> read(SourceFile file, Dictionary dictionary, Problems problems) {
        return Json.read(file, problems).flatMap(json -> switch (json) {
            case Json.Dict dict -> Optional.of(new JsonFigures(dictionary).rows(dict));
            case Json.Array _, Json.Text _, Json.Number _, Json.Bool _, Json.Null _ -> {
                problems.add(Problem.ofEdition("json.kind", json.where(), json.described(),
                        "an object with a member for each place",
                        "write {\"US\": { … }, \"NM\": { … }}"));
                yield Optional.empty();
            }
        });
    }

    private List<TypedRow> rows(Json.Dict file) {
        var rows = new ArrayList<TypedRow>();
        file.members().forEach((place, json) ->
                rows.add(json instanceof Json.Dict dict ? row(place, dict) : noRow(place, json)));
        return rows;
    }

    private static TypedRow noRow(String place, Json json) {
        return new TypedRow(json.where(), place, Optional.empty(), Map.of(), List.of(Problem.ofEdition("row.kind",
                json.where(),
                json.described(), "an object with the place's figures", "write {\"missingCases\": 132, … }")));
    }

    private TypedRow row(String place, Json.Dict row) {
        var cells = new HashMap<String, TypedRow.TypedCell>();
        var found = new ArrayList<Problem>();
        dictionary.typed().forEach(figure ->
                cells.put(figure.name(), new TypedRow.TypedCell(row.where(), "")));
        row.members().forEach((key, json) -> take(key, json, cells, found));
        // A figure that a mistyped one was probably meant to be is not blank as well.
        row.members().keySet().stream().filter(key -> !isKnown(key)).forEach(key -> Nearest.to(key, figureNames())
                .filter(figure -> !row.members().containsKey(figure)).ifPresent(cells::remove));
        var name = Optional.ofNullable(row.members().get(NAME))
                .map(json -> new TypedRow.TypedCell(json.where(), textOf(json)));
        return new TypedRow(row.where(), place, name, cells, found);
    }

    private void take(String key, Json json, Map<String, TypedRow.TypedCell> cells, List<Problem> found) {
        var where = json.where().field(key);
        if (dictionary.isShare(key)) {
            found.add(Problem.ofEdition("row.share", where, "a value for a share",
                    "no such member: a share is worked out from its part and its whole", "remove it"));
        } else if (!isKnown(key)) {
            found.add(Problem.ofEdition("row.unknown-figure", where, Numeral.quoted(key) + ", an unknown figure",
                    "one of the " + dictionary.typed().size() + " figures of edition.json",
                    Nearest.hint(key, figureNames(), "remove it, or add the figure to the dictionary")));
        } else if (cells.containsKey(key)) {
            takeValue(key, json, cells, found);
        }
    }

    private boolean isKnown(String key) {
        return dictionary.accepts(key) || key.equals(NAME);
    }

    private List<String> figureNames() {
        return dictionary.typed().stream().map(FigureDefinition::name).toList();
    }

    private static void takeValue(String key, Json json, Map<String, TypedRow.TypedCell> cells, List<Problem> found) {
        var where = json.where().field(key);
        switch (json) {
            case Json.Number _, Json.Null _ -> cells.put(key, new TypedRow.TypedCell(json.where(), textOf(json)));
            case Json.Dict _, Json.Array _, Json.Text _, Json.Bool _ -> {
                cells.remove(key);
                found.add(Problem.ofEdition("cell.kind", where, json.described(),
                        "a number, or null where it was not reported",
                        "write the number alone, without quotation marks"));
            }
        }
    }

    /** A number in digits, as the same rules read it in a spreadsheet; one with an exponent keeps it, to be refused. */
    private static String textOf(Json json) {
        return switch (json) {
            case Json.Number(var where, var value) -> value.scale() < 0 ? value.toString() : Json.digits(value);
            case Json.Text(var where, var value) -> value;
            case Json.Null _ -> "";
            case Json.Dict _, Json.Array _, Json.Bool _ -> json.described();
        };
    }
}
