package statesheet.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.Statesheet;
import statesheet.edition.Place;
import statesheet.picture.Pictures;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.source.Installation;

class OutFolderTest {

    private static final Place NM = Place.called("NM").orElseThrow();
    private static final byte[] FOREIGN = "a letter of somebody's".getBytes(StandardCharsets.UTF_8);

    private static byte[] sheet;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeASheet() throws ProblemException {
        sheet = Statesheet.open(Installation.editions().resolve("ncmec-2023")).render("NM");
    }

    @Test
    void theFolderIsMadeAndHoldsTheFilesAndNothingElse() throws IOException {
        var out = folder.resolve("new/and/deep");
        assertEquals(Optional.of(List.of(out.resolve("a.pdf"), out.resolve("a-1.png"))),
                put(out, new NewFile("a.pdf", sheet), new NewFile("a-1.png", FOREIGN)));
        assertArrayEquals(sheet, Files.readAllBytes(out.resolve("a.pdf")));
        assertEquals(List.of("a-1.png", "a.pdf"), namesIn(out));
    }

    @Test
    void pathsAreToldAsTheFolderWasGiven() {
        var out = Path.of("target/../target/out-folder-test");
        assertEquals(Optional.of(List.of(Path.of("target/../target/out-folder-test/a.pdf"))),
                put(out, new NewFile("a.pdf", sheet)));
    }

    @Test
    void whatAnEarlierRunMadeIsReplaced() throws IOException {
        Files.write(folder.resolve("a.pdf"), sheet);
        Files.write(folder.resolve("a-1.png"), Pictures.of(sheet, 36).getFirst());
        var next = new byte[] {1, 2, 3};
        assertTrue(put(folder, new NewFile("a.pdf", next), new NewFile("a-1.png", next)).isPresent());
        assertArrayEquals(next, Files.readAllBytes(folder.resolve("a.pdf")));
        assertArrayEquals(next, Files.readAllBytes(folder.resolve("a-1.png")));
    }

    @ParameterizedTest(name = "another program's {0} stays, and no other file of the place is written")
    @ValueSource(strings = {"a.pdf", "a-1.png"})
    void aFileThatStatesheetDidNotMakeStays(String name) throws IOException {
        Files.write(folder.resolve(name), FOREIGN);
        assertEquals("""
                %s NM
                  found     a file that Statesheet did not make
                  expected  no file, or one that Statesheet made and may replace
                  fix       move it away, choose another folder with --out or another name with --name, or replace it with --force"""
                .formatted(folder.resolve(name)),
                refusal(folder, new NewFile("a.pdf", sheet), new NewFile("a-1.png", sheet)));
        assertArrayEquals(FOREIGN, Files.readAllBytes(folder.resolve(name)));
        assertEquals(List.of(name), namesIn(folder));
    }

    @Test
    void aFolderInTheWayStays() throws IOException {
        Files.createDirectory(folder.resolve("a.pdf"));
        assertTrue(refusal(folder, new NewFile("a.pdf", sheet)).contains("found     a folder\n"));
        assertEquals(List.of("a.pdf"), namesIn(folder));
    }

    @Test
    void aLinkInTheWayStaysEvenWhereItLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.pdf"), Path.of("nowhere"));
        assertTrue(refusal(folder, new NewFile("a.pdf", sheet)).contains("found     a link or device\n"));
        assertTrue(Files.isSymbolicLink(folder.resolve("a.pdf")));
    }

    @Test
    void whatCannotBeMovedIntoPlaceLeavesNothingBehind() throws IOException {
        var name = "a".repeat(300) + ".pdf";
        assertEquals("""
                %s NM
                  found     a file that cannot be written (File name too long)
                  expected  room and leave to write there
                  fix       make room, mend the permissions, or choose another folder with --out"""
                .formatted(folder.resolve(name)), refusal(folder, new NewFile(name, sheet)));
        assertEquals(List.of(), namesIn(folder));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsToldBeforeAnythingIsMade() throws IOException {
        var file = Files.write(folder.resolve("out"), FOREIGN);
        var expected = """
                %s
                  found     a file
                  expected  a folder, or a name that is free
                  fix       choose another folder with --out""".formatted(file);
        assertEquals(expected, new OutFolder(file, false).obstacle().orElseThrow().toString());
        assertEquals(expected, new OutFolder(file.resolve("below/it"), false).obstacle().orElseThrow().toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("out"), Path.of("nowhere"));
        assertEquals("""
                %s
                  found     a folder that cannot be made (there is something else of that name)
                  expected  a folder for the sheets
                  fix       choose another folder with --out""".formatted(link),
                refusal(link, new NewFile("a.pdf", sheet)));
    }

    @Test
    void aFolderThatIsThereOrCanBeMadeIsNoObstacle() {
        assertEquals(Optional.empty(), new OutFolder(folder, false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(folder.resolve("new/and/deep"), false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(Path.of("target"), false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(Path.of("new-and-never-made"), false).obstacle());
    }

    @Test
    void onlyASheetOfStatesheetsIsAnOlderSheet() throws IOException {
        Files.write(folder.resolve("ours.pdf"), sheet);
        Files.write(folder.resolve("theirs.pdf"), FOREIGN);
        var out = new OutFolder(folder, false);
        assertEquals(Optional.of(folder.resolve("ours.pdf")), out.older("ours.pdf"));
        assertEquals(Optional.empty(), out.older("theirs.pdf"));
        assertEquals(Optional.empty(), out.older("none.pdf"));
    }

    private static Optional<List<Path>> put(Path out, NewFile... files) {
        var problems = new Problems();
        var written = new OutFolder(out, false).put(List.of(files), Map.of(), NM, problems);
        assertEquals(List.of(), problems.all());
        return written;
    }

    /** The one problem for which none of the files is put there. */
    private static String refusal(Path out, NewFile... files) {
        var problems = new Problems();
        assertFalse(new OutFolder(out, false).put(List.of(files), Map.of(), NM, problems).isPresent());
        assertEquals(1, problems.all().size());
        return problems.all().getFirst().toString();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
