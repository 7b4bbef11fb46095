package statesheet.problem;

import java.util.List;
import java.util.stream.Collectors;

/** How a problem speaks of many things that have one cause. */
public final class Several {

    /** Most that one message names. */
    public static final int MOST_NAMED = 5;

    /** In characters; a name that is longer was not meant to be one. */
    private static final int LONGEST = 100;

    private Several() {}

    /** {@code , and 4 more rows like it} after the first; empty where there is only one. */
    public static String more(int count, String one, String other) {
        return count == 1 ? "" : ", and " + (count - 1) + " more " + (count == 2 ? one : other) + " like it";
    }

    /** The first few: {@code AK, AL, AR, AZ, CA and 3 more}. */
    public static String named(List<String> names) {
        return names.stream().limit(MOST_NAMED).map(name -> Printable.of(name, LONGEST))
                .collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
    }
}
