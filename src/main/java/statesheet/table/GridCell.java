package statesheet.table;

import statesheet.problem.Where;

/** What is in one cell of a spreadsheet. */
public sealed interface GridCell {

    Where where();

    /** As it would be typed, a number in digits; the empty text for a blank. */
    record Typed(Where where, String text) implements GridCell {}

    /**
     * A number that the spreadsheet program shows differently from how it is stored.
     *
     * @param text   the number as stored
     * @param format the number format that rounds, scales or hides it
     */
    record Reformatted(Where where, String text, String format) implements GridCell {}

    /** Content that can be read in more than one way: what is {@code found}, and how to fix it. */
    record Unusable(Where where, String found, String fix) implements GridCell {}
}
