package statesheet.edition.hidden;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Works out hidden counts as a reader of the sheets could, from sums that hold. Lives as long as it takes.
 *
 * <p>Two ways, as in the audit of a table with suppressed cells: what is left of the ranges when each sum is taken by
 * itself, and what the sums have in common when all are solved together.
 */
final class Deduction {

    /** More rounds than any real table takes; each narrows some range. */
    private static final int MOST_ROUNDS = 100;

    private final List<TableSum> sums;
    private final ShownTable table;
    private final Map<TableCell, Range> ranges;
    private final SequencedMap<TableCell, SequencedSet<Set<TableSum>>> found = new LinkedHashMap<>();

    private Deduction(List<TableSum> sums, ShownTable table) {
        this.sums = sums;
        this.table = table;
        this.ranges = new HashMap<>(table.hidden());
    }

    /**
     * The hidden counts that can be only one number; with each, the sums that say so, each set by itself.
     *
     * @param sums with hidden counts in them
     */
    static SequencedMap<TableCell, SequencedSet<Set<TableSum>>> of(List<TableSum> sums, ShownTable table) {
        var deduction = new Deduction(sums, table);
        deduction.alone();
        deduction.inRanges();
        LinearSystem.solved(sums.stream().filter(TableSum::isExact).toList(), table).forEach(deduction::add);
        return deduction.found;
    }

    private void add(TableCell cell, Set<TableSum> reason) {
        var reasons = found.computeIfAbsent(cell, _ -> new LinkedHashSet<>());
        if (reasons.isEmpty() || reason.size() == 1) {
            reasons.add(reason);
        }
    }

    /** The only one in its sum. */
    private void alone() {
        for (var sum : sums) {
            var hidden = sum.cells().filter(table::isHidden).toList();
            if (hidden.size() == 1 && sum.isExact()) {
                add(hidden.getFirst(), Set.of(sum));
            }
        }
    }

    private void inRanges() {
        boolean narrowed = true;
        for (int round = 0; narrowed && round < MOST_ROUNDS; round++) {
            narrowed = false;
            for (var sum : sums) {
                narrowed |= narrow(sum);
            }
        }
    }

    private boolean narrow(TableSum sum) {
        var parts = sum.parts().stream().map(this::range).reduce(Range.ZERO, Range::plus);
        boolean narrowed = narrow(sum.total(), parts, sum);
        for (var part : sum.parts()) {
            if (ranges.containsKey(part)) {
                var others = new Range(parts.least().subtract(range(part).least()),
                        parts.most().subtract(range(part).most()));
                narrowed |= narrow(part, range(sum.total()).minus(others), sum);
            }
        }
        return narrowed;
    }

    private boolean narrow(TableCell cell, Range known, TableSum sum) {
        var range = ranges.get(cell);
        if (range == null) {
            return false;
        }
        var narrower = range.and(known.widened(sum.tolerance()));
        if (narrower.equals(range) || narrower.least().compareTo(narrower.most()) > 0) {
            return false;
        }
        ranges.put(cell, narrower);
        if (narrower.isOne()) {
            add(cell, Set.of(sum));
        }
        return true;
    }

    private Range range(TableCell cell) {
        return ranges.getOrDefault(cell, table.range(cell));
    }
}
