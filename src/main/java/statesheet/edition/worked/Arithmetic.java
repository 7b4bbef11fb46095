package statesheet.edition.worked;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Formula;
import statesheet.edition.Shares;

/** What a formula makes of the numbers of one row. */
final class Arithmetic {

    /** Far more digits than are ever printed, so that a figure is rounded only once, when it is printed. */
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Arithmetic() {}

    /**
     * Empty where the numbers give none: over zero, or for a count below the least that has a rate.
     *
     * @param inputs in the order of the formula's; none for a formula over several rows
     */
    static Optional<Estimate> of(Formula formula, List<Estimate> inputs) {
        return number(formula, inputs.stream().map(Estimate::number).toList())
                .map(number -> new Estimate(number, Estimate.margin(formula, inputs)));
    }

    private static Optional<BigDecimal> number(Formula formula, List<BigDecimal> numbers) {
        var first = numbers.getFirst();
        var last = numbers.getLast();
        return switch (formula) {
            case Formula.Share _ -> Shares.percent(first, last);
            case Formula.Change _ -> Optional.of(last.subtract(first));
            case Formula.PercentChange _ -> Optional.of(first).filter(earlier -> earlier.signum() > 0)
                    .map(earlier -> last.subtract(earlier).movePointRight(2).divide(earlier, EXACT));
            case Formula.Rate rate -> rate(rate, first, last);
            case Formula.Sum _ -> numbers.stream().reduce(BigDecimal::add);
            case Formula.Difference _ -> numbers.stream().reduce(BigDecimal::subtract);
            case Formula.OfNation _, Formula.Rank _ ->
                    throw new IllegalArgumentException("over several rows: " + formula);
        };
    }

    private static Optional<BigDecimal> rate(Formula.Rate rate, BigDecimal count, BigDecimal population) {
        boolean isEnough = rate.least().stream().allMatch(least -> count.compareTo(least) >= 0);
        return population.signum() <= 0 || !isEnough ? Optional.empty()
                : Optional.of(count.multiply(rate.per()).divide(population, EXACT));
    }
}
