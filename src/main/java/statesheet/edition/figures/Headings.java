package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import statesheet.table.GridRow;

/**
 * What the columns of a table are called, if its header ends with one of its rows.
 *
 * <p>A heading in the rows above is over a group: it holds to the right until the next one of its row.
 *
 * @param row     the number, from 0, of the header's last row
 * @param columns the headings of each column from the outermost group to its own; none for a column without its own
 */
record Headings(int row, List<List<String>> columns) {

    /** Most rows that a header has: two of groups above the columns' own. */
    private static final int MOST_ROWS = 3;

    private static final String GROUP = "/";

    /** The headings, where the header ends with row {@code last} of {@code rows}. */
    static Headings of(List<GridRow> rows, int last) {
        int width = rows.get(last).cells().size();
        var above = rows.subList(Math.max(0, last - MOST_ROWS + 1), last);
        var columns = IntStream.range(0, width).mapToObj(at -> {
            var own = text(rows.get(last), at);
            if (own.isEmpty()) {
                return List.<String>of();
            }
            var path = new ArrayList<String>();
            above.forEach(row -> path.add(group(row, at)));
            path.removeIf(String::isEmpty);
            path.add(own);
            return List.copyOf(path);
        }).toList();
        return new Headings(last, columns);
    }

    /** A, B, C: the headings of a table that has none. */
    static Headings letters(int width) {
        return new Headings(-1, IntStream.range(0, width).mapToObj(at -> List.of(letter(at))).toList());
    }

    /** The letter or letters of a column, counted from 0, as spreadsheet programs have them. */
    static String letter(int column) {
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private static String group(GridRow row, int column) {
        for (int at = Math.min(column, row.cells().size() - 1); at >= 0; at--) {
            var text = text(row, at);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(GridRow row, int at) {
        return at < row.cells().size() ? Texts.shown(row.cells().get(at)) : "";
    }

    /** The columns with this heading: the whole path of groups, or any end of it. */
    List<Integer> called(String heading) {
        var wanted = Arrays.stream(heading.split(GROUP)).map(Headings::key).toList();
        var whole = key(heading);
        return IntStream.range(0, columns.size()).filter(at -> {
            var path = columns.get(at).stream().map(Headings::key).toList();
            return !path.isEmpty() && (path.getLast().equals(whole) || endsWith(path, wanted));
        }).boxed().toList();
    }

    private static boolean endsWith(List<String> path, List<String> tail) {
        return path.size() >= tail.size() && path.subList(path.size() - tail.size(), path.size()).equals(tail);
    }

    /** The column's own heading; the empty text for a column without one. */
    String name(int column) {
        return columns.get(column).isEmpty() ? "" : columns.get(column).getLast();
    }

    /** Headings are the same whatever their case, spaces and line breaks. */
    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
