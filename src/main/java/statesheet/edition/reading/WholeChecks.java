package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.UnitedStates;
import statesheet.problem.Problem;

/**
 * Holds the places of one figure that adds against what they are within: the nation, a state. A published figure of
 * that is never to be altered.
 */
record WholeChecks(Edition edition, FigureDefinition figure, Row whole, BigDecimal total) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static List<Problem> of(Edition edition, FigureDefinition figure, Row whole) {
        return whole.value(figure.name())
                .map(total -> new WholeChecks(edition, figure, whole, total).problems()).orElse(List.of());
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var parts = parts(edition.allRows(), whole.place()).toList();
        if (total.signum() < 0 || parts.stream().anyMatch(row -> value(row).signum() < 0)) {
            return problems;
        }
        var within = new ArrayList<Row>();
        for (var row : parts) {
            if (value(row).compareTo(total) > 0) {
                problems.add(row.place().own(above(row, value(row))));
            } else {
                within.add(row);
            }
        }
        together(within).ifPresent(problems::add);
        return problems;
    }

    /** The rows with the figure that are within a place; in place of one without it, those that are within that. */
    private Stream<Row> parts(List<Row> rows, Place of) {
        return rows.stream().filter(row -> row.place().within().equals(of.code())).flatMap(row ->
                row.value(figure.name()).isPresent() ? Stream.of(row) : parts(rows, row.place()));
    }

    private BigDecimal value(Row row) {
        return row.value(figure.name()).orElseThrow();
    }

    private Problem above(Row row, BigDecimal value) {
        return Problem.ofEdition("figures.above-nation", row.cells().get(figure.name()), Numerals.separated(value),
                "at most " + Numerals.separated(total) + ", " + whole.place().inWords() + "'s",
                "compare both with the publication; for a median, an average or a rate, write \"additive\": false for "
                        + figure.name() + " in edition.json");
    }

    /** All places together. What exceeds their whole may be rounding, or places that it was counted without. */
    private Optional<Problem> together(List<Row> rows) {
        var all = sum(rows, _ -> true);
        if (all.compareTo(total) <= 0) {
            return Optional.empty();
        }
        var where = whole.cells().get(figure.name());
        var found = Numerals.separated(total);
        var expected = Numerals.separated(all) + ", which the " + rows.size() + " places add to";
        if (all.subtract(total).compareTo(rounding(rows)) <= 0) {
            return Optional.of(Problem.warning("figures.nation-rounded", where.place(whole.place().code()), found,
                    expected, "nothing to do if the publisher rounds: the difference is no more than that"));
        }
        return Optional.of(whole.place().own(without(rows).map(places -> Problem.note("figures.nation-without", where,
                found + "; the " + rows.size() + " places add to " + Numerals.separated(all) + ", but without " + places
                        + " they do not exceed it", "at least " + expected, "nothing to do"))
                .orElseGet(() -> Problem.ofEdition("figures.places-above-nation", where, found, "at least " + expected,
                        "compare " + figure.name() + " with the publication, in " + whole.place().inWords()
                                + "'s row and in those of the"
                                + " places; if it does not add, write \"additive\": false for it in edition.json"))));
    }

    /**
     * The places that the nation was counted without, in words. Nearly every excess is less than the District of
     * Columbia: it counts only where the states alone add to the nation.
     */
    private Optional<String> without(List<Row> rows) {
        if (edition.places().isOwn()) {
            return Optional.empty();
        }
        if (sum(rows, UnitedStates::isStateOrDistrict).compareTo(total) <= 0) {
            return Optional.of("the territories");
        }
        var states = sum(rows, UnitedStates::isState);
        return total.subtract(states).abs().compareTo(rounding(rows)) <= 0
                ? Optional.of("the District of Columbia and the territories") : Optional.empty();
    }

    private BigDecimal sum(List<Row> rows, Predicate<Place> among) {
        return rows.stream().filter(row -> among.test(row.place())).map(this::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Half of the last digit that is given, for each place and for their whole. */
    private BigDecimal rounding(List<Row> rows) {
        int scale = Math.max(scale(total), rows.stream().mapToInt(row -> scale(value(row))).max().orElse(0));
        return BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(BigDecimal.valueOf(rows.size() + 1L)).divide(TWO);
    }

    private static int scale(BigDecimal number) {
        return number.signum() == 0 ? Integer.MIN_VALUE / 2 : number.stripTrailingZeros().scale();
    }
}
