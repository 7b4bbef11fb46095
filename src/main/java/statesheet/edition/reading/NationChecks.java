package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Kind;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.problem.Problem;

/** Holds the places of one figure that adds against the nation. A published national figure is never to be altered. */
record NationChecks(Edition edition, FigureDefinition figure, BigDecimal nation) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static List<Problem> of(Edition edition, FigureDefinition figure) {
        return edition.nation().value(figure.name())
                .map(nation -> new NationChecks(edition, figure, nation).problems()).orElse(List.of());
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (nation.signum() < 0 || edition.rows().values().stream().anyMatch(this::isNegative)) {
            return problems;
        }
        var within = new ArrayList<Row>();
        for (var row : edition.rows().values()) {
            var value = row.value(figure.name());
            if (value.isPresent() && value.get().compareTo(nation) > 0) {
                problems.add(row.place().own(above(row, value.get())));
            } else if (value.isPresent()) {
                within.add(row);
            }
        }
        together(within).ifPresent(problems::add);
        return problems;
    }

    /** What may be negative may be higher than the sum. */
    private boolean isNegative(Row row) {
        return row.value(figure.name()).filter(value -> value.signum() < 0).isPresent();
    }

    private Problem above(Row row, BigDecimal value) {
        return Problem.ofEdition("figures.above-nation", row.cells().get(figure.name()), Numerals.separated(value),
                "at most " + Numerals.separated(nation) + ", the nation's",
                "compare both with the publication; for a median, an average or a rate, write \"additive\": false for "
                        + figure.name() + " in edition.json");
    }

    /** All places together. What exceeds the nation may be rounding, or places that it was counted without. */
    private Optional<Problem> together(List<Row> rows) {
        var all = sum(rows, _ -> true);
        if (all.compareTo(nation) <= 0) {
            return Optional.empty();
        }
        var where = edition.nation().cells().get(figure.name());
        var found = Numerals.separated(nation);
        var expected = Numerals.separated(all) + ", which the " + rows.size() + " places add to";
        if (all.subtract(nation).compareTo(rounding(rows)) <= 0) {
            return Optional.of(Problem.warning("figures.nation-rounded", where.place(Place.NATION.code()), found,
                    expected, "nothing to do if the publisher rounds: the difference is no more than that"));
        }
        return Optional.of(Place.NATION.own(without(rows).map(places -> Problem.note("figures.nation-without", where,
                found, expected, "nothing to do: without " + places + " they do not exceed it"))
                .orElseGet(() -> Problem.ofEdition("figures.places-above-nation", where, found, "at least " + expected,
                        "compare " + figure.name() + " with the publication, in the nation's row and in those of the"
                                + " places; if it does not add, write \"additive\": false for it in edition.json"))));
    }

    /**
     * The places that the nation was counted without, in words. Nearly every excess is less than the District of
     * Columbia: it counts only where the states alone add to the nation.
     */
    private Optional<String> without(List<Row> rows) {
        var states = sum(rows, place -> place.kind() == Kind.STATE);
        if (sum(rows, NationChecks::isStateOrDistrict).compareTo(nation) <= 0) {
            return Optional.of("the territories");
        }
        return nation.subtract(states).abs().compareTo(rounding(rows)) <= 0
                ? Optional.of("the District of Columbia and the territories") : Optional.empty();
    }

    private static boolean isStateOrDistrict(Place place) {
        return place.kind() == Kind.STATE || place.kind() == Kind.DISTRICT;
    }

    private BigDecimal sum(List<Row> rows, Predicate<Place> among) {
        return rows.stream().filter(row -> among.test(row.place())).map(row -> row.value(figure.name()).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Half of the last digit that is given, for each place and for the nation. */
    private BigDecimal rounding(List<Row> rows) {
        int scale = Math.max(scale(nation), rows.stream().mapToInt(row -> scale(row.value(figure.name()).orElseThrow()))
                .max().orElse(0));
        return BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(BigDecimal.valueOf(rows.size() + 1L)).divide(TWO);
    }

    private static int scale(BigDecimal number) {
        return number.signum() == 0 ? Integer.MIN_VALUE / 2 : number.stripTrailingZeros().scale();
    }
}
