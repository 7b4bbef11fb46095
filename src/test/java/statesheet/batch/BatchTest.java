package statesheet.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.Statesheet;
import statesheet.edition.PlaceList;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.source.Installation;
import statesheet.source.Sha256;
import statesheet.testing.EditionFolder;
import statesheet.testing.Tool;
import statesheet.writing.FolderWriter;
import statesheet.writing.OutFolder;

/** Runs over places of the homelessness edition, one after the other into the same folder. */
class BatchTest {

    private static final int ALL = 55;

    /** As many as show what happens to one sheet and to the others. */
    private static final PlaceSelection SOME = only("AK", "NM", "TX");
    private static final int PLACES = 3;

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
    void everyPlaceIsMadeInOrderOfTheNamesAndNothingElseIsLeft() throws Exception {
        var outcomes = run(all("out", 2));
        assertEquals(ALL, outcomes.size());
        var places = outcomes.stream().map(outcome -> outcome.place().name()).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertEquals(ALL, codes(outcomes, SheetOutcome.Made.class).size());
        var names = new ArrayList<>(outcomes.stream()
                .map(outcome -> "homelessness-2022-" + outcome.place().code() + ".pdf").sorted().toList());
        names.add("manifest.json");
        assertEquals(names, namesInOut());
    }

