package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads {@code parts}: one list of figures that add to another one, or several lists by name. */
final class PartsReader {

    private static final BigDecimal MOST_ROUNDED = BigDecimal.valueOf(1_000_000_000);

    private PartsReader() {}

    /** One list of parts as written. */
    record PartsList(Json.Array of, BigDecimal rounded, boolean overlapping) {}

    /** The lists by name, the empty name for a single one; of those that are wrong, a problem. */
    static SequencedMap<String, PartsList> read(Json value, Problems problems) {
        var lists = new LinkedHashMap<String, PartsList>();
        if (value instanceof Json.Dict named && !named.members().isEmpty() && !named.members().containsKey("of")) {
            named.members().forEach((name, list) -> list(list, problems).filter(_ -> !name.isBlank())
                    .ifPresent(parts -> lists.put(name, parts)));
        } else {
            list(value, problems).ifPresent(parts -> lists.put("", parts));
        }
        return lists;
    }

    /** Names of figures, or {@code {"of": [names], "rounded": 100, "overlapping": true}}. */
    private static Optional<PartsList> list(Json value, Problems problems) {
        if (value instanceof Json.Array names) {
            return Optional.of(new PartsList(names, BigDecimal.ZERO, false));
        }
        if (!(value instanceof Json.Dict dict) || !(dict.members().get("of") instanceof Json.Array names)) {
            problems.add(Problem.ofEdition("dictionary.parts", value.where().field("parts"), value.described(),
                    "a list of figures' names, or several lists with a name each",
                    "write [\"name\", \"name\"], {\"age\": [\"name\", \"name\"]} or"
                            + " {\"of\": [\"name\", \"name\"], \"rounded\": 100}"));
            return Optional.empty();
        }
        var members = new Members(dict, problems);
        members.value("of");
        var rounded = members.number("rounded").filter(number -> isUnit(number, members, problems));
        var overlapping = members.bool("overlapping").orElse(false);
        members.refuseOthers();
        return Optional.of(new PartsList(names, rounded.orElse(BigDecimal.ZERO), overlapping));
    }

    private static boolean isUnit(BigDecimal rounded, Members members, Problems problems) {
        if (rounded.signum() > 0 && rounded.compareTo(MOST_ROUNDED) <= 0 && rounded.scale() <= Json.MOST_ZEROS) {
            return true;
        }
        problems.add(Problem.ofEdition("dictionary.rounded", members.where("rounded"), Json.digits(rounded),
                "what the numbers are published in multiples of, like 100", "write it, or remove \"rounded\""));
        return false;
    }
}
