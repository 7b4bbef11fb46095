package statesheet.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import statesheet.batch.Asked;
import statesheet.problem.Problem;

/** What one run of the program found, each finding once, in the order found. Lives as long as the run. */
final class Findings {

    private final Asked asked;
    private final SequencedSet<Problem> told = new LinkedHashSet<>();
    private final SequencedSet<Problem> leftAside = new LinkedHashSet<>();

    Findings(Asked asked) {
        this.asked = asked;
    }

    void addAll(Collection<Problem> problems) {
        for (var problem : problems) {
            (asked.leavesAside(problem) ? leftAside : told).add(problem);
        }
    }

    /** The problems, then the warnings. */
    List<Problem> all() {
        var all = new LinkedHashSet<>(problems());
        all.addAll(warnings());
        return List.copyOf(all);
    }

    List<Problem> problems() {
        return told.stream().filter(problem -> !problem.isWarning()).toList();
    }

    List<Problem> warnings() {
        return told.stream().filter(Problem::isWarning).toList();
    }

    /** One line about the problems of places that were not asked for; empty where there are none. */
    Optional<String> aboutOthers() {
        var problems = leftAside.stream().filter(problem -> !problem.isWarning()).toList();
        var places = new TreeSet<>(problems.stream().flatMap(problem -> problem.where().place().stream()).toList());
        return problems.isEmpty() ? Optional.empty() : Optional.of("warning: "
                + Words.count(problems.size(), "problem") + " of places not asked for: " + String.join(", ", places));
    }
}
