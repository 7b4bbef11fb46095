package statesheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import statesheet.making.Version;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Sha256;

/**
 * The files on record in a folder: those of its {@code manifest.json}, and those of runs that were cut short.
 *
 * <p>Each entry is on a line of its own, in order of the names, so that two manifests can be compared.
 */
public final class Manifest {

    static final String FILE = "manifest.json";

    /** How every manifest begins. */
    private static final String START = "{\"program\":\"Statesheet ";

    private final Path folder;
    private final SortedMap<String, FileEntry> files = new TreeMap<>();

    private Manifest(Path folder) {
        this.folder = folder;
    }

    /** What is on record in the folder, as far as that can be read. */
    public static Manifest of(OutFolder folder) {
        return read(folder, new Problems());
    }

    /**
     * The same, reporting what cannot be read. A manifest that is damaged is a warning; a file of this name that
     * Statesheet did not write is a problem, unless it may be replaced.
     */
    static Manifest read(OutFolder folder, Problems problems) {
        var manifest = new Manifest(folder.path());
        var file = folder.path().resolve(FILE);
        try {
            if (OutFolder.isFile(file)) {
                manifest.addAll(Files.readAllBytes(file), folder, problems);
            } else if (OutFolder.isThere(file)) {
                problems.add(OutFolder.foreign(file));
            }
            manifest.addUnfinished();
        } catch (IOException unreadable) {
            problems.add(Problem.warning("manifest.unreadable", OutFolder.where(file),
                    "a manifest that cannot be read (" + plain(unreadable) + ")",
                    "the manifest as the last run left it",
                    "none needed if all files here are unchanged; changed ones are only replaced with --force"));
        }
        return manifest;
    }

    private static String plain(IOException unreadable) {
        return unreadable instanceof JsonProcessingException json ? json.getOriginalMessage() : unreadable.getMessage();
    }

    private void addAll(byte[] json, OutFolder folder, Problems problems) throws IOException {
        // An empty file holds nothing that could be lost.
        if (json.length > 0 && !new String(json, 0, Math.min(json.length, START.length()), UTF_8).equals(START)) {
            if (!folder.force()) {
                problems.add(OutFolder.foreign(folder.path().resolve(FILE)));
            }
            return;
        }
        try (var parser = FileEntry.FACTORY.createParser(json)) {
            FileEntry.expect(JsonToken.START_OBJECT, parser.nextToken());
            parser.nextFieldName();
            parser.nextTextValue();
            if (!"files".equals(parser.nextFieldName())) {
                throw new IOException("no \"files\"");
            }
            FileEntry.expect(JsonToken.START_ARRAY, parser.nextToken());
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var entry = FileEntry.read(parser);
                files.put(entry.name(), entry);
            }
            FileEntry.expect(JsonToken.END_ARRAY, parser.currentToken());
            FileEntry.expect(JsonToken.END_OBJECT, parser.nextToken());
        }
    }

    /** A run notes each file before it moves it in place: an entry counts if the file was moved, or is the only one. */
    private void addUnfinished() throws IOException {
        for (var entry : RunFile.entries(folder)) {
            var file = folder.resolve(entry.name());
            if (OutFolder.isFile(file) && Sha256.of(Files.readAllBytes(file)).equals(entry.sha256())) {
                files.put(entry.name(), entry);
            } else {
                files.putIfAbsent(entry.name(), entry);
            }
        }
    }

    /** The file with this name that an earlier run left. */
    public Optional<Path> older(String name) {
        return Optional.of(folder.resolve(name)).filter(file -> files.containsKey(name) && OutFolder.isFile(file));
    }

    /** The files of an edition that are still there, in order of their names. */
    List<FileEntry> ofEdition(String id) {
        return files.values().stream().filter(entry -> entry.edition().equals(id)
                && OutFolder.isFile(folder.resolve(entry.name()))).toList();
    }

    Optional<FileEntry> entry(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The entries of the pictures of a sheet's pages, given the name of the sheet's file without its ending. */
    SortedMap<String, FileEntry> pictures(String sheet) {
        // After "-" comes "." in ASCII.
        var pictures = new TreeMap<>(files.subMap(sheet + "-", sheet + "."));
        pictures.keySet().removeIf(name -> !name.substring(sheet.length()).matches("-\\d+\\.png"));
        return pictures;
    }

    /** The text of the manifest after a run: its own entries, and those of other files that are still there. */
    String after(SortedMap<String, FileEntry> own) {
        var all = new TreeMap<>(files);
        all.keySet().removeIf(name -> !OutFolder.isThere(folder.resolve(name)));
        all.putAll(own);
        return all.values().stream().map(FileEntry::json)
                .collect(joining(",\n", START + Version.NUMBER + "\",\"files\":[\n", "\n]}\n"));
    }
}
