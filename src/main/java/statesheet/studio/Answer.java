package statesheet.studio;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a request gets.
 *
 * @param type    of the body, as HTTP names it
 * @param headers beside those that every answer has
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";

    static Answer of(String type, byte[] body) {
        return new Answer(200, type, body, Map.of());
    }

    /** @param content a record, or records in lists and maps */
    static Answer json(Object content) {
        return json(200, content);
    }

    static Answer json(int status, Object content) {
        return new Answer(status, "application/json", RecordJson.of(content).getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    /** No more than a status and a sentence for a person. */
    static Answer refusal(int status, String sentence) {
        return new Answer(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    static Answer unknown() {
        return refusal(404, "There is nothing at this address.");
    }

    Answer with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Answer(status, type, body, Map.copyOf(all));
    }
}
