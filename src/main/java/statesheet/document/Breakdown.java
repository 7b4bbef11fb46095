package statesheet.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total and its parts, in the order in which they are shown.
 *
 * @param counted      what the numbers count, as the head of their column: Cases
 * @param printedTotal the total as sheets print it
 * @param nation       the name of the whole country, or of the place's whole, where its shares are shown
 */
public record Breakdown(String label, String counted, BigDecimal total, String printedTotal, List<Part> parts,
        Optional<String> nation) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** Whether one part is all of the total: nothing to draw. */
    public boolean isOfOnePart() {
        return parts.stream().anyMatch(part -> part.amount.compareTo(total) == 0);
    }

    /** Whether every part has a share of the total. */
    public boolean hasShares() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.share.isPresent());
    }

    /**
     * One part.
     *
     * @param amount  decides the length of a bar
     * @param printed the amount as sheets print it
     * @param share   of the total as sheets print it; empty where there is none
     * @param named   whether it is the one that stands out
     * @param nation  the nation's share, where it is shown
     */
    public record Part(String label, BigDecimal amount, String printed, Optional<String> share, boolean named,
            Optional<NationShare> nation) {

        /** The same, standing out or not, beside the nation's share. */
        public Part beside(boolean standsOut, Optional<NationShare> shareOfNation) {
            return new Part(label, amount, printed, share, standsOut, shareOfNation);
        }
    }

    /** The nation's share of the same part: from 0 to 1, and as printed. */
    public record NationShare(BigDecimal share, String printed) {}
}
