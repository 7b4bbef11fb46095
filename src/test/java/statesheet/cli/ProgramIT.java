package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.Program;
import statesheet.testing.Tool;

/** The packaged program, from a user's current folder. */
class ProgramIT {

    private static final String BUILT_IN = Program.home().resolve("data/ncmec-2023").toString();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "statesheet {0}")
    @ValueSource(strings = {"build", "check", "packet"})
    void whereNoEditionIsTheBuiltInOnesAreNamed(String command) {
        var outcome = Program.run(folder, command);
        assertEquals("""
                statesheet %1$s: the current folder has no edition.json; name the folder of an edition, or a \
                built-in one:
                  statesheet %1$s %2$s/homelessness-2022
                  statesheet %1$s %2$s/ncmec-2023
                Help: statesheet %1$s --help
                """.formatted(command, Program.home().resolve("data")), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(2, outcome.exit());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aBuiltInEditionIsMadeInTheCurrentFolder() {
        var outcome = Program.run(folder, "build", BUILT_IN);
        assertEquals("ncmec-2023: 1 sheet made.\n", outcome.err());
        assertEquals("out/ncmec-2023-NM.pdf\n", outcome.out());
        assertEquals(0, outcome.exit());
        assertTrue(Files.isRegularFile(folder.resolve("out/ncmec-2023-NM.pdf")));
    }

    @Test
    void theEditionInTheCurrentFolderIsMeantWhereNoneIsNamed() {
        var edition = EditionCopy.in(folder).withAWrongSum();
        var outcome = Program.run(edition.folder(), "check");
        assertTrue(outcome.err().startsWith("figures.csv:3 NM missingCases\n"), outcome::err);
        assertEquals(1, outcome.exit());
    }

    @Test
    void aSumThatIsWrongIsToldAsTheDesignHasIt() {
        EditionCopy.in(folder).withAWrongSum();
        var outcome = Program.run(folder, "build", "data/ncmec-2023");
        assertTrue(outcome.err().startsWith("""
                data/ncmec-2023/figures.csv:3 NM missingCases
                  found     parts that add to 131 (92 + 36 + 3)
                  expected  132, the total
                  fix       correct missingSocialServices, missingOther, missingRefugeeOffice or missingCases
                """), outcome::err);
        assertEquals(1, outcome.exit());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest(name = "locale {0}, time zone {1}")
    @CsvSource({"C, UTC", "tr_TR.UTF-8, Asia/Kathmandu", "ar_EG.UTF-8, Pacific/Kiritimati"})
    void theSheetIsTheSameInEveryFolderLocaleAndTimeZone(String locale, String zone) throws IOException {
        Program.run(folder, "build", BUILT_IN, "--png");
        var elsewhere = Files.createDirectories(folder.resolve("some where/else"));
        var copy = EditionCopy.in(elsewhere);
        Program.run(elsewhere, Map.of("LC_ALL", locale, "LANG", locale, "TZ", zone), "build",
                copy.folder().toString(), "--png");
        for (var file : new String[] {"ncmec-2023-NM.pdf", "ncmec-2023-NM-1.png", "ncmec-2023-NM-2.png"}) {
            assertEquals(sha256("out/" + file), sha256("some where/else/out/" + file), file);
        }
    }

    @ParameterizedTest(name = "language {0}, country {1}, time zone {2}")
    @CsvSource({"tr, TR, Asia/Kathmandu", "ar, EG, Pacific/Kiritimati", "th, TH, America/Denver"})
    void theSheetIsTheSameWhateverJavaTakesForThePersonsLanguage(String language, String country, String zone)
            throws IOException {
        Program.run(folder, "build", BUILT_IN);
        var home = Program.home();
        Tool.run(home.resolve("runtime/bin/java").toString(), "-Duser.language=" + language,
                "-Duser.country=" + country, "-Duser.timezone=" + zone, "-jar",
                home.resolve("lib/statesheet.jar").toString(), "build", BUILT_IN, "--out",
                folder.resolve("there").toString());
        assertEquals(sha256("out/ncmec-2023-NM.pdf"), sha256("there/ncmec-2023-NM.pdf"));
    }

    @ParameterizedTest(name = "statesheet {0}")
    @CsvSource({"build --onyl=NM", "build nowhere", "check --only=Texs", "bild"})
    void wrongUseHasItsOwnExitCode(String typed) {
        var outcome = Program.run(folder, typed.split(" "));
        assertEquals("", outcome.out());
        assertEquals(2, outcome.exit());
        assertEquals(2, outcome.err().lines().count(), outcome::err);
    }

    @Test
    void textBeyondAsciiIsUtf8() {
        var outcome = Program.run(folder, Map.of("LC_ALL", "C"), "build", "--only=Übersee");
        assertEquals("""
                statesheet build: unknown place "Übersee"; write a code like NM, or a name like "New Mexico"
                Help: statesheet build --help
                """, outcome.err());
    }

    private String sha256(String file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(folder.resolve(file))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
