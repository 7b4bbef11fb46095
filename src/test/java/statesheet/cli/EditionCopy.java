package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import statesheet.source.Installation;

/** A copy of the flagship edition, to be changed. */
record EditionCopy(Path folder) {

    static final Path FLAGSHIP = Installation.editions().resolve("ncmec-2023");

    /** New Mexico's figures under another place: made up, and nowhere but in a test. */
    private static final String TEXAS = "TX,Texas,,,3645,,9,132,92,37,3,,,,5,31,6,,,,77\n";

    /** The copy lies in {@code parent}, under the path that it has in the project. */
    static EditionCopy in(Path parent) {
        try {
            var folder = Files.createDirectories(parent.resolve("data/ncmec-2023"));
            for (var name : List.of("edition.json", "figures.csv", "sheet.md", "brand.json")) {
                Files.copy(FLAGSHIP.resolve(name), folder.resolve(name));
            }
            return new EditionCopy(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With {@code after} for {@code before}, which must be there. */
    EditionCopy with(String file, String before, String after) {
        try {
            var text = Files.readString(folder.resolve(file));
            assertTrue(text.contains(before), () -> file + " has no " + before);
            Files.writeString(folder.resolve(file), text.replace(before, after));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With a part of the total that is one too small. */
    EditionCopy withAWrongSum() {
        return with("figures.csv", ",92,37,3,", ",92,36,3,");
    }

    EditionCopy withTexas() {
        return withRow(TEXAS);
    }

    EditionCopy withAWrongSumForTexas() {
        return withRow(TEXAS.replace(",92,37,3,", ",92,36,3,"));
    }

    private EditionCopy withRow(String row) {
        return with("figures.csv", "\nNM,", "\n" + row + "NM,");
    }
}
