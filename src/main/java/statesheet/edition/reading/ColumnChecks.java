package statesheet.edition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Several;

/** What only the whole column of a figure shows. */
final class ColumnChecks {

    private ColumnChecks() {}

    static List<Problem> of(Edition edition, FigureDefinition figure) {
        var rows = edition.allRows().stream()
                .filter(row -> row.value(figure.name()).isPresent()).toList();
        var problems = new ArrayList<Problem>();
        if (!figure.isWorkedOut() && !rows.isEmpty()) {
            figure.breakdowns().stream().filter(list -> list.rounded().signum() > 0).forEach(list ->
                    notRounded(edition, figure, list).ifPresent(problems::add));
            if (losesDecimals(figure, rows)) {
                problems.add(decimals(figure, rows));
            }
            if (figure.unit() == Unit.DOLLARS && figure.decimals().filter(decimals -> decimals == 1).isPresent()) {
                problems.add(halfCents(figure, rows));
            }
        }
        return problems;
    }

    /** The margin of rounding is for numbers that are rounded: all of them, in every row. */
    private static Optional<Problem> notRounded(Edition edition, FigureDefinition total, FigureDefinition.Parts list) {
        var names = Stream.concat(Stream.of(total.name()), list.parts().stream()).toList();
        var others = edition.allRows().stream()
                .flatMap(row -> names.stream().filter(name -> row.value(name).filter(value ->
                        value.remainder(list.rounded()).signum() != 0).isPresent()).map(name -> row.cells().get(name)
                                .figure(row.place().code(), name))).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var places = others.stream().map(where -> where.place().orElseThrow() + " " + where.field().orElseThrow())
                .toList();
        return Optional.of(Problem.ofEdition("figures.not-rounded", others.getFirst().ofEdition(),
                "numbers that are no multiples of " + list.rounded().toPlainString() + ": " + Several.named(places),
                "columns that are rounded as \"rounded\" says, in every row",
                "correct \"rounded\" of " + total.name() + " in edition.json, or remove it").withExtent(others.size()));
    }

    /** A rate of 10.52 that prints as 11 may be meant so, but nobody has said it. */
    private static boolean losesDecimals(FigureDefinition figure, List<Row> rows) {
        return figure.decimals().isEmpty()
                && rows.stream().anyMatch(row -> !figure.isExactAsPrinted(row.value(figure.name()).orElseThrow()));
    }

    private static Problem decimals(FigureDefinition figure, List<Row> rows) {
        var row = rows.stream().filter(one -> !figure.isExactAsPrinted(one.value(figure.name()).orElseThrow()))
                .findFirst().orElseThrow();
        var value = row.value(figure.name()).orElseThrow();
        return Problem.warning("figures.decimals", row.cells().get(figure.name()).ofEdition(),
                value.toPlainString() + ", which prints as " + figure.printed(value),
                "decimals that somebody has chosen",
                "write \"decimals\": " + (figure.unit() == Unit.DOLLARS ? "2" : "1 or the like") + " for "
                        + figure.name() + " in edition.json; \"decimals\": 0 if whole numbers are meant")
                .withExtent(rows.size());
    }

    private static Problem halfCents(FigureDefinition figure, List<Row> rows) {
        return Problem.warning("figures.cents", rows.getFirst().cells().get(figure.name()).ofEdition(),
                "dollars with one decimal, which print like " + figure.printed(rows.getFirst()
                        .value(figure.name()).orElseThrow()), "cents in two digits, or none",
                "write \"decimals\": 2 or 0 for " + figure.name() + " in edition.json; nothing to do if these are"
                        + " millions or the like").withExtent(rows.size());
    }
}
