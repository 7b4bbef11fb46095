package statesheet.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Debian tools that a sheet is checked with: qpdf, pdftotext, pdfinfo, gs; and unzip. */
public final class Tool {

    private Tool() {}

    /** Runs the tool to its end. Where it is not installed the test fails; it is never skipped in silence. */
    public static RunOutcome run(String... command) {
        try {
            return Command.run(Path.of("").toAbsolutePath(), Map.of("LC_ALL", "C.UTF-8"), List.of(command));
        } catch (IOException missing) {
            throw new AssertionError(command[0] + " is not installed. src/test/sh/verify installs what the tests need:"
                    + " poppler-utils, qpdf, ghostscript, unzip, libfontconfig1 and fontconfig.", missing);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
    }
}
