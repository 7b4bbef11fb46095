package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Place;
import statesheet.problem.Problem;
import statesheet.problem.Where;
import statesheet.table.GridCell;

/** What the files of figures hold of one place. Lives as long as they are read. */
final class PlaceCells {

    private final Place place;
    private final Where where;
    private final Map<String, TypedCell> cells = new HashMap<>();
    private final Map<String, List<TypedCell>> added = new HashMap<>();

    /** @param where the place's first row, without the place */
    PlaceCells(Place place, Where where) {
        this.place = place;
        this.where = where;
    }

    /**
     * One cell as typed.
     *
     * @param text       the empty text for a blank
     * @param remark     what a reader of the cell sees other than its text, to be added if the text is refused; or empty
     * @param unreadable what is wrong with the cell itself, whatever its figure
     * @param commas     whether a comma in it may be a decimal comma
     */
    record TypedCell(Where where, String text, String remark, Optional<GridCell.Unusable> unreadable, boolean commas) {

        static TypedCell of(GridCell cell, boolean commas) {
            return switch (cell) {
                case GridCell.Typed(var where, var text) -> new TypedCell(where, text, "", Optional.empty(), commas);
                case GridCell.Reformatted(var where, var text, var format) -> new TypedCell(where, text,
                        "; the cell's format, " + format + ", shows it otherwise", Optional.empty(), commas);
                case GridCell.Unusable unusable ->
                        new TypedCell(unusable.where(), "", "", Optional.of(unusable), commas);
            };
        }

        /** Where a row ends before the figure's column. */
        static TypedCell blank(Where where) {
            return new TypedCell(where, "", "", Optional.empty(), false);
        }

        boolean isBlank() {
            return unreadable.isEmpty() && Texts.stripped(text).isEmpty();
        }
    }

    Place place() {
        return place;
    }

    Where where() {
        return where;
    }

    void put(String figure, TypedCell cell) {
        cells.put(figure, cell);
    }

    /** A cell of another row, whose number is added to the place's own. */
    void add(String figure, TypedCell cell) {
        added.computeIfAbsent(figure, _ -> new ArrayList<>()).add(cell);
    }

    Optional<TypedCell> cell(String figure) {
        return Optional.ofNullable(cells.get(figure));
    }

    List<TypedCell> added(String figure) {
        return added.getOrDefault(figure, List.of());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean hasOnlyBlanks() {
        return cells.values().stream().allMatch(TypedCell::isBlank);
    }
}
