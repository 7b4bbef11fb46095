package statesheet.edition.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Where;

/**
 * Says which figures have no column, and which headings are likely meant. Lives as long as it is said.
 *
 * @param free the columns, from 0, that no figure has yet and that are not headed as places
 */
record MissingColumns(Headings headings, List<Integer> free) {

    /** Most headings and figures that one message names. */
    private static final int MOST_NAMED = 6;

    /** One problem for all figures that a table lacks; {@code taken} are the columns of those that it has. */
    static Problem problem(List<FigureDefinition> missing, Headings headings, Set<Integer> taken, Where header) {
        var free = IntStream.range(0, headings.width()).filter(at -> !taken.contains(at)
                && !headings.name(at).isEmpty() && !PlaceColumn.isUsual(headings.name(at))).boxed().toList();
        return new MissingColumns(headings, free).problem(missing, header);
    }

    private Problem problem(List<FigureDefinition> missing, Where header) {
        var names = missing.stream().limit(MOST_NAMED).map(figure -> wanted(figure)).collect(Collectors.joining(", "));
        boolean one = missing.size() == 1;
        var found = (one ? "no column " : "no columns ") + names
                + (missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "");
        return Problem.ofEdition("header.missing", one ? header.field(missing.getFirst().name()) : header, found,
                "a column for every figure of edition.json, except those that are worked out", fix(missing))
                .withExtent(missing.size());
    }

    private static String wanted(FigureDefinition figure) {
        var heading = figure.column().heading();
        return heading.equals(figure.name()) ? heading : Quoted.of(heading);
    }

    private String fix(List<FigureDefinition> missing) {
        var likely = missing.stream().flatMap(figure -> likely(figure).map(column ->
                "\"column\": " + Quoted.whole(headings.unambiguous(column)) + " for " + figure.name()).stream())
                .limit(MOST_NAMED).toList();
        var otherwise = "or remove " + (missing.size() == 1 ? "the figure" : "the figures");
        if (!likely.isEmpty()) {
            return "perhaps write " + String.join(", ", likely) + " in edition.json; " + otherwise;
        }
        return "write the column's heading as \"column\" of "
                + (missing.size() == 1 ? missing.getFirst().name() : "each figure") + ", " + otherwise
                + (free.isEmpty() ? "" : "; nothing reads " + free.stream().limit(MOST_NAMED)
                        .map(column -> TableLayout.named(column, headings)).collect(Collectors.joining(", "))
                        + (free.size() > MOST_NAMED ? " and " + (free.size() - MOST_NAMED) + " more" : ""));
    }

    /** The column whose heading is nearest by its letters, or else by its words. */
    private Optional<Integer> likely(FigureDefinition figure) {
        var heading = figure.column().heading();
        var near = Nearest.to(heading, free.stream().map(headings::name).toList());
        var words = words(heading + " " + figure.name() + " " + figure.label());
        return near.isPresent() ? free.stream().filter(column -> headings.name(column).equals(near.get())).findFirst()
                : free.stream().filter(column -> shared(words, column) > 0)
                        .max(Comparator.comparingInt((Integer column) -> shared(words, column))
                                .thenComparing(Comparator.comparingInt((Integer column) ->
                                        words(headings.unambiguous(column)).size()).reversed()));
    }

    private int shared(Set<String> words, int column) {
        var shared = words(headings.unambiguous(column));
        shared.retainAll(words);
        return shared.size();
    }

    /** Words of three letters or more, of camel case too, cut to their stems: {@code enrollees} and enrollment meet. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)", " ").toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= 3)
                .flatMap(word -> Stream.of(word.substring(0, Math.min(word.length(), 6))))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
