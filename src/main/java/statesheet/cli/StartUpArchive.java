package statesheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import statesheet.source.FileTree;

/**
 * The archive that Java starts from in half the time (JEP 514). The portable program makes it on first use, from the
 * classes that the built-in editions need.
 *
 * <p>Its name tells the program and the Java that it is for: Java 25 refuses the archive of another Java, but would run
 * the classes of other jars from it. Whatever fails here is never said: the program runs all the same.
 */
final class StartUpArchive {

    /** Set by the starters of the portable program to where the archive is, or belongs. */
    private static final String PATH = "statesheet.archive";

    /** An archive that Java does not take is made anew after a day: should none ever fit, the rest of a day is fast. */
    private static final int DAYS_UNUSED = 1;

    /** When an archive is made, those of other programs and other Javas go that are older. */
    private static final int DAYS_KEPT = 30;

    private StartUpArchive() {}

    /** Makes the archive where the program asks for one and has none. */
    static void prepare(PrintStream err) {
        var path = System.getProperty(PATH);
        try {
            if (path != null && !isMade(Path.of(path))) {
                make(Path.of(path), err);
            }
        } catch (IOException | InvalidPathException slower) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether Java started from it, or did not take it lately. */
    private static boolean isMade(Path archive) throws IOException {
        return System.getProperty("java.vm.info").contains("sharing")
                || Files.exists(archive) && days(archive) < DAYS_UNUSED;
    }

    /** An archive that could not be made is an empty file, so that it is not tried at every start. */
    private static void make(Path archive, PrintStream err) throws IOException, InterruptedException {
        var training = Files.createTempDirectory(Files.createDirectories(archive.getParent()), "training-");
        try {
            Console.print(err, "Preparing Statesheet for this computer. This happens once.");
            var made = training.resolve(archive.getFileName());
            train(training, made);
            Files.move(Files.exists(made) ? made : Files.createFile(made), archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.remove(training);
        }
        removeOlder(archive.getParent());
    }

    private static void train(Path folder, Path archive) throws IOException, InterruptedException {
        var jar = Path.of(System.getProperty("java.class.path"));
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + jar.resolveSibling("java.options"), "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining",
                "-XX:AOTCacheOutput=" + archive,
                "-Dstatesheet.home=" + System.getProperty("statesheet.home"), "-classpath", jar.toString(),
                Training.class.getName(), folder.toString())
                .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
    }

    private static void removeOlder(Path folder) throws IOException {
        for (var file : files(folder)) {
            if (days(file) > DAYS_KEPT) {
                FileTree.remove(file);
            }
        }
    }

    private static long days(Path file) throws IOException {
        return Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now()).toDays();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
