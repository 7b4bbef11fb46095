package statesheet.edition;

import java.math.BigDecimal;
import statesheet.document.Numerals;

/** What the spreadsheet says of a figure of one place. A blank has no value. */
public sealed interface Value {

    /** @param number exact, as published */
    record Number(BigDecimal number) implements Value {}

    /** A name, an agency, a telephone number: printed as it is. */
    record Words(String words) implements Value {}

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

    /** A mark of the publisher in place of a number. */
    record Marked(Mark mark) implements Value {}
}
