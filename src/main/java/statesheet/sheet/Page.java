package statesheet.sheet;

import java.util.List;

/**
 * A finished page; {@code number} counts from 1. A blank back has no items.
 *
 * @param typed where on it is what was typed in {@code sheet.md}
 */
public record Page(int number, double width, double height, List<Item> items, List<Typed> typed) {

    public Page {
        items = List.copyOf(items);
        typed = List.copyOf(typed);
    }

    /** Some lines of a text, or a chart or table; {@code line} is that of {@code sheet.md} on which it begins. */
    public record Typed(Rect box, int line) {}
}
