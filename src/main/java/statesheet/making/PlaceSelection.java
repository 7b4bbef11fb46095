package statesheet.making;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** The places that a command is for. */
public sealed interface PlaceSelection {

    /** Every place that has figures. */
    record All() implements PlaceSelection {}

    /**
     * These only.
     *
     * @param codes  of the places
     * @param wholes the codes of what they are within, whose figures are behind their sheets
     */
    record Only(Set<String> codes, Set<String> wholes) implements PlaceSelection {
        public Only {
            codes = Set.copyOf(codes);
            wholes = Set.copyOf(wholes);
        }

        public static Only of(Collection<Place> places) {
            return new Only(places.stream().map(Place::code).collect(Collectors.toSet()), Stream.concat(
                    Stream.of(Place.NATION.code()), places.stream().map(Place::within)).collect(Collectors.toSet()));
        }
    }

    /** Whether the place with this code was asked for. */
    default boolean includes(String code) {
        return switch (this) {
            case All _ -> true;
            case Only(var codes, _) -> codes.contains(code);
        };
    }

    /** The rows to make sheets of, in order of their names. */
    default Collection<Row> rows(Edition edition) {
        return edition.rows().values().stream().filter(row -> includes(row.place().code())).toList();
    }

    /** The codes that were asked for and have neither a row nor a reason for having none, in order of the names. */
    default List<String> withoutRow(Edition edition) {
        return switch (this) {
            case All _ -> List.of();
            case Only(var codes, _) -> edition.places().inOrder(codes).stream()
                    .filter(code -> !edition.rows().containsKey(code) && !edition.notReported().containsKey(code))
                    .toList();
        };
    }

    /** The problems of rows that were asked for and are missing. */
    default List<Problem> missing(Edition edition) {
        if (edition.rows().isEmpty() && edition.nation().cells().isEmpty()) {
            // Not even the nation has a cell: the file could not be read, which was reported then.
            return List.of();
        }
        boolean nothingToMake = edition.rows().isEmpty() && edition.notReported().isEmpty();
        return switch (this) {
            case All _ -> nothingToMake ? List.of(noRows(edition)) : List.of();
            case Only _ -> withoutRow(edition).stream().map(code -> noRow(edition, code)).toList();
        };
    }

    private static Problem noRows(Edition edition) {
        return Problem.ofEdition("figures.no-rows", Where.in(edition.nation().where().file()), "no row of any place",
                "a row for each place that is to have a sheet", "add a row that begins with a place's code, like "
                        + edition.places().example().code());
    }

    /** The problem of asking for a place that has no row. */
    static Problem noRow(Edition edition, String code) {
        var why = Optional.ofNullable(edition.notReported().get(code)).map(reason -> ": it " + reason).orElse("");
        return Problem.ofPlace("place.no-figures", Where.in(edition.nation().where().file()).place(code),
                "no figures for this place" + why,
                "a row of figures", "add its row, or leave it out of what is asked for");
    }

    /** Whether the problem is of a place that was not asked for, nor is behind the sheets that were. */
    default boolean excludes(Problem problem) {
        return switch (this) {
            case All _ -> false;
            case Only(var codes, var wholes) -> problem.weight() != Problem.Weight.EDITION && problem.where().place()
                    .filter(code -> !codes.contains(code) && !wholes.contains(code)).isPresent();
        };
    }
}
