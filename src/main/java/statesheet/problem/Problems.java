package statesheet.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers problems while a file is read, so that all of them are reported at once. Lives as long as one reading. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** What was gathered so far, in the order in which it was found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Whether anything but warnings was gathered. */
    public boolean anyStops() {
        return found.stream().anyMatch(Problem::stopsAny);
    }
}
