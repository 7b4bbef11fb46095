package statesheet.studio.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/**
 * What can be said only when the sheets of all places have been composed.
 *
 * @param problems of the edition and of every place, warnings and notes too
 * @param places   those with problems of their own first, then those with warnings, then the longest and the shortest
 *                 text, then the others in order of their names
 */
public record AllPlaces(List<Problem> problems, List<DeskPlace> places) {

    static AllPlaces of(OpenedFiles opened) {
        var found = new Problems();
        found.addAll(opened.problems());
        var rows = opened.figures().value().stream().flatMap(edition -> edition.rows().values().stream()).toList();
        opened.figures().value().ifPresent(edition -> found.addAll(new PlaceSelection.All().missing(edition)));
        opened.sheets().ifPresent(sheets -> rows.stream().filter(row -> !sheets.isStopped(row.place().code()))
                .forEach(row -> sheets.compose(row, false, found)));
        var lengths = opened.sheets().map(sheets -> byLength(rows, sheets)).orElse(List.of());
        return new AllPlaces(found.all(), places(rows, lengths, found.all()));
    }

    /** The rows with the shortest text first. */
    private static List<Row> byLength(List<Row> rows, OpenEdition sheets) {
        return rows.stream().map(row -> Map.entry(row, sheets.document(row).length()))
                .sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /** Those that differ come first: with problems, with warnings, the longest and the shortest text. */
    private static List<DeskPlace> places(List<Row> rows, List<Row> byLength, List<Problem> problems) {
        var places = new ArrayList<>(rows.stream().map(row -> new DeskPlace(row.place().code(), row.place().name(),
                count(row, problems, Problem::stopsAny), count(row, problems, Problem::isWarning),
                length(row, byLength))).toList());
        places.sort(Comparator.comparing((DeskPlace place) -> place.problems() == 0)
                .thenComparing(place -> place.warnings() == 0).thenComparing(DeskPlace::length));
        return List.copyOf(places);
    }

    private static int count(Row row, List<Problem> problems, Predicate<Problem> counted) {
        return (int) problems.stream().filter(counted).filter(problem -> problem.where().isOf(row.place().code()))
                .count();
    }

    private static DeskPlace.Length length(Row row, List<Row> byLength) {
        boolean several = byLength.size() > 1;
        return several && row == byLength.getLast() ? DeskPlace.Length.LONGEST
                : several && row == byLength.getFirst() ? DeskPlace.Length.SHORTEST : DeskPlace.Length.BETWEEN;
    }
}
