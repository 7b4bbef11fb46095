package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells that add to another: the parts of a place's total, or the places' figure to that of their whole.
 *
 * @param tolerance how far the sum may be from the total
 */
record TableSum(TableCell total, List<TableCell> parts, BigDecimal tolerance) {

    TableSum {
        parts = List.copyOf(parts);
    }

    /** Whether it adds places, not the parts of one. */
    boolean isOverPlaces() {
        return parts.stream().anyMatch(part -> !part.place().equals(total.place()));
    }

    Stream<TableCell> cells() {
        return Stream.concat(parts.stream(), Stream.of(total));
    }

    /** Few sums have one total: their parts need no look. */
    @Override
    public int hashCode() {
        return total.hashCode();
    }

    boolean isExact() {
        return tolerance.signum() == 0;
    }
}
