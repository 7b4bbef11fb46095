package statesheet.edition.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.PlaceList;
import statesheet.edition.Place;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;

/** Resolves what the dictionary's entries say of each other: formulas and parts. Lives as long as one resolving. */
final class References {

    /** The nation, and any one place: they stand for the two kinds of rows. */
    private static final List<Place> ROW_KINDS = List.of(Place.NATION, PlaceList.UNITED_STATES.example());

    /** Most figures of a circle that one message names. */
    private static final int MOST_NAMED = 5;

    private final SequencedMap<String, DictionaryReader.Unresolved> entries;
    private final Set<String> unsound;
    private final Problems problems;
    private final Set<String> circular = new HashSet<>();
    private final Map<String, Optional<WorkedFigure>> formulas = new HashMap<>();
    private final SequencedMap<String, FigureDefinition> figures = new LinkedHashMap<>();

    References(SequencedMap<String, DictionaryReader.Unresolved> entries, Set<String> unsound, Problems problems) {
        this.entries = entries;
        this.unsound = new HashSet<>(unsound);
        this.problems = problems;
    }

    /** The dictionary with every formula and list of parts that is sound. */
    Dictionary resolved() {
        PartCycles.find(List.copyOf(entries.keySet()), this::inputs, this::refuseCircle);
        var order = inOrder();
        order.forEach(name -> formulas.put(name, formula(entries.get(name))));
        entries.forEach((name, entry) -> figures.put(name, with(entry, parts(entry))));
        PartCycles.find(List.copyOf(figures.keySet()), this::partsOf, this::refuseCycle);
        return Dictionary.of(figures, order, unsound);
    }

    private List<String> inputs(String name) {
        return Optional.ofNullable(entries.get(name)).flatMap(DictionaryReader.Unresolved::formula)
                .map(formula -> formula.formula().inputs()).orElse(List.of());
    }

    /** Each behind those that it is worked out from. */
    private List<String> inOrder() {
        var order = new LinkedHashSet<String>();
        entries.keySet().forEach(name -> addBehindInputs(name, order));
        return List.copyOf(order);
    }

    private void addBehindInputs(String name, SequencedSet<String> order) {
        if (!order.contains(name) && entries.containsKey(name)) {
            if (!circular.contains(name)) {
                inputs(name).forEach(input -> addBehindInputs(input, order));
            }
            order.add(name);
        }
    }

    private void refuseCircle(List<String> circle) {
        problems.add(Problem.ofEdition("dictionary.circle", entries.get(circle.getFirst()).where(),
                "a figure that is worked out from itself: " + way(circle) + " > " + circle.getFirst(),
                "figures that lead back to columns of the spreadsheet", "correct one of these"));
        circular.addAll(circle);
        unsound.addAll(circle);
    }

    private FigureDefinition with(DictionaryReader.Unresolved entry, List<Parts> parts) {
        var figure = worked(entry);
        return new FigureDefinition(figure.name(), figure.label(), figure.noun(), figure.scope(), figure.unit(),
                figure.decimals(), figure.precision(), figure.optional(), figure.additive(), parts, figure.formula(),
                figure.column(), figure.period(), figure.source(), figure.marks());
    }

    /** The entry with its formula, and with the unit and the rows that follow from it. */
    private FigureDefinition worked(DictionaryReader.Unresolved entry) {
        var figure = entry.figure();
        var found = formulas.getOrDefault(figure.name(), Optional.empty());
        return found.isEmpty() ? figure : new FigureDefinition(figure.name(), figure.label(), figure.noun(),
                found.get().scope(), found.get().unit(),
                figure.decimals().or(() -> found.get().decimals()), figure.precision(), true, false, List.of(),
                Optional.of(found.get().formula()), figure.column(), figure.period(), figure.source(), figure.marks());
    }

    private Optional<WorkedFigure> formula(DictionaryReader.Unresolved entry) {
        var name = entry.figure().name();
        if (entry.formula().isEmpty() || circular.contains(name)) {
            return Optional.empty();
        }
        var typed = entry.formula().get();
        boolean known = true;
        for (var input : typed.names()) {
            known &= isNamed(input, typed.key()) && !unsound.contains(input.value());
        }
        var inputs = typed.names().stream().map(Json.Text::value)
                .flatMap(input -> Optional.ofNullable(entries.get(input)).map(this::worked).stream()).toList();
        var worked = known ? WorkedFigure.of(entry, inputs, problems) : Optional.<WorkedFigure>empty();
        if (worked.isEmpty()) {
            unsound.add(name);
        }
        return worked;
    }

