package statesheet.problem;

/**
 * One finding, in words for the person who owns the file.
 *
 * @param weight   what the finding stops
 * @param found    what stands there
 * @param expected what should stand there
 * @param fix      what to do about it
 */
public record Problem(Weight weight, Where where, String found, String expected, String fix) {

    public enum Weight {
        /** Stops every sheet of the edition: its dictionary, text, brand, nation row, sums over places. */
        EDITION,
        /** Stops the sheet of {@link Where#place()} alone. */
        PLACE,
        /** Worth a look; stops nothing. */
        WARNING
    }

    public static Problem ofEdition(Where where, String found, String expected, String fix) {
        return new Problem(Weight.EDITION, where, found, expected, fix);
    }

    /** A problem of one place, which {@code where} names. */
    public static Problem ofPlace(Where where, String found, String expected, String fix) {
        if (where.place().isEmpty()) {
            throw new IllegalArgumentException("a place's problem names no place: " + where);
        }
        return new Problem(Weight.PLACE, where, found, expected, fix);
    }

    public static Problem warning(Where where, String found, String expected, String fix) {
        return new Problem(Weight.WARNING, where, found, expected, fix);
    }

    public boolean isWarning() {
        return weight == Weight.WARNING;
    }

    /** Whether the sheet of the place with this code cannot be made because of this. */
    public boolean stops(String code) {
        return switch (weight) {
            case EDITION -> true;
            case PLACE -> where.place().equals(code);
            case WARNING -> false;
        };
    }

    /** Four lines, the last without a line feed: where, then found, expected and fix, indented and aligned. */
    @Override
    public String toString() {
        return (isWarning() ? "warning: " : "") + where
                + "\n  found     " + found
                + "\n  expected  " + expected
                + "\n  fix       " + fix;
    }
}
