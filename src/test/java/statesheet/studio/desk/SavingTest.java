package statesheet.studio.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.source.Sha256;

class SavingTest {

    @TempDir
    private Path folder;

    private final DiskFiles disk = new DiskFiles();
    private Path file;

    @BeforeEach
    void aText() throws IOException {
        file = folder.resolve("sheet.md");
        Files.writeString(file, "One\n");
    }

    private StoredText read() throws IOException {
        return disk.read(file).orElseThrow();
    }

    @Test
    void aSavedTextIsInTheFileAndHasItsHash() throws IOException {
        var saved = disk.save(file, "Two\n", read().hash());

        assertEquals("Two\n", Files.readString(file));
        assertEquals(new Saving.Saved(Sha256.of("Two\n".getBytes())), saved);
        assertEquals(new StoredText("Two\n", Sha256.of("Two\n".getBytes())), read());
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        disk.save(file, "Two\n", read().hash());

        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aTextThatSomeoneElseChangedIsNotOverwritten() throws IOException {
        var before = read();
        Files.writeString(file, "Theirs\n");

        var saving = disk.save(file, "Mine\n", before.hash());

        assertEquals(new Saving.Conflict(read()), saving);
        assertEquals("Theirs\n", Files.readString(file));
    }

    @Test
    void aTextThatSomeoneElseRemovedIsAConflictAndCanBeSavedAfterIt() throws IOException {
        var before = read();
        Files.delete(file);

        assertEquals(new Saving.Conflict(StoredText.NONE), disk.save(file, "Mine\n", before.hash()));
        disk.save(file, "Mine\n", StoredText.NONE.hash());
        assertEquals("Mine\n", Files.readString(file));
    }

    @Test
    void bytesThatAreNoTextAreNotReadAndNotOverwrittenUnseen() throws IOException {
        Files.write(file, new byte[] {'B', (byte) 0xE9, '\n'});

        assertEquals(Optional.empty(), disk.read(file));
        assertEquals(new Saving.Conflict(new StoredText("B\uFFFD\n", Sha256.of(Files.readAllBytes(file)))),
                disk.save(file, "Mine\n", ""));
    }

    @Test
    void aFileKeepsItsByteOrderMarkAndTheLineEndsOfWindows() throws IOException {
        Files.writeString(file, "\uFEFFOne\r\nTwo\r\n");

        assertEquals("One\nTwo\n", read().text());
        disk.save(file, "One\nThree\n", read().hash());

        assertEquals("\uFEFFOne\r\nThree\r\n", Files.readString(file));
    }

    @Test
    void theFileThatALinkLeadsToIsWritten() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("sheet.md"));

        disk.save(link, "Two\n", read().hash());

        assertEquals("Two\n", Files.readString(file));
        assertEquals(Path.of("sheet.md"), Files.readSymbolicLink(link));
    }

    @Test
    void aFileThatIsAddedReplacesNoneAndIsWrittenOnce() throws IOException {
        var logo = folder.resolve("logo.svg");

        assertEquals("logo.svg", disk.add(logo, "<svg/>".getBytes()));
        assertEquals("logo.svg", disk.add(logo, "<svg/>".getBytes()));
        assertEquals("logo-2.svg", disk.add(logo, "<svg> </svg>".getBytes()));
        Files.createSymbolicLink(folder.resolve("logo-3.svg"), Path.of("nowhere"));
        assertEquals("logo-4.svg", disk.add(logo, "<svg>  </svg>".getBytes()));

        assertEquals("<svg/>", Files.readString(logo));
        assertEquals("<svg> </svg>", Files.readString(folder.resolve("logo-2.svg")));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsAnErrorAndTheTextStays() throws IOException {
        var hash = read().hash();
        var gone = folder.resolve("no such folder").resolve("sheet.md");

        assertThrows(IOException.class, () -> disk.save(gone, "Two\n", ""));
        assertEquals(hash, read().hash());
    }

    @Test
    void onlyWhatOthersWriteIsAChange() throws IOException {
        var other = folder.resolve("figures.csv");
        disk.hash(file);
        disk.hash(other);
        disk.save(file, "Two\n", read().hash());
        assertFalse(disk.haveChanged());

        Files.writeString(file, "Six\n");
        assertTrue(disk.haveChanged());
        assertFalse(disk.haveChanged());

        Files.writeString(other, "place,cases\n");
        assertTrue(disk.haveChanged());
        Files.delete(other);
        assertTrue(disk.haveChanged());
    }

    @Test
    void listenersHearOfEachChangeOnce() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("edition.json"), "{}");
        try (var desk = Desk.open(folder)) {
            var changes = new Semaphore(0);
            desk.all().problems();
            desk.onChange(changes::release);

            Files.writeString(folder.resolve("edition.json"), "{ }");
            desk.look();
            // The desk's own thread may have looked before this one.
            changes.acquire();
            desk.look();

            assertEquals(0, changes.availablePermits());
        }
    }
}
