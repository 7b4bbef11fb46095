package statesheet.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.making.Version;

/** What is printed when the program itself fails. */
final class BugReport {

    private BugReport() {}

    /** A sentence for the user, then for the developers each exception and where it was thrown. */
    static String of(Throwable bug) {
        var lines = new ArrayList<String>();
        lines.add("statesheet: this is a bug in the program, not a problem in your files. Please report these lines:");
        lines.add("  Statesheet " + Version.NUMBER + ", Java " + Runtime.version());
        for (var cause = Optional.of(bug); cause.isPresent(); cause = cause.map(Throwable::getCause)) {
            lines.add("  " + cause.get() + spot(cause.get()));
        }
        return String.join("\n", lines);
    }

    /** The innermost call of our own code, or else of any code. */
    private static String spot(Throwable bug) {
        var calls = bug.getStackTrace();
        return Stream.concat(Stream.of(calls).filter(call -> call.getClassName().startsWith("statesheet.")),
                Stream.of(calls)).findFirst().map(call -> ", at " + call).orElse("");
    }
}
