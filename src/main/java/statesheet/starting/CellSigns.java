package statesheet.starting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.edition.Footnote;
import statesheet.edition.Marks;
import statesheet.edition.PlaceList;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.edition.cells.FootnoteMarks;
import statesheet.edition.cells.Texts;
import statesheet.edition.figures.NamedPlace;
import statesheet.table.GridCell;

/**
 * What is written in the cells besides numbers.
 *
 * @param marks     the words for what the publisher writes instead of a number
 * @param footnotes the notes of the footnote marks
 */
record CellSigns(SequencedMap<String, String> marks, SequencedMap<String, String> footnotes) {

    /** A longer text is a remark, no mark. */
    private static final int LONGEST_MARK = 30;

    /** Of which nothing in the file says what it means. */
    private static final String UNEXPLAINED = "See the notes of the spreadsheet.";

    static CellSigns in(SourceTable table, ChosenRows chosen) {
        var marks = new LinkedHashMap<String, String>();
        var footnotes = new LinkedHashMap<String, String>();
        table.places().ofRows().stream().flatMap(Optional::stream).map(NamedPlace::marks).flatMap(marked ->
                marked.stream()).forEach(mark -> footnotes.putIfAbsent(mark, note(table, mark)));
        for (int column : table.columns()) {
            if (table.numbers().contains(column)) {
                Stream.concat(table.ofPlaces(), chosen.others().stream()).map(row -> row.cell(column))
                        .forEach(cell -> add(table, cell, marks, footnotes));
            }
        }
        return new CellSigns(marks, footnotes);
    }

    private static void add(SourceTable table, GridCell cell, Map<String, String> marks,
            Map<String, String> footnotes) {
        var text = Texts.shown(cell);
        if (!(cell instanceof GridCell.Typed) || text.isEmpty()) {
            return;
        }
        if (text.chars().noneMatch(Character::isDigit)) {
            if (text.length() <= LONGEST_MARK) {
                marks.putIfAbsent(text, words(text));
            }
        } else if (text.matches(".*[^0-9.,%]")) {
            FootnoteMarks.onNumber(text).filter(marked -> marked.text().matches("\\$?[0-9][0-9,.]*%?"))
                    .ifPresent(marked -> marked.marks().forEach(mark -> footnotes.putIfAbsent(mark,
                            note(table, mark))));
        }
    }

    /** What publishers mean by the usual ones; of others nobody knows more than that there is no number. */
    private static String words(String mark) {
        return switch (mark.toLowerCase(Locale.ROOT)) {
            case "n/a", "na", "n.a.", "not available" -> "not available";
            case "suppressed", "s", "(s)" -> "not shown";
            case "unreliable" -> "not shown, as it is unreliable";
            default -> "not reported";
        };
    }

    /** The line of the file that begins with the mark. */
    private static String note(SourceTable table, String mark) {
        return table.notes().filter(text -> text.length() > mark.length() + 3)
                .filter(text -> text.replaceFirst("^[(\\[/]", "").startsWith(mark)
                        && !Character.isLetterOrDigit(text.replaceFirst("^[(\\[/]", "").charAt(mark.length())))
                .map(text -> text.replaceFirst("^[(\\[/]", "").substring(mark.length())
                        .replaceFirst("^[)\\]/.:=–-]*\\s*", "").replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty()).findFirst().orElse(UNEXPLAINED);
    }

    /** How cells are read with them. */
    RowRules rules() {
        var values = new LinkedHashMap<String, Value>();
        marks.forEach((mark, words) -> values.put(mark, new Value.Marked(words)));
        var notes = new LinkedHashMap<String, Footnote>();
        footnotes.forEach((mark, text) -> notes.put(mark, new Footnote(text, false)));
        return new RowRules(PlaceList.UNITED_STATES, Optional.empty(), true, Map.of(), Set.of(), Map.of(),
                Map.of(), new Marks(values), notes);
    }
}
