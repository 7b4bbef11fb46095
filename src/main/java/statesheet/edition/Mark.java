package statesheet.edition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a publisher writes instead of a number.
 *
 * @param words   what the sheet prints for it
 * @param between the least and the most that the number may be, where it is known and may not be shown
 */
public record Mark(String words, Optional<Bounds> between) {

    public record Bounds(BigDecimal least, BigDecimal most) {}

    /** The mark that a cell's text is, ignoring case. */
    static Optional<Mark> in(Map<String, Mark> marks, String text) {
        return marks.isEmpty() ? Optional.empty() : Optional.ofNullable(marks.get(text)).or(() ->
                marks.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(text)).findFirst()
                        .map(Map.Entry::getValue));
    }
}
