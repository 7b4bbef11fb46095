package statesheet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Where the program prints.
 *
 * @param out      for other programs to read
 * @param err      for people
 * @param terminal whether {@code err} is a terminal, where a line can be overwritten
 * @param clock    counts nanoseconds
 */
record Console(PrintStream out, PrintStream err, boolean terminal, LongSupplier clock) {

    long now() {
        return clock.getAsLong();
    }

    /** Problems, then warnings, then the summary, with blank lines between; {@code quiet} prints only the problems. */
    void print(Findings findings, List<String> summary, boolean quiet) {
        var paragraphs = new ArrayList<>(Findings.texts(findings.problems()));
        if (!quiet) {
            paragraphs.addAll(Findings.texts(findings.warnings()));
            findings.aboutOtherPlaces().ifPresent(paragraphs::add);
            if (!summary.isEmpty()) {
                paragraphs.add(String.join("\n", summary));
            }
        }
        if (!paragraphs.isEmpty()) {
            print(err, String.join("\n\n", paragraphs));
        }
    }

    /** The text and a line feed, the same on every system. */
    static void print(PrintStream stream, String text) {
        stream.print(text + "\n");
    }
}
