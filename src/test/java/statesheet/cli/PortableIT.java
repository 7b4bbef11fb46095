package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.Program;
import statesheet.testing.RunOutcome;
import statesheet.testing.Tool;

/** The program for every system, unpacked, with whatever Java there is. It finds none unless a test says where. */
class PortableIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String MADE = "ncmec-2023: 1 sheet made.\n";
    private static final String PREPARING = "Preparing Statesheet for this computer. This happens once.\n";

    @TempDir
    static Path folder;

    /** The folder that was in the ZIP file. */
    private static Path program;

    /** Every file in it with its times, as unpacked, and after the first use, during which nobody could write there. */
    private static String unpacked;
    private static String used;

    @BeforeAll
    static void unpackAndUseItOnce() throws IOException {
        program = unpack(folder.resolve("My Sheets é"));
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : List.of("readlink", "sed", "uname")) {
            command(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        Tool.run("chmod", "-R", "a-w", program.toString());
        unpacked = Tool.run("ls", "-lR", "--time-style=full-iso", program.toString()).out();
        assertEquals(PREPARING + MADE, build("first", Map.of()).err());
        used = Tool.run("ls", "-lR", "--time-style=full-iso", program.toString()).out();
        Tool.run("chmod", "-R", "u+w", program.toString());
    }

    private static Path unpack(Path parent) throws IOException {
        var outcome = Tool.run("unzip", "-q", System.getProperty("statesheet.zip"), "-d", parent.toString());
        assertEquals(0, outcome.exit(), outcome::err);
        var home = parent.resolve(names(parent).getFirst());
        lookInNoUsualFolder(home.resolve("statesheet"));
        return home;
    }

    /** This machine's own Java is in one of them. */
    private static void lookInNoUsualFolder(Path starter) throws IOException {
        Files.writeString(starter, Files.readString(starter).replace("/usr/lib/jvm", folder + "/jvm")
                .replace("/opt", "/nowhere"));
    }

    private static RunOutcome build(String out, Map<String, String> environment) {
        return start(environment, "build", program.resolve("data/ncmec-2023").toString(), "--out", out);
    }

    private static RunOutcome start(Map<String, String> environment, String... words) {
        return start(program.resolve("statesheet"), environment, words);
    }

    private static RunOutcome start(Path starter, Map<String, String> environment, String... words) {
        return Program.run(starter, folder, environment(environment), words);
    }

    private static Map<String, String> environment(Map<String, String> own) {
        var all = new HashMap<>(Map.of("JAVA_HOME", JAVA.toString(), "PATH", folder.resolve("tools").toString(),
                "HOME", folder.resolve("home").toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString()));
        all.putAll(own);
        return all;
    }

    @Test
    void itMakesTheSheetThatThePackagedProgramMakes() throws IOException {
        assertEquals(MADE, build("portable", Map.of()).err());
        Program.run(folder, "build", Program.home().resolve("data/ncmec-2023").toString(), "--out", "packaged");
        assertEquals(-1, Files.mismatch(folder.resolve("portable/ncmec-2023-NM.pdf"),
                folder.resolve("packaged/ncmec-2023-NM.pdf")));
    }

    @Test
    void javaOnThePathIsFound() throws IOException {
        var link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("path")).resolve("java"),
                JAVA.resolve("bin/java"));
        try {
            var path = folder.resolve("tools") + ":" + link.getParent();
            assertEquals(MADE, build("on-path", Map.of("JAVA_HOME", "", "PATH", path)).err());
        } finally {
            Files.delete(link);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jvm/java 25", "home/.sdkman/candidates/java/25",
            "home/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home"})
    void javaInAUsualFolderIsFound(String usual) throws IOException {
        Files.createDirectories(folder.resolve(usual).getParent());
        var link = Files.createSymbolicLink(folder.resolve(usual), JAVA);
        try {
            assertEquals(MADE, build("of-" + usual, Map.of("JAVA_HOME", "")).err());
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void withoutJavaItSaysWhereToGetOne() {
        var outcome = start(Map.of("JAVA_HOME", ""), "--version");
        assertEquals("Statesheet needs Java 25 or newer, and there is none in JAVA_HOME, in PATH or in the usual"
                + " folders: get one at https://adoptium.net, then start Statesheet again.\n", outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.exit());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"17.0.15, 1", "1.8.0_392, 1", "24.0.2, 1", "nonsense, 1", "25, 0", "25-ea, 0", "25.0.3, 0", "30.1, 0"})
    void whetherAJavaIsNewEnoughIsInItsReleaseFile(String version, int exit) throws IOException {
        var java = otherJava("exec '" + JAVA + "/bin/java' \"$@\"");
        Files.writeString(java.resolve("release"), """
                IMPLEMENTOR="Somebody"
                JAVA_VERSION="%s"
                """.formatted(version));
        var outcome = start(Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", "/dev/null"), "--version");
        assertEquals(exit, outcome.exit(), outcome::err);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"17.0.15, 1", "1.8.0_392, 1", "25.0.3, 0"})
    void whereJavaHasNoReleaseFileItIsAsked(String version, int exit) throws IOException {
        var java = otherJava("""
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2026-04-21 LTS' >&2
                else
                    exec '%s/bin/java' "$@"
                fi""".formatted(version, JAVA));
        var outcome = start(Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", "/dev/null"), "--version");
        assertEquals(exit, outcome.exit(), outcome::err);
    }

    @Test
    void anOldJavaIsPassedOverForANewOne() throws IOException {
        var old = otherJava("exit 9");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        var path = folder.resolve("tools") + ":" + JAVA.resolve("bin");
        assertEquals(MADE, build("passed-over", Map.of("JAVA_HOME", old.toString(), "PATH", path)).err());
    }

    /** A folder of a Java whose command does this. */
    private static Path otherJava(String command) throws IOException {
        var java = Files.createTempDirectory(folder, "other java");
        command(Files.createDirectory(java.resolve("bin")).resolve("java"), command);
        return java;
    }

    private static void command(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    @Test
    void fromTheSecondStartOnItUsesTheArchive() throws IOException {
        withOption("-XX:AOTMode=on", () -> {
            assertEquals(0, start(Map.of(), "--version").exit());
            assertEquals(1, start(Map.of("XDG_CACHE_HOME", "/dev/null"), "--version").exit());
        });
    }

    /** While the program's JVM has one more option. */
    private static void withOption(String option, Executable test) throws IOException {
        var options = program.resolve("lib/java.options");
        var shipped = Files.readString(options);
        Files.writeString(options, shipped + option + "\n");
        try {
            assertDoesNotThrow(test);
        } finally {
            Files.writeString(options, shipped);
        }
    }

    @Test
    void theCacheHoldsTheArchiveAndNothingElse() throws IOException {
        var cache = folder.resolve("cache/statesheet");
        assertEquals(1, names(cache).size());
        assertTrue(names(cache).getFirst().matches("[0-9a-f]{12}-.*25.*\\.aot"), names(cache).toString());
    }

    @Test
    void anotherJavaGetsAnotherArchiveAndOnlyOldOnesGo() throws IOException {
        var cache = Files.createDirectories(folder.resolve("other cache/statesheet"));
        Tool.run("touch", "-d", "40 days ago", cache.resolve("old.aot").toString());
        Tool.run("touch", "-d", "20 days ago", cache.resolve("younger.aot").toString());
        Tool.run("mkdir", cache.resolve("training-cut-short").toString());
        Tool.run("touch", cache.resolve("training-cut-short/half").toString());
        Tool.run("touch", "-d", "40 days ago", cache.resolve("training-cut-short").toString());
        var java = otherJava("exec '" + JAVA + "/bin/java' \"$@\"");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25\"\nJAVA_RUNTIME_VERSION=\"25+7-made-up\"\n");
        var environment = Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", cache.getParent().toString());
        assertEquals(PREPARING, start(environment, "--version").err());
        assertEquals("", start(environment, "--version").err());
        assertEquals(2, names(cache).size());
        assertTrue(names(cache).getFirst().endsWith("-25+7-made-up.aot"), names(cache).toString());
        assertEquals("younger.aot", names(cache).getLast());
    }

    /** Java does not make one while it is not to use one. */
    @Test
    void anArchiveThatCouldNotBeMadeIsTriedAgainTheNextDay() throws IOException {
        var kept = folder.resolve("none yet/statesheet");
        var cache = Map.of("XDG_CACHE_HOME", kept.getParent().toString());
        withOption("-XX:AOTMode=off", () -> {
            assertEquals(PREPARING, start(cache, "--version").err());
            assertEquals("", start(cache, "--version").err());
        });
        assertEquals("", start(cache, "--version").err());
        var archive = kept.resolve(names(kept).getFirst());
        assertEquals(0, Files.size(archive));
        Tool.run("touch", "-d", "25 hours ago", archive.toString());
        assertEquals(PREPARING, start(cache, "--version").err());
        assertTrue(Files.size(archive) > 0);
    }

    @ParameterizedTest(name = "XDG_CACHE_HOME {0}, HOME {1}")
    @CsvSource({"/dev/null, /root", "'', /dev/null", "'', ''"})
    void whereNoArchiveCanBeKeptTheProgramRunsWithoutAWord(String cache, String home) {
        var nowhere = Map.of("XDG_CACHE_HOME", cache, "HOME", home);
        assertEquals(MADE, build("without-archive" + cache + home, nowhere).err());
    }

    /** The superuser may write everywhere, so what is in the folder is compared. */
    @Test
    void nothingIsWrittenInTheProgramsFolder() {
        assertEquals(unpacked, used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D's 50% of it! (new)", "($HOME) `x` \"y\"", "-out", "Größe ñ"})
    void itsFolderMayHaveAnyName(String name) throws IOException {
        var moved = Files.move(program, program.resolveSibling(name));
        try {
            var outcome = start(moved.resolve("statesheet"), Map.of(), "build",
                    moved.resolve("data/ncmec-2023").toString(), "--out", "any " + name);
            assertEquals(MADE, outcome.err());
            assertEquals("any " + name + "/ncmec-2023-NM.pdf\n", outcome.out());
        } finally {
            Files.move(moved, program);
        }
    }

    /** Java itself looks for the classes of such a folder in another one. */
    @Test
    void anExclamationMarkAtTheEndOfItsFoldersNameIsRefusedInASentence() throws IOException {
        var moved = Files.move(program, program.resolveSibling("Sheets!"));
        try {
            var outcome = start(moved.resolve("statesheet"), Map.of(), "--version");
            assertEquals("statesheet: Java cannot run what is in a folder whose name ends with \"!\"; rename it\n",
                    outcome.err());
            assertEquals(1, outcome.exit());
        } finally {
            Files.move(moved, program);
        }
    }

    @Test
    void aLinkToALinkStartsIt() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), program.resolve("statesheet"));
        var linkToLink = Files.createSymbolicLink(folder.resolve("link to link"), link);
        assertEquals(0, start(linkToLink, Map.of(), "--version").exit());
    }

    @Test
    void optionsMeantForAnotherJavaAreNotItsOwn() {
        assertEquals("", start(Map.of("JAVA_TOOL_OPTIONS", "-Dunknown", "JDK_JAVA_OPTIONS", "-Xmx1k",
                "LC_ALL", "C"), "--version").err());
    }

    @Test
    void filesWithTheLineEndsOfWindowsMakeTheSameSheet() throws IOException {
        var edition = EditionCopy.in(folder);
        for (var name : names(edition.folder())) {
            var file = edition.folder().resolve(name);
            Files.writeString(file, Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
        }
        assertEquals(MADE, build("line-feeds", Map.of()).err());
        assertEquals(MADE, start(Map.of(), "build", edition.folder().toString(), "--out", "crlf").err());
        assertEquals(-1, Files.mismatch(folder.resolve("line-feeds/ncmec-2023-NM.pdf"),
                folder.resolve("crlf/ncmec-2023-NM.pdf")));
    }

    @Test
    void withoutWordsItOpensTheStudio() throws IOException {
        var starter = new ProcessBuilder(program.resolve("statesheet").toString()).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        starter.environment().putAll(environment(Map.of()));
        var studio = starter.start();
        try {
            var address = studio.inputReader().readLine();
            assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[0-9a-f]{64}"), address);
        } finally {
            studio.destroy();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
