package statesheet.template.plan;

/** A character of a text file: its line and column, both counted from 0, the column in UTF-16 units. */
public record Position(int line, int column) {

    public static final Position START = new Position(0, 0);

    public Position right(int columns) {
        return new Position(line, column + columns);
    }
}
