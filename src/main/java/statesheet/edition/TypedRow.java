package statesheet.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Where;

/**
 * One row of the file of figures as typed, whatever the kind of file.
 *
 * @param where  the row in the file, without the place
 * @param place  what stands where the place's code should
 * @param name   what stands in the column {@code name}, where there is one
 * @param cells  by the figure's name; a cell that is not to be read, because a fault says why, has no entry
 * @param faults what is wrong with the row before any of its values is looked at
 */
record TypedRow(Where where, String place, Optional<String> name, Map<String, Cell> cells, List<Fault> faults) {

    TypedRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** One value as typed, a number or not; {@code where} has the figure as its field. */
    record Cell(Where where, String text) {
        boolean isBlank() {
            return Numeral.stripped(text).isEmpty();
        }
    }
}
