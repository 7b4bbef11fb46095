package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.testing.EditionFolder;
import statesheet.testing.RunOutcome;
import statesheet.testing.TinyWorkbook;

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
        assertTrue(outcome.err().matches("(?s).*page 2 has \\d+ lines more than it holds.*"), outcome::err);
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
    void whatIsPassedOverInTheSpreadsheetIsNotedInALineEachAndIsNoWarning() throws IOException {
        var edition = EditionCopy.in(folder).with("figures.csv", "\nNM,", "\n,Northeast,,,3645,,,,,,,,,,,,,,,\nNM,");
        var figures = edition.folder().resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures)
                .replace("connectProfessionals", "connectProfessionals,Remarks")
                .replaceAll("(?m)(?<!Remarks)$(?<=.)", ","));
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals("ncmec-2023: 1 sheet, no problems.\n", outcome.out());
        assertEquals("""
                note: figures.csv: rows of regions: Northeast
                note: figures.csv: columns that no figure names: "Remarks" (column V)
                """, outcome.err().replace(edition.folder() + "/", ""));
        assertEquals(0, outcome.exit());
        assertEquals(List.of("note", "note"), parsed(TypedCommand.statesheet("check", edition.folder(), "--json").out())
                .stream().map(note -> note.get("severity")).toList());
        assertEquals("ncmec-2023: 1 sheet made.\n",
                TypedCommand.statesheet("build", edition.folder(), "--out", folder.resolve("out")).err());
    }

    @Test
    void theNumbersTypedByHandAreListedWhereTheyAreAskedFor() throws IOException {
        var edition = EditionCopy.in(folder).with("sheet.md", "Congress", "Congress, for those under 18, all of them,");
        assertEquals("", TypedCommand.statesheet("check", edition.folder()).err());
        var outcome = TypedCommand.statesheet("check", edition.folder(), "--numbers");
        var notes = outcome.err().lines().toList();
        assertTrue(notes.stream().allMatch(line ->
                line.matches("note: .*: \\S+, typed by hand, in \".*\"")), outcome::err);
        assertEquals(1, notes.stream().filter(line -> line.contains(": 18, typed by hand")).count(), outcome::err);
        assertTrue(outcome.err().contains("sheet.md:"), outcome::err);
        assertEquals(notes.size(), notes.stream().distinct().count());
        assertEquals(0, outcome.exit());
        var objects = parsed(TypedCommand.statesheet("check", edition.folder(), "--numbers", "--json").out());
        assertEquals(notes.size(), objects.size());
        assertTrue(objects.stream().allMatch(note -> note.get("rule").equals("text.hand-typed")));
    }

    @Test
    void theDistrictAndTheTerritoriesWithoutARowAreNamedAndEachReasonIsGivenOnce() {
        var edition = EditionFolder.copied("homelessness-2022", folder);
        edition.with("figures.csv", figuresOf(edition, "GU"), "").with("figures.csv", figuresOf(edition, "MP"), "");
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals("homelessness-2022: 53 sheets, no problems.\n", outcome.out());
        assertTrue(outcome.err().endsWith("""
                No sheet for AS, which has no count for 2022.
                No sheet for GU, MP, each of which has no row of figures.
                """), outcome::err);
        edition.with("edition.json", "\"AS\"", "\"others\"");
        assertTrue(TypedCommand.statesheet("check", edition.folder()).err()
                .endsWith("No sheet for AS, GU, MP, each of which has no count for 2022.\n"));
    }

    /** A row of figures with its line feed. */
    private static String figuresOf(EditionFolder edition, String code) {
        try (var lines = Files.lines(edition.folder().resolve("figures.csv"))) {
            return lines.filter(line -> line.startsWith(code + ",")).findFirst().orElseThrow() + "\n";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aWholeBookInPlaceOfTheTextIsOneProblem() throws IOException {
        var edition = EditionCopy.in(folder);
        Files.writeString(edition.folder().resolve("sheet.md"), "# A\n\n" + "{who} and 1,234 people. ".repeat(450_000));
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertTrue(outcome.err().replace(edition.folder() + "/", "").startsWith("""
                sheet.md
                  found     a text of 10,800,005 characters
                  expected  the text of a few pages, at most 200,000 characters
                """), outcome::err);
        assertTrue(outcome.err().length() < 1_000, outcome::err);
        assertEquals(1, outcome.exit());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            figures.csv  | ,92,37,3,           | ,CELL,37,3,
            figures.csv  | missingCases        | CELL
            figures.csv  | NM,New Mexico       | CELL,CELL
            edition.json | "id"                | "CELL": 1, "id"
            edition.json | "published": "2026  | "published": "CELL
            edition.json | "unit": "percent"   | "unit": "CELL"
            edition.json | { "label"           | { "labels": "CELL", "label"
            sheet.md     | {missingCases       | {CELL
            sheet.md     | Congress            | Congress {CELL, plural, one {#} other {#}}
            brand.json   | "#12305A"           | "CELL"
            """)
    void noMessageIsOfMoreThanTwelveLinesOrMovesTheCursorWhateverIsInAFile(String file, String before, String after)
            throws IOException {
        var path = EditionCopy.in(folder).folder().resolve(file);
        var text = Files.readString(path);
        assertTrue(text.contains(before), before);
        for (var cell : List.of("x".repeat(7_000), "5\u001b[31m", "a\u0007b\u202e" + "y z ".repeat(900))) {
            var typed = file.endsWith(".json") ? cell.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007") : cell;
            Files.writeString(path, text.replace(before, after.replace("CELL", typed)));
            var outcome = TypedCommand.statesheet("check", path.getParent());
            assertShortAndPrintable(outcome);
        }
    }

    @Test
    void aTextOfNulBytesIsNoText() throws IOException {
        var edition = EditionCopy.in(folder);
        Files.write(edition.folder().resolve("sheet.md"), new byte[5_000]);
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertTrue(outcome.err().contains("sheet.md\n  found     bytes that are not UTF-8 text\n"), outcome::err);
    }

    private static void assertShortAndPrintable(RunOutcome outcome) {
        assertEquals(1, outcome.exit(), outcome::err);
        assertEquals(List.of(), outcome.err().chars().filter(mark -> mark != '\n' && (Character.isISOControl(mark)
                || Character.getType(mark) == Character.FORMAT)).boxed().toList());
        for (var message : outcome.err().split("\n\n")) {
            assertTrue(message.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / 120).sum() <= 12,
                    message);
        }
        assertFalse(outcome.err().contains("\tat ") || outcome.err().contains("Exception"), outcome::err);
    }

    @ParameterizedTest(name = "{0} that is {1}")
    @MethodSource
    void noFileThatIsNotWhatItsNameSaysHasALongMessage(String file, String kind, byte[] bytes) throws IOException {
        var edition = EditionCopy.in(folder);
        if (file.endsWith(".xlsx")) {
            edition.with("edition.json", "figures.csv", file);
        }
        Files.write(edition.folder().resolve(file), bytes);
        assertShortAndPrintable(TypedCommand.statesheet("check", edition.folder()));
    }

    static Stream<Arguments> noFileThatIsNotWhatItsNameSaysHasALongMessage() {
        var workbook = TinyWorkbook.of("place|name|cases\nUS|United States|500\nNM|New Mexico|132").bytes();
        var openDocument = "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        var random = new byte[20_000];
        new Random(1).nextBytes(random);
        var kinds = new LinkedHashMap<String, byte[]>();
        kinds.put("a workbook", workbook);
        kinds.put("a workbook cut off", Arrays.copyOf(workbook, workbook.length / 2));
        kinds.put("a workbook with its first bytes alone", Arrays.copyOf(workbook, 8));
        kinds.put("encrypted or older", HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)));
        kinds.put("an .ods that is damaged", openDocument.getBytes(StandardCharsets.UTF_8));
        kinds.put("a PDF", "%PDF-1.7\n%\u00e2\u00e3\n".getBytes(StandardCharsets.ISO_8859_1));
        kinds.put("random bytes", random);
        kinds.put("NUL bytes", new byte[20_000]);
        kinds.put("NUL bytes in lines", "\0\0\0,\0\0\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        kinds.put("empty", new byte[0]);
        return Stream.of("figures.csv", "figures.xlsx", "sheet.md", "edition.json", "brand.json")
                .flatMap(file -> kinds.entrySet().stream().map(kind -> arguments(file, kind.getKey(), kind.getValue())));
    }

    @Test
    void hundredsOfUnknownKeysAreOneProblemWithTheFirstFive() {
        var edition = EditionCopy.in(folder);
        var keys = IntStream.rangeClosed(1, 400).mapToObj(key -> "\"colleague" + key + "\": 1, ")
                .collect(Collectors.joining());
        edition.with("edition.json", "\"id\"", keys + "\"id\"");
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals(1, messages(outcome).size(), outcome::err);
        assertTrue(outcome.err().contains("""
                  found     "colleague1", "colleague2", "colleague3", "colleague4", "colleague5" and 395 more, unknown keys
                """), outcome::err);
        assertTrue(outcome.err().contains("  fix       remove them\n"), outcome::err);
    }

    @Test
    void oneFaultInEveryFigureOfTheDictionaryIsOneProblemWithItsLines() {
        var edition = EditionCopy.in(folder);
        edition.with("edition.json", "\"label\"", "\"lable\": \"x\", \"label\"");
        var outcome = TypedCommand.statesheet("check", edition.folder());
        assertEquals(1, messages(outcome).stream().filter(text -> text.contains("lable")).count(), outcome::err);
        assertTrue(outcome.err().matches("(?s).*  found     \"lable\", an unknown key\n.*  fix       perhaps label\\?\n"
                + "  also at   (\\d+:\\d+, ){4}\\d+:\\d+ and \\d+ more\n.*"), outcome::err);
    }

    /** The texts of problems: what has a line for what was found. */
    private static List<String> messages(RunOutcome outcome) {
        return Stream.of(outcome.err().split("\n\n")).filter(text -> text.contains("\n  found ")).toList();
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
