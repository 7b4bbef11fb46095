package statesheet.writing;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that are in place.
 *
 * @param changed whether any of them was written; if not, the bytes there were the same already
 */
public record Stored(List<Path> files, boolean changed) {

    public Stored {
        files = List.copyOf(files);
    }
}
