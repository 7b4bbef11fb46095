package statesheet.sheet;

import java.util.List;

/** A finished page; {@code number} counts from 1. A blank back has no items. */
public record Page(int number, double width, double height, List<Item> items) {

    public Page {
        items = List.copyOf(items);
    }
}
