package statesheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.problem.Problems;

/**
 * Holds a folder for one run, and notes line by line which files the run is about to put there, so that the next run
 * knows them even if this one is killed. Thread-safe.
 */
final class RunFile implements AutoCloseable {

    /** Who has it locked has the folder. */
    static final String NAME = Staging.PREFIX + "run";

    private final Path file;
    private final FileChannel lines;

    private RunFile(Path file, FileChannel lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Takes the folder, which must exist; empty, with a problem reported, where another run has it. */
    static Optional<RunFile> lock(OutFolder folder, Problems problems) throws IOException {
        var file = folder.path().resolve(NAME);
        if (OutFolder.isThere(file) && !OutFolder.isFile(file)) {
            problems.add(OutFolder.foreign(file));
            return Optional.empty();
        }
        // What a killed run noted stays: should this run be killed too, the next one needs it.
        var lines = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isLocked(lines)) {
            return Optional.of(new RunFile(file, lines));
        }
        lines.close();
        problems.add(folder.taken());
        return Optional.empty();
    }

    /** Whether the file is this run's now. Where the system knows no locks, nobody else can have it either. */
    private static boolean isLocked(FileChannel lines) {
        try {
            // Windows does not let anyone read what is locked, so this is far behind the last line.
            return lines.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    /** What runs that were cut short noted in the folder. A line that was cut as well says nothing. */
    static List<FileEntry> entries(Path folder) throws IOException {
        var entries = new ArrayList<FileEntry>();
        var file = folder.resolve(NAME);
        if (OutFolder.isFile(file)) {
            for (var line : new String(Files.readAllBytes(file), UTF_8).lines().toList()) {
                try {
                    entries.add(FileEntry.read(line));
                } catch (IOException cut) {
                    continue;
                }
            }
        }
        return List.copyOf(entries);
    }

    /** The line feed before each entry ends a line that was cut. */
    synchronized void add(FileEntry entry) throws IOException {
        var line = ByteBuffer.wrap(("\n" + entry.json() + "\n").getBytes(UTF_8));
        while (line.hasRemaining()) {
            lines.write(line);
        }
    }

    /** The run is done, and the manifest has its files. */
    void remove() throws IOException {
        lines.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("a file of lines that were all written cannot be closed", failed);
        }
    }
}
