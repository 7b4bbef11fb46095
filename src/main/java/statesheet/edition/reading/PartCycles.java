package statesheet.edition.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds figures that are, over some steps, a part of themselves. Without recursion, since parts may be nested as deep
 * as anyone likes. Lives as long as one search.
 */
final class PartCycles {

    private final Function<String, List<String>> parts;
    private final Consumer<List<String>> found;
    private final Set<String> visited = new HashSet<>();
    private final LinkedHashSet<String> path = new LinkedHashSet<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    private PartCycles(Function<String, List<String>> parts, Consumer<List<String>> found) {
        this.parts = parts;
        this.found = found;
    }

    /** Names each circle once: the figures on it, from the one that was met first. */
    static void find(Collection<String> names, Function<String, List<String>> parts, Consumer<List<String>> found) {
        var search = new PartCycles(parts, found);
        names.forEach(search::walk);
    }

    private void walk(String start) {
        enter(start);
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                enter(open.peek().next());
            } else {
                open.pop();
                path.removeLast();
            }
        }
    }

    private void enter(String name) {
        if (path.contains(name)) {
            found.accept(path.stream().dropWhile(other -> !other.equals(name)).toList());
        } else if (visited.add(name)) {
            path.add(name);
            open.push(parts.apply(name).iterator());
        }
    }
}
