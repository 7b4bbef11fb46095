package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import statesheet.edition.cells.Texts;
import statesheet.table.GridRow;

/**
 * What the columns of a table are called, if its header ends with one of its rows.
 *
 * <p>A heading in the rows above is over a group: it holds to the right until the next one of its row. A column without
 * a heading in the last row has the one above it, as merged cells do.
 */
public final class Headings {

    /** A number that is no year: years are headings. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!(19|20)\\d\\d$)[-\u2212]?\\$?\\d[\\d,]*(\\.\\d+)?%?");

    /** Most rows that a header has: two of groups above the columns' own. */
    private static final int MOST_ROWS = 3;

    private static final String GROUP = " / ";

    private final int first;
    private final int last;

    /** Of each column, the headings from the outermost group to its own; none for a column without its own. */
    private final List<List<String>> paths;
    /** The columns by the key of their whole path, and of each end of it. */
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    private Headings(int first, int last, List<List<String>> paths) {
        this.first = first;
        this.last = last;
        this.paths = paths;
        for (int column = 0; column < paths.size(); column++) {
            for (var end : ends(column)) {
                byKey.computeIfAbsent(Texts.key(end), _ -> new ArrayList<>()).add(column);
            }
        }
    }

    /** The headings, where the header ends with row {@code last} of {@code rows}. */
    public static Headings of(List<GridRow> rows, int last) {
        int first = last;
        while (first > 0 && last - first < MOST_ROWS - 1 && isHeader(rows.get(first - 1))) {
            first--;
        }
        var header = rows.subList(first, last + 1);
        int width = header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Headings(first, last, IntStream.range(0, width).mapToObj(column -> path(header, column)).toList());
    }

    /** With the next row, if it has the headings below a group of this header's last row. */
    Headings withRowBelow(List<GridRow> rows) {
        if (last + 1 >= rows.size()) {
            return this;
        }
        var above = rows.get(last);
        var below = rows.get(last + 1);
        boolean isBelow = isHeader(below) && Texts.shown(below, 0).isEmpty() && below.cells().size() <= paths.size()
                && IntStream.range(1, paths.size()).anyMatch(at -> !Texts.shown(above, at - 1).isEmpty()
                        && Texts.shown(above, at).isEmpty() && !Texts.shown(below, at - 1).isEmpty()
                        && !Texts.shown(below, at).isEmpty());
        return isBelow ? of(rows, last + 1) : this;
    }

    /** A, B, C: the headings of a table that has none. */
    public static Headings letters(int width) {
        return new Headings(0, -1, IntStream.range(0, width).mapToObj(at -> List.of(GridRow.letters(at))).toList());
    }

    /**
     * Whether a row may be over the columns' own headings: no blank row, no title, which is one text in the first
     * column, and no row of numbers, which somebody moved up.
     */
    public static boolean isHeader(GridRow row) {
        var texts = row.cells().stream().map(Texts::shown).filter(text -> !text.isEmpty()).distinct().toList();
        long numbers = texts.stream().filter(text -> NUMBER.matcher(text).matches()).count();
        return 2 * numbers <= texts.size() && (texts.size() > 1
                || texts.size() == 1 && Texts.shown(row, 0).isEmpty());
    }

    private static List<String> path(List<GridRow> header, int column) {
        int own = header.size() - 1;
        while (own >= 0 && Texts.shown(header.get(own), column).isEmpty()) {
            own--;
        }
        var path = new ArrayList<String>();
        for (int row = 0; row <= own; row++) {
            var text = (row == own ? Texts.shown(header.get(row), column) : group(header.get(row), column))
                    .replaceAll("\\s+", " ");
            if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return List.copyOf(path);
    }

    private static String group(GridRow row, int column) {
        for (int at = Math.min(column, row.cells().size() - 1); at >= 0; at--) {
            var text = Texts.shown(row, at);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The number, from 0, of the header's first row. */
    public int first() {
        return first;
    }

    /** The number, from 0, of the header's last row; -1 where there is no header. */
    public int last() {
        return last;
    }

    /** How many columns have a heading, or one without has such to its right. */
    public int width() {
        int width = paths.size();
        while (width > 0 && paths.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The columns with this heading: the whole path of groups, or any end of it; or else those of the group. */
    List<Integer> called(String heading) {
        return has(heading) ? byKey.get(Texts.key(heading)) : IntStream.range(0, paths.size())
                .filter(column -> under(heading, column).isPresent()).boxed().toList();
    }

    /** The columns of the group with this heading, each as it and what is below it. */
    List<String> under(String heading) {
        return IntStream.range(0, paths.size()).mapToObj(column -> under(heading, column)).flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> under(String heading, int column) {
        var path = paths.get(column);
        return IntStream.range(0, path.size() - 1).filter(at -> Texts.key(path.get(at)).equals(Texts.key(heading)))
                .mapToObj(at -> String.join(GROUP, path.subList(at, path.size()))).findFirst();
    }

    /** How many columns have a heading. */
    long columns() {
        return paths.stream().filter(path -> !path.isEmpty()).count();
    }

    boolean has(String heading) {
        return byKey.containsKey(Texts.key(heading));
    }

    /** The column's own heading; the empty text for a column without one. */
    public String name(int column) {
        return column >= paths.size() || paths.get(column).isEmpty() ? "" : paths.get(column).getLast();
    }

    /** The headings of a column from the outermost group to its own; none for a column without its own. */
    public List<String> path(int column) {
        return column >= paths.size() ? List.of() : paths.get(column);
    }

    /** The shortest end of the column's path that no other column has; empty where there is none. */
    public String unambiguous(int column) {
        return ends(column).stream().filter(end -> called(end).equals(List.of(column))).findFirst().orElse("");
    }

    /** The ends of a column's path, the shortest first. */
    private List<String> ends(int column) {
        var path = paths.get(column);
        return IntStream.rangeClosed(1, path.size()).mapToObj(length ->
                String.join(GROUP, path.subList(path.size() - length, path.size()))).toList();
    }
}
