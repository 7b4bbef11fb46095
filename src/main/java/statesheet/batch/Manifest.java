package statesheet.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;

/**
 * What a folder's {@code manifest.json} says of the sheets there, and of those of a run that was cut short.
 *
 * @param entries  by the PDF's name
 * @param warnings of whole editions, by their ids
 */
record Manifest(Map<String, Entry> entries, Map<String, List<Problem>> warnings) {

    static final String FILE = "manifest.json";

    /** What the first member, {@code program}, begins with; how one of ours is known. */
    static final String PROGRAM = "Statesheet ";

    /** How every one of ours begins. */
    private static final String OURS = "{\"program\":\"" + PROGRAM;

    /** One that says nothing. */
    static Manifest empty() {
        return new Manifest(Map.of(), Map.of());
    }

    /** What was said of the edition with this id as a whole. */
    List<Problem> warnings(String edition) {
        return warnings.getOrDefault(edition, List.of());
    }

    /**
     * The folder's manifest, which says nothing where there is none.
     *
     * <p>One that cannot be made out is a warning, and costs no more than making the sheets again; a file of this name
     * that Statesheet did not write is a problem, unless it may be replaced.
     */
    static Manifest read(OutFolder folder, Problems problems) {
        var reading = new Reading(new HashMap<>(), new HashMap<>());
        var file = folder.path().resolve(FILE);
        try {
            reading.manifest(file);
            reading.unfinished(folder.path().resolve(RunRecord.FILE));
        } catch (Foreign foreign) {
            if (!folder.force() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.ofEdition("manifest.foreign", SourceFile.of(file).where(),
                        OutFolder.described(file),
                        "no file, or the manifest of an earlier run", OutFolder.OUT_OF_THE_WAY));
            }
            return empty();
        } catch (IOException unreadable) {
            problems.add(Problem.warning("manifest.unreadable", SourceFile.of(file).where(),
                    "a manifest that cannot be read (" + plain(unreadable) + ")",
                    "the manifest as the last run left it",
                    "none needed: what it would have said of unchanged sheets is found by making them again"));
            return empty();
        }
        return new Manifest(reading.entries, reading.warnings);
    }

    private static String plain(IOException unreadable) {
        return switch (unreadable) {
            case JsonProcessingException malformed -> malformed.getOriginalMessage();
            default -> unreadable.getMessage();
        };
    }

    /** A file of this name that is somebody else's. */
    private static final class Foreign extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** One reading of a folder's records. */
    private record Reading(Map<String, Entry> entries, Map<String, List<Problem>> warnings) {

        private static final JsonFactory FACTORY = new JsonFactory();

        void manifest(Path file) throws IOException {
            if (!Files.exists(file)) {
                return;
            }
            if (!Files.isRegularFile(file)) {
                throw new Foreign();
            }
            long recorded = FileState.modified(file);
            var bytes = Files.readAllBytes(file);
            if (!isOurs(bytes)) {
                throw new Foreign();
            }
            try (var json = FACTORY.createParser(bytes)) {
                json.nextToken();
                json.nextToken();
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var name = json.currentName();
                    json.nextToken();
                    Expected.token(JsonToken.START_ARRAY, json);
                    switch (name) {
                        case "editions" -> editions(json);
                        case "sheets" -> sheets(json, recorded);
                        default -> throw new IOException("an unknown member " + name);
                    }
                }
                Expected.token(JsonToken.END_OBJECT, json);
            }
        }

        /** Nobody else's file begins like this, and an empty one holds nothing that could be lost. */
        private static boolean isOurs(byte[] bytes) {
            return bytes.length == 0
                    || new String(bytes, 0, Math.min(bytes.length, OURS.length()), StandardCharsets.UTF_8).equals(OURS);
        }

        private void editions(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                var id = "";
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var name = json.currentName();
                    json.nextToken();
                    if (name.equals("id")) {
                        id = Expected.text(json);
                    } else if (name.equals("problems")) {
                        warnings.put(id, EntryJson.readProblems(json));
                    }
                }
            }
        }

        private void sheets(JsonParser json, long recorded) throws IOException {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                add(EntryJson.read(json, recorded));
            }
            Expected.token(JsonToken.END_ARRAY, json);
        }

        /** The lines of a run that was cut short; the last one may be cut as well. */
        void unfinished(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                return;
            }
            long recorded = FileState.modified(file);
            var text = Files.readString(file);
            for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                try (var json = FACTORY.createParser(line)) {
                    json.nextToken();
                    add(EntryJson.read(json, recorded));
                }
            }
        }

        private void add(Entry entry) {
            entries.put(entry.file(), entry);
        }
    }
}
