package statesheet.edition;

import java.util.OptionalInt;

/** What part of a whole a count is. */
public final class Shares {

    private Shares() {}

    /**
     * {@code part} over {@code whole} in whole percent, rounded half up.
     *
     * <p>There is none over a zero whole, nor where the part is higher than the whole: that is no share.
     *
     * @param part  from 0 to 2^53 - 1, so that 200 times as many are still a long
     * @param whole likewise
     */
    public static OptionalInt percent(long part, long whole) {
        if (whole == 0 || part > whole) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) ((200 * part + whole) / (2 * whole)));
    }
}
