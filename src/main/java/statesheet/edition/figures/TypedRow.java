package statesheet.edition.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/**
 * One row of the file of figures as typed, whatever the kind of file.
 *
 * @param where  the row in the file, without the place
 * @param place  what is where the place's code should be
 * @param name   the cell of the column {@code name}, where there is one
 * @param cells  by the figure's name; a cell that is not to be read, because a fault says why, has no entry
 * @param problems what is wrong with the row before any of its values is looked at
 */
record TypedRow(Where where, String place, Optional<TypedCell> name, Map<String, TypedCell> cells,
        List<Problem> problems) {

    TypedRow {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /**
     * One value as typed, a number or not.
     *
     * @param where  without the figure, so that the cells of a line can share it
     * @param remark what a reader of the cell sees other than its text, to be added if the text is refused; or empty
     */
    record TypedCell(Where where, String text, String remark) {

        TypedCell(Where where, String text) {
            this(where, text, "");
        }

        boolean isBlank() {
            return Numeral.stripped(text).isEmpty();
        }
    }
}
