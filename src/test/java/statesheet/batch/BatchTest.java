package statesheet.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.Making;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.source.Installation;
import statesheet.testing.EditionFolder;
import statesheet.testing.Tool;

/** Runs over all places of the homelessness edition, one after the other into the same folder. */
class BatchTest {

    private static final int PLACES = 55;

    /** A time that no file has by itself: one that still has it was not written again. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private EditionFolder edition;

    @BeforeEach
    void copyTheEdition() {
        edition = EditionFolder.copied("homelessness-2022", folder);
    }

    @Test
    void everyPlaceIsMadeInOrderOfTheCodesAndNothingElseIsLeft() throws Exception {
        var outcomes = run(order(2));
        assertEquals(PLACES, outcomes.size());
        var codes = outcomes.stream().map(outcome -> outcome.place().code()).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(PLACES, codes(outcomes, Outcome.Made.class).size());
        var names = new ArrayList<>(codes.stream().map(code -> "homelessness-2022-" + code + ".pdf").toList());
        names.add(Manifest.FILE);
        assertEquals(names, namesInOut());
    }

    @Test
    void theSameRunAgainMakesNothingAndTouchesNothing() throws Exception {
        run(order(2));
        for (var name : namesInOut()) {
            Files.setLastModifiedTime(folder.resolve("out").resolve(name), LONG_AGO);
        }
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
        for (var name : namesInOut()) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("out").resolve(name)), name);
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 8})
    void theBytesAreTheSameOnAnyNumberOfThreadsAndAfterAShuffleOfTheRows(int threads) throws Exception {
        run(order(2));
        var expected = sums("out");
        edition.shuffled(2022);
        var elsewhere = new Order(new Asked.Everything(), folder.resolve("elsewhere"), NamePattern.usual(Making.USUAL), Making.USUAL, false,
                OptionalInt.empty(), false, threads, false);
        assertEquals(PLACES, codes(run(elsewhere), Outcome.Made.class).size());
        assertEquals(expected, sums("elsewhere"));
    }

    @Test
    void aShuffleOfTheRowsChangesNoSheet() throws Exception {
        run(order(2));
        edition.shuffled(7);
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
    }

    @Test
    void oneCellRemakesItsPlaceAlone() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",1884,91\n", ",1884,90\n");
        assertEquals(List.of("NM"), codes(run(order(2)), Outcome.Made.class));
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            figures.csv  | 444041,33129 | 444041,33130
            sheet.md     | # {state}    | # The state of {state}
            brand.json   | #17443A      | #17443B
            edition.json | 2026-11-22   | 2026-11-23
            """)
    void whatAllSheetsShareRemakesAll(String file, String before, String after) throws Exception {
        run(order(2));
        edition.with(file, before, after);
        assertEquals(PLACES, codes(run(order(2)), Outcome.Made.class).size());
    }

    @Test
    void anotherTypefaceFileOfTheSameNameRemakesAll() throws Exception {
        var beside = edition.folder().resolve("PublicSans-Regular.ttf");
        Files.copy(Installation.fonts().resolve("PublicSans-Regular.ttf"), beside);
        run(order(2));
        Files.copy(Installation.fonts().resolve("PublicSans-SemiBold.ttf"), beside,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(PLACES, codes(run(order(2)), Outcome.Made.class).size());
    }

    @Test
    void forceMakesAll() throws Exception {
        run(order(2));
        var forced = new Order(new Asked.Everything(), folder.resolve("out"), NamePattern.usual(Making.USUAL), Making.USUAL, false,
                OptionalInt.empty(), false, 2, true);
        assertEquals(PLACES, codes(run(forced), Outcome.Made.class).size());
    }

    @Test
    void aSheetThatWasDeletedIsMadeAgain() throws Exception {
        run(order(2));
        Files.delete(out("TX"));
        assertEquals(List.of("TX"), codes(run(order(2)), Outcome.Made.class));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a word added", "a byte replaced", "all replaced", "emptied"})
    void aSheetThatWasAlteredIsMadeAgainAndTheAlteredOneKept(String how) throws Exception {
        run(order(2));
        var original = Files.readAllBytes(out("TX"));
        var altered = switch (how) {
            case "a word added" -> (new String(original, "ISO-8859-1") + "a note").getBytes("ISO-8859-1");
            case "a byte replaced" -> {
                var bytes = original.clone();
                bytes[bytes.length / 2] ^= 1;
                yield bytes;
            }
            case "all replaced" -> "a letter".getBytes("US-ASCII");
            default -> new byte[0];
        };
        Files.write(out("TX"), altered);
        Files.setLastModifiedTime(out("TX"), LONG_AGO);
        var outcomes = run(order(2));
        assertEquals(List.of("TX"), codes(outcomes, Outcome.Made.class));
        assertEquals(Sha256.of(original), Sha256.of(Files.readAllBytes(out("TX"))));
        assertEquals(Sha256.of(altered), Sha256.of(Files.readAllBytes(out("TX-altered"))));
        var told = outcomes.stream().filter(Outcome.Made.class::isInstance).findFirst().orElseThrow().problems();
        assertEquals("""
                warning: %s TX
                  found     a file that was altered after Statesheet made it
                  expected  the file as it was made, which is there again
                  fix       none needed: the altered one is now homelessness-2022-TX-altered.pdf; delete it if it is \
                of no use""".formatted(out("TX")), told.getFirst().toString());
    }

    @Test
    void aCopiedFolderIsUnchangedThoughAllItsTimesAreNew() throws Exception {
        run(order(2));
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var files = Files.list(folder.resolve("out"))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        assertEquals(PLACES, codes(run(Order.into(copy)), Outcome.Unchanged.class).size());
    }

    @Test
    void oneRunForSomePlacesForgetsNothingOfTheOthers() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",1884,91\n", ",1884,90\n");
        run(new Order(new Asked.Only(Set.of("NM")), folder.resolve("out"), NamePattern.usual(Making.USUAL), Making.USUAL, false,
                OptionalInt.empty(), false, 2, false));
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
    }

    @Test
    void twoEditionsShareAFolderAndItsManifest() throws Exception {
        var flagship = EditionFolder.copied("ncmec-2023", folder);
        run(order(2));
        runOf(flagship, order(2));
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
        assertEquals(1, codes(runOf(flagship, order(2)), Outcome.Unchanged.class).size());
    }

    @Test
    void aPlaceThatFailsIsTriedAgainEachTimeAndItsProblemIsInTheManifest() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",554,1725,", ",553,1725,");
        for (int i = 0; i < 2; i++) {
            var outcomes = run(order(2));
            assertEquals(List.of("NM"), codes(outcomes, Outcome.NotMade.class));
            assertEquals(PLACES - 1, codes(outcomes, Outcome.Unchanged.class).size());
        }
        assertTrue(Files.readString(folder.resolve("out/manifest.json")).contains("\"place\":\"NM\",\"problems\":[{"));
        edition.with("figures.csv", ",553,1725,", ",554,1725,");
        assertEquals(List.of("NM"), codes(run(order(2)), Outcome.Made.class));
    }

    @Test
    void theManifestTellsOfEverySheet() throws Exception {
        run(order(2));
        var lines = Files.readAllLines(folder.resolve("out/manifest.json"));
        assertEquals("{\"program\":\"Statesheet in development\",\"editions\":[", lines.getFirst());
        var texas = lines.stream().filter(line -> line.contains("\"place\":\"TX\"")).findFirst().orElseThrow();
        var bytes = Files.readAllBytes(out("TX"));
        assertTrue(texas.startsWith("{\"file\":\"homelessness-2022-TX.pdf\",\"edition\":\"homelessness-2022\","
                + "\"place\":\"TX\",\"sha256\":\"" + Sha256.of(bytes) + "\",\"bytes\":" + bytes.length + ","), texas);
        assertTrue(texas.matches(".*\"pages\":2,\"fit\":[01]\\.\\d+,\"key\":\"[0-9a-f]{64}\",\"problems\":\\[]},?"),
                texas);
    }

    @Test
    void aManifestThatCannotBeReadIsAWarningAndAllIsMadeAgain() throws Exception {
        run(order(2));
        var manifest = folder.resolve("out/manifest.json");
        var text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        var batch = Batch.of(edition.folder(), order(2));
        assertEquals(List.of("manifest.json"), batch.problems().stream().filter(Problem::isWarning)
                .map(problem -> Path.of(problem.where().file()).getFileName().toString()).toList());
        assertEquals(PLACES, batch.changed());
    }

    @ParameterizedTest(name = "manifest {index}")
    @ValueSource(strings = {
        "",
        "{\"program\":\"Statesheet 1\"",
        "{\"program\":\"Statesheet 1\",\"sheets\":5}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a.pdf\",\"problems\":5}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a.pdf\",\"problems\":[{\"severity\":[]}]}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a.pdf\",\"pictures\":{}}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a.pdf\",\"key\":[\"1\"]}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"../a.pdf\"}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a\\u0000b.pdf\"}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[{\"file\":\"a.pdf\",\"bytes\":1e999}]}",
        "{\"program\":\"Statesheet 1\",\"sheets\":[null]}",
        "{\"program\":\"Statesheet 1\",\"what\":[]}"})
    void aManifestOfOursThatIsDamagedIsAWarningAndAllIsMade(String text) throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.json"), text);
        var batch = Batch.of(edition.folder(), order(2));
        assertEquals(1, batch.problems().stream().filter(Problem::isWarning).count());
        assertEquals(List.of(), batch.run(_ -> { }));
        assertEquals(PLACES, codes(run(order(2)), Outcome.Unchanged.class).size());
    }

    @Test
    void aDeviceInPlaceOfTheManifestIsAProblem() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        assertEquals(0, Tool.run("mkfifo", folder.resolve("out/manifest.json").toString()).exit());
        var batch = Batch.of(edition.folder(), order(2));
        assertEquals("a link or device", batch.problems().getFirst().found());
        var outcomes = new ArrayList<Outcome>();
        batch.run(outcomes::add);
        assertEquals(PLACES, codes(outcomes, Outcome.NotMade.class).size());
    }

    @Test
    void somebodysFilesAndFoldersWithNamesLikeOursStay() throws Exception {
        var notes = Files.createDirectories(folder.resolve("out/.statesheet-my-folder")).resolve("notes");
        Files.writeString(notes, "work");
        var letter = Files.writeString(folder.resolve("out/.statesheet-my-letter"), "more work");
        assertEquals(PLACES, codes(run(order(2)), Outcome.Made.class).size());
        assertTrue(Files.exists(notes) && Files.exists(letter));
    }

    @Test
    void somebodyElsesManifestStaysAndStopsTheRun() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.json"), "{\"name\": \"a web application\"}");
        assertEquals(PLACES, codes(run(order(2)), Outcome.NotMade.class).size());
        assertEquals("{\"name\": \"a web application\"}",
                Files.readString(folder.resolve("out/manifest.json")));
    }

    @Test
    void twoRunsAtOnceDoNotShareAFolder() throws Exception {
        var out = new OutFolder(Files.createDirectory(folder.resolve("out")), false);
        try (var _ = RunRecord.open(out)) {
            var batch = Batch.of(edition.folder(), order(2));
            var outcomes = new ArrayList<Outcome>();
            var found = batch.run(outcomes::add);
            assertEquals(PLACES, codes(outcomes, Outcome.NotMade.class).size());
            assertEquals("a folder that another run of Statesheet is writing to", found.getFirst().found());
        }
        assertEquals(PLACES, codes(run(order(2)), Outcome.Made.class).size());
    }

    @Test
    void whatAKilledRunLeftHalfDoneIsClearedAwayAndWhatItFinishedIsKept() throws Exception {
        run(order(2));
        var manifest = folder.resolve("out/manifest.json");
        var lines = Files.readAllLines(manifest);
        Files.writeString(folder.resolve("out").resolve(RunRecord.FILE),
                lines.stream().filter(line -> line.contains("\"place\":\"AK\"")).findFirst().orElseThrow()
                        .replaceFirst(",$", "") + "\n" + "{\"file\":\"homeless");
        Files.writeString(folder.resolve("out").resolve(Staging.PREFIX + "123-1-abc"), "half a she");
        Files.delete(manifest);
        var outcomes = run(order(2));
        assertEquals(List.of("AK"), codes(outcomes, Outcome.Unchanged.class));
        assertEquals(PLACES + 1, namesInOut().size());
    }

    private Order order(int jobs) {
        return new Order(new Asked.Everything(), folder.resolve("out"), NamePattern.usual(Making.USUAL), Making.USUAL, false,
                OptionalInt.empty(), false, jobs, false);
    }

    private List<Outcome> run(Order order) throws ProblemException {
        return runOf(edition, order);
    }

    private static List<Outcome> runOf(EditionFolder edition, Order order) throws ProblemException {
        var outcomes = new ArrayList<Outcome>();
        Batch.of(edition.folder(), order).run(outcomes::add);
        return outcomes;
    }

    private static List<String> codes(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).map(outcome -> outcome.place().code()).toList();
    }

    private Path out(String place) {
        return folder.resolve("out/homelessness-2022-" + place + ".pdf");
    }

    private List<String> namesInOut() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> sums(String out) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder.resolve(out), "*.pdf")) {
            for (var file : files) {
                sums.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return sums;
    }
}
