package statesheet.batch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import statesheet.Statesheet;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** The places that a command is for. */
public sealed interface Asked {

    /** Every place that has figures. */
    record Everything() implements Asked {}

    /** These alone, by code. */
    record Only(Set<String> codes) implements Asked {
        public Only {
            codes = Set.copyOf(codes);
        }
    }

    /** The rows to make sheets of, in order of the codes. */
    default Collection<Row> rows(Edition edition) {
        return switch (this) {
            case Everything _ -> edition.rows().values();
            case Only(var codes) -> edition.rows().values().stream()
                    .filter(row -> codes.contains(row.place().code())).toList();
        };
    }

    /** The codes that were asked for though they have no row and no reason for it, in order. */
    default List<String> withoutRow(Edition edition) {
        return switch (this) {
            case Everything _ -> List.of();
            case Only(var codes) -> new TreeSet<>(codes).stream()
                    .filter(code -> !edition.rows().containsKey(code) && !edition.notReported().containsKey(code))
                    .toList();
        };
    }

    /** The problems of rows that are asked for and not there. */
    default List<Problem> missing(Edition edition) {
        if (edition.rows().isEmpty() && edition.nation().cells().isEmpty()) {
            // Not even the nation has a cell: the file could not be read, which is said already.
            return List.of();
        }
        boolean nothingToMake = edition.rows().isEmpty() && edition.notReported().isEmpty();
        return switch (this) {
            case Everything _ -> nothingToMake ? List.of(noRows(edition)) : List.of();
            case Only _ -> withoutRow(edition).stream().map(code -> Statesheet.noRow(edition, code)).toList();
        };
    }

    private static Problem noRows(Edition edition) {
        return Problem.ofEdition("figures.no-rows", Where.in(edition.nation().where().file()), "no row of any place",
                "a row for each place that is to have a sheet", "add a row that begins with a place's code, like NM");
    }

    /** Whether the problem is of a place that was not asked for. The nation stands behind every sheet. */
    default boolean leavesAside(Problem problem) {
        var place = problem.where().place();
        return switch (problem.weight()) {
            case EDITION -> false;
            case PLACE, WARNING -> place.filter(code -> !code.equals(Place.NATION.code()) && !includes(code))
                    .isPresent();
        };
    }

    default boolean includes(String code) {
        return switch (this) {
            case Everything _ -> true;
            case Only(var codes) -> codes.contains(code);
        };
    }
}
