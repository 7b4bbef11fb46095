package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.problem.Problem;

/** What only the whole column of a figure shows. */
final class ColumnChecks {

    private ColumnChecks() {}

    static List<Problem> of(Edition edition, FigureDefinition figure) {
        var rows = Stream.concat(Stream.of(edition.nation()), edition.rows().values().stream())
                .filter(row -> row.value(figure.name()).isPresent()).toList();
        var problems = new ArrayList<Problem>();
        if (figure.share().isEmpty() && !rows.isEmpty()) {
            if (areFractions(figure, rows)) {
                problems.add(fractions(figure, rows));
            }
            figure.breakdowns().stream().filter(list -> list.rounded().signum() > 0).forEach(list ->
                    problems.addAll(notRounded(edition, figure, list)));
            if (losesDecimals(figure, rows)) {
                problems.add(decimals(figure, rows));
            }
        }
        return problems;
    }

    /** Percents that are all below 1 are most likely fractions, and 0.06% instead of 6% is a false number. */
    private static boolean areFractions(FigureDefinition figure, List<Row> rows) {
        var values = rows.stream().map(row -> row.value(figure.name()).orElseThrow()).toList();
        return figure.unit() == Unit.PERCENT && figure.column().scale().isEmpty()
                && values.stream().allMatch(value -> value.compareTo(BigDecimal.ONE) <= 0)
                && values.stream().anyMatch(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0);
    }

    private static Problem fractions(FigureDefinition figure, List<Row> rows) {
        var first = rows.getFirst();
        var value = first.value(figure.name()).orElseThrow();
        return Problem.ofEdition("figures.fractions", first.cells().get(figure.name()).ofEdition(),
                "percents of which none is above 1, like " + value.toPlainString(),
                "percents, like " + value.movePointRight(2).stripTrailingZeros().toPlainString() + " for 0"
                        + value.toPlainString().replaceFirst("^0", ""),
                "write \"scale\": 100 for " + figure.name() + " in edition.json if these are fractions; \"scale\": 1 if they"
                        + " are percents below 1").withExtent(rows.size());
    }

    private static List<Problem> notRounded(Edition edition, FigureDefinition total, FigureDefinition.Parts list) {
        var rows = Stream.concat(Stream.of(edition.nation()), edition.rows().values().stream()).toList();
        return Stream.concat(Stream.of(total.name()), list.parts().stream())
                .flatMap(name -> rows.stream().filter(row -> row.value(name).filter(value ->
                        value.remainder(list.rounded()).signum() != 0).isPresent()).limit(1)
                        .map(row -> Problem.ofEdition("figures.not-rounded", row.cells().get(name).ofEdition(),
                                row.value(name).orElseThrow().toPlainString() + ", which is not a multiple of "
                                        + list.rounded().toPlainString(),
                                "columns that are rounded as \"rounded\" says",
                                "correct the number, or \"rounded\" of " + total.name() + " in edition.json")))
                .toList();
    }

    /** A rate of 10.52 that prints as 11 may be meant so, but nobody has said it. */
    private static boolean losesDecimals(FigureDefinition figure, List<Row> rows) {
        return figure.decimals().isEmpty()
                && rows.stream().anyMatch(row -> !figure.isExactAsPrinted(row.value(figure.name()).orElseThrow()));
    }

    private static Problem decimals(FigureDefinition figure, List<Row> rows) {
        var row = rows.stream().filter(one -> !figure.isExactAsPrinted(one.value(figure.name()).orElseThrow())).findFirst()
                .orElseThrow();
        var value = row.value(figure.name()).orElseThrow();
        return Problem.warning("figures.decimals", row.cells().get(figure.name()).ofEdition(),
                value.toPlainString() + ", which prints as " + figure.printed(value), "decimals that somebody has chosen",
                "write \"decimals\": 1 or the like for " + figure.name() + " in edition.json; \"decimals\": 0 if whole"
                        + " numbers are meant").withExtent(rows.size());
    }
}
