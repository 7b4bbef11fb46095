package statesheet.problem;

import java.util.Comparator;

/**
 * Something that is wrong, in words for the person who owns the file. They are made printable: what cannot be seen is
 * escaped, and what is very long is cut.
 *
 * @param rule     the key of the rule that was broken, like {@code cell.percent}
 * @param weight   what the problem stops
 * @param found    what is there
 * @param expected what should be there
 * @param fix      what to do about it
 * @param extent   how many cells, lines or points it is about, 1 where that has no meaning: of the problems of one
 *                 rule, the one with the largest extent is the worst
 */
public record Problem(String rule, Weight weight, Where where, String found, String expected, String fix, int extent) {

    public enum Weight {
        /** Stops every sheet of the edition: its dictionary, text, brand, nation row, sums over places. */
        EDITION,
        /** Stops the sheet of {@link Where#place()} alone. */
        PLACE,
        /** Worth a look; stops nothing. */
        WARNING,
        /** What was done with something untidy; stops nothing and needs nothing. */
        NOTE
    }

    public static final Comparator<Problem> IN_ORDER_OF_THE_FILE = (one, other) ->
            Where.IN_ORDER_OF_THE_FILE.compare(one.where, other.where);

    /** Four lines of 120 columns behind their label, or two: with all the rest a problem has twelve lines at most. */
    private static final int MOST = 465;
    private static final int MOST_EXPECTED = 225;

    /** @throws IllegalArgumentException for a problem of one place that names none */
    public Problem {
        found = Printable.of(found, MOST);
        expected = Printable.of(expected, MOST_EXPECTED);
        fix = Printable.of(fix, MOST);
        if (weight == Weight.PLACE && where.place().isEmpty()) {
            throw new IllegalArgumentException("a place's problem names no place: " + where);
        }
    }

    public static Problem ofEdition(String rule, Where where, String found, String expected, String fix) {
        return new Problem(rule, Weight.EDITION, where, found, expected, fix, 1);
    }

    /** A problem of one place, which {@code where} names. */
    public static Problem ofPlace(String rule, Where where, String found, String expected, String fix) {
        return new Problem(rule, Weight.PLACE, where, found, expected, fix, 1);
    }

    public static Problem warning(String rule, Where where, String found, String expected, String fix) {
        return new Problem(rule, Weight.WARNING, where, found, expected, fix, 1);
    }

    /** What was done with something untidy, for those who ask. */
    public static Problem note(String rule, Where where, String found, String expected, String fix) {
        return new Problem(rule, Weight.NOTE, where, found, expected, fix, 1);
    }

    public Problem withExtent(int extent) {
        return new Problem(rule, weight, where, found, expected, fix, extent);
    }

    public Problem at(Where where) {
        return new Problem(rule, weight, where, found, expected, fix, extent);
    }

    /** The same problem, of the place with this code alone. */
    public Problem ofPlace(String code) {
        return new Problem(rule, Weight.PLACE, where.place(code), found, expected, fix, extent);
    }

    public boolean isWarning() {
        return weight == Weight.WARNING;
    }

    public boolean isNote() {
        return weight == Weight.NOTE;
    }

    /** Whether any sheet cannot be made because of this. */
    public boolean stopsAny() {
        return weight == Weight.EDITION || weight == Weight.PLACE;
    }

    /** Whether the sheet of the place with this code cannot be made because of this. */
    public boolean stops(String code) {
        return switch (weight) {
            case EDITION -> true;
            case PLACE -> where.isOf(code);
            case WARNING, NOTE -> false;
        };
    }

    /**
     * Four lines, the last without a line feed: where, then found, expected and fix, indented and aligned. A note,
     * which asks for nothing, is one line.
     */
    @Override
    public String toString() {
        return isNote() ? "note: " + where + ": " + found : (isWarning() ? "warning: " : "") + where
                + "\n  found     " + found
                + "\n  expected  " + expected
                + "\n  fix       " + fix;
    }
}
