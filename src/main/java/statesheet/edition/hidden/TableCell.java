package statesheet.edition.hidden;

import statesheet.edition.FigureDefinition;
import statesheet.edition.Row;

/** A place's figure. */
record TableCell(String place, String figure) {

    static TableCell of(Row row, FigureDefinition figure) {
        return new TableCell(row.place().code(), figure.name());
    }
}
