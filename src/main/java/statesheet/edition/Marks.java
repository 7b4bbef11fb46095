package statesheet.edition;

import java.util.Map;
import java.util.Optional;

/**
 * What a publisher writes instead of numbers.
 *
 * @param values a {@link Value.Marked} or a {@link Value.Hidden}, by the text of the cell
 */
public record Marks(Map<String, Value> values) {

    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        values = Map.copyOf(values);
    }

    /** What a cell's text is, ignoring case; empty where it is no mark. */
    public Optional<Value> of(String text) {
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(text)).or(() ->
                values.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(text)).findFirst()
                        .map(Map.Entry::getValue));
    }
}
