package statesheet.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** What part of a whole a figure is. */
public final class Shares {

    /** Far more digits than are ever printed, so that a share is rounded only once, when it is printed. */
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /**
     * {@code part} over {@code whole} in percent, not rounded.
     *
     * <p>There is none over a zero whole, nor where the part is higher than the whole: that is no share.
     */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            return Optional.empty();
        }
        return Optional.of(part.movePointRight(2).divide(whole, EXACT));
    }

    /**
     * Whether all shares of one whole add to 100 as they are printed.
     *
     * <p>{@code <1%} is any share between 0 and 1 and {@code >99%} any between 99 and 100, so 60%, 40% and {@code <1%}
     * do not, but {@code >99%} and {@code <1%} do.
     */
    public static boolean addToHundred(List<String> printed) {
        var least = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        for (var share : printed) {
            var number = new BigDecimal(share.replaceAll("[<>%]", ""));
            least = least.add(share.startsWith("<") ? BigDecimal.ZERO : number);
            most = most.add(share.startsWith(">") ? HUNDRED : number);
        }
        return least.compareTo(most) == 0 ? least.compareTo(HUNDRED) == 0
                : least.compareTo(HUNDRED) < 0 && most.compareTo(HUNDRED) > 0;
    }
}
