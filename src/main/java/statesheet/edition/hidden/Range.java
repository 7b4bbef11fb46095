package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a count may be, as far as is known. */
record Range(BigDecimal least, BigDecimal most) {

    static final Range ZERO = of(BigDecimal.ZERO);

    static Range of(BigDecimal number) {
        return new Range(number, number);
    }

    boolean isOne() {
        return least.compareTo(most) == 0;
    }

    boolean overlaps(Range other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    Range plus(Range other) {
        return new Range(least.add(other.least), most.add(other.most));
    }

    Range minus(Range other) {
        return new Range(least.subtract(other.most), most.subtract(other.least));
    }

    /** The same, wider at both ends. */
    Range widened(BigDecimal tolerance) {
        return new Range(least.subtract(tolerance), most.add(tolerance));
    }

    /** The whole numbers in both. */
    Range and(Range other) {
        return new Range(least.max(other.least.setScale(0, RoundingMode.CEILING)),
                most.min(other.most.setScale(0, RoundingMode.FLOOR)));
    }
}
