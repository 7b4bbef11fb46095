package statesheet.edition.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** Asks about percents that are all below 1: most likely they are fractions, and 0.06% for 6% is a false number. */
final class FractionChecks {

    private FractionChecks() {}

    /** @param signed the figures that have a percent sign in the file, so that there is no doubt */
    static void check(Dictionary dictionary, Set<String> signed, Collection<Row> wholes, Collection<Row> places,
            Problems problems) {
        dictionary.typed().stream().filter(figure -> figure.unit() == Unit.PERCENT
                && figure.column().scale().isEmpty() && !signed.contains(figure.name())).forEach(figure -> {
            var rows = Stream.concat(wholes.stream(), places.stream().filter(row -> !row.place().isWhole()))
                    .filter(row -> row.value(figure.name()).isPresent()).toList();
            var values = rows.stream().map(row -> row.value(figure.name()).orElseThrow()).toList();
            if (areFractions(values)) {
                problems.add(fractions(figure, rows));
            }
        });
    }

    private static boolean areFractions(List<BigDecimal> values) {
        return values.stream().allMatch(value -> value.compareTo(BigDecimal.ONE) <= 0)
                && values.stream().anyMatch(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0);
    }

    private static Problem fractions(FigureDefinition figure, List<Row> rows) {
        var row = rows.stream().filter(one -> one.value(figure.name()).orElseThrow().signum() > 0).findFirst()
                .orElseThrow();
        var value = row.value(figure.name()).orElseThrow();
        return Problem.ofEdition("figures.fractions", row.cells().get(figure.name()).ofEdition(),
                rows.size() + (rows.size() == 1 ? " percent" : " percents") + " of which none is above 1, like "
                        + value.toPlainString(),
                "percents, like " + value.movePointRight(2).stripTrailingZeros().toPlainString() + " for 0"
                        + value.toPlainString().replaceFirst("^0", ""),
                "write \"scale\": 100 for " + figure.name() + " in edition.json if these are fractions; \"scale\": 1 if"
                        + " they are percents below 1").withExtent(rows.size());
    }
}
