package statesheet.layout.place;

import java.util.List;
import statesheet.document.Furniture;

/**
 * What the first leaf of a packet says: which places' sheets are in it, how many of each, and where.
 *
 * @param lead     the paragraph above the list
 * @param listings in the order of the file
 */
public record Cover(String title, String lead, Furniture<String> lines, boolean sample, List<Listing> listings) {

    public Cover {
        listings = List.copyOf(listings);
    }

    /**
     * One line of the list.
     *
     * @param pages of all its copies in the file, blank ones included
     */
    public record Listing(String place, int copies, int pages) {}
}
