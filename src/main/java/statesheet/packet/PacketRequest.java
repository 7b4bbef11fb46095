package statesheet.packet;

import java.nio.file.Path;
import java.util.List;
import statesheet.making.PlaceSelection;

/**
 * What a packet is to hold, and where it goes.
 *
 * @param copies of each place that was asked for, in the order of the packet; empty for one copy of each, in order of
 *               the names
 * @param out    the packet's file
 * @param cover  whether a page with the list of places comes first
 * @param jobs   how many sheets are composed at the same time; 1 or more
 * @param force  whether a file is replaced that Statesheet did not make
 */
public record PacketRequest(PlaceSelection places, List<Copies> copies, Path out, boolean cover, int jobs,
        boolean force) {

    public PacketRequest {
        copies = List.copyOf(copies);
    }
}
