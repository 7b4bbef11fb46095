package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.testing.FlagshipCopy;

/** A change of two files is made in both or in none. */
class EditsTest {

    private static final Renaming.Outcome.Texts AFTER = new Renaming.Outcome.Texts("{}\n", "# Another\n");

    @TempDir
    private Path parent;

    private Path sheet;
    private Path edition;

    @BeforeEach
    void copyTheEdition() {
        sheet = FlagshipCopy.in(parent).folder().resolve("sheet.md");
        edition = sheet.resolveSibling("edition.json");
    }

    private int saved(Change between) throws IOException {
        try (var desk = Desk.open(sheet.getParent())) {
            var before = List.of(desk.read(DeskFile.EDITION).orElseThrow(), desk.read(DeskFile.SHEET).orElseThrow());
            between.make();
            return Edits.saveBoth(desk, AFTER, before.getFirst(), before.getLast()).status();
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    @Test
    void bothAreSaved() throws IOException {
        assertEquals(200, saved(() -> { }));
        assertEquals("{}\n# Another\n", Files.readString(edition) + Files.readString(sheet));
    }

    @Test
    void whereOneWasChangedOnDiskNeitherIsSaved() throws IOException {
        for (var changed : List.of(edition, sheet)) {
            var texts = Files.readString(edition) + Files.readString(sheet);
            assertEquals(412, saved(() -> Files.writeString(changed, Files.readString(changed) + " ")));
            assertEquals(texts.length() + 1, (Files.readString(edition) + Files.readString(sheet)).length());
        }
    }

    @Test
    void whereTheSecondCannotBeWrittenTheFirstIsAsItWas() throws IOException {
        var before = Files.readString(sheet);
        assertThrows(IOException.class, () -> saved(() -> {
            Files.delete(edition);
            Files.createDirectory(edition);
        }));
        assertEquals(before, Files.readString(sheet));
    }
}
