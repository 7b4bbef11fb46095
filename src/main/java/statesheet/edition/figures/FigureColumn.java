package statesheet.edition.figures;

import statesheet.edition.FigureDefinition;

/**
 * Where a figure is in a table.
 *
 * @param column counted from 0
 */
record FigureColumn(FigureDefinition figure, int column) {

    String name() {
        return figure.name();
    }
}
