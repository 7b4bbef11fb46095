package statesheet.edition.worked;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: a third less a third is 0, and half of the last printed digit is rounded up even where it comes from
 * thirds.
 *
 * @param under above 0
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    Fraction {
        var divisor = over.gcd(under);
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0 ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    int signum() {
        return over.signum();
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(BigDecimal factor) {
        var other = of(factor);
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** @param divisor above 0 */
    Fraction over(Fraction divisor) {
        return new Fraction(over.multiply(divisor.under), under.multiply(divisor.over));
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** To 34 digits, far more than are ever printed. */
    BigDecimal decimal() {
        return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL128);
    }
}
