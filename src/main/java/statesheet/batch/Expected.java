package statesheet.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What a manifest must hold where the parser stands; whatever else is there is an {@link IOException}. */
final class Expected {

    private Expected() {}

    static void token(JsonToken expected, JsonParser json) throws IOException {
        if (json.currentToken() != expected) {
            throw new IOException("something else than was written there, in line "
                    + json.currentLocation().getLineNr());
        }
    }

    /** A text, or the digits of a number. */
    static String scalar(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            token(JsonToken.VALUE_STRING, json);
        }
        return json.getText();
    }

    static String text(JsonParser json) throws IOException {
        token(JsonToken.VALUE_STRING, json);
        return json.getText();
    }

    /** A file's name without folder, which cannot lead anywhere else. */
    static String fileName(JsonParser json) throws IOException {
        var name = text(json);
        if (name.isEmpty() || name.equals("..") || name.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
            throw new IOException("a file that is not in this folder");
        }
        return name;
    }
}
