package statesheet.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.ProblemsJson;

/**
 * An entry of the manifest as a JSON object: {@code file}, {@code edition}, {@code place}; of a finished sheet
 * {@code sha256}, {@code bytes}, {@code modified}, {@code pages}, {@code fit}, {@code key} and, where there are any,
 * {@code pictures}; and {@code problems}.
 */
final class EntryJson {

    private EntryJson() {}

    static void write(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", entry.file());
        json.writeStringField("edition", entry.edition());
        json.writeStringField("place", entry.place());
        if (entry.made().isPresent()) {
            write(entry.made().get(), json);
        }
        writeProblems(entry.problems(), json);
        json.writeEndObject();
    }

    private static void write(Entry.Made made, JsonGenerator json) throws IOException {
        write(made.files().getFirst(), json);
        json.writeNumberField("pages", made.pages());
        json.writeNumberField("fit", made.fit());
        json.writeStringField("key", made.key());
        if (made.files().size() > 1) {
            json.writeArrayFieldStart("pictures");
            for (var picture : made.files().subList(1, made.files().size())) {
                json.writeStartObject();
                json.writeStringField("file", picture.name());
                write(picture, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(FileState state, JsonGenerator json) throws IOException {
        json.writeStringField("sha256", state.sha256());
        json.writeNumberField("bytes", state.bytes());
        json.writeNumberField("modified", state.modified());
    }

    static void writeProblems(List<Problem> problems, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("problems");
        for (var problem : problems) {
            ProblemsJson.write(problem, json);
        }
        json.writeEndArray();
    }

    /**
     * Reads what {@link #write} wrote; the parser stands at the object's beginning, and at its end afterwards.
     *
     * @param recorded when the file that holds the entry was last written, in microseconds since 1970
     */
    static Entry read(JsonParser json, long recorded) throws IOException {
        return new EntryJson.Reading(recorded).entry(json);
    }

    /** What was read of one entry so far. */
    private static final class Reading {

        private final long recorded;
        private final List<FileState> pictures = new ArrayList<>();
        private List<Problem> problems = List.of();
        private String file = "";
        private String edition = "";
        private String place = "";
        private String sha256 = "";
        private String key = "";
        private long bytes;
        private long modified;
        private int pages;
        private double fit;

        Reading(long recorded) {
            this.recorded = recorded;
        }

        Entry entry(JsonParser json) throws IOException {
            Expected.token(JsonToken.START_OBJECT, json);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                take(name, json);
            }
            Expected.token(JsonToken.END_OBJECT, json);
            return new Entry(edition, place, file, key.isEmpty() ? Optional.empty() : Optional.of(made()), problems);
        }

        private void take(String name, JsonParser json) throws IOException {
            switch (name) {
                case "file" -> file = Expected.fileName(json);
                case "edition" -> edition = Expected.text(json);
                case "place" -> place = Expected.text(json);
                case "sha256" -> sha256 = Expected.text(json);
                case "bytes" -> bytes = json.getLongValue();
                case "modified" -> modified = json.getLongValue();
                case "pages" -> pages = json.getIntValue();
                case "fit" -> fit = json.getDoubleValue();
                case "key" -> key = Expected.text(json);
                case "pictures" -> takePictures(json);
                case "problems" -> problems = readProblems(json);
                default -> throw new IOException("an unknown member " + name);
            }
        }

        private void takePictures(JsonParser json) throws IOException {
            Expected.token(JsonToken.START_ARRAY, json);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var picture = new Reading(recorded);
                picture.entry(json);
                pictures.add(picture.state());
            }
        }

        private Entry.Made made() {
            var files = new ArrayList<>(List.of(state()));
            files.addAll(pictures);
            return new Entry.Made(key, pages, fit, files);
        }

        private FileState state() {
            return new FileState(file, sha256, bytes, modified).recordedAt(recorded);
        }
    }

    static List<Problem> readProblems(JsonParser json) throws IOException {
        var problems = new ArrayList<Problem>();
        Expected.token(JsonToken.START_ARRAY, json);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            problems.add(ProblemJson.read(json));
        }
        return List.copyOf(problems);
    }
}
