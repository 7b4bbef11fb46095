package statesheet.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** One problem or warning for another program: an object without the keys that have nothing to say. */
public final class ProblemJson {

    private static final String WARNING = "warning";

    private ProblemJson() {}

    public static void write(Problem problem, JsonGenerator json) throws IOException {
        var where = problem.where();
        json.writeStartObject();
        json.writeStringField("severity", problem.isWarning() ? WARNING : "problem");
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

    /** Reads what {@link #write} wrote; the parser stands at the object's beginning, and at its end afterwards. */
    static Problem read(JsonParser json) throws IOException {
        Expected.token(JsonToken.START_OBJECT, json);
        var texts = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken();
            texts.put(key, Expected.scalar(json));
        }
        var where = new Where(text(texts, "file"), number(texts, "line"), number(texts, "column"),
                text(texts, "sheet"), text(texts, "cell"), text(texts, "place"), text(texts, "field"));
        var weight = text(texts, "severity").equals(WARNING) ? Problem.Weight.WARNING
                : where.place().isEmpty() ? Problem.Weight.EDITION : Problem.Weight.PLACE;
        return new Problem(weight, where, text(texts, "found"), text(texts, "expected"), text(texts, "fix"));
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "");
    }

    private static int number(Map<String, String> texts, String key) throws IOException {
        var digits = texts.getOrDefault(key, "0");
        if (!digits.matches("\\d{1,9}")) {
            throw new IOException("a " + key + " that is no number");
        }
        return Integer.parseInt(digits);
    }
}
