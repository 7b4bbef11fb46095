package statesheet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Where the program speaks.
 *
 * @param out      for what another program may read
 * @param err      for people
 * @param terminal whether {@code err} is one, where a line can be written over
 * @param clock    counts nanoseconds
 */
record Console(PrintStream out, PrintStream err, boolean terminal, LongSupplier clock) {

    long now() {
        return clock.getAsLong();
    }

    /** Problems, then warnings, then the summary, with blank lines between; {@code quiet} leaves the problems. */
    void tell(Findings findings, List<String> summary, boolean quiet) {
        var paragraphs = new ArrayList<>(Telling.of(findings.problems()));
        if (!quiet) {
            paragraphs.addAll(Telling.of(findings.warnings()));
            findings.aboutOthers().ifPresent(paragraphs::add);
            if (!summary.isEmpty()) {
                paragraphs.add(String.join("\n", summary));
            }
        }
        if (!paragraphs.isEmpty()) {
            print(err, String.join("\n\n", paragraphs));
        }
    }

    /** The text and a line feed, on every system alike. */
    static void print(PrintStream stream, String text) {
        stream.print(text + "\n");
    }
}
