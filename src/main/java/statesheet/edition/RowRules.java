package statesheet.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of the spreadsheet count, and what is written in them besides numbers.
 *
 * @param places      that rows may be of
 * @param place       the heading of the column of places; empty where it is to be found
 * @param header      whether the table has one; without it, columns are called by their letters
 * @param where       the values, by heading, of the rows that count; empty for all rows
 * @param leaveOut    what the place's cell says in rows that are no place
 * @param addTo       the codes of places that further rows are added to, by what the place's cell says
 * @param notReported reasons by code, for places without any figure
 * @param marks       what the publisher writes instead of a number
 * @param footnotes   by their marks
 */
public record RowRules(PlaceList places, Optional<String> place, boolean header, Map<String, List<String>> where,
        Set<String> leaveOut, Map<String, String> addTo, Map<String, String> notReported, Marks marks,
        Map<String, Footnote> footnotes) {

    /** The key of {@link #notReported} that stands for all places without a row that have no reason of their own. */
    public static final String OTHERS = "others";

    /** All rows count, and nothing but numbers is in them. */
    public static final RowRules NONE = new RowRules(PlaceList.UNITED_STATES, Optional.empty(), true, Map.of(),
            Set.of(), Map.of(), Map.of(), Marks.NONE, Map.of());

    public RowRules {
        where = Map.copyOf(where);
        leaveOut = Set.copyOf(leaveOut);
        addTo = Map.copyOf(addTo);
        footnotes = Map.copyOf(footnotes);
    }

    /** What a cell of this figure says instead of a number. */
    public Optional<Value> mark(FigureDefinition figure, String text) {
        return figure.marks().of(text).or(() -> marks.of(text));
    }

    /** Why the place has no figures, if the edition says so. */
    public Optional<String> whyNotReported(String code) {
        return Optional.ofNullable(notReported.get(code)).or(() -> Optional.ofNullable(notReported.get(OTHERS)));
    }
}
