package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.Program;
import statesheet.testing.RunOutcome;
import statesheet.testing.Thorough;
import statesheet.testing.Tool;

/** The packaged program over all places of the homelessness edition: killed, out of room, on any number of threads. */
class BatchIT {

    private static final int PLACES = 55;
    private static final String EDITION = "homelessness-2022";

    @TempDir
    private static Path given;

    /** The bytes that every sheet must have, by its name. */
    private static final Map<String, byte[]> RIGHT = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAllOnce() throws IOException {
        EditionFolder.copied(EDITION, given);
        var outcome = Program.run(given, "build", EDITION, "--jobs=1");
        assertEquals("""
                homelessness-2022: 55 sheets made.
                No sheet for AS, which has no count for 2022.
                """, outcome.errWithoutProgress());
        assertEquals(0, outcome.exit());
        RIGHT.putAll(sheetsIn(given.resolve("out")));
        assertEquals(PLACES, RIGHT.size());
    }

    @ParameterizedTest(name = "--jobs={0}")
    @ValueSource(ints = {2, 8, 64})
    void theBytesAreTheSameOnAnyNumberOfThreads(int jobs) throws IOException {
        build("--jobs=" + jobs);
        assertAllRight();
    }

    @Test
    void theBytesAreTheSameAfterAShuffleOfTheRows() throws IOException {
        EditionFolder.copied(EDITION, folder).shuffled(2022);
        assertEquals(0, Program.run(folder, "build", EDITION).exit());
        assertAllRight();
    }

    @ParameterizedTest(name = "killed when {0} sheets are in the folder")
    @ValueSource(ints = {1, 30})
    void aRunThatIsKilledLeavesWholeSheetsAndTheNextOneMakesTheRest(int sheets) throws Exception {
        var process = started();
        var out = folder.resolve("out");
        while (process.isAlive() && namesIn(out).filter(name -> name.endsWith(".pdf")).count() < sheets) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        assertRecoveredFrom(process);
    }

    /**
     * On a quiet machine a run takes some 500 ms, and the moments lie before its first sheet, in the middle, and around
     * the last sheet and the manifest. On a busy one they lie elsewhere, and what is asserted holds just the same.
     */
    @Thorough
    @ParameterizedTest(name = "killed after {0} ms")
    @ValueSource(ints = {40, 120, 180, 220, 250, 280, 310, 340, 370, 400, 430, 460, 490, 520, 560, 600, 700, 900})
    void aRunThatIsKilledAtAnyMomentLeavesWholeSheetsAndTheNextOneMakesTheRest(int milliseconds) throws Exception {
        var process = started();
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        assertRecoveredFrom(process);
    }

    private Process started() throws IOException {
        return new ProcessBuilder(Program.home().resolve("bin/statesheet").toString(), "build", EDITION, "--out",
                folder.resolve("out").toString()).directory(given.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void assertRecoveredFrom(Process process) throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        var left = sheetsIn(folder.resolve("out"));
        for (var sheet : left.entrySet()) {
            assertTrue(Arrays.equals(RIGHT.get(sheet.getKey()), sheet.getValue()), sheet.getKey());
            assertEquals(2, PdfReading.of(sheet.getValue()).pages());
        }
        assertEquals(0, build().exit());
        assertAllRight();
        assertEquals(PLACES + 1, namesIn(folder.resolve("out")).count(), "the sheets, the manifest and nothing else");
    }

    /** A limit on the size of files stands for a full disk: the system refuses to write on in the same way. */
    @ParameterizedTest(name = "files of at most {0} kilobytes")
    @ValueSource(ints = {0, 15, 30})
    void whereThereIsNoRoomNoSheetIsLostAndNoHalfOneIsLeft(int kilobytes) throws IOException {
        var edition = EditionFolder.copied(EDITION, folder);
        build(folder);
        edition.with("sheet.md", "# {state}", "# The state of {state}");
        // What the program says goes through a pipe, which has no limit.
        var outcome = Tool.run("bash", "-c", "set -o pipefail; cd '%s'; (ulimit -f %d; exec '%s' build %s) 2>&1 | cat"
                .formatted(folder, kilobytes, Program.home().resolve("bin/statesheet"), EDITION));
        assertEquals(1, outcome.exit(), outcome::out);
        assertTrue(outcome.out().contains("a file that cannot be written (File too large)"), outcome::out);
        assertTrue(outcome.out().contains("\nhomelessness-2022: no sheet made, "), outcome::out);
        assertAllRight();
        assertFalse(namesIn(folder.resolve("out")).anyMatch(name -> name.matches("\\.statesheet-.*-.*")));
        var next = build(folder);
        assertEquals(0, next.exit(), next::err);
        assertTrue(next.errWithoutProgress().startsWith("homelessness-2022: 55 sheets made.\n"), next::err);
    }

    @Test
    void withNothingChangedNothingIsPrinted() {
        EditionFolder.copied(EDITION, folder);
        build(folder);
        var outcome = build(folder);
        assertEquals("", outcome.out());
        assertEquals("""
                homelessness-2022: 55 sheets unchanged, none made.
                No sheet for AS, which has no count for 2022.
                """, outcome.errWithoutProgress());
        assertEquals(0, outcome.exit());
    }

    private RunOutcome build(String... options) {
        return build(given, options);
    }

    private RunOutcome build(Path edition, String... options) {
        var arguments = new ArrayList<>(List.of("build", EDITION, "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return Program.run(edition, arguments.toArray(String[]::new));
    }

    private void assertAllRight() throws IOException {
        var sheets = sheetsIn(folder.resolve("out"));
        assertEquals(RIGHT.keySet(), sheets.keySet());
        sheets.forEach((name, bytes) -> assertTrue(Arrays.equals(RIGHT.get(name), bytes), name));
    }

    /** The names of the folder's files; none while there is no folder. */
    private static Stream<String> namesIn(Path out) {
        return Stream.of(Optional.ofNullable(out.toFile().list()).orElse(new String[0]));
    }

    private static Map<String, byte[]> sheetsIn(Path out) throws IOException {
        var sheets = new TreeMap<String, byte[]>();
        if (Files.exists(out)) {
            try (var files = Files.newDirectoryStream(out, "*.pdf")) {
                for (var file : files) {
                    sheets.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return sheets;
    }
}
