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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Noun;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.Members;

/**
 * Reads the dictionary of {@code edition.json}: first each entry by itself, then what entries say of each other.
 * Lives as long as the reading of one dictionary.
 */
final class DictionaryReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** The columns beside the figures, and the words that the text's grammar has a meaning for. */
    private static final Set<String> TAKEN = Set.of("place", "name", "state", "the_state", "kind", "code", "nation",
            "period", "published", "organization", "topic", "page", "pages", "context", "if", "unless", "vs");

    private static final Map<String, Scope> SCOPES =
            Map.of("places", Scope.PLACES, "nation", Scope.NATION, "both", Scope.BOTH);
    private static final Map<String, Unit> UNITS =
            Stream.of(Unit.COUNT, Unit.PERCENT, Unit.NUMBER, Unit.DOLLARS, Unit.TEXT)
                    .collect(Collectors.toMap(Unit::key, unit -> unit));
    private static final Map<String, Precision> PRECISIONS =
            Map.of("exact", Precision.EXACT, "more than", Precision.MORE_THAN);

    /** Most decimals that anyone prints. */
    private static final int MOST_DECIMALS = 6;

    private final Set<String> files;
    private final Problems problems;
    private final SequencedMap<String, Unresolved> entries = new LinkedHashMap<>();
    private final Set<String> unsound = new HashSet<>();

    private DictionaryReader(Set<String> files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * One entry as written, its references to other entries not yet looked up.
     *
     * @param scope   as given, if it was
     * @param formula empty where the figure has a column
     * @param lists   the lists of {@code parts} by name, the empty name for a single list
     */
    record Unresolved(FigureDefinition figure, Where where, Optional<Scope> scope,
            Optional<FormulaReader.Typed> formula, SequencedMap<String, PartsReader.PartsList> lists) {}

    /** @param files the names that the edition gives its files of figures; the empty name for a single one */
    static Dictionary read(Json.Dict dictionary, Set<String> files, Problems problems) {
        var reader = new DictionaryReader(files, problems);
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
        if (!NAME.matcher(name).matches()) {
            problems.add(Problem.ofEdition("dictionary.name", where, Quoted.of(name) + " as a figure's name",
                    "a small letter, then letters and digits only, like missingCases", "choose another name"));
        } else if (TAKEN.contains(name)) {
            problems.add(Problem.ofEdition("dictionary.name-taken", where, Quoted.of(name)
                    + " as a figure's name, which is taken",
                    "a name other than the columns place and name and the text's own words", "choose another name"));
        }
    }

    private Unresolved entry(String name, Members members, Where where, Problems problems) {
        var label = PlainText.required(members, "label", problems);
        var noun = members.texts("noun").flatMap(forms -> noun(forms, members, problems));
        var scope = choice(members, "for", SCOPES, problems);
        var unit = choice(members, "unit", UNITS, problems);
        var decimals = members.number("decimals").flatMap(number -> decimals(number, members, problems));
        var precision = choice(members, "precision", PRECISIONS, problems).orElse(Precision.EXACT);
        var optional = members.bool("optional").orElse(false);
        var additive = members.bool("additive");
        var lists = members.value("parts").map(value -> PartsReader.read(value, problems))
                .orElseGet(LinkedHashMap::new);
        var column = ColumnReader.read(name, members, files, problems);
        var period = PlainText.optional(members, "period", problems);
        var source = SourceReader.read(members, problems);
        var marks = MarksReader.read(members, problems);
        var formula = FormulaReader.read(members, problems);
        var known = unit.orElse(Unit.COUNT);
        refuseContradictions(members, known, precision, problems);
        members.refuseOthers();
        var figure = new FigureDefinition(name, label, noun, scope.orElse(Scope.BOTH), known, decimals, precision,
                optional, additive.orElse(known == Unit.COUNT), List.of(), Optional.empty(), column, period, source,
                marks);
        return new Unresolved(figure, where, scope, formula, lists);
    }

    private static void refuseContradictions(Members members, Unit unit, Precision precision, Problems problems) {
        if (precision == Precision.MORE_THAN && (unit == Unit.PERCENT || unit == Unit.TEXT)) {
            problems.add(Problem.ofEdition("dictionary.precision", members.where("precision"),
                    "\"more than\" for a " + (unit == Unit.TEXT ? "text" : "percent"),
                    "\"more than\" for a count, a number or dollars only", "remove \"precision\""));
        }
        if (unit == Unit.TEXT && members.value("margin").isPresent()) {
            problems.add(Problem.ofEdition("dictionary.margin", members.where("margin"), "\"margin\" of a text",
                    "\"margin\" of a number only", "remove \"margin\""));
        }
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
        problems.add(Problem.ofEdition("dictionary.decimals", members.where("decimals"), Json.digits(number),
                "a whole number from 0 to " + MOST_DECIMALS, "write how many decimals to print"));
        return Optional.empty();
    }

    private static Unresolved unreadable(String name, Where where) {
        var figure = FigureDefinition.plain(name, "", Scope.BOTH, Unit.COUNT);
        return new Unresolved(figure, where, Optional.empty(), Optional.empty(), new LinkedHashMap<>());
    }

    private static <T> Optional<T> choice(Members members, String key, Map<String, T> choices, Problems problems) {
        var given = members.text(key);
        if (given.isPresent() && !choices.containsKey(given.get())) {
            var known = choices.keySet().stream().sorted().toList();
            problems.add(Problem.ofEdition("json.choice", members.where(key), Quoted.of(given.get()),
                    "one of " + String.join(", ", known),
                    Nearest.hint(given.get(), known, "write one of them, or leave \"" + key + "\" out")));
        }
        return given.map(choices::get);
    }
}
