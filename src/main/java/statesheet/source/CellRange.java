package statesheet.source;

import java.util.regex.Pattern;

/**
 * A rectangle of cells of a worksheet.
 *
 * @param top  first row, from 1
 * @param left first column, from 0
 */
record CellRange(int top, int left, int bottom, int right) {

    /** Limits of the kind of file: 1,048,576 rows, and columns A to XFD. */
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** {@code C14} or {@code C14:D15}. */
    static CellRange of(String text) throws WorkbookException {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            var first = of(text.substring(0, colon));
            var last = of(text.substring(colon + 1));
            return new CellRange(first.top, first.left, last.bottom, last.right);
        }
        var address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw WorkbookException.damaged("\"" + text + "\" stands where a cell's address should");
        }
        int row = Integer.parseInt(address.group(2));
        int column = number(address.group(1));
        if (row > MOST_ROWS || column >= MOST_COLUMNS) {
            throw WorkbookException.damaged("cell " + text + " lies outside of any worksheet");
        }
        return new CellRange(row, column, row, column);
    }

    private static int number(String letters) {
        int number = 0;
        for (int at = 0; at < letters.length(); at++) {
            number = number * LETTERS + letters.charAt(at) - 'A' + 1;
        }
        return number - 1;
    }

    /** A column's letters: A for 0, AA for 26. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }

    @Override
    public String toString() {
        return letters(left) + top + ":" + letters(right) + bottom;
    }
}
