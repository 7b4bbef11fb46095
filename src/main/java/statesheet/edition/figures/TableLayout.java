package statesheet.edition.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.PlaceList;
import statesheet.edition.cells.Texts;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.GridRow;

/**
 * Where in a table the header is, the places, and the columns of figures.
 *
 * @param headings of the columns
 * @param header   where problems with a heading are, the header's last row or the file
 * @param rows     below the header
 * @param places   which place each of the rows is
 * @param figures  in the order of the dictionary
 * @param unsound  the columns of figures with a problem in edition.json, which are not read
 */
record TableLayout(Headings headings, Where header, List<GridRow> rows, RowPlaces places, List<FigureColumn> figures,
        Set<Integer> unsound) {

    /** Headings that say that a column of places holds FIPS codes, or the like in an own list. */
    private static final List<String> OF_NUMBERS = List.of("fips", "geoid");

    /** So many rows tell whether a column holds places. */
    static final int SAMPLE = 300;

    /** A column as a problem names it: {@code "Total" (column C)}. */
    static String named(int column, Headings headings) {
        return Quoted.of(headings.name(column)) + " (column " + GridRow.letters(column) + ")";
    }

    static boolean isNumbered(String heading, PlaceList places) {
        var letters = new StringBuilder();
        for (char mark : Texts.key(heading).toCharArray()) {
            if (Character.isLetter(mark)) {
                letters.append(mark);
            }
        }
        return Stream.concat(OF_NUMBERS.stream(), Stream.of(places.isOwn() ? "code" : "statecode"))
                .anyMatch(word -> letters.indexOf(word) >= 0);
    }

    /** The columns that any of these figures, or its margin of error, is read from. */
    static Set<Integer> columns(List<FigureColumn> figures) {
        return figures.stream().flatMap(FigureColumn::columns).collect(Collectors.toSet());
    }

    /** The columns that nothing reads: neither for rows nor for figures, nor are they places a second time. */
    List<Integer> unread(Set<Integer> filters) {
        var read = columns(figures);
        return IntStream.range(0, headings.width()).filter(at -> at != places.column() && !filters.contains(at)
                && !read.contains(at) && !unsound.contains(at) && !places.columns().contains(at)
                && !headings.name(at).isEmpty()).boxed().toList();
    }
}
