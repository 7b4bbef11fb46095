package statesheet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import statesheet.problem.Problem;

/**
 * Problems as people read them. One that many places share, as a text that is too long for all of them, is told once:
 * for the place where it is worst, and with the others named.
 */
final class Telling {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Telling() {}

    /** One text for each problem, or for each that several places share, in the order of the first of these. */
    static List<String> of(List<Problem> problems) {
        var alike = new LinkedHashMap<String, List<Problem>>();
        problems.forEach(problem -> alike.computeIfAbsent(kind(problem), _ -> new ArrayList<>()).add(problem));
        return alike.values().stream().map(Telling::told).toList();
    }

    /**
     * The same for problems to be told as one: of a place's sheet as a whole, with the same words but for the numbers.
     * What is said of a line or a cell is told by itself, since there is something to mend at each.
     */
    private static String kind(Problem problem) {
        var where = problem.where();
        boolean ofSheet = !where.place().isEmpty() && where.line() == 0 && where.cell().isEmpty()
                && where.field().isEmpty();
        return ofSheet ? problem.weight() + withoutNumbers(problem.found() + "\n" + problem.expected() + "\n")
                : problem.toString();
    }

    private static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("0").replace("0 lines", "0 line");
    }

    private static String told(List<Problem> alike) {
        var worst = alike.stream().max(Comparator.comparingLong(Telling::extent).thenComparing(
                Comparator.comparingInt(alike::indexOf).reversed())).orElseThrow();
        return alike.size() == 1 ? worst.toString() : worst + "\n  places    " + alike.size()
                + (extent(worst) == 0 ? "" : ", this one the worst") + ": "
                + alike.stream().map(problem -> problem.where().place()).collect(Collectors.joining(", "));
    }

    /** How bad it is: the first number of what was found, which is how many lines are too many or missing. */
    private static long extent(Problem problem) {
        var number = NUMBER.matcher(problem.found());
        return number.find() ? Long.parseLong(number.group()) : 0;
    }
}
