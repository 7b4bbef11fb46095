package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import statesheet.edition.Place;
import statesheet.edition.cells.Texts;
import statesheet.problem.Where;
import statesheet.table.GridCell;

/** What the files of figures hold of one place, by the figures' names. Lives as long as they are read. */
final class PlaceCells {

    private final Place place;
    private final Where where;
    private final Map<String, FigureCell> cells = new HashMap<>();
    private final Map<String, List<FigureCell>> added = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, SequencedSet<String>> footnotes = new HashMap<>();

    /** @param where the place's first row, without the place */
    PlaceCells(Place place, Where where) {
        this.place = place;
        this.where = where;
    }

    /**
     * A figure's cell.
     *
     * @param margin     that of its margin of error, if it has a column
     * @param separators what is between the cells of its file, if a comma in it may be a decimal comma; or empty
     */
    record FigureCell(GridCell cell, Optional<GridCell> margin, String separators) {

        boolean isBlank() {
            return Texts.isBlank(cell);
        }

        Where where() {
            return cell.where();
        }
    }

    Place place() {
        return place;
    }

    Where where() {
        return where;
    }

    void put(String figure, FigureCell content) {
        cells.put(figure, content);
    }

    /** The figure is in a row with a fault, which is reported. */
    void putUnreadable(String figure) {
        unreadable.add(figure);
    }

    /** A cell of another row, whose number is added to the place's own. */
    void add(String figure, FigureCell content) {
        added.computeIfAbsent(figure, _ -> new ArrayList<>()).add(content);
    }

    void addFootnotes(String figure, List<String> marks) {
        if (!marks.isEmpty()) {
            footnotes.computeIfAbsent(figure, _ -> new LinkedHashSet<>()).addAll(marks);
        }
    }

    Optional<FigureCell> cell(String figure) {
        return Optional.ofNullable(cells.get(figure));
    }

    List<FigureCell> added(String figure) {
        return added.getOrDefault(figure, List.of());
    }

    /** The publisher's marks that concern each figure. */
    Map<String, SequencedSet<String>> footnotes() {
        return footnotes;
    }

    /** Whether no row that could be read had the figure. */
    boolean lacks(String figure) {
        return !cells.containsKey(figure) && !added.containsKey(figure) && !unreadable.contains(figure);
    }

    boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty();
    }

    boolean hasOnlyBlanks() {
        return cells.values().stream().allMatch(FigureCell::isBlank)
                && added.values().stream().flatMap(List::stream).allMatch(FigureCell::isBlank);
    }
}
