package statesheet.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import statesheet.Version;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.source.SourceFile;

/**
 * Keeps a folder for one run, and writes down line by line what the run has done, so that the next one can go on where
 * this one is cut short. In the end the lines become the manifest.
 */
final class RunRecord implements AutoCloseable {

    /** Holds the lines; whoever has it locked has the folder. */
    static final String FILE = Staging.PREFIX + "run";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final OutFolder folder;
    private final Path file;
    private final FileChannel lines;
    private final List<String> codes = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private Optional<IOException> failure = Optional.empty();

    private RunRecord(OutFolder folder, Path file, FileChannel lines) {
        this.folder = folder;
        this.file = file;
        this.lines = lines;
    }

    /** Another run has the folder. */
    static final class TakenException extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private TakenException(OutFolder folder) {
            problem = Problem.ofEdition("out.locked", SourceFile.of(folder.path()).where(),
                    "a folder that another run of Statesheet is writing to", "a folder for this run alone",
                    "wait until that run is done, or " + OutFolder.ANOTHER_FOLDER);
        }

        Problem problem() {
            return problem;
        }
    }

    /** Takes the folder, which must exist, and clears away what a run that was cut short left half done. */
    static RunRecord open(OutFolder folder) throws IOException {
        var file = folder.path().resolve(FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, OutFolder.described(file) + " of that name");
        }
        var lines = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(lines)) {
            lines.close();
            throw new TakenException(folder);
        }
        lines.truncate(0);
        Staging.sweep(folder.path());
        return new RunRecord(folder, file, lines);
    }

    /** Whether the file is this run's now. Where the system knows no locks, nobody else can have it either. */
    private static boolean isLocked(FileChannel lines) {
        try {
            return lines.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    /**
     * Writes down what became of a place; places come in order of their codes. Where that fails the run goes on, and
     * the failure is told when it finishes.
     */
    void add(Entry entry) {
        codes.add(entry.place());
        files.add(entry.file());
        if (failure.isPresent()) {
            return;
        }
        try {
            lines.write(ByteBuffer.wrap(line(entry).getBytes(UTF_8)));
        } catch (IOException failed) {
            failure = Optional.of(failed);
        }
    }

    private static String line(Entry entry) throws IOException {
        var line = new StringWriter();
        try (var json = FACTORY.createGenerator(line)) {
            EntryJson.write(entry, json);
        }
        return line.append('\n').toString();
    }

    /**
     * Puts the manifest in place: what this run wrote down, and what {@code earlier} says of other files that are still
     * there, in order of edition and place.
     *
     * @param warnings of the edition as a whole
     * @throws IOException what kept this run from being written down, too
     */
    void finish(Edition edition, List<Problem> warnings, Manifest earlier) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try (var staging = new Staging(folder.path())) {
            try (var json = FACTORY.createGenerator(staging.stream())) {
                json.setPrettyPrinter(new EntryToALine());
                json.writeStartObject();
                json.writeStringField("program", Manifest.PROGRAM + Version.NUMBER);
                var kept = kept(earlier);
                writeEditions(edition, warnings, earlier, kept, json);
                writeSheets(edition, kept, json);
                json.writeEndObject();
                json.writeRaw('\n');
            }
            staging.moveNext(folder.path().resolve(Manifest.FILE));
        }
        lines.close();
        Files.deleteIfExists(file);
    }

    private List<Entry> kept(Manifest earlier) {
        return earlier.entries().values().stream()
                .filter(entry -> !files.contains(entry.file()) && Files.exists(folder.path().resolve(entry.file())))
                .sorted(Comparator.comparing(Entry::edition).thenComparing(Entry::place)).toList();
    }

    private static void writeEditions(Edition edition, List<Problem> warnings, Manifest earlier, List<Entry> kept,
            JsonGenerator json) throws IOException {
        var all = new TreeMap<String, List<Problem>>();
        kept.forEach(entry -> all.put(entry.edition(), earlier.warnings(entry.edition())));
        all.put(edition.id(), warnings);
        json.writeArrayFieldStart("editions");
        for (var entry : all.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", entry.getKey());
            EntryJson.writeProblems(entry.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Copies this run's lines one by one, as all of them may be more than memory should hold. */
    private void writeSheets(Edition edition, List<Entry> kept, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sheets");
        var others = new ArrayDeque<>(kept);
        try (var reader = Files.newBufferedReader(file)) {
            for (var code : codes) {
                while (!others.isEmpty() && goesBefore(others.getFirst(), edition, code)) {
                    EntryJson.write(others.removeFirst(), json);
                }
                json.writeRawValue(reader.readLine());
            }
        }
        for (var entry : others) {
            EntryJson.write(entry, json);
        }
        json.writeEndArray();
    }

    private static boolean goesBefore(Entry entry, Edition edition, String code) {
        int editions = entry.edition().compareTo(edition.id());
        return editions < 0 || editions == 0 && entry.place().compareTo(code) < 0;
    }

    /** Puts each value of the manifest's own lists on a line of its own, so that two manifests can be compared. */
    private static final class EntryToALine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw(isOwnList(json) ? "\n" : "");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(isOwnList(json) ? ",\n" : ",");
        }

        private static boolean isOwnList(JsonGenerator json) {
            return json.getOutputContext().getParent().getParent().inRoot();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
