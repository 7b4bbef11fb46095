package statesheet.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Sha256;

class FolderWriterTest {

    private static final byte[] FOREIGN = bytes("a letter of somebody's");

    @TempDir
    Path folder;

    @Test
    void theFolderIsMadeAndHoldsTheFilesTheirRecordAndNothingElse() throws IOException {
        var out = folder.resolve("new/and/deep");
        assertEquals(Optional.of(new Stored(List.of(out.resolve("a.pdf"), out.resolve("a-1.png")), true)),
                put(out, file("a.pdf", "sheet"), file("a-1.png", "picture")));
        assertArrayEquals(bytes("sheet"), Files.readAllBytes(out.resolve("a.pdf")));
        assertEquals(List.of("a-1.png", "a.pdf", "manifest.json"), namesIn(out));
    }

    @Test
    void pathsAreToldAsTheFolderWasGiven() throws IOException {
        var out = Path.of("target/../target/out-folder-test");
        assertEquals(List.of(Path.of("target/../target/out-folder-test/a.pdf")),
                put(out, file("a.pdf", "sheet")).orElseThrow().files());
    }

    @Test
    void whatAnEarlierRunMadeIsReplaced() throws IOException {
        put(folder, file("a.pdf", "sheet"), file("a-1.png", "picture"));
        assertTrue(put(folder, file("a.pdf", "next"), file("a-1.png", "next")).orElseThrow().changed());
        assertArrayEquals(bytes("next"), Files.readAllBytes(folder.resolve("a.pdf")));
        assertArrayEquals(bytes("next"), Files.readAllBytes(folder.resolve("a-1.png")));
    }

    @Test
    void aFileWithTheSameBytesIsNotWrittenAgain() throws IOException {
        put(folder, file("a.pdf", "sheet"), file("a-1.png", "picture"));
        var before = Files.readAttributes(folder.resolve("a.pdf"), "unix:ino,lastModifiedTime");
        assertTrue(put(folder, file("a.pdf", "sheet"), file("a-1.png", "next")).orElseThrow().changed());
        assertFalse(put(folder, file("a.pdf", "sheet"), file("a-1.png", "next")).orElseThrow().changed());
        assertEquals(before, Files.readAttributes(folder.resolve("a.pdf"), "unix:ino,lastModifiedTime"));
    }

    @Test
    void aFileWithTheSameBytesGoesOnRecordWhoeverMadeIt() throws IOException {
        Files.write(folder.resolve("a.pdf"), bytes("sheet"));
        assertFalse(put(folder, file("a.pdf", "sheet")).orElseThrow().changed());
        assertTrue(put(folder, file("a.pdf", "next")).orElseThrow().changed());
    }

    @ParameterizedTest(name = "another program's {0} stays, and no other file of the place is written")
    @ValueSource(strings = {"a.pdf", "a-1.png"})
    void aFileThatStatesheetDidNotMakeStays(String name) throws IOException {
        Files.write(folder.resolve(name), FOREIGN);
        assertEquals("""
                %s NM
                  found     a file that Statesheet did not make, or that is not in manifest.json
                  expected  no file, or one that Statesheet made and may replace
                  fix       move it away, choose another folder with --out, or replace it with --force"""
                .formatted(folder.resolve(name)),
                refusal(folder, file("a.pdf", "sheet"), file("a-1.png", "picture")));
        assertArrayEquals(FOREIGN, Files.readAllBytes(folder.resolve(name)));
        assertEquals(List.of("manifest.json", name).stream().sorted().toList(), namesIn(folder));
    }

    @Test
    void withoutTheManifestNothingThatIsThereIsReplaced() throws IOException {
        put(folder, file("a.pdf", "sheet"));
        Files.delete(folder.resolve("manifest.json"));
        assertTrue(refusal(folder, file("a.pdf", "next")).contains("not in manifest.json"));
        assertArrayEquals(bytes("sheet"), Files.readAllBytes(folder.resolve("a.pdf")));
    }

    @Test
    void aSheetThatItsUserAddedToIsNotReplacedOnceTheManifestIsGone() throws IOException {
        put(folder, file("a.pdf", "sheet"));
        Files.delete(folder.resolve("manifest.json"));
        Files.writeString(folder.resolve("a.pdf"), " and a note", StandardOpenOption.APPEND);
        assertTrue(refusal(folder, file("a.pdf", "sheet")).contains("not in manifest.json"));
        assertArrayEquals(bytes("sheet and a note"), Files.readAllBytes(folder.resolve("a.pdf")));
    }

