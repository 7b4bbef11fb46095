package statesheet.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.Version;

/** The program's own fault, told to a user who can but report it. */
final class Fault {

    private Fault() {}

    /** A sentence for the user, then the exception and where it was thrown, for whoever gets the report. */
    static String told(Throwable fault) {
        var lines = new ArrayList<String>();
        lines.add("statesheet: this is a fault of the program, not of your files; please report it with these lines:");
        lines.add("  Statesheet " + Version.NUMBER + ", Java " + Runtime.version());
        for (var cause = Optional.of(fault); cause.isPresent(); cause = cause.map(Throwable::getCause)) {
            lines.add("  " + cause.get() + spot(cause.get()));
        }
        return String.join("\n", lines);
    }

    /** The first step of our own on the way to the fault, or the first of all. */
    private static String spot(Throwable fault) {
        var steps = fault.getStackTrace();
        return Stream.concat(Stream.of(steps).filter(step -> step.getClassName().startsWith("statesheet.")),
                Stream.of(steps)).findFirst().map(step -> ", at " + step).orElse("");
    }
}
