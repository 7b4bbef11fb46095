package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.testing.Program;
import statesheet.testing.RunOutcome;
import statesheet.testing.Tool;

/** The folder that {@code mvn package} leaves runs by itself, wherever it is. */
class PackagedProgramIT {

    private static final String EDITION = "data/ncmec-2023";

    /** Standard output holds the sheet's path, and nothing of the runtime's own. */
    private static final String SHEET = "sheets/ncmec-2023-NM.pdf\n";

    @TempDir
    static Path folder;

    /** A copy whose files are all newer than the start-up cache takes them to be. */
    private static Path copy;

    @BeforeAll
    static void copyTheProgram() {
        copy = folder.resolve("moved here");
        Tool.run("cp", "-a", Program.home().toString(), copy.toString());
    }

    /** A sheet that is there already would not be made again. */
    @BeforeEach
    void removeTheSheet() {
        Tool.run("rm", "-rf", folder.resolve("sheets").toString());
    }

    @Test
    void aCopyElsewhereMakesTheSheet() {
        assertMakesTheSheet(build(launcher(), Map.of()));
    }

    @Test
    void aCopyElsewhereStillUsesTheStartUpCache() {
        var help = Tool.run(copy.resolve("runtime/bin/java").toString(), "-XX:AOTMode=on",
                "-XX:AOTCache=" + copy.resolve("statesheet.aot"), "-jar", copy.resolve("lib/statesheet.jar").toString(),
                "--help");
        assertEquals(0, help.exit(), help::err);
    }

    @Test
    void withoutTheStartUpCacheItMakesTheSheetAllTheSame() throws IOException {
        var cache = copy.resolve("statesheet.aot");
        var aside = folder.resolve("aside.aot");
        Files.move(cache, aside);
        try {
            assertMakesTheSheet(build(launcher(), Map.of()));
        } finally {
            Files.move(aside, cache);
        }
    }

    @Test
    void aLinkToALinkToItMakesTheSheet() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), launcher());
        var linkToLink = Files.createSymbolicLink(folder.resolve("link to link"), link);
        assertMakesTheSheet(build(linkToLink, Map.of()));
    }

    @Test
    void itNeedsNothingOfTheMachinesJavaAndLocale() {
        assertMakesTheSheet(build(launcher(), Map.of("PATH", "/nowhere", "JAVA_HOME", "/nowhere", "LC_ALL", "C",
                "JAVA_TOOL_OPTIONS", "-Dunknown", "JDK_JAVA_OPTIONS", "-Xmx1k")));
    }

    @Test
    void inTheCLocaleAFolderMayHaveAnyName() {
        var outcome = Program.run(launcher(), folder, Map.of("LC_ALL", "C"),
                "build", copy.resolve(EDITION).toString(), "--out", "Übersicht ñ");
        assertEquals("Übersicht ñ/ncmec-2023-NM.pdf\n", outcome.out(), outcome::err);
    }

    private static RunOutcome build(Path launcher, Map<String, String> environment) {
        return Program.run(launcher, folder, environment, "build", copy.resolve(EDITION).toString(),
                "--out", "sheets");
    }

    private static void assertMakesTheSheet(RunOutcome outcome) {
        assertEquals(SHEET, outcome.out(), outcome::err);
        assertEquals(0, outcome.exit(), outcome::err);
    }

    private static Path launcher() {
        return copy.resolve("bin/statesheet");
    }
}
