package statesheet.studio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.ProblemsJson;

/** Records as JSON for the page: objects with the names of the components. What is empty is null, bytes are base64. */
final class RecordJson {

    private static final JsonFactory WRITERS = new JsonFactory();

    private RecordJson() {}

    /** On one line. */
    static String of(Object value) {
        var text = new StringWriter();
        try (var json = WRITERS.createGenerator(text)) {
            write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case Optional<?> optional when optional.isEmpty() -> json.writeNull();
            case Optional<?> optional -> write(optional.get(), json);
            case Problem problem -> ProblemsJson.write(problem, json);
            case Record fields -> writeFields(fields, json);
            case Map<?, ?> map -> writeMap(map, json);
            case Collection<?> items -> writeItems(items, json);
            case Enum<?> name -> json.writeString(name.name().toLowerCase(Locale.ROOT));
            case byte[] bytes -> json.writeBinary(bytes);
            default -> json.writeObject(value);
        }
    }

    private static void writeFields(Record fields, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var component : fields.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            write(valueOf(component, fields), json);
        }
        json.writeEndObject();
    }

    private static Object valueOf(RecordComponent component, Record fields) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has an accessor for every component", impossible);
        }
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void writeItems(Collection<?> items, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var item : items) {
            write(item, json);
        }
        json.writeEndArray();
    }
}
