package statesheet.edition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Where;

/**
 * One place's figures, shares included.
 *
 * @param where  the row in the file, with the place
 * @param values by name; a blank has no entry
 * @param cells  the spot of every cell of the row that could be read, blank ones included, by the figure's name. A cell
 *               that is wrong, and every cell of a row that is, has a problem already and no entry; nor has a share
 */
public record Row(Place place, Where where, Map<String, BigDecimal> values, Map<String, Where> cells) {

    public Row {
        values = Map.copyOf(values);
        cells = Map.copyOf(cells);
    }

    public Optional<BigDecimal> value(String figure) {
        return Optional.ofNullable(values.get(figure));
    }
}
