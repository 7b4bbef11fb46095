package statesheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import statesheet.testing.RunOutcome;

/**
 * Runs the program in this process, with what one types after its name.
 *
 * <p>Its clock stands still, so that no line of progress comes between the lines that a test expects, however slow the
 * machine is.
 */
public final class TypedCommand {

    private TypedCommand() {}

    public static RunOutcome statesheet(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, () -> 0);
        int exit = Main.run(List.of(arguments).stream().map(Object::toString).toList(), console);
        return new RunOutcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
