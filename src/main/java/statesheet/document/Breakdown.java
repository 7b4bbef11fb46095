package statesheet.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total and the parts that add to it, in the order of the dictionary.
 *
 * @param printedTotal the total as sheets print it
 */
public record Breakdown(String label, BigDecimal total, String printedTotal, List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param amount  decides the order and the length of a bar
     * @param printed the amount as sheets print it
     * @param share   of the total as sheets print it; empty where there is none
     */
    public record Part(String label, BigDecimal amount, String printed, Optional<String> share) {}
}
