package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged program, run as a user runs it; for integration tests, which Maven runs after it is packaged. */
public final class Program {

    /** Set by the build to the launcher's path. */
    private static final String PATH = "statesheet.program";

    private Program() {}

    public static RunOutcome run(Path workingFolder, String... arguments) {
        return run(workingFolder, Map.of(), arguments);
    }

    /** Runs it with {@code environment} beside this process's own; an empty value takes a variable away. */
    public static RunOutcome run(Path workingFolder, Map<String, String> environment, String... arguments) {
        return run(launcher(), workingFolder, environment, arguments);
    }

    /** Runs a copy of the program, or a link to it. */
    public static RunOutcome run(Path launcher, Path workingFolder, Map<String, String> environment,
            String... arguments) {
        try {
            var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
            return Command.run(workingFolder, environment, command);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("the packaged program does not start", cannotStart);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
    }

    /** The packaged folder: {@code bin}, {@code lib}, {@code runtime} and so on. */
    public static Path home() {
        return launcher().getParent().getParent();
    }

    private static Path launcher() {
        var path = System.getProperty(PATH);
        if (path == null) {
            throw new AssertionError("no packaged program to test: run mvn verify, which sets " + PATH);
        }
        return Path.of(path);
    }
}