    @Test
    void whereTheSheetIsInPlaceAndItsPictureCannotBeMovedThereThatIsWhatIsSaid() throws IOException {
        var sheet = "a".repeat(251) + ".pdf";
        var picture = "a".repeat(251) + "-1.png";
        put(folder, file(sheet, "older"));
        var problems = new Problems();
        try (var writer = FolderWriter.open(new OutFolder(folder, false), problems).orElseThrow()) {
            assertEquals(Optional.of(folder.resolve(sheet)), writer.older(sheet));
            assertEquals(Optional.empty(),
                    writer.put(List.of(file(sheet, "newer"), file(picture, "picture")), problems));
            assertEquals(Optional.empty(), writer.older(sheet));
            writer.finish(problems);
        }
        var problem = problems.all().getFirst();
        assertEquals(folder.resolve(picture).toString(), problem.where().file());
        assertEquals("a file that cannot be written (File name too long); already new: " + sheet, problem.found());
        assertArrayEquals(bytes("newer"), Files.readAllBytes(folder.resolve(sheet)));
        assertTrue(put(folder, file(sheet, "newest")).orElseThrow().changed());
    }

    /** What Windows says of a file that is open: its error 5 is the first of these, its error 32 the second. */
    @Test
    void aSheetThatAViewerHasOpenIsToBeClosed() throws IOException {
        var sheet = Files.write(folder.resolve("a.pdf"), bytes("sheet"));
        var waiting = folder.resolve(".statesheet-1-1-a").toString();
        assertEquals("""
                %s
                  found     a file that cannot be replaced (permission denied)
                  expected  a file that may be replaced
                  fix       close it in the program that shows it, then build again; if none does, make room, fix the \
                permissions, or choose another folder with --out""".formatted(sheet), OutFolder.unwritable(sheet,
                new AccessDeniedException(waiting, sheet.toString(), null), List.of()).toString());
        assertEquals("a file that cannot be replaced (used by another process); already new: a-1.png",
                OutFolder.unwritable(sheet, new FileSystemException(waiting, sheet.toString(),
                        "used by another process"), List.of("a-1.png")).found());
    }

    @Test
    void aFullDiskIsNotSaidToBeAFileThatIsOpen() throws IOException {
        var sheet = Files.write(folder.resolve("a.pdf"), bytes("sheet"));
        var full = new FileSystemException(folder.resolve(".statesheet-1-1-a").toString(), null, "No space left");
        assertEquals("a file that cannot be written (No space left)",
                OutFolder.unwritable(sheet, full, List.of()).found());
    }

    /** Its other name would be longer than 255 bytes. */
    @Test
    void whereAFileCannotBeMovedAwayItStaysAndNothingElseDoes() throws IOException {
        var name = "a".repeat(250) + ".pdf";
        put(folder, file(name, "sheet"));
        Files.writeString(folder.resolve(name), "a note");
        assertTrue(refusal(folder, file(name, "next")).contains("cannot be replaced (File name too long)"));
        assertEquals("a note", Files.readString(folder.resolve(name)));
        assertEquals(List.of(name, "manifest.json"), namesIn(folder));
    }

    @Test
    void whatAKilledRunLeftWaitingIsSweptByARunThatHasNothingToWrite() throws IOException {
        put(folder, file("a.pdf", "sheet"));
        Files.writeString(folder.resolve(".statesheet-123-1-abc"), "half a she");
        assertFalse(put(folder, file("a.pdf", "sheet")).orElseThrow().changed());
        assertEquals(List.of("a.pdf", "manifest.json"), namesIn(folder));
    }

    @Test
    void forceReplacesAFileThatStatesheetDidNotMake() throws IOException {
        Files.write(folder.resolve("a.pdf"), FOREIGN);
        var problems = new Problems();
        try (var writer = FolderWriter.open(new OutFolder(folder, true), problems).orElseThrow()) {
            assertTrue(writer.put(List.of(file("a.pdf", "sheet")), problems).isPresent());
        }
        assertEquals(List.of(), problems.all());
        assertArrayEquals(bytes("sheet"), Files.readAllBytes(folder.resolve("a.pdf")));
    }

