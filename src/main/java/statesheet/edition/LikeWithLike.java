package statesheet.edition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The places that a whole's rate is worked out over: those whose populations add to the whole's own. The nation's count
 * of people without a home has Puerto Rico in it, and its population does not.
 *
 * @param words what these places are, where they are not all; then the whole's count is not the one over them
 * @param rows  of the places, without the whole's
 */
public record LikeWithLike(Row whole, Optional<String> words, List<Row> rows) {

    private record Universe(Optional<String> words, Predicate<Place> holds) {}

    private static final Universe ALL = new Universe(Optional.empty(), _ -> true);

    /** Sets of states that national populations are of, besides all places. */
    private static final List<Universe> OF_STATES = List.of(
            new Universe(Optional.of("the 50 states and the District of Columbia"), UnitedStates::isStateOrDistrict),
            new Universe(Optional.of("the 50 states"), UnitedStates::isState));

    public LikeWithLike {
        rows = List.copyOf(rows);
    }

    /** Empty where the populations of none of these sets of places add to the whole's. */
    public static Optional<LikeWithLike> of(PlaceList places, Row whole, Collection<Row> rows,
            Function<Row, Optional<BigDecimal>> population, BigDecimal ofWhole) {
        return sets(places, whole, rows).stream()
                .filter(set -> set.sum(population).filter(sum -> sum.compareTo(ofWhole) == 0).isPresent())
                .findFirst();
    }

    /** The sets of places that a whole's figures may be over: all that are within it first. */
    public static List<LikeWithLike> sets(PlaceList places, Row whole, Collection<Row> rows) {
        var parts = rows.stream().filter(row -> row.place().within().equals(whole.place().code())).toList();
        return Stream.concat(Stream.of(ALL), places.isOwn() ? Stream.of() : OF_STATES.stream())
                .map(universe -> new LikeWithLike(whole, universe.words, parts.stream()
                        .filter(row -> universe.holds.test(row.place())).toList())).toList();
    }

    /** The rows with the count over these places: the whole's own where it is over all of them. */
    public List<Row> counted() {
        return words.isEmpty() ? List.of(whole) : rows;
    }

    /** Empty where one of them lacks it. */
    private Optional<BigDecimal> sum(Function<Row, Optional<BigDecimal>> number) {
        var numbers = rows.stream().flatMap(row -> number.apply(row).stream()).toList();
        return numbers.size() < rows.size() ? Optional.empty() : numbers.stream().reduce(BigDecimal::add);
    }
}
