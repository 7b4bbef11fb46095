package statesheet.edition.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Formula;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/**
 * What follows from a formula.
 *
 * @param decimals those of its figures, where they go on; empty where the edition must say
 */
record WorkedFigure(Formula formula, Unit unit, Scope scope, Optional<Integer> decimals) {

    /** The nation, and any one place: they are the two kinds of rows. */
    private static final List<Place> ROW_KINDS = List.of(Place.NATION, PlaceList.UNITED_STATES.example());

    private static final Set<Unit> AMOUNTS = EnumSet.of(Unit.COUNT, Unit.NUMBER, Unit.DOLLARS);

    /**
     * Empty, with a problem reported, where the figures are of units that the formula does not take, or where no row
     * has all of them.
     *
     * @param inputs in the order of the formula
     */
    static Optional<WorkedFigure> of(DictionaryReader.Unresolved entry, List<FigureDefinition> inputs,
            Problems problems) {
        var formula = entry.formula().orElseThrow().formula();
        var unit = unit(formula, inputs);
        if (unit.isEmpty()) {
            var key = entry.formula().get().key();
            problems.add(Problem.ofEdition("dictionary.formula-unit", entry.where(), "\"" + key + "\" of "
                    + inputs.stream().map(input -> input.name() + ", " + input.unit().inWords())
                            .collect(Collectors.joining(", and ")),
                    expected(formula), "name other figures, or correct their \"unit\""));
            return Optional.empty();
        }
        return scope(entry, formula, inputs, problems)
                .map(scope -> new WorkedFigure(formula, unit.get(), scope, decimals(formula, inputs)));
    }

    private static Optional<Unit> unit(Formula formula, List<FigureDefinition> inputs) {
        var units = inputs.stream().map(FigureDefinition::unit).collect(Collectors.toSet());
        var unit = inputs.getFirst().unit();
        boolean amounts = units.size() == 1 && AMOUNTS.contains(unit);
        boolean percents = units.equals(Set.of(Unit.PERCENT));
        return switch (formula) {
            case Formula.Share _ -> amounts ? Optional.of(Unit.PERCENT) : Optional.empty();
            case Formula.OfNation _ -> amounts ? Optional.of(Unit.PERCENT) : Optional.empty();
            case Formula.PercentChange _ -> amounts ? Optional.of(Unit.PERCENT_CHANGE) : Optional.empty();
            case Formula.Change _, Formula.Difference _ -> amounts
                    ? Optional.of(unit == Unit.COUNT ? Unit.NUMBER : unit)
                    : percents ? Optional.of(Unit.POINTS) : Optional.empty();
            case Formula.Sum _ -> amounts ? Optional.of(unit) : Optional.empty();
            case Formula.Rate _ -> AMOUNTS.contains(unit) && inputs.getLast().unit() == Unit.COUNT
                    ? Optional.of(unit == Unit.DOLLARS ? Unit.DOLLARS : Unit.NUMBER) : Optional.empty();
            case Formula.Rank _ -> unit == Unit.TEXT || unit == Unit.RANK ? Optional.empty() : Optional.of(Unit.RANK);
        };
    }

    private static String expected(Formula formula) {
        return switch (formula) {
            case Formula.Share _, Formula.OfNation _, Formula.PercentChange _, Formula.Sum _ ->
                    "counts, numbers or dollars, all of the same unit";
            case Formula.Change _, Formula.Difference _ ->
                    "counts, numbers, dollars or percents, all of the same unit";
            case Formula.Rate _ -> "a count, a number or dollars, over a count";
            case Formula.Rank _ -> "a figure that is a number";
        };
    }

    private static Optional<Integer> decimals(Formula formula, List<FigureDefinition> inputs) {
        return switch (formula) {
            case Formula.Change _, Formula.Sum _, Formula.Difference _ -> inputs.stream()
                    .flatMap(input -> input.decimals().stream()).max(Integer::compare);
            case Formula.Share _, Formula.PercentChange _, Formula.Rate _, Formula.OfNation _, Formula.Rank _ ->
                    Optional.empty();
        };
    }

    /** The rows that have all figures, or those of them that {@code for} names. */
    private static Optional<Scope> scope(DictionaryReader.Unresolved entry, Formula formula,
            List<FigureDefinition> inputs, Problems problems) {
        boolean placesAlone = formula instanceof Formula.Rank || formula instanceof Formula.OfNation;
        var covered = ROW_KINDS.stream().filter(row -> !(placesAlone && row.isWhole()))
                .filter(row -> inputs.stream().allMatch(input -> input.scope().covers(row))).toList();
        boolean fits = !covered.isEmpty() && entry.scope().stream().allMatch(scope ->
                ROW_KINDS.stream().allMatch(row -> !scope.covers(row) || covered.contains(row)));
        if (!fits) {
            problems.add(Problem.ofEdition("dictionary.formula-scope", entry.where(),
                    "a " + entry.formula().orElseThrow().key() + " for rows that lack what it is worked out from",
                    "\"for\" of the figure, and of " + inputs.stream().map(FigureDefinition::name)
                            .collect(Collectors.joining(" and of ")) + ", to agree", "correct \"for\""));
            return Optional.empty();
        }
        return Optional.of(covered.size() == 1 ? only(covered.getFirst())
                : entry.scope().orElse(entry.figure().scope()));
    }

    private static Scope only(Place row) {
        return row.isWhole() ? Scope.NATION : Scope.PLACES;
    }
}
