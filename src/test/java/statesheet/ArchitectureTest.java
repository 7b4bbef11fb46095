package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package imports only those before it, and only the libraries that are its own. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "statesheet");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    /** In order, one inside another by its full name; the root package, Statesheet itself, is the empty name. */
    private static final List<String> ORDER = List.of("problem", "source", "vector", "document", "edition", "template",
            "brand", "text", "chart", "layout", "pdf", "press", "packet", "picture", "", "review", "batch", "cli");

    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("problem", List.of("com.fasterxml.jackson.")), Map.entry("source", List.of("com.fasterxml.jackson.",
                    "org.dhatim.fastexcel.reader.", "org.apache.commons.compress.archivers.zip.", "javax.xml.stream.")),
            Map.entry("vector", List.of("java.awt.")), Map.entry("edition", List.of("com.fasterxml.jackson.")),
            Map.entry("document", List.of()), Map.entry("template", List.of("org.commonmark.", "com.ibm.icu.")),
            Map.entry("brand", List.of("com.github.weisj.jsvg.", "javax.", "org.xml.", "org.w3c.")),
            Map.entry("text", List.of()),
            Map.entry("chart", List.of("org.jfree.", "java.awt.")),
            Map.entry("layout", List.of("com.google.zxing.")), Map.entry("pdf", List.of("org.openpdf.", "java.awt.image.", "javax.imageio.")),
            Map.entry("press", List.of("org.openpdf.", "java.awt.image.", "javax.imageio.")),
            Map.entry("packet", List.of("org.openpdf.")),
            Map.entry("picture",
                    List.of("org.apache.pdfbox.", "org.apache.commons.logging.", "java.awt.", "javax.imageio.")),
            Map.entry("", List.of()), Map.entry("review", List.of()),
            Map.entry("batch", List.of("com.fasterxml.jackson.")),
            Map.entry("cli", List.of("picocli.", "com.fasterxml.jackson.")));

    @Test
    void noPackageImportsALaterOne() {
        assertEquals(List.of(), imports().filter(Import::isOwn)
                .filter(line -> ORDER.indexOf(line.importedPackage()) > ORDER.indexOf(line.from)).toList());
    }

    @Test
    void noPackageSeesALibraryThatIsNotItsOwn() {
        assertEquals(List.of(), imports().filter(line -> !line.isOwn() && !line.imported.matches("java\\.(?!awt).*"))
                .filter(line -> LIBRARIES.get(line.from).stream().noneMatch(line.imported::startsWith)).toList());
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() throws IOException {
        try (var files = Files.walk(SOURCES).filter(path -> path.toString().endsWith(".java"))) {
            files.map(Path::getParent).distinct().forEach(folder ->
                    assertTrue(ORDER.contains(name(folder)), folder.toString()));
        }
    }

    /** Of the package in this folder, below the root package: {@code template.fill}. */
    private static String name(Path folder) {
        return SOURCES.relativize(folder).toString().replace(File.separatorChar, '.');
    }

    private record Import(String from, String file, String imported) {

        boolean isOwn() {
            return imported.startsWith("statesheet.");
        }

        /** With the packages around it: {@code template.fill}. */
        String importedPackage() {
            return imported.substring("statesheet.".length()).split("\\.(?=[A-Z])|(?=[A-Z])", 2)[0];
        }
    }

    private static Stream<Import> imports() {
        try (var files = Files.walk(SOURCES)) {
            var imports = new ArrayList<Import>();
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var folder = file.getParent();
                var lines = IMPORT.matcher(Files.readString(file));
                while (lines.find()) {
                    imports.add(new Import(name(folder), file.toString(), lines.group(1)));
                }
            }
            return imports.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
