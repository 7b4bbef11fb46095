package statesheet.starting.columns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param marks     what the publisher writes instead of a number: with words, or a count that may not be shown
 * @param footnotes the notes of the footnote marks
 */
public record CellSigns(SequencedMap<String, Value> marks, SequencedMap<String, String> footnotes) {

    /** A longer text is a remark, no mark; nor is it words that are printed instead of a number. */
    private static final int LONGEST_MARK = 30;

    /** Of which nothing in the file says what it means. */
    private static final String UNEXPLAINED = "See the notes of the spreadsheet.";

    /** A mark of which nothing in the file says more than that there is no number. */
    private static final String NO_FIGURE = "no figure";

    private static final Pattern BELOW = Pattern.compile("(?i)(?:<|fewer than|less than|under)\\s*(\\d{1,3})");

    /** In a note, nothing but that: a rate of fewer than 20 cases would be another thing. */
    private static final Pattern NOTED_BELOW = Pattern.compile("(?i)(?:(?:counts?|numbers?|values?|data) )?"
            + "(?:(?:is|are|of) )?(?:<|fewer than|less than)\\s*(\\d{1,3})(?: \\p{L}+)?\\.?");

    public static CellSigns in(SourceTable table, ChosenRows chosen) {
        var signs = new CellSigns(new LinkedHashMap<>(), new LinkedHashMap<>());
        table.places().ofRows().stream().flatMap(Optional::stream).map(NamedPlace::marks).flatMap(marked ->
                marked.stream()).forEach(mark -> signs.addFootnote(table, mark));
        for (int column : table.columns()) {
            if (table.numbers().contains(column)) {
                var cells = Stream.concat(table.ofPlaces(), chosen.others().stream()).map(row -> row.cell(column))
                        .toList();
                boolean hasNone = cells.stream().map(Texts::shown).anyMatch("0"::equals);
                cells.forEach(cell -> signs.add(table, cell, hasNone));
            }
        }
        return signs;
    }

    /** @param hasNone whether 0 is a number of its own in the column, so that a count that is hidden is 1 at least */
    private void add(SourceTable table, GridCell cell, boolean hasNone) {
        var text = Texts.shown(cell);
        if (!(cell instanceof GridCell.Typed) || text.isEmpty()) {
            return;
        }
        var below = BELOW.matcher(text);
        if (below.matches()) {
            marks.merge(text, below(below.group(1), hasNone), CellSigns::wider);
        } else if (text.chars().noneMatch(Character::isDigit)) {
            if (text.length() <= LONGEST_MARK) {
                marks.merge(text, meaning(text, note(table, text), hasNone), CellSigns::wider);
            }
        } else if (text.matches(".*[^0-9.,%]")) {
            FootnoteMarks.onNumber(text).filter(marked -> marked.text().matches("\\$?[0-9][0-9,.]*%?"))
                    .ifPresent(marked -> marked.marks().forEach(mark -> addFootnote(table, mark)));
        }
    }

    private void addFootnote(SourceTable table, String mark) {
        footnotes.putIfAbsent(mark, note(table, mark).orElse(UNEXPLAINED));
    }

    private static Value below(String number, boolean hasNone) {
        return new Value.Hidden("fewer than " + number, hasNone ? BigDecimal.ONE : BigDecimal.ZERO,
                new BigDecimal(number).subtract(BigDecimal.ONE));
    }

    /** The same mark in two columns: 0 may be hidden in one of them. */
    private static Value wider(Value one, Value other) {
        return one instanceof Value.Hidden hidden && hidden.least().signum() > 0 ? other : one;
    }

    /** What the file says that a mark means, in a note or by the mark itself. */
    private static Value meaning(String mark, Optional<String> note, boolean hasNone) {
        var below = note.map(NOTED_BELOW::matcher).filter(found -> found.matches());
        return below.isPresent() ? below(below.get().group(1), hasNone) : new Value.Marked(
                note.filter(text -> text.length() <= LONGEST_MARK && text.chars().noneMatch(Character::isDigit))
                        .or(() -> Optional.of(mark).filter(text -> text.matches("\\p{L}{4,}( \\p{L}+)*")))
                        .map(CellSigns::printed).orElse(NO_FIGURE));
    }

    /** Words that go where a number would. */
    private static String printed(String words) {
        var bare = words.replaceFirst("[.;:,]$", "");
        return bare.matches("\\p{Lu}\\p{Ll}.*|\\p{Lu}+") ? bare.substring(0, 1).toLowerCase(Locale.ROOT)
                + (bare.matches("\\p{Lu}+") ? bare.substring(1).toLowerCase(Locale.ROOT) : bare.substring(1)) : bare;
    }

    /** The line of the file that begins with the mark, without it. */
    private static Optional<String> note(SourceTable table, String mark) {
        var bare = mark.replaceAll("[()\\[\\]]", "");
        return bare.isEmpty() ? Optional.empty() : table.notes().map(text -> text.replaceFirst("^[(\\[/]", ""))
                .filter(text -> text.length() > bare.length() + 2 && text.startsWith(bare)
                        && !Character.isLetterOrDigit(text.charAt(bare.length())))
                .map(text -> text.substring(bare.length()).replaceFirst("^[\\s)\\]/.:=–-]*", "")
                        .replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty()).findFirst();
    }

    public Stream<Map.Entry<String, Value.Hidden>> hidden() {
        return marks.entrySet().stream().flatMap(mark -> mark.getValue() instanceof Value.Hidden hidden
                ? Stream.of(Map.entry(mark.getKey(), hidden)) : Stream.empty());
    }

    /** The words for all other marks. */
    public Stream<Map.Entry<String, String>> others() {
        return marks.entrySet().stream().flatMap(mark -> mark.getValue() instanceof Value.Marked marked
                ? Stream.of(Map.entry(mark.getKey(), marked.words())) : Stream.empty());
    }

    /** How cells are read with them: only of a count can a mark be the number that may not be shown. */
    RowRules rules(boolean areCounts) {
        var values = new LinkedHashMap<>(marks);
        if (!areCounts) {
            hidden().forEach(mark -> values.put(mark.getKey(), new Value.Marked(NO_FIGURE)));
        }
        var notes = new LinkedHashMap<String, Footnote>();
        footnotes.forEach((mark, text) -> notes.put(mark, new Footnote(text, false)));
        return new RowRules(PlaceList.UNITED_STATES, Optional.empty(), true, Map.of(), Set.of(), Map.of(),
                Map.of(), new Marks(values), notes);
    }

    /** The marks of hidden counts that are among these cells of another kind of figure, with the words there. */
    SequencedMap<String, String> ofMeasure(List<String> cells) {
        var own = new LinkedHashMap<String, String>();
        hidden().map(Map.Entry::getKey).filter(cells::contains).forEach(mark -> own.put(mark, NO_FIGURE));
        return own;
    }

    /** The key "marks" of an edition. */
    public SequencedMap<String, Object> entry() {
        var entry = new LinkedHashMap<String, Object>();
        others().forEach(mark -> entry.put(mark.getKey(), mark.getValue()));
        hidden().forEach(mark -> {
            var range = new LinkedHashMap<String, Object>();
            range.put("words", mark.getValue().words());
            range.put("between", List.of(mark.getValue().least(), mark.getValue().most()));
            entry.put(mark.getKey(), range);
        });
        return entry;
    }
}
