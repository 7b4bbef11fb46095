package statesheet.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Reads a problem of the manifest. */
final class ProblemJson {

    private ProblemJson() {}

    static Problem read(JsonParser json) throws IOException {
        Expected.token(JsonToken.START_OBJECT, json);
        var texts = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken();
            texts.put(key, Expected.scalar(json));
        }
        var where = Where.in(text(texts, "file"));
        if (texts.containsKey("cell")) {
            where = where.cell(text(texts, "sheet"), text(texts, "cell"));
        } else if (texts.containsKey("sheet")) {
            where = where.worksheet(text(texts, "sheet"));
        } else if (texts.containsKey("column")) {
            where = where.at(number(texts, "line"), number(texts, "column"));
        } else if (texts.containsKey("line")) {
            where = where.line(number(texts, "line"));
        }
        where = texts.containsKey("place") ? where.place(text(texts, "place")) : where;
        where = texts.containsKey("field") ? where.field(text(texts, "field")) : where;
        var weight = text(texts, "severity").equals("warning") ? Problem.Weight.WARNING
                : where.place().isEmpty() ? Problem.Weight.EDITION : Problem.Weight.PLACE;
        return new Problem(text(texts, "rule"), weight, where, text(texts, "found"), text(texts, "expected"),
                text(texts, "fix"), 1);
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
