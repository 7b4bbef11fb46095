package statesheet.edition;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a publisher writes instead of a number.
 *
 * @param words   what the sheet prints for it
 * @param between the least and the most that the number may be, where it is known and may not be shown
 */
public record Mark(String words, Optional<Bounds> between) {

    public record Bounds(BigDecimal least, BigDecimal most) {}
}
