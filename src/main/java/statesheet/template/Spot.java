package statesheet.template;

/** A character of a text file: its line and column, both counted from 0, the column in UTF-16 units. */
record Spot(int line, int column) {

    static final Spot START = new Spot(0, 0);

    Spot right(int columns) {
        return new Spot(line, column + columns);
    }
}
