package statesheet.edition.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which place each row of a table is.
 *
 * @param column  that says it, counted from 0
 * @param columns all columns of places: a second one, of codes or names, may be beside it
 * @param ofRows  the place of each row below the header; empty for a row of none
 */
public record RowPlaces(int column, Set<Integer> columns, List<Optional<NamedPlace>> ofRows) {}
