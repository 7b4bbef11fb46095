package statesheet.problem;

/** A point in a file, as exactly as it is known. */
public sealed interface Spot {

    /** @param line counted from 1 */
    record Line(int line) implements Spot {}

    /**
     * @param line   counted from 1
     * @param column counted from 1, in characters
     */
    record Character(int line, int column) implements Spot {}

    /** A worksheet of a workbook, by its name. */
    record Worksheet(String name) implements Spot {}

    /** @param address in the worksheet, like {@code C14} */
    record Cell(String worksheet, String address) implements Spot {

        /** The row as the spreadsheet program numbers it. */
        public String row() {
            return address.replaceAll("\\D", "");
        }

        /** The column's letters. */
        public String column() {
            return address.replaceAll("\\d", "");
        }
    }
}
