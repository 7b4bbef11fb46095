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

    /**
     * Lines of a paragraph in the text column, beside which a page may end.
     *
     * @param first the paragraph's number of the first of them, from 0
     * @param count how many there are
     */
    record Part(Box.Words words, int first, int count, boolean keepsWithNext) implements Strip {

        double height() {
            return words.capHeight() + (count - 1) * words.leading();
        }
    }

    /** A box across both columns, below everything before it. */
    record Wide(Box box) implements Strip {}

    /** The end: what stands at the foot of the last page. */
    record Closing(Foot foot) implements Strip {}
}
