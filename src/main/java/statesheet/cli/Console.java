package statesheet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.problem.Problem;

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
        print(findings, List.of(), summary, quiet);
    }

    /** The same with notes before the summary. */
    void print(Findings findings, List<Problem> notes, List<String> summary, boolean quiet) {
        var paragraphs = new ArrayList<>(Findings.texts(findings.problems()));
        if (!quiet) {
            paragraphs.addAll(Findings.texts(findings.warnings()));
            findings.aboutOtherPlaces().ifPresent(paragraphs::add);
            Stream.of(notes, summary).filter(lines -> !lines.isEmpty()).forEach(lines ->
                    paragraphs.add(lines.stream().map(Object::toString).collect(Collectors.joining("\n"))));
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
