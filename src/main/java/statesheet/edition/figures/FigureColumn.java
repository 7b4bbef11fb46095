package statesheet.edition.figures;

import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition;

/**
 * Where a figure is in a table.
 *
 * @param column counted from 0
 * @param margin that of its margin of error, if it has one
 */
record FigureColumn(FigureDefinition figure, int column, Optional<Integer> margin) {

    String name() {
        return figure.name();
    }

    /** Its own and that of its margin. */
    Stream<Integer> columns() {
        return Stream.concat(Stream.of(column), margin.stream());
    }
}
