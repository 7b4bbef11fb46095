package statesheet.problem;

/**
 * The spot a finding is about, as exactly as it is known. What is not known is 0 or the empty string.
 *
 * @param file   the file as one would type it from the current folder
 * @param line   counted from 1
 * @param column counted from 1, in characters
 * @param sheet  the worksheet of a workbook
 * @param cell   the cell's address in that worksheet, like {@code C14}
 * @param place  the place's code, {@code US} for the nation
 * @param field  the figure's or the key's name
 */
public record Where(String file, int line, int column, String sheet, String cell, String place, String field) {

    public static Where in(String file) {
        return new Where(file, 0, 0, "", "", "", "");
    }

    public Where line(int line) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    public Where at(int line, int column) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    public Where cell(String sheet, String cell) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    public Where place(String place) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    /** The figure of a place, at this spot. */
    public Where figure(String place, String field) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    public Where field(String field) {
        return new Where(file, line, column, sheet, cell, place, field);
    }

    /** {@code FILE[:LINE[:COLUMN]] [PLACE] [FIELD]}, or {@code FILE SHEET[!CELL] [PLACE] [FIELD]} for a workbook. */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            text.append(' ').append(sheet).append(cell.isEmpty() ? "" : "!").append(cell);
        } else if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!place.isEmpty()) {
            text.append(' ').append(place);
        }
        if (!field.isEmpty()) {
            text.append(' ').append(field);
        }
        return text.toString();
    }
}
