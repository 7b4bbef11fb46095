package statesheet.layout.measure;

import java.util.Optional;

/** What flows down the pages, in reading order. A page may end after any strip that does not keep with the next. */
public sealed interface Strip {

    default boolean keepsWithNext() {
        return false;
    }

    /** The first paragraph, across both columns. */
    record Lead(Box.TextBox words) implements Strip {}

    /** The key figures, in a panel from edge to edge. */
    record Panel(Box.FigureRow figures) implements Strip {}

    /** The beginning of a section: its rule and its heading. */
    record Opening(Optional<Box.TextBox> heading) implements Strip {
        @Override
        public boolean keepsWithNext() {
            return true;
        }
    }

    /**
     * The beginning of a unit: the figures beside what follows.
     *
     * @param first whether it is the first of its section; a hairline is above the others
     */
    record UnitStart(Optional<Box.RailBox> rail, boolean first, boolean keepsWithNext) implements Strip {}

    /** A box in the text column. */
    record InColumn(Box box, boolean keepsWithNext) implements Strip {}

    /**
     * Lines of a paragraph in the text column, between which pages may end.
     *
     * @param first the paragraph's number of the first of them, from 0
     * @param count how many there are
     */
    record Slice(Box.TextBox words, int first, int count, boolean keepsWithNext) implements Strip {

        public double height() {
            return count * words.leading();
        }
    }

    /** A box across both columns, below everything before it. */
    record Wide(Box box) implements Strip {}

    /** The page ends here, whatever is on it. */
    record PageEnd() implements Strip {}

    /** What is at the end of the last page. */
    record End(Closing closing) implements Strip {}
}
