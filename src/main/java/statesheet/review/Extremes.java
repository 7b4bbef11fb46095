package statesheet.review;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import statesheet.template.fill.PrintedFigure;

/**
 * The smallest and the largest of several places' values of one figure, as they are printed.
 *
 * <p>All that print alike are marked alike, whatever was rounded. There is neither where all print alike.
 */
record Extremes(Set<String> smallest, Set<String> largest) {

    private static final Extremes NONE = new Extremes(Set.of(), Set.of());

    Extremes {
        smallest = Set.copyOf(smallest);
        largest = Set.copyOf(largest);
    }

    static Extremes of(List<PrintedFigure> values) {
        var texts = new TreeMap<BigDecimal, Set<String>>();
        values.forEach(value -> value.number().ifPresent(number ->
                texts.computeIfAbsent(number, _ -> new HashSet<>()).add(value.text())));
        return texts.isEmpty() || !Collections.disjoint(texts.firstEntry().getValue(), texts.lastEntry().getValue())
                ? NONE : new Extremes(texts.firstEntry().getValue(), texts.lastEntry().getValue());
    }

    /** Not for a mark, even one that reads like a number. */
    Optional<Sign> sign(PrintedFigure value) {
        return value.number().isEmpty() ? Optional.empty()
                : smallest.contains(value.text()) ? Optional.of(Sign.SMALLEST)
                : largest.contains(value.text()) ? Optional.of(Sign.LARGEST) : Optional.empty();
    }
}
