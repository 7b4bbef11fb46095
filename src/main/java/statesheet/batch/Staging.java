package statesheet.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Files written but not yet in their place, in the folder they are for: only there are they moved in one step.
 *
 * <p>What was not moved is removed at the end.
 */
final class Staging implements AutoCloseable {

    /** What the names of files begin with that are nobody's but a run's own. */
    static final String PREFIX = ".statesheet-";

    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Removes what runs that were killed left waiting; no run may be at work in the folder. */
    static void sweep(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, PREFIX + "*-*")) {
            for (var path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    void write(NewFile file) throws IOException {
        try (var stream = stream()) {
            stream.write(file.bytes());
        }
    }

    /** Java's own temporary files are closed to everybody else; this one gets the permissions that new files have. */
    OutputStream stream() throws IOException {
        var path = folder.resolve(PREFIX + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId()
                + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        waiting.add(path);
        return Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves the file that has waited longest. */
    void moveNext(Path target) throws IOException {
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
