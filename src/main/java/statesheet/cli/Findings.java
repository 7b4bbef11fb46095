package statesheet.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.PlaceList;
import statesheet.making.PlaceSelection;
import statesheet.problem.Problem;
import statesheet.problem.Several;
import statesheet.problem.Spot;
import statesheet.problem.Where;

/**
 * What one run of the program found: each problem once, in the order found. Lives as long as the run.
 *
 * <p>A problem that many sheets have for one reason is printed once, and so is one of many cells of a column: for the
 * place where it is worst, with the first of the others named.
 */
final class Findings {

    /** As many as anyone fixes before the next run. */
    private static final int MOST_TEXTS = 100;

    private final PlaceSelection places;
    private final PlaceList known;
    private final SequencedSet<Problem> found = new LinkedHashSet<>();
    private final SequencedSet<Problem> ofOtherPlaces = new LinkedHashSet<>();

    /** @param known the places of the edition */
    Findings(PlaceSelection places, PlaceList known) {
        this.places = places;
        this.known = known;
    }

    void addAll(Collection<Problem> problems) {
        for (var problem : problems) {
            (places.excludes(problem) ? ofOtherPlaces : found).add(problem);
        }
    }

    /** The problems, then the warnings, then the notes. */
    List<Problem> all() {
        return Stream.of(problems(), warnings(), notes()).flatMap(List::stream).toList();
    }

    List<Problem> problems() {
        return found.stream().filter(Problem::stopsAny).toList();
    }

    List<Problem> warnings() {
        return found.stream().filter(Problem::isWarning).toList();
    }

    List<Problem> notes() {
        return found.stream().filter(Problem::isNote).toList();
    }

    boolean noProblems() {
        return problems().isEmpty();
    }

    /** {@code , 2 problems, 1 warning}, each as often as it is printed; a count of 0 is left out. */
    String counts() {
        int problems = texts(problems()).size();
        int warnings = texts(warnings()).size();
        return (problems == 0 ? "" : ", " + Words.count(problems, "problem"))
                + (warnings == 0 ? "" : ", " + Words.count(warnings, "warning"));
    }

    /** One line about the problems of places that were not asked for; empty where there are none. */
    Optional<String> aboutOtherPlaces() {
        var problems = ofOtherPlaces.stream().filter(Problem::stopsAny).toList();
        var codes = problems.stream().flatMap(problem -> problem.where().place().stream()).toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of("warning: "
                + Words.count(texts(problems).size(), "problem") + " in places not asked for: "
                + known.listed(codes));
    }

    /** One text for each problem, or for each cause that several places share, in the order of the first of these. */
    static List<String> texts(List<Problem> problems) {
        var alike = new LinkedHashMap<Object, List<Problem>>();
        problems.forEach(problem -> alike.computeIfAbsent(cause(problem), _ -> new ArrayList<>()).add(problem));
        var texts = alike.values().stream().limit(MOST_TEXTS).map(Findings::text);
        int rest = alike.size() - MOST_TEXTS;
        return Stream.concat(texts, rest <= 0 ? Stream.empty()
                : Stream.of("and " + Numerals.count(rest) + " more, which check --json lists")).toList();
    }

    /** A rule broken for many places: by their sheets as a whole, at one spot of the text, or in a column's cells. */
    private record BrokenByMany(String rule, Problem.Weight weight, Optional<Spot> spot, Optional<String> file,
            Optional<String> field) {}

    /** The parts of rules' keys that are about a spreadsheet's cells and rows. */
    private static final Set<String> OF_ROWS = Set.of("cell", "row", "figures");

    /** The rows of a spreadsheet, and the lines of a JSON file, that have one fault have one cause. */
    private static Object cause(Problem problem) {
        var where = problem.where();
        if (where.file().endsWith(".json") && where.column().isPresent() && where.place().isEmpty()) {
            return problem.at(Where.in(where.file()));
        }
        var group = problem.rule().substring(0, Math.max(0, problem.rule().indexOf('.')));
        boolean ofRow = OF_ROWS.contains(group);
        boolean ofSheet = where.field().isEmpty() && (where.spot().isEmpty() || group.equals("text"));
        // What is in a cell is wrong for one reason in the nation's row and in those of places.
        var weight = group.equals("cell") && problem.stopsAny() ? Problem.Weight.PLACE : problem.weight();
        return where.place().isEmpty() || !ofRow && !ofSheet ? problem : new BrokenByMany(problem.rule(),
                weight, ofRow ? Optional.empty() : where.spot(),
                ofRow ? Optional.of(where.file()) : Optional.empty(), where.field());
    }

    private static String text(List<Problem> alike) {
        var worst = alike.stream().max(Comparator.comparingInt(Problem::extent).thenComparing(
                Comparator.comparingInt(alike::indexOf).reversed())).orElseThrow();
        boolean differ = alike.stream().anyMatch(problem -> problem.extent() < worst.extent());
        var places = alike.stream().flatMap(problem -> problem.where().place().stream()).distinct().toList();
        return alike.size() == 1 ? worst.toString() : places.isEmpty() ? alsoAt(alike)
                : worst + "\n  places    " + alike.size() + (differ ? ", this one the worst" : "") + ": "
                + Several.named(places);
    }

    private static String alsoAt(List<Problem> alike) {
        var others = alike.stream().skip(1).map(Problem::where).map(where ->
                where.line().orElseThrow() + ":" + where.column().orElseThrow()).toList();
        return alike.getFirst() + "\n  also at   " + Several.named(others);
    }
}
