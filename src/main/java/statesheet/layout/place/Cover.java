package statesheet.layout.place;

import java.util.List;
import java.util.Optional;
import statesheet.document.Furniture;

/**
 * What the first leaf of a packet says: which places' sheets are in it, how many of each, and where.
 *
 * @param title    what the sheets are about
 * @param lead     the paragraph above the list
 * @param figure   what the first large figure of the sheets counts; empty where they have none
 * @param listings in the order of the file, then what the places are within
 */
public record Cover(String title, String lead, Furniture<String> lines, boolean sample, Optional<String> figure,
        List<Listing> listings) {

    public Cover {
        listings = List.copyOf(listings);
    }

    /**
     * One line of the list.
     *
     * @param figure as its sheet prints it
     * @param pages  of all its copies in the file, blank ones included; 0 for what places are within, which has no
     *               sheet here
     */
    public record Listing(String place, String figure, int copies, int pages) {

        boolean hasSheet() {
            return pages > 0;
        }
    }
}
