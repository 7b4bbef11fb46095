package statesheet.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What part of a whole a figure is. */
public final class Shares {

    /** Far more digits than are ever printed, so that a share is rounded only once, when it is printed. */
    private static final MathContext EXACT = MathContext.DECIMAL128;

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
}
