package statesheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** A folder whose files may name other files in it, and none outside. */
public record Folder(Path path) {

    /**
     * The file called {@code name}, which need not exist; empty, with a problem reported, if it is outside this folder
     * or is not an ordinary file.
     *
     * @param name  relative to this folder, with / between folders
     * @param where the spot that names it
     */
    public Optional<SourceFile> file(String name, Where where, Problems problems) {
        if (isRelative(name) && holds(path.resolve(name))) {
            return Optional.of(SourceFile.of(path.resolve(name))).filter(file -> file.mayBeOpened(problems));
        }
        problems.add(Problem.ofEdition("file.outside", where,
                "\"" + name + "\", which does not lead to a file of this folder",
                "a file in the folder of " + where.file() + ", or in a folder below it, with / between folders",
                "put the file there, and write its name"));
        return Optional.empty();
    }

    private static boolean isRelative(String name) {
        try {
            return !name.isBlank() && name.indexOf('\\') < 0 && !Path.of(name).isAbsolute();
        } catch (InvalidPathException unusable) {
            return false;
        }
    }

    /** Whether the file is in this folder, by its name and also once links are followed. */
    private boolean holds(Path file) {
        var folder = path.toAbsolutePath().normalize();
        var inner = file.toAbsolutePath().normalize();
        if (!inner.startsWith(folder) || inner.equals(folder)) {
            return false;
        }
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