    private List<Parts> parts(DictionaryReader.Unresolved entry) {
        var lists = new ArrayList<Parts>();
        entry.lists().forEach((name, list) -> {
            if (isSound(entry, list.of())) {
                lists.add(new Parts(name, list.of().items().stream().map(item -> ((Json.Text) item).value()).toList(),
                        list.rounded(), list.overlapping()));
            }
        });
        if (lists.isEmpty() || unsound.contains(entry.figure().name())) {
            return List.of();
        }
        if (entry.figure().unit() == Unit.TEXT) {
            problems.add(Problem.ofEdition("dictionary.parts-unit", entry.where(), "\"parts\" of a text",
                    "\"parts\" of a number only", "remove \"parts\", or correct \"unit\""));
            return List.of();
        }
        return lists;
    }

    private boolean isSound(DictionaryReader.Unresolved total, Json.Array list) {
        if (list.items().size() < 2) {
            problems.add(Problem.ofEdition("dictionary.parts-few", list.where().field("parts"),
                    list.items().isEmpty() ? "a list of no parts" : "a list of one part",
                    "at least two parts", "add the other parts, or remove the list"));
            return false;
        }
        var seen = new HashSet<String>();
        boolean sound = true;
        for (var item : list.items()) {
            sound &= isPart(item, worked(total).unit()) && isFirst((Json.Text) item, seen);
        }
        return sound && isForTheSameRows(total, list);
    }

    private boolean isFirst(Json.Text item, Set<String> seen) {
        if (seen.add(item.value())) {
            return true;
        }
        problems.add(Problem.ofEdition("dictionary.part-twice", item.where().field("parts"),
                Quoted.of(item.value()) + " twice in one list",
                "each part once", "remove one of the two"));
        return false;
    }

    /** Whether the item names a sound figure of that unit; a problem is reported where the item itself is wrong. */
    private boolean isPart(Json item, Unit unit) {
        if (!isNamed(item, "parts")) {
            return false;
        }
        var name = ((Json.Text) item).value();
        if (!unsound.contains(name) && worked(entries.get(name)).unit() != unit) {
            problems.add(Problem.ofEdition("dictionary.part-unit", item.where().field("parts"),
                    Quoted.of(name) + ", which is not of the unit of its total",
                    "the name of a figure that is of the unit of its total",
                    "name another figure, or correct its \"unit\""));
        }
        return !unsound.contains(name) && worked(entries.get(name)).unit() == unit;
    }

    /** Whether the item is the name of some figure. */
    private boolean isNamed(Json item, String key) {
        if (!(item instanceof Json.Text(var where, var name))) {
            problems.add(Problem.ofEdition("json.kind", item.where().field(key), item.described(),
                    "a figure's name in double quotes", "write the name of a figure of the dictionary"));
            return false;
        }
        if (!entries.containsKey(name)) {
            problems.add(Problem.ofEdition("dictionary.unknown-name", where.field(key),
                    Quoted.of(name) + ", a name the dictionary does not have",
                    "one of the " + entries.size() + " figures of the dictionary",
                    Nearest.hint(name, entries.keySet(), "correct the name, or add the figure to the dictionary")));
            return false;
        }
        return true;
    }

    /** A row with the total has all of the parts, or none: some of them could never add to it. */
    private boolean isForTheSameRows(DictionaryReader.Unresolved total, Json.Array list) {
        for (var row : ROW_KINDS) {
            long parts = list.items().stream()
                    .filter(item -> scopeOf(((Json.Text) item).value()).covers(row)).count();
            if (worked(total).scope().covers(row) && parts > 0 && parts < list.items().size()) {
                var kind = row.isWhole() ? "the nation" : "places";
                problems.add(Problem.ofEdition("dictionary.parts-scope", list.where().field("parts"),
                        "parts of which only " + parts + " of " + list.items().size() + " are for " + kind,
                        "all of them or none, as " + total.figure().name() + " is for " + kind + " too",
                        "correct \"for\" of the parts"));
                return false;
            }
        }
        return true;
    }

    private Scope scopeOf(String name) {
        return worked(entries.get(name)).scope();
    }

    /** Says that a figure is, over some steps, a part of itself, and drops all the parts on that way. */
    private void refuseCycle(List<String> cycle) {
        problems.add(Problem.ofEdition("dictionary.circle", entries.get(cycle.getFirst()).where(),
                "a figure that is a part of itself: " + way(cycle) + " > " + cycle.getFirst(),
                "parts that do not lead back to their total", "remove one of these from the \"parts\" of another"));
        cycle.forEach(total -> figures.put(total, with(entries.get(total), List.of())));
    }

    private static String way(List<String> cycle) {
        return cycle.size() <= MOST_NAMED ? String.join(" > ", cycle)
                : String.join(" > ", cycle.subList(0, MOST_NAMED)) + " > …";
    }

    private List<String> partsOf(String name) {
        return figures.get(name).breakdowns().stream().flatMap(list -> list.parts().stream()).toList();
    }
}