    @Test
    void aFileThatSomebodyAlteredIsKeptUnderAnotherName() throws IOException {
        for (var altered : List.of("altered-2", "altered")) {
            put(folder, file("a.pdf", "sheet"));
            if (altered.equals("altered-2")) {
                Files.write(folder.resolve("a-altered.pdf"), FOREIGN);
            } else {
                Files.delete(folder.resolve("a-altered.pdf"));
            }
            Files.writeString(folder.resolve("a.pdf"), "a note");
            var problems = new Problems();
            assertTrue(put(folder, problems, file("a.pdf", "sheet")).orElseThrow().changed());
            assertEquals(List.of("out.altered"), problems.all().stream().map(Problem::rule).toList());
            assertEquals("a note", Files.readString(folder.resolve("a-" + altered + ".pdf")));
            assertEquals("sheet", Files.readString(folder.resolve("a.pdf")));
        }
    }

    @Test
    void aPictureOfAnEarlierRunGoesAndOneOfAnotherSheetStays() throws IOException {
        put(folder, file("a.pdf", "sheet"), file("a-1.png", "one"), file("a-12.png", "twelve"));
        put(folder, file("a-1.pdf", "other"), file("a-1-1.png", "one of the other"));
        put(folder, file("a.pdf", "sheet"));
        assertEquals(List.of("a-1-1.png", "a-1.pdf", "a.pdf", "manifest.json"), namesIn(folder));
    }

    @Test
    void aFolderInTheWayStays() throws IOException {
        Files.createDirectory(folder.resolve("a.pdf"));
        assertTrue(refusal(folder, file("a.pdf", "sheet")).contains("found     a folder\n"));
        assertTrue(Files.isDirectory(folder.resolve("a.pdf")));
    }

