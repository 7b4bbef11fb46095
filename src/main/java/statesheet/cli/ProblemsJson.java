package statesheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import statesheet.batch.ProblemJson;
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
                ProblemJson.write(problem, json);
            }
            json.writeRaw(problems.isEmpty() ? "" : "\n");
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString();
    }
}
