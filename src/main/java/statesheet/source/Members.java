package statesheet.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Several;
import statesheet.problem.Where;

/**
 * The members of one JSON object, asked for by name.
 *
 * <p>A member of the wrong kind is a problem and counts as absent. {@link #refuseOthers} at the end names every member
 * that was never asked for, with the nearest one that was. Lives as long as the reading of one object.
 */
public final class Members {

    private final Json.Dict dict;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    public Members(Json.Dict dict, Problems problems) {
        this.dict = dict;
        this.problems = problems;
    }

    /** The members of {@code value}; empty, with a problem reported, if it is not an object. */
    public static Optional<Members> ifObject(Json value, Problems problems) {
        if (value instanceof Json.Dict dict) {
            return Optional.of(new Members(dict, problems));
        }
        problems.add(Problem.ofEdition("json.kind", value.where(), value.described(), "an object { … }",
                "write it as an object"));
        return Optional.empty();
    }

    /** The members of {@code value} if it is an object; else none, with a problem reported. */
    public static Members of(Json value, Problems problems) {
        return ifObject(value, problems)
                .orElseGet(() -> new Members(new Json.Dict(value.where(), new LinkedHashMap<>()), problems));
    }

    public Where where() {
        return dict.where();
    }

    /** The spot of the member's value, or of the object if it has no such member; with the key as the field. */
    public Where where(String key) {
        var value = dict.members().get(key);
        return (value == null ? dict.where() : value.where()).field(key);
    }

    /** The member, of any kind; a JSON null counts as absent. */
    public Optional<Json> value(String key) {
        asked.add(key);
        var value = dict.members().get(key);
        return value == null || value instanceof Json.Null ? Optional.empty() : Optional.of(value);
    }

    public Optional<String> text(String key) {
        return of(key, Json.Text.class, "a text in double quotes").map(Json.Text::value);
    }

    /** A text that must be there and not blank; otherwise a problem is reported and the text is empty. */
    public String requiredText(String key) {
        var given = value(key);
        if (given.isEmpty()) {
            problems.add(Problem.ofEdition("json.missing", where(key), "no \"" + key + "\"", "a text in double quotes",
                    "add \"" + key + "\""));
            return "";
        }
        var text = text(key).orElse("");
        if (text.isBlank() && given.get() instanceof Json.Text) {
            problems.add(Problem.ofEdition("json.empty-text", where(key), "an empty text", "some words",
                    "fill in \"" + key + "\""));
        }
        return text;
    }

    public Optional<BigDecimal> number(String key) {
        return of(key, Json.Number.class, "a number").map(Json.Number::value);
    }

    public Optional<Boolean> bool(String key) {
        return of(key, Json.Bool.class, "true or false").map(Json.Bool::value);
    }

    public Optional<Json.Dict> dict(String key) {
        return of(key, Json.Dict.class, "an object { … }");
    }

    public Optional<Members> members(String key) {
        return dict(key).map(object -> new Members(object, problems));
    }

    /** A list of texts; an item of another kind is a problem and left out. */
    public Optional<List<String>> texts(String key) {
        return of(key, Json.Array.class, "a list of texts").map(array -> array.items().stream()
                .flatMap(item -> as(item, Json.Text.class, key, "a text in double quotes").stream())
                .map(Json.Text::value).toList());
    }

    private <T extends Json> Optional<T> of(String key, Class<T> kind, String expected) {
        return value(key).flatMap(value -> as(value, kind, key, expected));
    }

    private <T extends Json> Optional<T> as(Json value, Class<T> kind, String key, String expected) {
        if (!kind.isInstance(value)) {
            problems.add(Problem.ofEdition("json.kind", value.where().field(key), value.described(), expected,
                    "write " + expected + " for \"" + key + "\""));
            return Optional.empty();
        }
        return Optional.of(kind.cast(value));
    }

    /** Reports the members that were not asked for: those with one fix together, at the first of them. */
    public void refuseOthers() {
        var byName = new LinkedHashMap<Optional<String>, List<String>>();
        dict.members().keySet().stream().filter(key -> !asked.contains(key)).forEach(key ->
                byName.computeIfAbsent(Nearest.to(key, asked), _ -> new ArrayList<>()).add(key));
        byName.forEach((name, keys) -> problems.add(unknown(keys, name.map(known -> "perhaps " + known + "?")
                .orElse(keys.size() == 1 ? "remove it" : "remove them"))));
    }

    private Problem unknown(List<String> keys, String fix) {
        return Problem.ofEdition("json.unknown-key", where(keys.getFirst()),
                Several.named(keys.stream().map(Quoted::of).toList())
                        + (keys.size() == 1 ? ", an unknown key" : ", unknown keys"),
                "one of " + String.join(", ", asked), fix).withExtent(keys.size());
    }
}
