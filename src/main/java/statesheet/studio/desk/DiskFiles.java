package statesheet.studio.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.source.Sha256;
import statesheet.source.SourceFile;
import statesheet.writing.Staging;

/** An edition's files, which others may write at any time: what is in them, by its hash. Thread-safe. */
final class DiskFiles {

    private static final String MARK = "\uFEFF";

    /** A file that was written less than this before it was read may be written again within the same tick of time. */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final Map<Path, Stamp> stamps = new HashMap<>();
    /** What was in each file when it was last looked at for changes. */
    private final Map<Path, String> known = new HashMap<>();

    private record Stamp(Instant written, long size, Instant read, String hash) {

        boolean isOf(BasicFileAttributes file) {
            return file.lastModifiedTime().toInstant().equals(written) && file.size() == size
                    && written.plus(TICK).isBefore(read);
        }
    }

    /** The SHA-256 of a file; empty where there is none. It is read only where its size or its time is another one. */
    synchronized String hash(Path file) {
        var hash = current(file);
        known.putIfAbsent(file, hash);
        return hash;
    }

    private String current(Path file) {
        var last = Optional.ofNullable(stamps.get(file));
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (last.filter(stamp -> stamp.isOf(attributes)).isEmpty()) {
                stamps.put(file, new Stamp(attributes.lastModifiedTime().toInstant(), attributes.size(), Instant.now(),
                        hash(file, attributes)));
            }
            return stamps.get(file).hash();
        } catch (NoSuchFileException missing) {
            return "";
        } catch (IOException locked) {
            // While another program writes it; what it holds then is seen the next time.
            return last.map(Stamp::hash).orElse("");
        }
    }

    /** No edition can use what is larger, or no file: it may have no end. */
    private static String hash(Path file, BasicFileAttributes attributes) throws IOException {
        return attributes.isRegularFile() && attributes.size() <= SourceFile.MOST_BYTES
                ? Sha256.of(Files.readAllBytes(file)) : "not read";
    }

    /** Whether any file that was ever asked for has changed since this was last asked, not by saving. */
    synchronized boolean haveChanged() {
        boolean changed = false;
        for (var file : List.copyOf(known.keySet())) {
            var now = current(file);
            changed |= !now.equals(known.put(file, now));
        }
        return changed;
    }

    /** Empty where there is no such file, or it is not text in UTF-8. */
    Optional<StoredText> read(Path file) throws IOException {
        var bytes = bytes(file);
        return bytes.flatMap(SourceFile::utf8).map(text -> stored(text, bytes.get()));
    }

    /** Writes a text with the line ends and the byte-order mark that the file has, in one step. */
    synchronized Saving save(Path file, String text, String hash) throws IOException {
        var before = bytes(file);
        if (!before.map(Sha256::of).orElse("").equals(hash)) {
            return new Saving.Conflict(before.map(bytes ->
                    stored(new String(bytes, StandardCharsets.UTF_8), bytes)).orElse(StoredText.NONE));
        }
        var bytes = like(before.map(old -> new String(old, StandardCharsets.UTF_8)).orElse(""), text);
        var saved = Sha256.of(bytes);
        if (!saved.equals(hash)) {
            replace(file, bytes);
        }
        known.put(file, saved);
        return new Saving.Saved(saved);
    }

    private static StoredText stored(String text, byte[] bytes) {
        return new StoredText(text.replace("\r\n", "\n"), Sha256.of(bytes));
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    private static byte[] like(String before, String text) {
        var lines = text.replace("\r\n", "\n");
        return ((before.startsWith(MARK) ? MARK : "") + (before.contains("\r\n") ? lines.replace("\n", "\r\n") : lines))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a file of which there may be others, none of which is replaced: under the name with a number behind it
     * where there is another one of that name. One that holds the same counts as written.
     *
     * @param usual where it would be
     * @return its name
     */
    synchronized String add(Path usual, byte[] bytes) throws IOException {
        var name = usual.getFileName().toString();
        var file = usual;
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !holds(file, bytes); number++) {
            file = usual.resolveSibling(name.replace(".", "-" + number + "."));
        }
        if (!Files.exists(file)) {
            replace(file, bytes);
        }
        return file.getFileName().toString();
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Where the file is a link, what it leads to. The new one is on the disk first: the power may go. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try (var staging = new Staging(target.getParent(), StandardOpenOption.SYNC)) {
            staging.write(out -> out.write(bytes));
            staging.moveNext(target);
        }
    }
}
