package statesheet.studio;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;

/**
 * A request that the gate let in.
 *
 * @param path  one of the fixed ones
 * @param query what is behind the question mark, decoded
 * @param match the hash of what the body was based on; empty where there was nothing
 */
record Request(String path, Map<String, String> query, String match, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The member of the JSON object in the body that is a text. */
    Optional<String> member(String key) {
        return Json.parse(text(), Where.in(path), new Problems())
                .filter(Json.Dict.class::isInstance).map(Json.Dict.class::cast)
                .map(dict -> dict.members().get(key))
                .filter(Json.Text.class::isInstance).map(value -> ((Json.Text) value).value());
    }
}
