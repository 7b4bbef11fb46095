package statesheet.edition.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.GridRow;

/**
 * Where in a table the header is, the places, and the columns of figures.
 *
 * @param headings of the columns
 * @param header   where problems with a heading are, the header's last row or the file
 * @param rows     below the header
 * @param place    the number, from 0, of the column of places
 * @param fips     whether that column may hold FIPS codes
 * @param figures  the number of each figure's column
 * @param unsound  the columns of figures with a problem in edition.json, which are not read
 */
record TableLayout(Headings headings, Where header, List<GridRow> rows, int place, boolean fips,
        SequencedMap<FigureDefinition, Integer> figures, Set<Integer> unsound) {

    /** Headings that say that a column of places holds FIPS codes. */
    private static final List<String> FIPS_HEADINGS = List.of("fips", "geoid", "statecode");

    /** So many rows tell whether a column holds places. */
    static final int SAMPLE = 300;

    Optional<NamedPlace> place(GridRow row) {
        return NamedPlace.of(Texts.shown(row, place), fips);
    }

    /** A column as a problem names it: {@code "Total" (column C)}. */
    static String named(int column, Headings headings) {
        return Quoted.of(headings.name(column)) + " (column " + GridRow.letters(column) + ")";
    }

    static boolean isFips(String heading) {
        var key = new StringBuilder();
        Texts.key(heading).chars().filter(Character::isLetter).forEach(key::appendCodePoint);
        return FIPS_HEADINGS.stream().anyMatch(fips -> key.indexOf(fips) >= 0);
    }

    /** The columns that nothing reads: neither for rows nor for figures, nor are they places a second time. */
    List<Integer> unread(Collection<Integer> filters) {
        return IntStream.range(0, headings.width()).filter(at -> at != place && !filters.contains(at)
                && !figures.containsValue(at) && !unsound.contains(at)
                && !headings.name(at).isEmpty() && !holdsPlaces(at)).boxed().toList();
    }

    private boolean holdsPlaces(int column) {
        boolean codes = isFips(headings.name(column));
        return rows.stream().limit(SAMPLE).filter(row -> place(row).isPresent())
                .allMatch(row -> NamedPlace.of(Texts.shown(row, column), codes).isPresent());
    }
}
