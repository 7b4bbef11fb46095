package statesheet.layout;

import java.util.List;

/**
 * The first leaf of a packet: which places' sheets are in it, how many of each, and where.
 *
 * @param jumps from the places' names to their sheets
 */
public record Cover(Sheet sheet, List<Jump> jumps) {

    public Cover {
        jumps = List.copyOf(jumps);
    }

    /**
     * Where a click leads to another page of the file.
     *
     * @param from the page it is on, {@code to} the page it leads to; both counted from 1 in the file
     */
    public record Jump(int from, Rect box, int to, String contents, Tag.Content tag) {}

    /**
     * One line of the list.
     *
     * @param pages of all its copies in the file, blank ones included
     */
    public record Entry(String place, int copies, int pages) {}

    /**
     * What to compose.
     *
     * @param lead    the paragraph above the list
     * @param entries in the order of the file
     */
    public record Order(String title, String lead, Furniture.Lines lines, boolean sample, List<Entry> entries) {
        public Order {
            entries = List.copyOf(entries);
        }
    }
}
