package statesheet.edition.cells;

import statesheet.table.GridCell;
import statesheet.table.GridRow;

/** The texts of cells, as a person reads them. */
public final class Texts {

    private Texts() {}

    /** What a reader sees in the cell, without space around it. */
    public static String shown(GridCell cell) {
        return stripped(cell.shown());
    }

    public static String shown(GridRow row, int column) {
        return shown(row.cell(column));
    }

    /** Whether nothing is in the cell. */
    public static boolean isBlank(GridCell cell) {
        return cell instanceof GridCell.Typed(_, var text) && stripped(text).isEmpty();
    }

    public static boolean isBlank(GridRow row) {
        for (var cell : row.cells()) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** A space as spreadsheets know it: also no-break (U+00A0), thin (U+2009) and narrow no-break (U+202F). */
    public static boolean isSpace(char character) {
        return switch (character) {
            case ' ', '\t', '\u00A0', '\u2009', '\u202F' -> true;
            default -> false;
        };
    }

    /** The text without spaces, of any width, around it. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text by which headings and names are compared: their case, spaces and line breaks do not matter. */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (!Character.isWhitespace(mark) && !Character.isSpaceChar(mark) && !Character.isISOControl(mark)
                    && Character.getType(mark) != Character.FORMAT) {
                key.append(Character.toLowerCase(mark));
            }
        }
        return key.toString();
    }
}
