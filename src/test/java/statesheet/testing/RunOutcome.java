package statesheet.testing;

import java.util.regex.Pattern;

/**
 * What a program left behind.
 *
 * @param exit its exit code
 * @param out  all of its standard output, read as UTF-8
 * @param err  all of its standard error, read as UTF-8
 */
public record RunOutcome(int exit, String out, String err) {

    private static final Pattern PROGRESS = Pattern.compile("(?m)^\\S+: [\\d,]+ of [\\d,]+ sheets, .* left\n");

    /** Standard error without the lines of progress, of which a slow machine gets more than a fast one. */
    public String errWithoutProgress() {
        return PROGRESS.matcher(err).replaceAll("");
    }
}
