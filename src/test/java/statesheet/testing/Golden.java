package statesheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Text files that someone has looked at and approved, one folder for each case.
 *
 * <p>{@code mvn test -Dapprove=CASE} writes the case's files anew. Look at what changed on the page before you commit it.
 */
public final class Golden {

    private static final Path APPROVED = Path.of("src", "test", "resources", "golden");
    private static final Path RECEIVED = Path.of("target", "golden");

    private Golden() {}

    /** Compares line by line, and names the first line that differs. */
    public static void assertApproved(String golden, String file, String received) throws IOException {
        var approved = APPROVED.resolve(golden).resolve(file);
        if (golden.equals(System.getProperty("approve"))) {
            write(approved, received);
            return;
        }
        var expected = Files.exists(approved) ? Files.readString(approved) : "";
        if (!expected.equals(received)) {
            write(RECEIVED.resolve(golden).resolve(file), received);
            throw new AssertionError(difference(golden, file, expected.lines().toList(), received.lines().toList()));
        }
    }

    private static String difference(String golden, String file, List<String> approved, List<String> received) {
        int line = 0;
        while (line < approved.size() && line < received.size() && approved.get(line).equals(received.get(line))) {
            line++;
        }
        return """
                %s, line %d
                  approved  %s
                  received  %s
                look     %s
                approve  mvn test -Dapprove=%s"""
                .formatted(file, line + 1, at(approved, line), at(received, line),
                        RECEIVED.resolve(golden).resolve(file), golden);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
