package statesheet.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;

/** A JSON value and the spot where it is. */
public sealed interface Json {

    /** The most zeros for which an exponent is written out. */
    int MOST_ZEROS = 40;

    /** File, line and column of the value's first character. */
    Where where();

    /** Members in the order of the file. */
    record Dict(Where where, SequencedMap<String, Json> members) implements Json {}

    record Array(Where where, List<Json> items) implements Json {}

    record Text(Where where, String value) implements Json {}

    record Number(Where where, BigDecimal value) implements Json {}

    record Bool(Where where, boolean value) implements Json {}

    record Null(Where where) implements Json {}

    /** The value in words, for a problem's {@code found}; of a long text, its beginning. */
    default String described() {
        return switch (this) {
            case Dict dict -> "an object { … }";
            case Array array -> "a list [ … ]";
            case Text text -> Quoted.of(text.value()) + ", a text";
            case Number number -> digits(number.value()) + ", a number";
            case Bool bool -> String.valueOf(bool.value());
            case Null nothing -> "null";
        };
    }

    /** The number written out. One like 1E999999999 keeps its exponent: written out, it would fill the memory. */
    static String digits(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_ZEROS ? value.toPlainString() : value.toString();
    }

    /** Loads what the first file of a process would wait for; the JDK's BigDecimal alone takes 10 ms to get ready. */
    static void preload() {
        parse("0", Where.in(""), new Problems());
    }

    /** The file's one value; empty, with a problem reported, if it is not JSON. A key given twice is not JSON here. */
    static Optional<Json> read(SourceFile file, Problems problems) {
        return file.text(problems).flatMap(text -> parse(text, file.where(), problems));
    }

    /** {@code text} as one JSON value; {@code where} names the file. */
    static Optional<Json> parse(String text, Where where, Problems problems) {
        var factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (var parser = factory.createParser(text)) {
            try {
                return Optional.of(whole(parser, where));
            } catch (NumberFormatException | ArithmeticException tooLarge) {
                var spot = parser.currentTokenLocation();
                problems.add(Problem.ofEdition("json.number", where.at(spot.getLineNr(), spot.getColumnNr()),
                        "a number beyond all bounds", "a number in digits", "write out the number"));
            }
        } catch (JsonProcessingException malformed) {
            problems.add(JsonFault.of(malformed, text, where));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        }
        return Optional.empty();
    }

    private static Json whole(JsonParser parser, Where where) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, JsonFault.EMPTY);
        }
        var value = value(parser, where);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, JsonFault.MORE);
        }
        return value;
    }

    private static Json value(JsonParser parser, Where file) throws IOException {
        var start = parser.currentTokenLocation();
        var where = file.at(start.getLineNr(), start.getColumnNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Dict(where, members(parser, file));
            case START_ARRAY -> new Array(where, items(parser, file));
            case VALUE_STRING -> new Text(where, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(where, parser.getDecimalValue());
            case VALUE_TRUE -> new Bool(where, true);
            case VALUE_FALSE -> new Bool(where, false);
            case VALUE_NULL -> new Null(where);
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("a value cannot start with " + parser.currentToken());
        };
    }

    private static SequencedMap<String, Json> members(JsonParser parser, Where file) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            members.put(key, value(parser, file));
        }
        return members;
    }

    private static List<Json> items(JsonParser parser, Where file) throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, file));
        }
        return List.copyOf(items);
    }
}
