package statesheet.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end. Its output goes through files, so that a full pipe never stops it. */
final class Command {

    /** Far more than anything here takes on a busy machine; a command that still runs then never ends. */
    private static final int MINUTES = 15;

    private Command() {}

    /** {@code environment} is added to this process's own; a variable with an empty value is taken away. */
    static RunOutcome run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("statesheet", ".out");
        var err = Files.createTempFile("statesheet", ".err");
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            environment.forEach((name, value) -> set(builder.environment(), name, value));
            int exit = exitOf(builder.start(), command);
            return new RunOutcome(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static void set(Map<String, String> environment, String name, String value) {
        if (value.isEmpty()) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }

    private static int exitOf(Process process, List<String> command) throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end within " + MINUTES + " minutes");
        }
        return process.exitValue();
    }
}
