package statesheet.edition.worked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Formula;
import statesheet.edition.Margin;

/**
 * A number and how far it may be from the truth by chance.
 *
 * <p>The margins of what is worked out are those of the Census Bureau's handbook Understanding and Using American
 * Community Survey Data: What All Data Users Need to Know (2020), chapter 8. They take the inputs as independent.
 *
 * @param over over which places a whole's rate is, where they are not all within it
 */
record Estimate(Fraction number, Margin margin, Optional<String> over) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Estimate(Fraction number, Margin margin) {
        this(number, margin, Optional.empty());
    }

    /** @param inputs in the order of the formula's; of a place's part of the whole's figure, the two figures */
    static Margin margin(Formula formula, List<Estimate> inputs) {
        var first = inputs.getFirst();
        var last = inputs.getLast();
        return switch (formula) {
            case Formula.Sum _, Formula.Difference _, Formula.Change _ -> inputs.stream().map(Estimate::margin)
                    .reduce(Margin.NONE, Margin::plus);
            case Formula.Share _, Formula.OfNation _ -> first.share(last);
            case Formula.PercentChange _ -> last.ratio(first, HUNDRED);
            case Formula.Rate rate -> first.ratio(last, rate.per());
            case Formula.Rank _ -> Margin.NONE;
        };
    }

    /** That of a ratio times {@code per}: 1/B · √(MA² + (A/B)²·MB²). */
    private Margin ratio(Estimate below, BigDecimal per) {
        return margin.plus(below.margin.times(number.over(below.number).decimal()))
                .times(Fraction.of(per).over(below.number).decimal());
    }

    /**
     * That of a percent: 1/B · √(MA² − (A/B)²·MB²), with a plus where that is the root of less than 0. Of 100% it is
     * MA/B (Census Bureau, Instructions for Applying Statistical Testing to American Community Survey Data).
     */
    private Margin share(Estimate whole) {
        boolean isAll = number.compareTo(whole.number) == 0;
        return margin.without(whole.margin.times(isAll ? BigDecimal.ZERO : number.over(whole.number).decimal()))
                .times(Fraction.of(HUNDRED).over(whole.number).decimal());
    }
}
