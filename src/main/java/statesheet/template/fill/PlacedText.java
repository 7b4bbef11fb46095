package statesheet.template.fill;

import java.util.List;

/**
 * A text as one place's sheet prints it, with ordinary spaces.
 *
 * @param placed what in it came from placeholders, in the order in which they end: what is in a branch comes before it
 */
public record PlacedText(String words, List<Placed> placed) {

    public PlacedText {
        placed = List.copyOf(placed);
    }
}
