package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEditTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1, "b": 2}                       | a   | {"a": "new", "b": 2}
            {"a": "x\\"y", "b": 2}                 | a   | {"a": "new", "b": 2}
            {"a" : [1, {"b": 2}] , "c":3}          | a   | {"a" : "new" , "c":3}
            {"b": {"a": 0}, "a": -1.5e3}           | a   | {"b": {"a": 0}, "a": "new"}
            {"b": {"a": 0}, "a": 1}                | b a | {"b": {"a": "new"}, "a": 1}
            {"b": {"c": 0}}                        | b a | {"b": {"a": "new", "c": 0}}
            {"b": { "c": 0 }}                      | b a | {"b": { "a": "new", "c": 0 }}
            {"b": 1}                               | c a | {"c": { "a": "new" }, "b": 1}
            {}                                     | a   | {"a": "new"}
            { }                                    | a   | { "a": "new" }
            {"a": null}                            | a   | {"a": "new"}
            {"a": "é😀", "b": "é😀"}               | b   | {"a": "é😀", "b": "new"}
            """)
    void oneValueIsChangedAndNothingElse(String before, String path, String after) {
        assertEquals(Optional.of(after), JsonEdit.set(before, List.of(path.split(" ")), "\"new\""));
    }

    @Test
    void linesStayAsTheyAre() {
        var before = "{\n  \"colors\": {\n    \"bar\": \"#000000\"\n  }\n}\n";
        assertEquals(Optional.of("{\n  \"colors\": {\n    \"ink\": 1,\n    \"bar\": \"#000000\"\n  }\n}\n"),
                JsonEdit.set(before, List.of("colors", "ink"), "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{\"a\": ", "{\"a\": 3}", "{a: 3}"})
    void whatIsNoObjectOnThePathIsLeftAlone(String text) {
        assertEquals(Optional.empty(), JsonEdit.set(text, List.of("a", "b"), "1"));
    }
}
