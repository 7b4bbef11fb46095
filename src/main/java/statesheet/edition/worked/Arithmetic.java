package statesheet.edition.worked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Formula;

/** What a formula makes of the numbers of one row. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /**
     * Empty where the numbers give none: over zero, or for a count below the least that has a rate.
     *
     * @param inputs in the order of the formula's; of a place's part of the whole's figure, the two figures
     */
    static Optional<Estimate> of(Formula formula, List<Estimate> inputs) {
        return number(formula, inputs.stream().map(Estimate::number).toList())
                .map(number -> new Estimate(number, Estimate.margin(formula, inputs)));
    }

    /** The number alone. */
    static Optional<Fraction> number(Formula formula, List<Fraction> numbers) {
        var first = numbers.getFirst();
        var last = numbers.getLast();
        return switch (formula) {
            case Formula.Share _, Formula.OfNation _ -> ratio(first, last, HUNDRED)
                    .filter(_ -> first.signum() >= 0 && first.compareTo(last) <= 0);
            case Formula.Change _ -> Optional.of(last.minus(first));
            case Formula.PercentChange _ -> ratio(last.minus(first), first, HUNDRED);
            case Formula.Rate rate -> ratio(first, last, rate.per())
                    .filter(_ -> rate.least().stream().allMatch(least -> first.compareTo(Fraction.of(least)) >= 0));
            case Formula.Sum _ -> numbers.stream().reduce(Fraction::plus);
            case Formula.Difference _ -> numbers.stream().reduce(Fraction::minus);
            case Formula.Rank _ -> throw new IllegalArgumentException("over several rows: " + formula);
        };
    }

    private static Optional<Fraction> ratio(Fraction number, Fraction below, BigDecimal per) {
        return below.signum() <= 0 ? Optional.empty() : Optional.of(number.over(below).times(per));
    }
}
