package statesheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import statesheet.batch.Asked;
import statesheet.edition.Edition;

/** The lines that close a run, in plain words. */
final class Summary {

    /** Of many files, as many show which are meant. */
    private static final int MOST_NAMED = 3;

    private final Edition edition;
    private final List<String> lines = new ArrayList<>();

    /** Begins with the edition and {@code result}. */
    Summary(Edition edition, String result) {
        this.edition = edition;
        lines.add(edition.id() + ": " + result + ".");
    }

    /** {@code , 2 problems, 1 warning}; nothing of what there is none of. */
    static String counts(Findings findings) {
        int problems = findings.problems().size();
        int warnings = findings.warnings().size();
        return (problems == 0 ? "" : ", " + Words.count(problems, "problem"))
                + (warnings == 0 ? "" : ", " + Words.count(warnings, "warning"));
    }

    /**
     * Says that there is no sheet for these places.
     *
     * @param verb  what is not done, like {@code Not made}
     * @param codes of the places; nothing is said of none
     */
    Summary without(List<String> codes, String verb, Findings findings) {
        var why = findings.problems().size() == 1 ? "the problem above" : "the problems above";
        return codes.isEmpty() ? this : with(verb + " because of " + why + ": " + String.join(", ", codes) + ".");
    }

    Summary older(List<Path> files) {
        return switch (files.size()) {
            case 0 -> this;
            case 1 -> with(files.getFirst() + " is older; it was left as it is and not remade.");
            default -> with("Older sheets of " + files.size()
                    + " of these places were left as they are and not remade: " + named(files) + ".");
        };
    }

    private static String named(List<Path> files) {
        var first = files.stream().limit(MOST_NAMED).map(Path::toString).collect(Collectors.joining(", "));
        return first + (files.size() > MOST_NAMED ? " and so on" : "");
    }

    /** The places that were asked for and of which the edition says that they have no figures. */
    Summary notReported(Asked asked) {
        new TreeMap<>(edition.notReported()).forEach((code, reason) -> {
            if (asked.includes(code)) {
                with("No sheet for " + code + ", which " + reason + ".");
            }
        });
        return this;
    }

    Summary with(String line) {
        lines.add(line);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
