package statesheet.cli;

/** What the program's exit code says. */
final class Exit {

    /** All that was asked for was made, or found without fault. */
    static final int DONE = 0;

    /** Problems in the input, a place without a row, a file that cannot be written; and every draft. */
    static final int PROBLEMS = 1;

    /** An unknown option or place, no such edition. */
    static final int WRONG_USE = 2;

    /** The program's own fault. */
    static final int FAULT = 3;

    private Exit() {}
}
