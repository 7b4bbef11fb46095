package statesheet.edition.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Share;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.PlaceList;
import statesheet.edition.Place;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;

/** Resolves what the dictionary's entries say of each other: shares and parts. Lives as long as one resolving. */
final class References {

    /** The nation, and any one place: they stand for the two kinds of rows. */
    private static final List<Place> ROW_KINDS = List.of(Place.NATION, PlaceList.UNITED_STATES.example());

    /** Most figures of a circle that one message names. */
    private static final int MOST_NAMED = 5;

    private final SequencedMap<String, DictionaryReader.Unresolved> entries;
    private final Set<String> unsound;
    private final Problems problems;
    private final SequencedMap<String, FigureDefinition> figures = new LinkedHashMap<>();

    References(SequencedMap<String, DictionaryReader.Unresolved> entries, Set<String> unsound, Problems problems) {
        this.entries = entries;
        this.unsound = new HashSet<>(unsound);
        this.problems = problems;
    }

    /** The dictionary with every share and list of parts that is sound. */
    Dictionary resolved() {
        entries.forEach((name, entry) -> figures.put(name, with(entry, share(entry), parts(entry))));
        PartCycles.find(List.copyOf(figures.keySet()), this::partsOf, this::refuseCycle);
        return Dictionary.of(figures, unsound);
    }

    private FigureDefinition with(DictionaryReader.Unresolved entry, Optional<Share> share, List<Parts> parts) {
        var figure = entry.figure();
        var scope = share.isPresent() ? shareScope(entry, share.get()) : figure.scope();
        return new FigureDefinition(figure.name(), figure.label(), figure.noun(), scope, figure.unit(),
                figure.decimals(), figure.precision(), figure.optional(), figure.additive(), parts, share,
                figure.column(), figure.period(), figure.source(), figure.marks());
    }

    private Optional<Share> share(DictionaryReader.Unresolved entry) {
        if (entry.share().isEmpty()) {
            return Optional.empty();
        }
        var part = entry.share().getFirst();
        var whole = entry.share().getLast();
        boolean counts = isCount(part, "share") & isCount(whole, "share");
        if (!counts) {
            unsound.add(entry.figure().name());
            return Optional.empty();
        }
        return Optional.of(new Share(part.value(), whole.value()));
    }

    /** The rows that have the part and the whole, or those of them that {@code for} names. */
    private Scope shareScope(DictionaryReader.Unresolved entry, Share share) {
        var covered = ROW_KINDS.stream().filter(row -> scopeOf(share.part()).covers(row)
                && scopeOf(share.whole()).covers(row)).toList();
        boolean fits = !covered.isEmpty() && entry.scope().stream().allMatch(scope ->
                ROW_KINDS.stream().allMatch(row -> !scope.covers(row) || covered.contains(row)));
        if (!fits) {
            unsound.add(entry.figure().name());
            problems.add(Problem.ofEdition("dictionary.share-scope", entry.where(),
                    "a share for rows that lack its part or its whole",
                    "\"for\" of the share, of " + share.part() + " and of " + share.whole() + " to agree",
                    "correct \"for\""));
        }
        return fits && covered.size() == 1 ? only(covered.getFirst()) : entry.figure().scope();
    }

    private static Scope only(Place row) {
        return row.isWhole() ? Scope.NATION : Scope.PLACES;
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
            sound &= isPart(item, total.figure().unit()) && isFirst((Json.Text) item, seen);
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

    private boolean isPart(Json item, Unit unit) {
        return isNumber(item, "parts", unit, "of the unit of its total");
    }

    private boolean isCount(Json item, String key) {
        return isNumber(item, key, Unit.COUNT, "a count");
    }

    /** Whether the item names a sound figure of that unit; a problem is reported where the item itself is wrong. */
    private boolean isNumber(Json item, String key, Unit unit, String what) {
        if (!(item instanceof Json.Text(var where, var name))) {
            problems.add(Problem.ofEdition("json.kind", item.where().field(key), item.described(),
                    "a figure's name in double quotes", "write the name of a figure of the dictionary"));
            return false;
        }
        var entry = entries.get(name);
        if (entry == null) {
            problems.add(Problem.ofEdition("dictionary.unknown-name", where.field(key),
                    Quoted.of(name) + ", a name the dictionary does not have",
                    "one of the " + entries.size() + " figures of the dictionary",
                    Nearest.hint(name, entries.keySet(), "correct the name, or add the figure to the dictionary")));
            return false;
        }
        if (!unsound.contains(name) && entry.figure().unit() != unit) {
            problems.add(Problem.ofEdition("dictionary.not-count", where.field(key),
                    Quoted.of(name) + ", which is not " + what,
                    "the name of a figure that is " + what, "name another figure, or correct its \"unit\""));
        }
        return !unsound.contains(name) && entry.figure().unit() == unit;
    }

    /** A row with the total has all of the parts, or none: some of them could never add to it. */
    private boolean isForTheSameRows(DictionaryReader.Unresolved total, Json.Array list) {
        for (var row : ROW_KINDS) {
            long parts = list.items().stream()
                    .filter(item -> scopeOf(((Json.Text) item).value()).covers(row)).count();
            if (total.figure().scope().covers(row) && parts > 0 && parts < list.items().size()) {
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
        return entries.get(name).figure().scope();
    }

    /** Says that a figure is, over some steps, a part of itself, and drops all the parts on that way. */
    private void refuseCycle(List<String> cycle) {
        problems.add(Problem.ofEdition("dictionary.circle", entries.get(cycle.getFirst()).where(),
                "a figure that is a part of itself: " + way(cycle) + " > " + cycle.getFirst(),
                "parts that do not lead back to their total", "remove one of these from the \"parts\" of another"));
        cycle.forEach(total -> figures.put(total, with(entries.get(total), Optional.empty(), List.of())));
    }

    private static String way(List<String> cycle) {
        return cycle.size() <= MOST_NAMED ? String.join(" > ", cycle)
                : String.join(" > ", cycle.subList(0, MOST_NAMED)) + " > …";
    }

    private List<String> partsOf(String name) {
        return figures.get(name).breakdowns().stream().flatMap(list -> list.parts().stream()).toList();
    }
}
