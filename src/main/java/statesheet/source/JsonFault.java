package statesheet.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says in plain words why a file is not JSON: by the usual slips, and only for others in the words of the parser. */
final class JsonFault {

    static final String EMPTY = "the file is empty";
    static final String MORE = "more text after the end";

    private static final String CURLY_QUOTES = "“”„‘’‚«»";
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");

    private JsonFault() {}

    /** What is found, and what to do about it. */
    private record Advice(String found, String fix) {}

    static Problem of(JsonProcessingException malformed, String text, Where file) {
        var location = malformed.getLocation();
        int at = location == null ? 0 : Math.clamp(location.getCharOffset(), 0, text.length());
        var words = words(malformed.getOriginalMessage(), text, at);
        return Problem.ofEdition("json.syntax",
                location == null ? file : file.at(location.getLineNr(), location.getColumnNr()), words.found,
                "JSON: keys and texts in double quotes, commas between members, each key once", words.fix);
    }

    private static Advice words(String message, String text, int at) {
        var twice = DUPLICATE.matcher(message);
        if (twice.find()) {
            return new Advice("the key \"" + twice.group(1) + "\" twice", "remove one of the two, or rename it");
        }
        if (message.equals(EMPTY)) {
            return new Advice("an empty file", "write { … } with the keys into it");
        }
        if (message.equals(MORE) || message.startsWith("Unexpected close marker")) {
            return new Advice("more text after the end",
                    "remove what is after the last }, or a } or ] too many before it");
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return new Advice("the end of the file where something is still open",
                    "add what is missing at the end: a \", a ] or a }");
        }
        return of(text, spot(text, at), message);
    }

    /** The parser's spot is at the character or just behind it. */
    private static int spot(String text, int at) {
        boolean behind = at > 0 && (at == text.length() || Character.isWhitespace(text.charAt(at))
                || CURLY_QUOTES.indexOf(text.charAt(at - 1)) >= 0);
        return behind ? at - 1 : at;
    }

    private static Advice of(String text, int at, String message) {
        char there = at < text.length() ? text.charAt(at) : ' ';
        char before = before(text, at);
        if (CURLY_QUOTES.indexOf(there) >= 0) {
            return new Advice("a curly quotation mark, " + there,
                    "write \" in its place, here and elsewhere; word processors change straight quotation marks");
        }
        if ((there == '}' || there == ']') && before == ',') {
            return new Advice("a comma too many, before " + there, "remove the comma before " + there);
        }
        if (there == ',' && (before == ',' || before == '{' || before == '[')) {
            return new Advice("a comma too many, after " + before, "remove one of the commas");
        }
        if (message.contains("was expecting comma")) {
            return new Advice("no comma before " + there, "add a comma after what is before it");
        }
        return other(there, message);
    }

    private static Advice other(char there, String message) {
        if (there == '\'') {
            return new Advice("a single quotation mark", "write \" in its place");
        }
        if (there == '/' || there == '#') {
            return new Advice("a comment", "remove it: JSON has no comments");
        }
        if (message.contains("to start field name")) {
            return new Advice("a key without quotation marks", "write the key in double quotes");
        }
        if (message.contains("CTRL-CHAR")) {
            return new Advice("a line break or a tab within a text", "write the text on one line");
        }
        if (message.contains("expecting a colon")) {
            return new Advice("no colon after a key", "write a colon between the key and its value");
        }
        if (message.contains("nesting depth")) {
            return new Advice("objects within objects, too deep to be read", "write it with fewer levels");
        }
        return new Advice("text that is not JSON", "fix the file at this spot or just before it");
    }

    /** The last character before {@code at} that is no space. */
    private static char before(String text, int at) {
        int index = Math.min(at, text.length()) - 1;
        while (index >= 0 && Character.isWhitespace(text.charAt(index))) {
            index--;
        }
        return index < 0 ? ' ' : text.charAt(index);
    }
}