    @Test
    void theSameRunAgainChangesNothingAndTouchesNothing() throws Exception {
        run(order(2));
        for (var name : namesInOut()) {
            Files.setLastModifiedTime(folder.resolve("out").resolve(name), LONG_AGO);
        }
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
        for (var name : namesInOut()) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("out").resolve(name)), name);
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 8})
    void theBytesAreTheSameOnAnyNumberOfThreadsAndAfterAShuffleOfTheRows(int threads) throws Exception {
        run(all("out", 2));
        var expected = sums("out");
        edition.shuffled(2022);
        var elsewhere = all("elsewhere", threads);
        assertEquals(ALL, codes(run(elsewhere), SheetOutcome.Made.class).size());
        assertEquals(expected, sums("elsewhere"));
    }

    @Test
    void aShuffleOfTheRowsChangesNoSheet() throws Exception {
        run(order(2));
        edition.shuffled(7);
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void oneCellChangesTheFileOfItsPlaceOnly() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",1884,91\n", ",1884,90\n");
        assertEquals(List.of("NM"), codes(run(order(2)), SheetOutcome.Made.class));
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            figures.csv  | 444041,33129 | 444041,33130
            sheet.md     | # {state}    | # The state of {state}
            brand.json   | #174235      | #174236
            edition.json | 2026-11-22   | 2026-11-23
            """)
    void whatAllSheetsShareChangesAllFiles(String file, String before, String after) throws Exception {
        run(order(2));
        edition.with(file, before, after);
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Made.class).size());
    }

    @Test
    void anotherTypefaceFileOfTheSameNameChangesAllFiles() throws Exception {
        var beside = edition.folder().resolve("PublicSans-Regular.ttf");
        Files.copy(Installation.fonts().resolve("PublicSans-Regular.ttf"), beside);
        run(order(2));
        Files.copy(Installation.fonts().resolve("PublicSans-SemiBold.ttf"), beside,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Made.class).size());
    }

    @Test
    void forceRewritesNoFileThatIsTheSame() throws Exception {
        run(order(2));
        var forced = request(SOME, folder.resolve("out"), 2, true);
        assertEquals(PLACES, codes(run(forced), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void aFileChangedWhileTheBatchRunsIsNotReadAgain() throws Exception {
        run(order(2));
        var batch = Statesheet.batch(edition.folder(), order(2));
        edition.with("sheet.md", "# {state}", "# The state of {state}").with("brand.json", "#174235", "#174236");
        var outcomes = new ArrayList<SheetOutcome>();
        batch.run(outcomes::add);
        assertEquals(PLACES, codes(outcomes, SheetOutcome.Unchanged.class).size());
    }

    @Test
    void aSheetThatWasDeletedIsMadeAgain() throws Exception {
        run(order(2));
        Files.delete(out("TX"));
        assertEquals(List.of("TX"), codes(run(order(2)), SheetOutcome.Made.class));
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
        assertEquals(List.of("TX"), codes(outcomes, SheetOutcome.Made.class));
        assertEquals(Sha256.of(original), Sha256.of(Files.readAllBytes(out("TX"))));
        assertEquals(Sha256.of(altered), Sha256.of(Files.readAllBytes(out("TX-altered"))));
        var told = outcomes.stream().filter(SheetOutcome.Made.class::isInstance).findFirst().orElseThrow().problems();
        assertEquals("""
                warning: %s TX
                  found     a file that was altered after Statesheet made it
                  expected  the file as it was made, which is there again
                  fix       none needed: the altered one is now homelessness-2022-TX-altered.pdf; delete it if you do \
                not need it""".formatted(out("TX")), told.getFirst().toString());
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
        assertEquals(PLACES, codes(run(request(SOME, copy, 2, false)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void oneRunForSomePlacesForgetsNothingOfTheOthers() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",1884,91\n", ",1884,90\n");
        run(request(only("NM"), folder.resolve("out"), 2, false));
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void twoEditionsShareAFolderAndItsManifest() throws Exception {
        var flagship = EditionFolder.copied("ncmec-2023", folder);
        run(order(2));
        runOf(flagship, order(2));
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
        assertEquals(1, codes(runOf(flagship, order(2)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void aPlaceThatFailsIsTriedAgainEachTimeAndTheManifestGoesOnToKnowItsOlderSheet() throws Exception {
        run(order(2));
        var older = entry("NM");
        edition.with("figures.csv", ",554,1725,", ",553,1725,");
        for (int i = 0; i < 2; i++) {
            var outcomes = run(order(2));
            assertEquals(List.of("NM"), codes(outcomes, SheetOutcome.NotMade.class));
            assertEquals(PLACES - 1, codes(outcomes, SheetOutcome.Unchanged.class).size());
            assertEquals(older, entry("NM"));
        }
        edition.with("figures.csv", ",553,1725,", ",554,1725,");
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void theManifestTellsOfEverySheet() throws Exception {
        run(order(2));
        var lines = Files.readAllLines(folder.resolve("out/manifest.json"));
        assertEquals("{\"program\":\"Statesheet in development\",\"files\":[", lines.getFirst());
        assertEquals(PLACES + 2, lines.size());
        var bytes = Files.readAllBytes(out("TX"));
        assertTrue(entry("TX").startsWith("{\"file\":\"homelessness-2022-TX.pdf\",\"kind\":\"sheet\","
                + "\"edition\":\"homelessness-2022\",\"place\":\"TX\",\"sha256\":\"" + Sha256.of(bytes)
                + "\",\"bytes\":" + bytes.length + ","), entry("TX"));
        assertTrue(entry("TX").matches(".*\"pages\":2,\"typeSize\":1\\d\\.\\d\\d,\"madeFrom\":\"[0-9a-f]{64}\","
                + "\"warnings\":\\[]},?"), entry("TX"));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            figures.csv  | 444041,33129 | 444041,33130
            sheet.md     | # {state}    | # The state of {state}
            brand.json   | #174235      | #174236
            edition.json | 2026-11-22   | 2026-11-23
            """)
    void theManifestSaysWhatIsMadeFromOtherFiles(String file, String before, String after) throws Exception {
        run(order(2));
        var first = madeFrom("TX");
        assertEquals(first, madeFrom("NM"));
        edition.with(file, before, after);
        run(request(only("NM"), folder.resolve("out"), 2, false));
        assertEquals(first, madeFrom("TX"));
        assertNotEquals(first, madeFrom("NM"));
        edition.with(file, after, before);
        run(order(2));
        assertEquals(first, madeFrom("NM"));
    }

    @Test
    void aManifestThatCannotBeReadIsAWarningAndNothingThatDiffersIsReplaced() throws Exception {
        run(order(2));
        edition.with("figures.csv", ",1884,91\n", ",1884,90\n");
        var manifest = folder.resolve("out/manifest.json");
        var text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.indexOf("NM")));
        var outcomes = new ArrayList<SheetOutcome>();
        var found = Statesheet.batch(edition.folder(), order(2)).run(outcomes::add);
        assertEquals(List.of("manifest.json"), found.stream().filter(Problem::isWarning)
                .map(problem -> Path.of(problem.where().file()).getFileName().toString()).toList());
        assertEquals(List.of("NM"), codes(outcomes, SheetOutcome.NotMade.class));
        assertEquals(PLACES - 1, codes(outcomes, SheetOutcome.Unchanged.class).size());
        var forced = run(request(SOME, folder.resolve("out"), 2, true));
        assertEquals(List.of("NM"), codes(forced, SheetOutcome.Made.class));
    }

    @ParameterizedTest(name = "manifest {index}")
    @ValueSource(strings = {
        "",
        "{\"program\":\"Statesheet 1\"",
        "{\"program\":\"Statesheet 1\"}",
        "{\"program\":\"Statesheet 1\",\"files\":5}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"a.pdf\",\"sha256\":5}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":{},\"sha256\":\"0\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"a.pdf\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"../a.pdf\",\"sha256\":\"0\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"..\",\"sha256\":\"0\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"/a.pdf\",\"sha256\":\"0\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"a\\u0000b.pdf\",\"sha256\":\"0\"}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[{\"file\":\"a.pdf\",\"sha256\":\"0\",\"bytes\":1e9e9}]}",
        "{\"program\":\"Statesheet 1\",\"files\":[null]}",
        "{\"program\":\"Statesheet 1\",\"files\":[],\"what\":[]}",
        "{\"program\":\"Statesheet 1\",\"what\":[]}"})
    void aManifestOfOursThatIsDamagedIsAWarningAndAllIsMade(String text) throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.json"), text);
        var found = Statesheet.batch(edition.folder(), order(2)).run(_ -> { });
        assertEquals(List.of("manifest.unreadable"), found.stream().map(Problem::rule).toList());
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Unchanged.class).size());
    }

    @Test
    void aDeviceInPlaceOfTheManifestIsAProblem() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        assertEquals(0, Tool.run("mkfifo", folder.resolve("out/manifest.json").toString()).exit());
        var batch = Statesheet.batch(edition.folder(), order(2));
        var outcomes = new ArrayList<SheetOutcome>();
        assertEquals("a link or device", batch.run(outcomes::add).getFirst().found());
        assertEquals(PLACES, codes(outcomes, SheetOutcome.NotMade.class).size());
    }

    @Test
    void somebodysFilesAndFoldersWithNamesLikeOursStay() throws Exception {
        var notes = Files.createDirectories(folder.resolve("out/.statesheet-my-folder")).resolve("notes");
        Files.writeString(notes, "work");
        var letter = Files.writeString(folder.resolve("out/.statesheet-my-letter"), "more work");
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Made.class).size());
        assertTrue(Files.exists(notes) && Files.exists(letter));
    }

    @Test
    void somebodyElsesManifestStaysAndStopsTheRun() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.json"), "{\"name\": \"a web application\"}");
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.NotMade.class).size());
        assertEquals("{\"name\": \"a web application\"}",
                Files.readString(folder.resolve("out/manifest.json")));
    }

    @Test
    void twoRunsAtOnceDoNotShareAFolder() throws Exception {
        var problems = new Problems();
        try (var _ = FolderWriter.open(new OutFolder(folder.resolve("out"), false), problems).orElseThrow()) {
            var outcomes = new ArrayList<SheetOutcome>();
            var found = Statesheet.batch(edition.folder(), order(2)).run(outcomes::add);
            assertEquals(PLACES, codes(outcomes, SheetOutcome.NotMade.class).size());
            assertEquals("a folder that another run of Statesheet is writing to", found.getFirst().found());
        }
        assertEquals(PLACES, codes(run(order(2)), SheetOutcome.Made.class).size());
    }

    @Test
    void whatAKilledRunLeftHalfDoneIsClearedAwayAndWhatItFinishedIsKnown() throws Exception {
        run(order(2));
        var manifest = folder.resolve("out/manifest.json");
        Files.writeString(folder.resolve("out/.statesheet-run"),
                entry("AK").replaceFirst(",$", "") + "\n" + "{\"file\":\"homeless");
        Files.writeString(folder.resolve("out/.statesheet-123-1-abc"), "half a she");
        Files.delete(manifest);
        edition.with("sheet.md", "# {state}", "# The state of {state}");
        var outcomes = run(order(2));
        assertEquals(List.of("AK"), codes(outcomes, SheetOutcome.Made.class));
        assertEquals(PLACES - 1, codes(outcomes, SheetOutcome.NotMade.class).size());
        assertEquals(PLACES + 1, namesInOut().size());
    }

    @Test
    void aDraftIsOnRecordToo() throws Exception {
        var draft = new BatchRequest(only("NM"), folder.resolve("out"),
                NamePattern.usual(SheetKind.USUAL), SheetKind.USUAL, true, OptionalInt.empty(), false, 1, false, false);
        assertEquals(List.of("NM"), codes(run(draft), SheetOutcome.Made.class));
        assertTrue(entry("NM").contains("\"kind\":\"draft\""), entry("NM"));
        edition.with("sheet.md", "# {state}", "# The state of {state}");
        assertEquals(List.of("NM"), codes(run(draft), SheetOutcome.Made.class));
    }

    /** The manifest's line about the sheet of a place. */
    private String entry(String place) throws IOException {
        return Files.readAllLines(folder.resolve("out/manifest.json")).stream()
                .filter(line -> line.contains("\"place\":\"" + place + "\"")).findFirst().orElseThrow();
    }

    private String madeFrom(String place) throws IOException {
        return entry(place).replaceFirst(".*\"madeFrom\":\"(\\w+)\".*", "$1");
    }

    private BatchRequest order(int jobs) {
        return request(SOME, folder.resolve("out"), jobs, false);
    }

    private BatchRequest all(String out, int jobs) {
        return request(new PlaceSelection.All(), folder.resolve(out), jobs, false);
    }

    private static PlaceSelection only(String... codes) {
        return PlaceSelection.Only.of(Stream.of(codes)
                .map(code -> PlaceList.UNITED_STATES.withCode(code).orElseThrow()).toList());
    }

    private static BatchRequest request(PlaceSelection places, Path out, int jobs, boolean force) {
        return new BatchRequest(places, out, NamePattern.usual(SheetKind.USUAL), SheetKind.USUAL, false,
                OptionalInt.empty(), false, jobs, force, false);
    }

    private List<SheetOutcome> run(BatchRequest order) throws ProblemException {
        return runOf(edition, order);
    }

    private static List<SheetOutcome> runOf(EditionFolder edition, BatchRequest order) throws ProblemException {
        var outcomes = new ArrayList<SheetOutcome>();
        Statesheet.batch(edition.folder(), order).run(outcomes::add);
        return outcomes;
    }

    private static List<String> codes(List<SheetOutcome> outcomes, Class<? extends SheetOutcome> kind) {
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
