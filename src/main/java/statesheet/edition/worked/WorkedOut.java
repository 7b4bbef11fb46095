package statesheet.edition.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Formula;
import statesheet.edition.LikeWithLike;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.edition.Value;

/** Adds what is worked out to the rows as they were read. Lives as long as the reading of one edition. */
public final class WorkedOut {

    private final Dictionary dictionary;
    private final RowRules rules;
    private final SequencedMap<String, Row> rows = new LinkedHashMap<>();
    /** What is worked out, by place and figure. */
    private final Map<String, Map<String, Estimate>> estimates = new HashMap<>();
    private final Map<String, Map<String, Value>> ranks = new HashMap<>();

    private WorkedOut(Dictionary dictionary, RowRules rules, Collection<Row> wholes, Collection<Row> places) {
        this.dictionary = dictionary;
        this.rules = rules;
        Stream.concat(wholes.stream(), places.stream()).forEach(row -> {
            rows.put(row.place().code(), row);
            estimates.put(row.place().code(), new HashMap<>());
            ranks.put(row.place().code(), new HashMap<>());
        });
    }

    /**
     * All rows by their codes, with every figure that their numbers give: none over a zero, a blank or a mark.
     *
     * @param wholes the nation and the places that others are within
     * @param places those with sheets; some may be wholes too
     */
    public static Map<String, Row> of(Dictionary dictionary, RowRules rules, Collection<Row> wholes,
            Collection<Row> places) {
        var worked = new WorkedOut(dictionary, rules, wholes, places);
        dictionary.worked().forEach(worked::workOut);
        var rows = new HashMap<String, Row>();
        worked.rows.forEach((code, row) -> rows.put(code, worked.whole(row)));
        return Collections.unmodifiableMap(rows);
    }

    private Row whole(Row row) {
        var values = new HashMap<>(row.values());
        var margins = new HashMap<>(row.margins());
        var over = new HashMap<String, String>();
        estimates.get(row.place().code()).forEach((figure, estimate) -> {
            values.put(figure, new Value.Number(estimate.number().decimal()));
            margins.put(figure, estimate.margin());
            estimate.over().ifPresent(places -> over.put(figure, places));
        });
        values.putAll(ranks.get(row.place().code()));
        return new Row(row.place(), row.where(), values, row.cells(), row.footnotes(), margins, over);
    }

    private void workOut(FigureDefinition figure) {
        var formula = figure.formula().orElseThrow();
        if (formula instanceof Formula.Rank rank) {
            rank(figure, rank);
            return;
        }
        for (var row : rows.values()) {
            if (figure.scope().covers(row.place())) {
                estimate(formula, row).ifPresent(found ->
                        estimates.get(row.place().code()).put(figure.name(), found));
            }
        }
    }

    private Optional<Estimate> estimate(Formula formula, Row row) {
        return switch (formula) {
            case Formula.OfNation(var figure) -> estimate(row, figure).flatMap(part ->
                    Optional.ofNullable(rows.get(row.place().within())).flatMap(whole -> estimate(whole, figure))
                            .flatMap(whole -> Arithmetic.of(formula, List.of(part, whole))));
            case Formula.Rate rate when row.place().isWhole() -> rateOfWhole(rate, row);
            case Formula.Change _, Formula.PercentChange _ when breaks(row, formula) -> Optional.empty();
            case Formula.Share _, Formula.Change _, Formula.PercentChange _, Formula.Rate _, Formula.Sum _,
                    Formula.Difference _, Formula.Rank _ -> arithmetic(formula, row);
        };
    }

    private Optional<Estimate> arithmetic(Formula formula, Row row) {
        var inputs = new ArrayList<Estimate>();
        for (var input : formula.inputs()) {
            estimate(row, input).ifPresent(inputs::add);
        }
        return inputs.size() < formula.inputs().size() ? Optional.empty() : Arithmetic.of(formula, inputs);
    }

    private Optional<Estimate> estimate(Row row, String figure) {
        return Optional.ofNullable(estimates.get(row.place().code()).get(figure)).or(() -> row.value(figure)
                .map(number -> new Estimate(Fraction.of(number), row.margin(figure))));
    }

