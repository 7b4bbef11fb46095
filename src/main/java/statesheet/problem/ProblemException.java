package statesheet.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Carries every problem that keeps a sheet from being made; its message is all of them as they print. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
