package statesheet.table;

import java.math.BigDecimal;
import statesheet.problem.Where;

/** What is in one cell of a spreadsheet. */
public sealed interface GridCell {

    Where where();

    /** What a reader sees in the cell; of one that cannot be read with certainty, the best guess. */
    String shown();

    /** As it was typed; the empty text for a blank. */
    record Typed(Where where, String text) implements GridCell {

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number of a workbook.
     *
     * @param value  as stored, as the shortest decimal that stands for it
     * @param format how the spreadsheet program shows it
     */
    record Stored(Where where, BigDecimal value, NumberFormat format) implements GridCell {

        @Override
        public String shown() {
            return format.shown(value);
        }
    }

    /**
     * One of several cells that are merged and show the content of the first.
     *
     * @param first the content that all of them show
     * @param range the cells, like {@code C3:D3}
     */
    record Merged(Where where, GridCell first, String range) implements GridCell {

        @Override
        public String shown() {
            return first.shown();
        }

        /** Whether the content was typed into this cell. */
        public boolean isFirst() {
            return where.equals(first.where());
        }
    }

    /**
     * Content that is no certain number or text.
     *
     * @param shown what a reader sees, or the empty text
     * @param found what is there, for a problem
     * @param fix   what to do about it
     */
    record Unusable(Where where, String shown, String found, String fix) implements GridCell {}
}
