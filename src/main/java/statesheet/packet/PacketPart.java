package statesheet.packet;

import statesheet.edition.Row;
import statesheet.sheet.Sheet;

/**
 * One place's sheet in a packet, as many times as it is wanted.
 *
 * @param sheet  composed from the row
 * @param first  its first copy, which has the numbers of its pages where there is a cover to list them
 * @param copies 1 or more
 */
public record PacketPart(Row row, Sheet sheet, Sheet first, int copies) {

    /** Without numbers. */
    public static PacketPart of(Row row, Sheet sheet, int copies) {
        return new PacketPart(row, sheet, sheet, copies);
    }

    /** Of the place; the labels of its pages begin with it. */
    String code() {
        return row.place().code();
    }

    /** Of all copies, blank ones included. */
    int pages() {
        return copies * sheet.pagesOnLeaves();
    }
}
