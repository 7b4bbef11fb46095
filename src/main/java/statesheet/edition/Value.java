package statesheet.edition;

import java.math.BigDecimal;
import statesheet.document.Numerals;

/** What may be shown of a figure of one place. */
public sealed interface Value {

    /** The cell is blank, or there is nothing to work the figure out from. */
    Value NONE = new None();

    default boolean isNone() {
        return this instanceof None;
    }

    /** @param number exact, as published */
    record Number(BigDecimal number) implements Value {}

    /**
     * A place among others.
     *
     * @param rank 1 for the first; equal ones have the same, and the next is skipped
     * @param tied whether another place has the same rank
     * @param of   how many places are ranked
     */
    record Ranked(int rank, boolean tied, int of) implements Value {

        /** 18th, tied for 18th; with a word behind it 18th highest, highest, tied for 18th highest. */
        public String inWords(String behind) {
            var number = rank == 1 && !behind.isEmpty() ? behind
                    : Numerals.ordinal(rank) + (behind.isEmpty() ? "" : " " + behind);
            return (tied ? "tied for " : "") + number;
        }
    }

    /** What is printed as it is, in place of a number. */
    sealed interface InWords extends Value {
        String words();
    }

    /** A name, an agency, a telephone number. */
    record Name(String words) implements InWords {}

    /** A mark of the publisher: there is no number. */
    record Marked(String words) implements InWords {}

    /**
     * A count that is known and may not be shown. Nothing is worked out from it.
     *
     * @param least the least that it may be, and {@code most} the most
     */
    record Hidden(String words, BigDecimal least, BigDecimal most) implements InWords {}

    record None() implements Value {}
}
