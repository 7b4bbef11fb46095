package statesheet.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * One of a user's files. It is read once: what was read first is what counts, whatever happens to the file later.
 */
public final class SourceFile {

    /** More than any file of an edition has; keeps a wrong file from filling the memory. */
    public static final long MOST_BYTES = 50_000_000;

    private final Path path;
    private final String name;
    private Optional<byte[]> content = Optional.empty();

    /**
     * @param path where it is
     * @param name the file as one would type it from the current folder; what problems call it
     */
    public SourceFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** A file, named relative to the current folder where it lies below it. */
    public static SourceFile of(Path path) {
        var here = Path.of("").toAbsolutePath();
        var whole = path.toAbsolutePath().normalize();
        var shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
        return new SourceFile(path, shown.toString().replace('\\', '/'));
    }

    /** One that is in memory alone, under a name that it might have. */
    public static SourceFile of(String name, byte[] content) {
        var file = new SourceFile(Path.of(name), name);
        file.content = Optional.of(content);
        return file;
    }

    public Path path() {
        return path;
    }

    public String name() {
        return name;
    }

    public Where where() {
        return Where.in(name);
    }

    /**
     * What tells that the file has changed: its name without its folder, and the length and two checksums of what was
     * read. They are native code: SHA-256 of a brand's fonts would take a process that makes one sheet a sixth of its
     * time.
     */
    public String fingerprint() {
        return path.getFileName() + " " + content.map(bytes -> bytes.length + " " + sum(new CRC32(), bytes) + " "
                + sum(new CRC32C(), bytes)).orElse("not read");
    }

    private static String sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue());
    }

    /** The SHA-256 of what was read; empty before that, and where nothing could be. */
    public Optional<String> hash() {
        return content.map(Sha256::of);
    }

    /** The same file, to be read anew. */
    public SourceFile again() {
        return new SourceFile(path, name);
    }

    /** The whole file; empty, with a problem reported, if it cannot be read or is larger than {@link #MOST_BYTES}. */
    public Optional<byte[]> bytes(Problems problems) {
        if (content.isEmpty()) {
            content = read(problems);
        }
        return content;
    }

    private Optional<byte[]> read(Problems problems) {
        try {
            if (!mayBeOpened(problems)) {
                return Optional.empty();
            }
            if (Files.size(path) <= MOST_BYTES) {
                return Optional.of(Files.readAllBytes(path));
            }
            problems.add(Problem.ofEdition("file.large", where(),
                    "a file of more than " + MOST_BYTES / 1_000_000 + " MB",
                    "a file of a few MB at most", "remove from it what the sheets do not need"));
        } catch (NoSuchFileException missing) {
            problems.add(Problem.ofEdition("file.missing", where(), "no such file", "a file that can be read",
                    "check the name, or put the file there"));
        } catch (IOException unreadable) {
            problems.add(Problem.ofEdition("file.unreadable", where(),
                    "a file that cannot be read (" + unreadable.getMessage() + ")",
                    "a file that can be read", "check the file and its permissions"));
        }
        return Optional.empty();
    }

    /** Whether it is an ordinary file or a link to one, or is not there; otherwise a problem. A pipe may never end. */
    boolean mayBeOpened(Problems problems) {
        boolean opens = !Files.exists(path) || Files.isRegularFile(path);
        if (!opens) {
            problems.add(Problem.ofEdition("file.kind", where(),
                    Files.isDirectory(path) ? "a folder" : "a pipe or a device",
                    "an ordinary file, or a link to one", "put the file itself there"));
        }
        return opens;
    }

    /** The whole file as UTF-8 text, without a byte-order mark; empty, with a problem reported, if it is not that. */
    public Optional<String> text(Problems problems) {
        return bytes(problems).flatMap(bytes -> {
            var text = utf8(bytes).filter(decoded -> decoded.indexOf('\0') < 0);
            if (text.isEmpty()) {
                problems.add(Problem.ofEdition("file.encoding", where(), "bytes that are not UTF-8 text",
                        "a text file in UTF-8", "save it again with the encoding UTF-8"));
            }
            return text;
        });
    }

    /** Bytes of UTF-8 as text, without a byte-order mark; empty if they are not UTF-8. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
