package statesheet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import statesheet.problem.Problem;

/**
 * Problems as people read them. What is wrong with the sheets of many places for the same reason is printed once: for
 * the place where it is worst, with the others named.
 */
final class Telling {

    private Telling() {}

    /** One text for each problem, or for each that several places share, in the order of the first of these. */
    static List<String> of(List<Problem> problems) {
        var alike = new LinkedHashMap<Object, List<Problem>>();
        problems.forEach(problem -> alike.computeIfAbsent(cause(problem), _ -> new ArrayList<>()).add(problem));
        return alike.values().stream().map(Telling::told).toList();
    }

    /** A rule that sheets as a whole have broken. */
    private record BySheets(String rule, Problem.Weight weight) {}

    /** What is said of a line or a cell has a cause of its own, since there is something to fix at each. */
    private static Object cause(Problem problem) {
        var where = problem.where();
        boolean ofSheet = where.place().isPresent() && where.spot().isEmpty() && where.field().isEmpty();
        return ofSheet ? new BySheets(problem.rule(), problem.weight()) : problem;
    }

    private static String told(List<Problem> alike) {
        var worst = alike.stream().max(Comparator.comparingInt(Problem::extent).thenComparing(
                Comparator.comparingInt(alike::indexOf).reversed())).orElseThrow();
        boolean differ = alike.stream().anyMatch(problem -> problem.extent() < worst.extent());
        return alike.size() == 1 ? worst.toString() : worst + "\n  places    " + alike.size()
                + (differ ? ", this one the worst" : "") + ": "
                + alike.stream().flatMap(problem -> problem.where().place().stream()).collect(Collectors.joining(", "));
    }
}
