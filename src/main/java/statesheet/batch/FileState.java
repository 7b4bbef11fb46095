package statesheet.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file as it was when it was written.
 *
 * @param name     without folder
 * @param sha256   of its bytes, in hexadecimal
 * @param modified the time of the last change, in microseconds since 1970; {@link #UNKNOWN} where it tells nothing
 */
record FileState(String name, String sha256, long bytes, long modified) {

    static final long UNKNOWN = 0;

    /** The state of a file just written with these bytes. */
    static FileState of(Path file, byte[] bytes) throws IOException {
        return new FileState(file.getFileName().toString(), Sha256.of(bytes), bytes.length, modified(file));
    }

    static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.MICROSECONDS);
    }

    /**
     * The file as it is now, if its bytes are still the same. They are read only where its time has changed, as by a
     * copy: for all but a few files this takes microseconds.
     */
    Optional<FileState> unchangedIn(Path folder) {
        var file = folder.resolve(name);
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            long time = now.lastModifiedTime().to(TimeUnit.MICROSECONDS);
            boolean same = now.isRegularFile() && now.size() == bytes
                    && (time == modified || Sha256.of(Files.readAllBytes(file)).equals(sha256));
            return same ? Optional.of(new FileState(name, sha256, bytes, time)) : Optional.empty();
        } catch (IOException goneOrUnreadable) {
            return Optional.empty();
        }
    }

    /** The same with its time forgotten where it is not before {@code recorded}: a later change may have that too. */
    FileState recordedAt(long recorded) {
        return modified < recorded ? this : new FileState(name, sha256, bytes, UNKNOWN);
    }
}
