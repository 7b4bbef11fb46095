package statesheet.layout;

import java.util.Optional;

/** What flows down the pages, in reading order. A page may end after any piece that does not keep with the next. */
sealed interface Piece {

    /** The first paragraph, across both columns. */
    record Lead(Box.Words words) implements Piece {}

    /** The beginning of a section: its rule, its heading, and the figures that stand beside what follows. */
    record Opening(Optional<Box.Words> heading, Optional<Box.Rail> rail) implements Piece {}

    /** A box in the text column; {@code introduces} the next one where it ends with a colon. */
    record Column(Box box, boolean introduces) implements Piece {}

    /** A box across both columns, below everything before it. */
    record Wide(Box box) implements Piece {}

    default boolean keepsWithNext() {
        return switch (this) {
            case Lead lead -> false;
            case Opening opening -> true;
            case Column column -> column.introduces;
            case Wide wide -> false;
        };
    }
}
