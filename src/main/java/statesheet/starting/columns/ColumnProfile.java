package statesheet.starting.columns;

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
 * @param said     what the heading says with those of its groups
 * @param unit     in which all of its cells can be read
 * @param scale    what its numbers are multiplied by: 100 for fractions, 1,000 and more for numbers in thousands
 * @param decimals that sheets print
 * @param numbers  of the places that have one, as the sheets have them
 * @param scope    which rows have it
 * @param hasGaps  whether a place has neither a number nor one that may not be shown
 * @param hides    whether a place has a count that may not be shown
 * @param marks    words for marks of its own, which stand for counts in other columns
 */
public record ColumnProfile(String heading, String said, Unit unit, Optional<Integer> scale, int decimals,
        SequencedMap<Place, BigDecimal> numbers, Scope scope, boolean hasGaps, boolean hides,
        SequencedMap<String, String> marks) {

    /** The same with the rows of the figure that it is compared with, and a blank where it has no number for them. */
    public ColumnProfile withGapsOf(ColumnProfile later) {
        boolean gaps = hasGaps || later.hasGaps
                || later.numbers.keySet().stream().anyMatch(place -> !numbers.containsKey(place));
        return new ColumnProfile(heading, said, unit, scale, decimals, numbers, later.scope, gaps,
                hides || later.hides, marks);
    }

    public boolean isMeasure() {
        return unit != Unit.COUNT && unit != Unit.TEXT;
    }

    /** Whether each place has a number. */
    public boolean isWhole() {
        return !hasGaps && !hides;
    }
}