    private Optional<BigDecimal> value(Row row, String figure) {
        return estimate(row, figure).map(found -> found.number().decimal());
    }

    /** Whether a footnote says that one of the numbers that it comes from is not comparable with earlier ones. */
    private boolean breaks(Row row, Formula formula) {
        return origins(formula).anyMatch(figure -> row.footnotes().getOrDefault(figure,
                Collections.emptySortedSet()).stream().anyMatch(mark ->
                Optional.ofNullable(rules.footnotes().get(mark)).filter(footnote -> footnote.breaks()).isPresent()));
    }

    private Stream<String> origins(Formula formula) {
        return formula.inputs().stream().flatMap(input -> dictionary.figures().get(input).formula()
                .map(this::origins).orElseGet(() -> Stream.of(input)));
    }

    /** Like with like: over the places whose populations add to that of their whole. */
    private Optional<Estimate> rateOfWhole(Formula.Rate rate, Row whole) {
        return estimate(whole, rate.population()).flatMap(population -> LikeWithLike.of(rules.places(), whole,
                rows.values(), row -> value(row, rate.population()), population.number().decimal())
                .flatMap(places -> count(places, rate.count())
                        .flatMap(count -> Arithmetic.of(rate, List.of(count, population)))
                        .map(found -> new Estimate(found.number(), found.margin(), places.words()))));
    }

    private Optional<Estimate> count(LikeWithLike places, String figure) {
        var counts = places.counted().stream().flatMap(row -> estimate(row, figure).stream()).toList();
        return counts.isEmpty() || counts.size() < places.counted().size() ? Optional.empty()
                : Arithmetic.of(new Formula.Sum(List.of(figure)), counts);
    }

    private void rank(FigureDefinition figure, Formula.Rank rank) {
        var ranked = dictionary.figures().get(rank.figure());
        var candidates = rows.values().stream().filter(row -> row.place().hasSheet())
                .filter(row -> rank.all() || rules.places().expected().contains(row.place())).toList();
        var hidden = candidates.stream().filter(row -> isHidden(row, ranked)).toList();
        var printed = new LinkedHashMap<String, BigDecimal>();
        candidates.forEach(row -> value(row, rank.figure()).ifPresent(number -> printed.put(row.place().code(),
                ranked.rounded(number))));
        printed.forEach((place, number) -> {
            if (hidden.stream().noneMatch(other -> rank.lowestFirst() || mayPrecede(other, ranked, number))) {
                ranks.get(place).put(figure.name(), ranked(number, printed.values(), rank.lowestFirst()));
            }
        });
    }

    /** Whether the number that may not be shown could be as high as one that is printed. */
    private boolean mayPrecede(Row hidden, FigureDefinition figure, BigDecimal printed) {
        if (hidden.shown(figure.name()) instanceof Value.Hidden count) {
            return count.most().compareTo(printed) >= 0;
        }
        return !(figure.formula().orElseThrow() instanceof Formula.Rate rate
                && hidden.shown(rate.count()) instanceof Value.Hidden count)
                || estimate(hidden, rate.population()).flatMap(population ->
                        Arithmetic.number(rate, List.of(Fraction.of(count.most()), population.number())))
                .filter(most -> figure.rounded(most.decimal()).compareTo(printed) >= 0).isPresent();
    }

    private static Value.Ranked ranked(BigDecimal number, Collection<BigDecimal> all, boolean lowestFirst) {
        int before = 0;
        int equal = 0;
        for (var other : all) {
            int order = lowestFirst ? number.compareTo(other) : other.compareTo(number);
            before += order > 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }
        return new Value.Ranked(before + 1, equal > 1, all.size());
    }

    /** Whether the figure, or one that it is worked out from, is a count that may not be shown. */
    private boolean isHidden(Row row, FigureDefinition figure) {
        return figure.formula().map(this::origins).orElseGet(() -> Stream.of(figure.name()))
                .anyMatch(origin -> row.shown(origin) instanceof Value.Hidden);
    }
}
