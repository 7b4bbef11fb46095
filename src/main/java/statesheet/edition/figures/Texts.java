package statesheet.edition.figures;

import statesheet.table.GridCell;

/** The texts of cells, as a person reads them. */
public final class Texts {

    /** Longest text that a problem repeats whole, in characters. */
    static final int MOST_REPEATED = 40;

    private Texts() {}

    /** What is in the cell, without space around it; of one that cannot be read, nothing. */
    static String shown(GridCell cell) {
        return switch (cell) {
            case GridCell.Typed(_, var text) -> stripped(text);
            case GridCell.Reformatted(_, var text, _) -> stripped(text);
            case GridCell.Unusable _ -> "";
        };
    }

    static boolean isBlank(GridCell cell) {
        return !(cell instanceof GridCell.Unusable) && shown(cell).isEmpty();
    }

    /** A space as spreadsheets know it: also no-break (U+00A0), thin (U+2009) and narrow no-break (U+202F). */
    static boolean isSpace(char character) {
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

    /** The text in quotation marks, on one line, and cut where it is long. */
    public static String quoted(String text) {
        var shown = text.length() > MOST_REPEATED ? text.substring(0, MOST_REPEATED - 1) + "…" : text;
        return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