    @Test
    void aLinkInTheWayStaysEvenWhereItLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.pdf"), Path.of("nowhere"));
        assertTrue(refusal(folder, file("a.pdf", "sheet")).contains("found     a link or device\n"));
        assertTrue(Files.isSymbolicLink(folder.resolve("a.pdf")));
    }

    @Test
    void whatCannotBeMovedIntoPlaceLeavesNothingBehind() throws IOException {
        var name = "a".repeat(300) + ".pdf";
        assertEquals("""
                %s NM
                  found     a file that cannot be written (File name too long)
                  expected  room and permission to write there
                  fix       make room, fix the permissions, or choose another folder with --out"""
                .formatted(folder.resolve(name)), refusal(folder, file(name, "sheet")));
        assertEquals(List.of("manifest.json"), namesIn(folder));
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
        var problems = new Problems();
        assertFalse(FolderWriter.open(new OutFolder(link, false), problems).isPresent());
        assertEquals("""
                %s
                  found     a folder that cannot be made (there is something else of that name)
                  expected  a folder for the sheets
                  fix       choose another folder with --out""".formatted(link),
                problems.all().getFirst().toString());
    }

    @Test
    void aFolderThatIsThereOrCanBeMadeIsNoObstacle() {
        assertEquals(Optional.empty(), new OutFolder(folder, false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(folder.resolve("new/and/deep"), false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(Path.of("target"), false).obstacle());
        assertEquals(Optional.empty(), new OutFolder(Path.of("new-and-never-made"), false).obstacle());
    }

    @Test
    void onlyAFileOnRecordIsAnOlderOne() throws IOException {
        put(folder, file("ours.pdf", "sheet"));
        put(folder, file("gone.pdf", "sheet"));
        Files.write(folder.resolve("theirs.pdf"), FOREIGN);
        Files.delete(folder.resolve("gone.pdf"));
        var manifest = Manifest.of(new OutFolder(folder, false));
        assertEquals(Optional.of(folder.resolve("ours.pdf")), manifest.older("ours.pdf"));
        assertEquals(Optional.empty(), manifest.older("theirs.pdf"));
        assertEquals(Optional.empty(), manifest.older("gone.pdf"));
        assertEquals(Optional.empty(), manifest.older("none.pdf"));
    }

    @Test
    void aFileIsOnRecordBeforeItIsInPlaceSoTheNextRunKnowsThoseOfAKilledOne() throws IOException {
        put(folder, file("a.pdf", "sheet"), file("b.pdf", "sheet"));
        for (var killed : List.of("first killed run", "second killed run")) {
            unfinished(file("a.pdf", killed));
        }
        assertTrue(Files.readString(folder.resolve(RunFile.NAME)).contains("a.pdf"));
        Files.writeString(folder.resolve(RunFile.NAME), "{\"file\":\"b.p", StandardOpenOption.APPEND);
        unfinished(file("b.pdf", "third killed run"));
        assertTrue(put(folder, file("a.pdf", "next")).orElseThrow().changed());
        assertTrue(put(folder, file("b.pdf", "next")).orElseThrow().changed());
        assertEquals(List.of("a.pdf", "b.pdf", "manifest.json"), namesIn(folder));
    }

    @Test
    void aRunThatNotedAFileAndDidNotMoveItForgetsNothing() throws IOException {
        put(folder, file("a.pdf", "sheet"));
        Files.writeString(folder.resolve(RunFile.NAME),
                "\n" + FileEntry.of("a.pdf", facts(), "0".repeat(64), 5).json() + "\n");
        assertTrue(put(folder, file("a.pdf", "next")).orElseThrow().changed());
    }

    @Test
    void theManifestIsWrittenOnlyWhereItChanged() throws IOException {
        put(folder, file("a.pdf", "sheet"));
        var before = Files.readAttributes(folder.resolve("manifest.json"), "unix:ino,lastModifiedTime");
        put(folder, file("a.pdf", "sheet"));
        assertEquals(before, Files.readAttributes(folder.resolve("manifest.json"), "unix:ino,lastModifiedTime"));
    }

    @Test
    void theManifestSaysWhatEachFileIs() throws IOException {
        put(folder, file("b.pdf", "sheet"), file("a.pdf", "sheet"));
        assertEquals("""
                {"program":"Statesheet in development","files":[
                {"file":"a.pdf","kind":"sheet","edition":"test","place":"NM",\
                "sha256":"HASH","bytes":5,"pages":2,\
                "typeSize":10.57,"madeFrom":"abc","warnings":[]},
                {"file":"b.pdf","kind":"sheet","edition":"test","place":"NM",\
                "sha256":"HASH","bytes":5,"pages":2,\
                "typeSize":10.57,"madeFrom":"abc","warnings":[]}
                ]}
                """.replace("HASH", Sha256.of(bytes("sheet"))),
                Files.readString(folder.resolve("manifest.json")));
    }

    @Test
    void aFolderInWhichNobodyMayWriteIsAProblem() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // The superuser may write everywhere.
            if (!Files.isWritable(folder)) {
                var problems = new Problems();
                assertFalse(FolderWriter.open(new OutFolder(folder, false), problems).isPresent());
                assertEquals("a folder in which you may not write", problems.all().getFirst().found());
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FileFacts facts() {
        return new FileFacts("sheet", "test", Optional.of("NM"), OptionalInt.of(2), OptionalDouble.of(10.566), "abc",
                List.of());
    }

    private static NewFile file(String name, String text) {
        return new NewFile(name, bytes(text), facts());
    }

    private static Optional<Stored> put(Path out, NewFile... files) {
        var problems = new Problems();
        var stored = put(out, problems, files);
        assertEquals(List.of(), problems.all());
        return stored;
    }

    private static Optional<Stored> put(Path out, Problems problems, NewFile... files) {
        try (var writer = FolderWriter.open(new OutFolder(out, false), problems).orElseThrow()) {
            var stored = writer.put(List.of(files), problems);
            writer.finish(problems);
            return stored;
        }
    }

    /** A run that is killed after it put this file in place. */
    private void unfinished(NewFile file) {
        var problems = new Problems();
        try (var writer = FolderWriter.open(new OutFolder(folder, false), problems).orElseThrow()) {
            assertTrue(writer.put(List.of(file), problems).orElseThrow().changed());
        }
        assertEquals(List.of(), problems.all());
    }

    /** The one problem for which none of the files is put there. */
    private static String refusal(Path out, NewFile... files) {
        var problems = new Problems();
        assertFalse(put(out, problems, files).isPresent());
        assertEquals(1, problems.all().size());
        return problems.all().getFirst().toString();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
