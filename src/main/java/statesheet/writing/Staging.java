package statesheet.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files written but not yet in their place, in the folder they are for: only there can they be moved in one step, so
 * that nobody ever sees half of one.
 *
 * <p>What was not moved is removed at the end.
 */
public final class Staging implements AutoCloseable {

    /** How the names of files begin that belong to a run. */
    static final String PREFIX = ".statesheet-";

    /** The names of waiting files: of which process and thread, and since when. */
    private static final Pattern WAITING = Pattern.compile("\\.statesheet-\\d+-\\d+-[0-9a-z]+");

    private final Path folder;
    private final OpenOption[] options;
    private final Deque<Path> waiting = new ArrayDeque<>();

    /** @param writing how the files are written, beside what they need */
    public Staging(Path folder, OpenOption... writing) {
        this.folder = folder;
        this.options = Stream.concat(Stream.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                Stream.of(writing)).toArray(OpenOption[]::new);
    }

    /** Removes what runs that were killed left waiting, and nothing else; no run may be at work in the folder. */
    public static void sweep(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, Staging::isLeft)) {
            for (var path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isLeft(Path path) {
        return WAITING.matcher(path.getFileName().toString()).matches()
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes a file that waits to be moved, and says how many bytes it has.
     *
     * <p>Java's own temporary files are closed to everybody else; this one gets the permissions that new files have.
     */
    public long write(Contents contents) throws IOException {
        var path = folder.resolve(PREFIX + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId()
                + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        waiting.add(path);
        try (var stream = Files.newOutputStream(path, options)) {
            contents.writeTo(stream);
        }
        return Files.size(path);
    }

    /** Moves the file that has waited longest. */
    public void moveNext(Path target) throws IOException {
        Files.move(waiting.getFirst(), target, StandardCopyOption.ATOMIC_MOVE);
        waiting.removeFirst();
    }

    @Override
    public void close() throws IOException {
        for (var path : waiting) {
            Files.deleteIfExists(path);
        }
    }
}
