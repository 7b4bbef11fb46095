package statesheet.studio.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.making.SheetKind;
import statesheet.testing.FlagshipCopy;

/** Only what has changed is read again. */
class EditionFilesTest {

    @TempDir
    private Path temporary;
    private Path folder;
    private EditionFiles files;

    @BeforeEach
    void theFlagshipIsOpen() {
        folder = FlagshipCopy.in(temporary).folder();
        files = new EditionFiles(folder, new DiskFiles());
    }

    private OpenedFiles open() {
        return files.open(SheetKind.USUAL);
    }

    private void change(String file) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "\n");
    }

    @Test
    void anEditionThatHasNotChangedIsTheSame() {
        assertSame(open(), open());
    }

    @Test
    void aChangedTextReadsNeitherFiguresNorBrandAgain() throws IOException {
        var before = open();
        change("sheet.md");

        assertNotSame(before.words(), open().words());
        assertSame(before.figures(), open().figures());
        assertSame(before.look(), open().look());
    }

    @Test
    void aChangedBrandReadsNeitherFiguresNorTextAgain() throws IOException {
        var before = open();
        change("brand.json");

        assertNotSame(before.look(), open().look());
        assertSame(before.figures(), open().figures());
        assertSame(before.words(), open().words());
    }

    @Test
    void changedFiguresReadEverythingAgain() throws IOException {
        var before = open();
        change("figures.csv");

        assertNotSame(before.figures(), open().figures());
        assertNotSame(before.words(), open().words());
        assertNotSame(before.look(), open().look());
    }

    @Test
    void aListOfPlacesThatAppearsIsRead() throws IOException {
        open();
        Files.writeString(folder.resolve("places.csv"), "code,name,kind\nNM,New Mexico Territory,territory\n");

        assertEquals("New Mexico Territory",
                open().figures().value().orElseThrow().rows().get("NM").place().name());
    }

    @Test
    void aKindOfSheetSharesFiguresAndTextWithTheOthers() {
        var usual = open();

        SheetKind.ALL.forEach(kind -> {
            assertSame(usual.figures(), files.open(kind).figures());
            assertSame(usual.words(), files.open(kind).words());
        });
    }

    @Test
    void theTextAndTheBrandAreTheFilesThatTheEditionNames() throws IOException {
        Files.move(folder.resolve("sheet.md"), folder.resolve("words.md"));
        Files.writeString(folder.resolve("edition.json"),
                Files.readString(folder.resolve("edition.json")).replace("\"sheet.md\"", "\"words.md\""));

        assertEquals(folder.resolve("words.md"), files.path(DeskFile.SHEET));
        assertEquals(folder.resolve("brand.json"), files.path(DeskFile.BRAND));
    }
}
