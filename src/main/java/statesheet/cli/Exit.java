package statesheet.cli;

import java.util.Map;
import java.util.TreeMap;

/** What the program's exit code says. */
final class Exit {

    static final int DONE = 0;

    static final int PROBLEMS = 1;

    static final int WRONG_USE = 2;

    static final int BUG = 3;

    /** For the help, in order. */
    static final Map<String, String> CODES = new TreeMap<>(Map.of(
            String.valueOf(DONE), "everything asked for was made, or has no problems",
            String.valueOf(PROBLEMS), "problems in the files, a place without figures, a file that cannot be written,"
                    + " or a draft",
            String.valueOf(WRONG_USE), "wrong use: an unknown option or place, or no such edition",
            String.valueOf(BUG), "a bug in the program itself"));

    private Exit() {}
}
