package statesheet.document;

import java.util.List;
import java.util.OptionalInt;

/** A total and the parts that add to it, in the order of the dictionary. */
public record Breakdown(String label, long total, List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** One part; {@code percent} is its share of the total, half up, and absent where the total is zero. */
    public record Part(String label, long count, OptionalInt percent) {}
}
