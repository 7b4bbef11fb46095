package statesheet.packet;

import statesheet.edition.Row;
import statesheet.sheet.Sheet;

/**
 * One place's sheet in a packet.
 *
 * @param sheet  composed from the row
 * @param copies 1 or more
 */
public record PacketPart(Row row, Sheet sheet, int copies) {}
