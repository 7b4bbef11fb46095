package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;

/**
 * Typed shares, rates and changes that give a hidden count away. Nothing in an edition says how a published figure was
 * made: it is found by trying it on the rows where all is shown. Lives as long as the check of one edition.
 */
final class Relations {

    /** So many different numbers are no coincidence. */
    private static final int FEWEST = 3;

    /** One row in so many may be off: somebody typed it wrong. */
    private static final int ROWS_TO_A_SLIP = 10;

    /** The published figure that gives a count away, and how it comes from the count, in words. */
    record Giveaway(FigureDefinition published, String words) {}

    private final List<Row> rows;
    /** The typed ones that are numbers, counts last. */
    private final List<FigureDefinition> figures;
    /** How many the published numbers of a figure have, at most. */
    private final Map<String, Integer> decimals = new HashMap<>();
    /** Which relations hold: the same ones are asked about in each row. */
    private final Map<Tried, Boolean> tried = new HashMap<>();

    /** What was tried, by relation, count, published figure and the other. */
    private record Tried(Relation relation, String count, String published, String other) {}

    Relations(Edition edition) {
        rows = edition.allRows();
        figures = edition.dictionary().values().stream()
                .filter(figure -> !figure.isWorkedOut() && figure.unit() != Unit.TEXT)
                .sorted(Comparator.comparing(figure -> figure.unit() == Unit.COUNT)).toList();
        rows.forEach(row -> figures.forEach(figure -> row.value(figure.name()).ifPresent(number ->
                decimals.merge(figure.name(), Math.max(0, number.stripTrailingZeros().scale()), Math::max))));
    }

    /** What gives the hidden count of this row away. */
    Optional<Giveaway> giveaway(Row row, FigureDefinition hidden, Range range) {
        return shown(row, hidden).flatMap(published -> shown(row, hidden).flatMap(other -> Relation.ALL.stream()
                .filter(relation -> relation.leavesOne(number(row, published), decimals.get(published.name()), range,
                        number(row, other)))
                .filter(relation -> tried.computeIfAbsent(new Tried(relation, hidden.name(), published.name(),
                        other.name()), _ -> holds(relation, hidden, published, other)))
                .map(relation -> new Giveaway(published, relation.inWords(hidden.name(), other.name()))))).findFirst();
    }

    private Stream<FigureDefinition> shown(Row row, FigureDefinition hidden) {
        return figures.stream().filter(figure -> row.value(figure.name()).isPresent() && figure != hidden);
    }

    private static BigDecimal number(Row row, FigureDefinition figure) {
        return row.value(figure.name()).orElseThrow();
    }

    private boolean holds(Relation relation, FigureDefinition count, FigureDefinition published,
            FigureDefinition other) {
        int held = 0;
        int off = 0;
        var numbers = new HashSet<BigDecimal>();
        for (var row : rows) {
            if (Stream.of(count, published, other).allMatch(figure -> row.value(figure.name()).isPresent())) {
                if (relation.holds(number(row, published), decimals.get(published.name()), number(row, count),
                        number(row, other))) {
                    held++;
                    numbers.add(number(row, published));
                } else if (++off * ROWS_TO_A_SLIP > rows.size()) {
                    return false;
                }
            }
        }
        return off * ROWS_TO_A_SLIP <= held + off && numbers.size() >= FEWEST;
    }
}
