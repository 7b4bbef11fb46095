package statesheet.writing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/**
 * The folder that a run's files go to; it is made when the first one is.
 *
 * @param path  as it was given
 * @param force whether a file that is there is replaced, whoever made it; a folder, a link or a device never is
 */
public record OutFolder(Path path, boolean force) {

    private static final String ANOTHER_FOLDER = "choose another folder with --out";

    /** The folder of a file. */
    public static OutFolder of(Path file, boolean force) {
        return new OutFolder(Optional.ofNullable(file.getParent()).orElse(Path.of("")), force);
    }

    /** What keeps files from being put here, as far as that shows before the first one is. */
    public Optional<Problem> obstacle() {
        var nearest = path;
        while (!Files.exists(nearest)) {
            nearest = Optional.ofNullable(nearest.getParent()).orElse(Path.of("."));
        }
        if (!Files.isDirectory(nearest)) {
            return Optional.of(refused(nearest, "a file", "a folder, or a name that is free"));
        }
        return Files.isWritable(nearest) ? Optional.empty()
                : Optional.of(refused(nearest, "a folder in which you may not write", "a folder for the sheets"));
    }

    /** Makes the folder; false, with a problem reported, where that cannot be done. */
    boolean isMade(Problems problems) {
        var obstacle = obstacle();
        obstacle.ifPresent(problems::add);
        try {
            return obstacle.isEmpty() && Files.isDirectory(Files.createDirectories(path));
        } catch (IOException refusal) {
            problems.add(refused(path, "a folder that cannot be made (" + reason(refusal) + ")",
                    "a folder for the sheets"));
            return false;
        }
    }

    private static Problem refused(Path path, String found, String expected) {
        return Problem.ofEdition("out.folder", where(path), found, expected, ANOTHER_FOLDER);
    }

    Problem taken() {
        return Problem.ofEdition("out.locked", where(path), "a folder that another run of Statesheet is writing to",
                "a folder for this run only", "wait until that run is done, or " + ANOTHER_FOLDER);
    }

    /** The problem of something that is in a new file's place and may not be replaced. */
    static Problem foreign(Path target) {
        var found = Files.isDirectory(target) ? "a folder"
                : isFile(target) ? "a file that Statesheet did not make, or that is not in manifest.json"
                : "a link or device";
        return Problem.ofEdition("out.foreign", where(target), found,
                "no file, or one that Statesheet made and may replace",
                isFile(target) ? "move it away, " + ANOTHER_FOLDER + ", or replace it with --force"
                        : "move it away, or " + ANOTHER_FOLDER);
    }

    /** @param moved the names of files that belong to the target and were moved in place before it */
    static Problem unwritable(Path target, IOException failed, List<String> moved) {
        boolean held = isHeld(target, failed);
        return Problem.ofEdition("out.unwritable", where(target),
                "a file that cannot be " + (held ? "replaced" : "written") + " (" + reason(failed) + ")"
                        + (moved.isEmpty() ? "" : "; already new: " + String.join(", ", moved)),
                held ? "a file that may be replaced" : "room and permission to write there",
                (held ? "close it in the program that shows it, then build again; if none does, " : "")
                        + "make room, fix the permissions, or " + ANOTHER_FOLDER);
    }

    /** Whether it is the file in place that fails. On Windows, nobody may replace a file that a viewer has open. */
    private static boolean isHeld(Path target, IOException failed) {
        return isThere(target) && failed instanceof FileSystemException system
                && Stream.of(system.getFile(), system.getOtherFile()).anyMatch(target.toString()::equals);
    }

    static Where where(Path path) {
        return SourceFile.of(path).where();
    }

    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The path, or where something is there the first with a number behind its name at which nothing is. */
    static Path free(Path wanted) {
        var name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var free = wanted;
        for (int copy = 2; isThere(free); copy++) {
            free = wanted.resolveSibling(name.substring(0, dot) + "-" + copy + name.substring(dot));
        }
        return free;
    }

    /** The system's words for what went wrong, without the path, which the problem names. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "there is something else of that name";
            case NoSuchFileException _ -> "no such folder";
            case FileSystemException system -> Optional.ofNullable(system.getReason()).orElse("the system refuses it");
            default -> failure.getMessage();
        };
    }
}
