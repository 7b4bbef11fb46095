package statesheet.studio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where {@code edition.json} has the name of one figure. Lives as long as one reading. */
final class FigureNames {

    /** The lists of parts, and what figures are worked out from. */
    private static final Pattern OTHERS =
            Pattern.compile("(parts|share|change|percentChange|rate|ofNation|sum|difference|rank)(/.*)?");

    private final String text;
    private final String quoted;
    private final String entry;
    private final List<Integer> found = new ArrayList<>();

    private FigureNames(String text, String figure) {
        this.text = text;
        this.quoted = RecordJson.of(figure);
        this.entry = "/dictionary/" + figure;
    }

    /** The text with another name for the figure, at its entry and in those of others; empty where it is not JSON. */
    static Optional<String> replaced(String text, String figure, String name) {
        var names = new FigureNames(text, figure);
        try (var parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                names.look(parser);
            }
            return Optional.of(names.with(RecordJson.of(name)));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private void look(JsonParser parser) throws IOException {
        var path = parser.getParsingContext().pathAsPointer().toString();
        int at = (int) parser.currentTokenLocation().getCharOffset();
        boolean isName = switch (parser.currentToken()) {
            case JsonToken.FIELD_NAME -> path.equals(entry);
            case JsonToken.VALUE_STRING -> isOfOther(path);
            default -> false;
        };
        if (isName && text.startsWith(quoted, at)) {
            found.add(at);
        }
    }

    private static boolean isOfOther(String path) {
        var steps = path.split("/", 4);
        return steps.length == 4 && steps[1].equals("dictionary") && OTHERS.matcher(steps[3]).matches();
    }

    private String with(String name) {
        var after = new StringBuilder(text);
        found.reversed().forEach(at -> after.replace(at, at + quoted.length(), name));
        return after.toString();
    }
}
