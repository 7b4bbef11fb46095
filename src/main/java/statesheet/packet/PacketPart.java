package statesheet.packet;

import statesheet.edition.Row;
import statesheet.sheet.Sheet;

/**
 * One place's sheet in a packet, as many times as it is wanted.
 *
 * @param sheet  composed from the row
 * @param copies 1 or more
 */
public record PacketPart(Row row, Sheet sheet, int copies) {

    /** Of the place; the labels of its pages begin with it. */
    String code() {
        return row.place().code();
    }

    /** Of all copies, blank ones included. */
    int pages() {
        return copies * sheet.pagesOnLeaves();
    }
}
