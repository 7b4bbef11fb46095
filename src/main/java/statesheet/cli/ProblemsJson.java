package statesheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import statesheet.problem.Problem;

/** Problems and warnings for another program: an array of objects, one to a line, without the keys that say nothing. */
final class ProblemsJson {

    private ProblemsJson() {}

    static String of(List<Problem> problems) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (var problem : problems) {
                json.writeRaw("\n");
                write(problem, json);
            }
            json.writeRaw(problems.isEmpty() ? "" : "\n");
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        var where = problem.where();
        json.writeStartObject();
        json.writeStringField("severity", problem.isWarning() ? "warning" : "problem");
        write("file", where.file(), json);
        write("line", where.line(), json);
        write("column", where.column(), json);
        write("sheet", where.sheet(), json);
        write("cell", where.cell(), json);
        write("place", where.place(), json);
        write("field", where.field(), json);
        write("found", problem.found(), json);
        write("expected", problem.expected(), json);
        write("fix", problem.fix(), json);
        json.writeEndObject();
    }

    private static void write(String key, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    /** Lines and columns are counted from 1; 0 is not known. */
    private static void write(String key, int number, JsonGenerator json) throws IOException {
        if (number > 0) {
            json.writeNumberField(key, number);
        }
    }
}
