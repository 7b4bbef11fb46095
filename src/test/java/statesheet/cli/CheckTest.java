package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String WRONG_SUM = """
            figures.csv:3 NM missingCases
              found     parts that add to 131 (92 + 36 + 3)
              expected  132, the total
              fix       correct missingSocialServices, missingOther, missingRefugeeOffice or missingCases
            """;

    @TempDir
    Path folder;

    @Test
    void whenAllIsWellThereIsOneLine() {
        var outcome = TypedCommand.statesheet("check", EditionCopy.FLAGSHIP);
        assertEquals("ncmec-2023: 1 sheet, no problems.\n", outcome.out());
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
    }

    @Test
    void problemsAreToldAndNothingIsWritten() {
        var edition = EditionCopy.in(folder).withAWrongSum();
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals(edition.folder() + "/" + WRONG_SUM + """

                ncmec-2023: no sheet can be made, 1 problem.
                Cannot be made because of the problem above: NM.
                """, outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.exit());
        assertFalse(folder.resolve("out").toFile().exists());
    }

    @Test
    void theFitIsTriedToo() {
        var edition = EditionCopy.in(folder)
                .with("sheet.md", "\n## ", "\n" + "Many more words. ".repeat(60) + "\n\n## ");
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertTrue(outcome.err().contains("more than 2 full pages hold"), outcome::err);
        assertEquals(1, outcome.exit());
    }

    @Test
    void warningsStopNothing() {
        var edition = EditionCopy.in(folder).withAWarning();
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals("ncmec-2023: 1 sheet, no problems, 1 warning.\n", outcome.out());
        assertTrue(outcome.err().startsWith("warning: "), outcome::err);
        assertEquals(0, outcome.exit());
    }

    @Test
    void onlyThePlacesAskedForAreChecked() {
        var edition = EditionCopy.in(folder).withAWrongSumForTexas();
        var outcome = TypedCommand.statesheet("check", edition.folder(), "--only", "NM");
        assertEquals("ncmec-2023: 1 sheet, no problems.\n", outcome.out());
        assertEquals("warning: 1 problem in places not asked for: TX\n", outcome.err());
        assertEquals(0, outcome.exit());
    }

    @Test
    void aPlaceWithoutARowCannotBeMade() {
        var outcome = TypedCommand.statesheet("check", EditionCopy.FLAGSHIP, "--only", "NM,Guam");
        assertTrue(outcome.err().endsWith("""
                ncmec-2023: 1 of 2 sheets can be made, 1 problem.
                Cannot be made because of the problem above: GU.
                """), outcome::err);
        assertEquals(1, outcome.exit());
    }

    @Test
    void asJsonEveryProblemIsAnObject() throws IOException {
        var edition = EditionCopy.in(folder).withAWrongSum().withAWarning();
        var outcome = TypedCommand.statesheet("check", edition.folder(), "--json");
        var objects = parsed(outcome.out());
        assertEquals(2, objects.size(), outcome::out);
        assertEquals(Map.of("severity", "problem", "rule", "figures.parts-sum",
                "file", edition.folder() + "/figures.csv",
                "line", 3,
                "place", "NM",
                "field", "missingCases",
                "found", "parts that add to 131 (92 + 36 + 3)",
                "expected", "132, the total",
                "fix", "correct missingSocialServices, missingOther, missingRefugeeOffice or missingCases"),
                objects.getFirst());
        assertEquals(List.of("severity", "rule", "file", "line", "field", "found", "expected", "fix"),
                List.copyOf(objects.getLast().keySet()));
        assertEquals("warning", objects.getLast().get("severity"));
        assertEquals("", outcome.err());
        assertEquals(1, outcome.exit());
    }

    @Test
    void asJsonNothingIsAnEmptyArray() {
        var outcome = TypedCommand.statesheet("check", EditionCopy.FLAGSHIP, "--json");
        assertEquals("[]\n", outcome.out());
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
    }

    /** The objects of an array, read with the library's plain tokens. */
    private static List<Map<String, Object>> parsed(String json) throws IOException {
        var objects = new ArrayList<Map<String, Object>>();
        try (var tokens = new JsonFactory().createParser(json)) {
            assertEquals(JsonToken.START_ARRAY, tokens.nextToken());
            while (tokens.nextToken() == JsonToken.START_OBJECT) {
                var members = new LinkedHashMap<String, Object>();
                for (var key = tokens.nextFieldName(); key != null; key = tokens.nextFieldName()) {
                    members.put(key, tokens.nextToken() == JsonToken.VALUE_NUMBER_INT
                            ? (Object) tokens.getIntValue() : tokens.getText());
                }
                objects.add(members);
            }
            assertEquals(JsonToken.END_ARRAY, tokens.currentToken());
        }
        return objects;
    }
}
