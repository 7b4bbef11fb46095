package statesheet.starting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;

/**
 * What a column looks like.
 *
 * @param heading  that names it alone
 * @param unit     in which all of its cells can be read
 * @param scale    what its numbers are multiplied by: 100 for fractions, 1,000 and more for numbers in thousands
 * @param decimals that sheets print
 * @param numbers  of the places that have one, as the sheets have them
 * @param scope    which rows have it
 * @param hasGaps  whether a place has none
 */
record ColumnProfile(String heading, Unit unit, Optional<Integer> scale, int decimals,
        SequencedMap<Place, BigDecimal> numbers, Scope scope, boolean hasGaps) {

    /** The same with the rows of the figure that it is compared with, and a blank where it has no number for them. */
    ColumnProfile withGapsOf(ColumnProfile later) {
        boolean gaps = hasGaps || later.hasGaps
                || later.numbers.keySet().stream().anyMatch(place -> !numbers.containsKey(place));
        return new ColumnProfile(heading, unit, scale, decimals, numbers, later.scope, gaps);
    }

    boolean isMeasure() {
        return unit != Unit.COUNT && unit != Unit.TEXT;
    }
}
