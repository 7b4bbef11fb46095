package statesheet.edition.hidden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** Sums that hold at the same time, by their cells: what one says of a hidden count may matter to the next. */
final class SumNetwork {

    private final Map<TableCell, List<TableSum>> byCell = new HashMap<>();

    SumNetwork(List<TableSum> sums) {
        sums.forEach(sum -> sum.cells().forEach(cell -> byCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(sum)));
    }

    List<TableSum> with(TableCell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The hidden counts that these sums give away among those that hang together with one of the cells. */
    SequencedMap<TableCell, SequencedSet<Set<TableSum>>> givenAway(Collection<TableCell> cells, ShownTable table) {
        var found = new LinkedHashMap<TableCell, SequencedSet<Set<TableSum>>>();
        var seen = new HashSet<TableCell>();
        for (var cell : cells) {
            if (seen.add(cell)) {
                found.putAll(Deduction.of(around(cell, table, seen), table));
            }
        }
        return found;
    }

    /** The sums that hidden counts join to a cell. */
    private List<TableSum> around(TableCell first, ShownTable table, Set<TableCell> seen) {
        var sums = new LinkedHashSet<TableSum>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (var sum : with(open.poll())) {
                if (sums.add(sum)) {
                    sum.cells().filter(table::isHidden).filter(seen::add).forEach(open::add);
                }
            }
        }
        return List.copyOf(sums);
    }
}
