package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import statesheet.edition.Column;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Noun;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.Members;

/**
 * Reads the dictionary of {@code edition.json}: first each entry by itself, then what entries say of each other.
 * Lives as long as the reading of one dictionary.
 */
final class DictionaryReader {

    /** The columns beside the figures, and what {@code sheet.md} calls the place, the edition and the page. */
    private static final Set<String> TAKEN = Set.of("place", "name", "state", "the_state", "kind", "code", "nation",
            "period", "published", "organization", "topic", "page", "pages");

    private static final Map<String, Scope> SCOPES =
            Map.of("places", Scope.PLACES, "nation", Scope.NATION, "both", Scope.BOTH);
    private static final Map<String, Unit> UNITS =
            Map.of("count", Unit.COUNT, "percent", Unit.PERCENT, "number", Unit.NUMBER, "dollars", Unit.DOLLARS,
                    "text", Unit.TEXT);
    private static final Map<String, Precision> PRECISIONS =
            Map.of("exact", Precision.EXACT, "more than", Precision.MORE_THAN);

    /** What does not go with a share: it is a percent, as exact as its counts, blank over a zero whole. */
    private static final List<String> NOT_WITH_SHARE = List.of("unit", "precision", "optional", "parts", "column", "file",
            "where", "scale", "marks", "additive");

    /** Names that the text's grammar has a meaning for. */
    private static final Pattern GRAMMAR = Pattern.compile("context|if|unless|vs|(us|whole)_.*|.*_of");

    /** Most decimals that anyone prints. */
    private static final int MOST_DECIMALS = 6;

    private final Problems problems;
    private final SequencedMap<String, Unresolved> entries = new LinkedHashMap<>();
    private final Set<String> unsound = new HashSet<>();

    private DictionaryReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * One entry as written, its references to other entries not yet looked up.
     *
     * @param scope as given, if it was
     * @param share the texts of {@code share}; empty where the figure is none
     * @param lists the lists of {@code parts} by name, the empty name for a single list
     */
    record Unresolved(FigureDefinition figure, Where where, Optional<Scope> scope, List<Json.Text> share,
            SequencedMap<String, PartsList> lists) {}

    /** One list of parts as written. */
    record PartsList(Json.Array of, BigDecimal rounded, boolean overlapping) {}

    static Dictionary read(Json.Dict dictionary, Problems problems) {
        var reader = new DictionaryReader(problems);
        dictionary.members().forEach(reader::readEntry);
        if (reader.entries.isEmpty()) {
            problems.add(Problem.ofEdition("dictionary.empty", dictionary.where().field("dictionary"), "no figure",
                    "at least one figure", "add the figures of the spreadsheet"));
        }
        return new References(reader.entries, reader.unsound, problems).resolved();
    }

    private void readEntry(String name, Json json) {
        var own = new Problems();
        checkName(name, json.where().field(name), own);
        var where = json.where().field(name);
        var entry = Members.ifObject(json, own).map(members -> entry(name, members, where, own));
        entries.put(name, entry.orElseGet(() -> unreadable(name, where)));
        problems.addAll(own.all());
        if (own.anyStops()) {
            unsound.add(name);
        }
    }

    private static void checkName(String name, Where where, Problems problems) {
        if (TAKEN.contains(name) || GRAMMAR.matcher(name).matches()) {
            problems.add(Problem.ofEdition("dictionary.name-taken", where,
                    "\"" + name + "\" as a figure's name, which is taken",
                    "a name other than the columns place and name and the text's own placeholders",
                    "choose another name"));
        } else if (!name.matches("[a-z][A-Za-z0-9]*")) {
            problems.add(Problem.ofEdition("dictionary.name", where, "\"" + name + "\" as a figure's name",
                    "a small letter, then letters and digits only, like missingCases", "choose another name"));
        }
    }

    private static Unresolved entry(String name, Members members, Where where, Problems problems) {
        var label = PlainText.required(members, "label", problems);
        var noun = members.texts("noun").flatMap(forms -> noun(forms, members, problems));
        var scope = choice(members, "for", SCOPES, problems);
        var unit = choice(members, "unit", UNITS, problems);
        var decimals = members.number("decimals").flatMap(number -> decimals(number, members, problems));
        var precision = choice(members, "precision", PRECISIONS, problems).orElse(Precision.EXACT);
        var optional = members.bool("optional").orElse(false);
        var additive = members.bool("additive");
        var lists = members.value("parts").map(value -> lists(value, problems)).orElseGet(LinkedHashMap::new);
        boolean isShare = members.value("share").isPresent();
        var share = members.value("share").map(value -> share(value, problems)).orElse(List.of());
        var column = column(name, members, problems);
        var period = PlainText.optional(members, "period", problems);
        var source = PlainText.optional(members, "source", problems);
        var marks = MarksReader.read(members, problems);
        if (isShare) {
            refuseBesideShare(members, problems);
        } else if (precision == Precision.MORE_THAN && unit.orElse(Unit.COUNT) == Unit.PERCENT) {
            problems.add(Problem.ofEdition("dictionary.precision", members.where("precision"),
                    "\"more than\" for a percent",
                    "\"more than\" for a count or a number only", "remove \"precision\""));
        }
        members.refuseOthers();
        var known = isShare ? Unit.PERCENT : unit.orElse(Unit.COUNT);
        var figure = new FigureDefinition(name, label, noun, scope.orElse(Scope.BOTH), known, decimals, precision,
                optional || isShare, additive.orElse(known == Unit.COUNT), List.of(), Optional.empty(), column, period,
                source, marks);
        return new Unresolved(figure, where, scope, share, lists);
    }

