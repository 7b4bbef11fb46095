package statesheet.layout;

import java.util.Optional;

/** What flows down the pages, in reading order. A page may end after any strip that does not keep with the next. */
sealed interface Strip {

    default boolean keepsWithNext() {
        return false;
    }

    /** The first paragraph, across both columns. */
    record Lead(Box.Words words) implements Strip {}

    /** The beginning of a section: its rule, its heading, and the figures that stand beside what follows. */
    record Opening(Optional<Box.Words> heading, Optional<Box.Rail> rail, boolean keepsWithNext) implements Strip {}

    /** A box in the text column. */
    record Column(Box box, boolean keepsWithNext) implements Strip {}

    /** A box across both columns, below everything before it. */
    record Wide(Box box) implements Strip {}

    /** The end: what stands at the foot of the last page. */
    record Closing(Foot foot) implements Strip {}
}
