package statesheet.studio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Changes one value of a JSON text by its position, and not one character of the rest. */
final class JsonEdit {

    private final String text;
    private final String value;

    private JsonEdit(String text, String value) {
        this.text = text;
        this.value = value;
    }

    /**
     * The text with another value, which is put first into its object where there was none.
     *
     * @param path  keys from the outermost object inward
     * @param value as JSON
     * @return empty where the text is not JSON, or what is on the path is no object
     */
    static Optional<String> set(String text, List<String> path, String value) {
        try (var parser = new JsonFactory().createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? new JsonEdit(text, value).inObject(parser, path) : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private Optional<String> inObject(JsonParser parser, List<String> path) throws IOException {
        int inside = end(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isOnPath = parser.currentName().equals(path.getFirst());
            var token = parser.nextToken();
            if (isOnPath && path.size() == 1) {
                return Optional.of(replaced(parser));
            }
            if (isOnPath) {
                return token == JsonToken.START_OBJECT ? inObject(parser, path.subList(1, path.size()))
                        : Optional.empty();
            }
            parser.skipChildren();
        }
        return Optional.of(inserted(inside, path));
    }

    private String replaced(JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        // Reads a text to its end, which is put off until somebody asks for it.
        parser.getText();
        return text.substring(0, start) + value + text.substring(end(parser));
    }

    private static int end(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** @param inside just behind the object's brace */
    private String inserted(int inside, List<String> path) {
        var member = RecordJson.of(path.getLast()) + ": " + value;
        for (var outer : path.subList(0, path.size() - 1).reversed()) {
            member = RecordJson.of(outer) + ": { " + member + " }";
        }
        int next = inside;
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        var space = text.substring(inside, next);
        var behind = text.charAt(next) == '}' ? space : "," + (space.isEmpty() ? " " : space);
        return text.substring(0, inside) + space + member + behind + text.substring(next);
    }
}