    private static Optional<Noun> noun(List<String> forms, Members members, Problems problems) {
        if (forms.size() != 2 || forms.stream().anyMatch(String::isBlank)) {
            problems.add(Problem.ofEdition("dictionary.noun", members.where("noun"),
                    "a noun of " + forms.size() + (forms.size() == 1 ? " form" : " forms"),
                    "two forms: for one, and for all other numbers", "write it like [\"person\", \"people\"]"));
            return Optional.empty();
        }
        return Optional.of(new Noun(forms.getFirst(), forms.getLast()));
    }

    private static Optional<Integer> decimals(BigDecimal number, Members members, Problems problems) {
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            if (number.compareTo(BigDecimal.valueOf(decimals)) == 0) {
                return Optional.of(decimals);
            }
        }
        problems.add(Problem.ofEdition("dictionary.decimals", members.where("decimals"), number.toPlainString(),
                "a whole number from 0 to " + MOST_DECIMALS, "write how many decimals to print"));
        return Optional.empty();
    }

    /** The column of its own name, unless the entry says otherwise. */
    private static Column column(String name, Members members, Problems problems) {
        var heading = PlainText.optional(members, "column", problems).orElse(name);
        var where = FiltersReader.read(members, problems);
        var scale = members.number("scale").filter(factor -> isFactor(factor, members, problems));
        return new Column(members.text("file"), heading, where, scale);
    }

    private static boolean isFactor(BigDecimal factor, Members members, Problems problems) {
        if (factor.signum() > 0) {
            return true;
        }
        problems.add(Problem.ofEdition("dictionary.scale", members.where("scale"), factor.toPlainString(),
                "a number above 0", "write 100 for fractions that are percents, 1000 for thousands"));
        return false;
    }

    private static Unresolved unreadable(String name, Where where) {
        var figure = FigureDefinition.plain(name, "", Scope.BOTH, Unit.COUNT);
        return new Unresolved(figure, where, Optional.empty(), List.of(), new LinkedHashMap<>());
    }

    private static <T> Optional<T> choice(Members members, String key, Map<String, T> choices, Problems problems) {
        var given = members.text(key);
        if (given.isPresent() && !choices.containsKey(given.get())) {
            var known = choices.keySet().stream().sorted().toList();
            problems.add(Problem.ofEdition("json.choice", members.where(key), "\"" + given.get() + "\"",
                    "one of " + String.join(", ", known),
                    Nearest.hint(given.get(), known, "write one of them, or leave \"" + key + "\" out")));
        }
        return given.map(choices::get);
    }

    private static SequencedMap<String, PartsList> lists(Json value, Problems problems) {
        var lists = new LinkedHashMap<String, PartsList>();
        switch (value) {
            case Json.Dict named when !named.members().isEmpty() && !named.members().containsKey("of") ->
                    named.members().forEach((name, list) -> list(list, problems).filter(_ -> !name.isBlank())
                            .ifPresent(parts -> lists.put(name, parts)));
            case Json.Dict _, Json.Array _, Json.Text _, Json.Number _, Json.Bool _, Json.Null _ ->
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
            refuseLists(value, problems);
            return Optional.empty();
        }
        var members = new Members(dict, problems);
        members.value("of");
        var rounded = members.number("rounded").orElse(BigDecimal.ZERO);
        var overlapping = members.bool("overlapping").orElse(false);
        members.refuseOthers();
        if (rounded.signum() < 0) {
            problems.add(Problem.ofEdition("dictionary.rounded", members.where("rounded"), rounded.toPlainString(),
                    "what the numbers are published in multiples of, like 100", "write it, or remove \"rounded\""));
        }
        return Optional.of(new PartsList(names, rounded, overlapping));
    }

    private static void refuseLists(Json value, Problems problems) {
        problems.add(Problem.ofEdition("dictionary.parts", value.where().field("parts"), value.described(),
                "a list of figures' names, or several lists with a name each",
                "write [\"name\", \"name\"], {\"age\": [\"name\", \"name\"]} or {\"of\": [\"name\", \"name\"], \"rounded\": 100}"));
    }

    private static List<Json.Text> share(Json value, Problems problems) {
        if (value instanceof Json.Array(var where, var items) && items.size() == 2
                && items.stream().allMatch(Json.Text.class::isInstance)) {
            return items.stream().map(Json.Text.class::cast).toList();
        }
        problems.add(Problem.ofEdition("dictionary.share", value.where().field("share"), value.described(),
                "two figures' names, the part and the whole", "write [\"part\", \"whole\"]"));
        return List.of();
    }

    private static void refuseBesideShare(Members members, Problems problems) {
        for (var key : NOT_WITH_SHARE) {
            if (members.value(key).isPresent()) {
                problems.add(Problem.ofEdition("dictionary.share-key", members.where(key),
                        "\"" + key + "\" beside \"share\"",
                        "a share without it: a share is a percent worked out from its two counts",
                        "remove \"" + key + "\""));
            }
        }
    }
}
