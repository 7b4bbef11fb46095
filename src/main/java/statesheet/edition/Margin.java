package statesheet.edition;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a figure may be from the truth by chance. It is kept as its square: squares add, and are exact.
 */
public sealed interface Margin {

    Margin NONE = new None();
    Margin UNKNOWN = new Unknown();

    /** What is printed for one that nobody knows. */
    String NOT_KNOWN = "not known";

    /** Nothing is said of chance: the number counts as exact beside one that has a margin. */
    record None() implements Margin {}

    /** There is one, and nobody knows it. */
    record Unknown() implements Margin {}

    /** @param square of the margin, in the square of the figure's unit */
    record Known(BigDecimal square) implements Margin {

        /** More digits than are ever published. */
        private static final MathContext DIGITS = new MathContext(15);

        /** The margin itself, in the figure's unit. */
        public BigDecimal amount() {
            return square.sqrt(DIGITS);
        }

        /**
         * Whether a difference with this margin may be chance alone, at the publisher's level of confidence.
         *
         * @see <a href="https://www.census.gov/programs-surveys/acs/library/handbooks/general.html">Census Bureau,
         *     Understanding and Using ACS Data: What All Data Users Need to Know (2020), chapter 7</a>
         */
        public boolean covers(BigDecimal difference) {
            return difference.pow(2).compareTo(square) <= 0;
        }
    }

    /** @param amount 0 or more */
    static Margin of(BigDecimal amount) {
        return new Known(amount.pow(2));
    }

    /** That of a sum or a difference: the root of the sum of squares. */
    default Margin plus(Margin other) {
        return switch (this) {
            case None _ -> other;
            case Unknown _ -> this;
            case Known(var square) -> switch (other) {
                case None _ -> this;
                case Unknown _ -> other;
                case Known(var more) -> new Known(square.add(more));
            };
        };
    }

    /** The root of the difference of squares; where that is less than 0, of their sum. */
    default Margin without(Margin other) {
        return this instanceof Known(var square) && other instanceof Known(var less) && square.compareTo(less) >= 0
                ? new Known(square.subtract(less)) : plus(other);
    }

    /** That of the figure times {@code factor}, to 34 digits. */
    default Margin times(BigDecimal factor) {
        return this instanceof Known(var square)
                ? new Known(square.multiply(factor.pow(2), MathContext.DECIMAL128)) : this;
    }
}
