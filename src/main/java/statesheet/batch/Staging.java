package statesheet.batch;

import java.io.IOException;
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

    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Java's own temporary files are closed to everybody else; these get the permissions that new files have. */
    void write(NewFile file) throws IOException {
        var path = folder.resolve(".statesheet-" + ProcessHandle.current().pid() + "-"
                + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        waiting.add(path);
        Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
