package statesheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import statesheet.source.Installation;

/** The editions that come with the program. */
final class BuiltInEditions {

    private BuiltInEditions() {}

    /** Their folders, sorted; none if they cannot be listed. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(Installation.editions())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(Arguments.EDITION_FILE))).sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The folder as one types it: from the current folder if it is in there, and in quotes if it has a space. */
    static String asTyped(Path folder) {
        var here = Path.of("").toAbsolutePath();
        var there = folder.toAbsolutePath().normalize();
        var path = (there.startsWith(here) ? here.relativize(there) : there).toString();
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }
}
