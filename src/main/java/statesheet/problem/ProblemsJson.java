package statesheet.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Problems for another program: an array of objects, one to a line. What is not known of a problem has no key. */
public final class ProblemsJson {

    private ProblemsJson() {}

    public static String of(List<Problem> problems) {
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

    /** One problem as an object. */
    public static void write(Problem problem, JsonGenerator json) throws IOException {
        var where = problem.where();
        json.writeStartObject();
        json.writeStringField("severity", problem.isWarning() ? "warning" : problem.isNote() ? "note" : "problem");
        json.writeStringField("rule", problem.rule());
        json.writeStringField("file", where.file());
        if (where.spot().isPresent()) {
            write(where.spot().get(), json);
        }
        if (where.place().isPresent()) {
            json.writeStringField("place", where.place().get());
        }
        if (where.field().isPresent()) {
            json.writeStringField("field", where.field().get());
        }
        json.writeStringField("found", problem.found());
        json.writeStringField("expected", problem.expected());
        json.writeStringField("fix", problem.fix());
        json.writeEndObject();
    }

    private static void write(Spot spot, JsonGenerator json) throws IOException {
        switch (spot) {
            case Spot.Line(var line) -> json.writeNumberField("line", line);
            case Spot.Character(var line, var column) -> {
                json.writeNumberField("line", line);
                json.writeNumberField("column", column);
            }
            case Spot.Worksheet(var name) -> json.writeStringField("sheet", name);
            case Spot.Cell(var worksheet, var address) -> {
                json.writeStringField("sheet", worksheet);
                json.writeStringField("cell", address);
            }
        }
    }
}
