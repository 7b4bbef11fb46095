package statesheet.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.testing.Program;
import statesheet.testing.Tool;

/** What is in {@code target/statesheet-VERSION.zip}. */
class PortableZipIT {

    private static final Path ZIP = Path.of(System.getProperty("statesheet.zip"));

    /** Variables of paths in the starter for Windows. */
    private static final Pattern PATHS =
            Pattern.compile("%(?:home|folder|java|archive|JAVA_HOME|ProgramFiles|LOCALAPPDATA)%|%%~D|%~dp0");

    @TempDir
    static Path folder;

    /** The folder that was in the ZIP file. */
    private static Path program;

    @BeforeAll
    static void unpack() throws IOException {
        assertEquals(0, Tool.run("unzip", "-q", ZIP.toString(), "-d", folder.resolve("unpacked").toString()).exit());
        program = folder.resolve("unpacked").resolve(ZIP.getFileName().toString().replace(".zip", ""));
    }

    @Test
    void allIsInOneFolder() throws IOException {
        assertEquals(List.of(program), list(folder.resolve("unpacked")));
        assertEquals(List.of("README.html", "SHA256SUMS", "data", "fonts", "lib", "licenses", "statesheet",
                "statesheet.cmd", "statesheet.command"), list(program).stream().map(PortableZipIT::name).toList());
    }

    @Test
    void theStartersMayBeRunAndNothingElse() throws IOException {
        try (var files = Files.walk(program).filter(Files::isRegularFile)) {
            assertEquals(List.of("statesheet", "statesheet.command"),
                    files.filter(Files::isExecutable).map(PortableZipIT::name).sorted().toList());
        }
        assertEquals(-1, Files.mismatch(program.resolve("statesheet"), program.resolve("statesheet.command")));
    }

    @Test
    void allOtherFilesAreInTheListOfSumsAndHaveTheirs() throws IOException {
        var check = Tool.run("sh", "-c", "cd '" + program + "' && sha256sum --check --strict --quiet SHA256SUMS");
        assertEquals(0, check.exit(), check::toString);
        try (var files = Files.walk(program).filter(Files::isRegularFile)) {
            var there = new TreeSet<>(files.map(file -> program.relativize(file).toString()).toList());
            there.remove("SHA256SUMS");
            assertEquals(List.copyOf(there), Files.readAllLines(program.resolve("SHA256SUMS")).stream()
                    .map(line -> line.substring(66)).toList());
        }
    }

    @Test
    void everyLibraryHasItsLicense() throws IOException {
        for (var jar : jars().stream().map(PortableZipIT::name).toList()) {
            if (!jar.equals("statesheet.jar")) {
                assertTrue(list(program.resolve("licenses").resolve(jar.replaceFirst("-[0-9].*", ""))).stream()
                        .anyMatch(file -> name(file).matches(".*LICENSE.*|.*-[0-9]\\.[0-9]\\.txt")), jar);
            }
        }
    }

    @Test
    void packedAgainItIsTheSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(ZIP, packed("again.zip", "")));
    }

    @Test
    void aProgramThatChangedHasAnotherArchive() throws IOException {
        try (var zip = new ZipFile(packed("changed.zip", "-Dchanged").toFile())) {
            var starter = new String(zip.getInputStream(zip.getEntry(program.getFileName() + "/statesheet"))
                    .readAllBytes(), UTF_8);
            assertNotEquals(archive(Files.readString(program.resolve("statesheet"))), archive(starter));
        }
    }

    private static String archive(String starter) {
        return starter.lines().filter(line -> line.startsWith("archive=")).findFirst().orElseThrow();
    }

    /** As the build packs it, with one more option of the JVM. */
    private static Path packed(String name, String option) throws IOException {
        var packed = folder.resolve(name);
        var outcome = Tool.run(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu", "src/main/launcher/PortableZip.java", Program.home().toString(),
                program.getFileName().toString().replace("statesheet-", ""), time() + "Z",
                Files.readString(program.resolve("lib/java.options")) + option, packed.toString());
        assertEquals(0, outcome.exit(), outcome::err);
        return packed;
    }

    private static LocalDateTime time() throws IOException {
        try (var zip = new ZipFile(ZIP.toFile())) {
            return zip.entries().nextElement().getTimeLocal();
        }
    }

    /** A class that the build rewrites would otherwise have the time of the build. */
    @Test
    void noEntryOfAJarIsNewerThanTheVersion() throws IOException {
        var version = time();
        for (var file : jars()) {
            try (var jar = new ZipFile(file.toFile())) {
                assertEquals(List.of(), jar.stream().filter(entry -> entry.getTimeLocal().isAfter(version))
                        .map(ZipEntry::getName).toList());
            }
        }
    }

    @Test
    void theStarterForWindowsIsPlainTextWithTheLineEndsOfWindows() throws IOException {
        var text = Files.readString(program.resolve("statesheet.cmd"), US_ASCII);
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1);
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertFalse(text.contains("@PROGRAM@") || text.contains("@WITHOUT_WORDS@"));
    }

    @Test
    void theStarterForWindowsHasItsPathsInQuotes() throws IOException {
        for (var line : Files.readAllLines(program.resolve("statesheet.cmd"))) {
            var paths = PATHS.matcher(line);
            while (paths.find()) {
                assertEquals(1, line.substring(0, paths.start()).chars().filter(c -> c == '"').count() % 2, line);
            }
        }
    }

    @Test
    void theStarterForWindowsGoesWhereThereIsALabel() throws IOException {
        var text = Files.readString(program.resolve("statesheet.cmd"));
        var jumps = Pattern.compile("(?:call :|goto )(\\w+)").matcher(text);
        assertTrue(jumps.find());
        do {
            assertTrue(text.contains("\r\n:" + jumps.group(1) + "\r\n"), jumps.group());
        } while (jumps.find());
    }

    /** All starters look the archive up under the same name. */
    @Test
    void theStartersKnowTheSameProgram() throws IOException {
        var known = Pattern.compile("[0-9a-f]{12}");
        var unix = known.matcher(archive(Files.readString(program.resolve("statesheet"))));
        assertTrue(unix.find());
        assertTrue(Files.readString(program.resolve("statesheet.cmd")).contains(unix.group() + "-%build%"));
    }

    @Test
    void thePageForPeopleSaysItsVersion() throws IOException {
        var page = Files.readString(program.resolve("README.html"));
        assertTrue(page.contains("<title>" + name(program).replace("statesheet-", "Statesheet ") + "</title>"));
        assertFalse(page.contains("@VERSION@"));
    }

    private static List<Path> jars() throws IOException {
        return list(program.resolve("lib")).stream().filter(file -> file.toString().endsWith(".jar")).toList();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
