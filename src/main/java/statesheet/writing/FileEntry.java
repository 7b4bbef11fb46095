package statesheet.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import statesheet.problem.ProblemsJson;

/**
 * A file on record, with what {@link FileFacts} says of it as far as it matters later.
 *
 * @param name   without folder
 * @param sha256 of its bytes, in hexadecimal
 * @param json   all that the record says of it, as an object on one line
 */
public record FileEntry(String name, String sha256, String kind, String edition, Optional<String> place,
        String madeFrom, String json) {

    static final JsonFactory FACTORY = new JsonFactory();

    /** Digits of a size of type after the decimal point. */
    private static final int DECIMALS = 2;

    static FileEntry of(String name, FileFacts facts, String sha256, long bytes) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", name);
            json.writeStringField("kind", facts.kind());
            json.writeStringField("edition", facts.edition());
            if (facts.place().isPresent()) {
                json.writeStringField("place", facts.place().get());
            }
            json.writeStringField("sha256", sha256);
            json.writeNumberField("bytes", bytes);
            writeWhatIsSet(facts, json);
            json.writeStringField("madeFrom", facts.madeFrom());
            json.writeArrayFieldStart("warnings");
            for (var warning : facts.warnings()) {
                ProblemsJson.write(warning, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return new FileEntry(name, sha256, facts.kind(), facts.edition(), facts.place(), facts.madeFrom(),
                text.toString());
    }

    private static void writeWhatIsSet(FileFacts facts, JsonGenerator json) throws IOException {
        if (facts.pages().isPresent()) {
            json.writeNumberField("pages", facts.pages().getAsInt());
        }
        if (facts.typeSize().isPresent()) {
            json.writeNumberField("typeSize",
                    BigDecimal.valueOf(facts.typeSize().getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** The object at whose beginning the parser is. */
    static FileEntry read(JsonParser json) throws IOException {
        var text = new StringWriter();
        try (var copy = FACTORY.createGenerator(text)) {
            copy.copyCurrentStructureExact(json);
        }
        return read(text.toString());
    }

    /** @throws IOException where this is not what {@link #of} wrote */
    static FileEntry read(String json) throws IOException {
        var texts = new HashMap<String, String>();
        try (var parser = FACTORY.createParser(json)) {
            expect(JsonToken.START_OBJECT, parser.nextToken());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            expect(JsonToken.END_OBJECT, parser.currentToken());
        }
        var name = texts.getOrDefault("file", "");
        if (!isInFolder(name) || !texts.containsKey("sha256")) {
            throw new IOException("an entry without the name of a file in this folder and its SHA-256");
        }
        return new FileEntry(name, texts.get("sha256"), texts.getOrDefault("kind", ""),
                texts.getOrDefault("edition", ""), Optional.ofNullable(texts.get("place")),
                texts.getOrDefault("madeFrom", ""), json);
    }

    static void expect(JsonToken expected, JsonToken found) throws IOException {
        if (found != expected) {
            throw new IOException("something other than what was written there");
        }
    }

    private static boolean isInFolder(String name) {
        try {
            return !name.isEmpty() && !name.startsWith(".") && Path.of(name).equals(Path.of(name).getFileName());
        } catch (InvalidPathException unusable) {
            return false;
        }
    }
}
