package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package imports only those before it, and only the libraries that are its own. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "statesheet");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    /** In order, each with the libraries that it may use; the root package, Statesheet itself, is "(root)". */
    private static final SequencedMap<String, List<String>> ROOMS = rooms("""
            problem          com.fasterxml.jackson.
            source           com.fasterxml.jackson.
            table            org.apache.poi. javax.xml.stream.
            vector           java.awt.
            document
            edition          com.fasterxml.jackson.
            edition.cells
            edition.worked
            edition.hidden
            edition.figures
            edition.reading
            brand            com.github.weisj.jsvg. javax. org.xml. org.w3c.
            template.plan    com.ibm.icu.
            template.parse   org.commonmark.
            template.fill
            template.check
            template
            text
            chart            org.jfree. java.awt.
            sheet
            layout.measure   com.google.zxing.
            layout.fit
            layout.place
            layout
            pdf              org.openpdf. javax.imageio.
            press            org.openpdf.
            picture          org.apache.pdfbox. org.apache.commons.logging. java.awt. javax.imageio.
            making
            writing          com.fasterxml.jackson.
            packet           org.openpdf.
            review
            batch
            starting.columns
            starting         com.fasterxml.jackson.
            (root)
            studio.desk
            studio           com.fasterxml.jackson. com.sun.net.httpserver. org.commonmark.
            cli              picocli. com.fasterxml.jackson.
            """);

    private static final List<String> ORDER = List.copyOf(ROOMS.keySet());

    private static SequencedMap<String, List<String>> rooms(String lines) {
        var rooms = new LinkedHashMap<String, List<String>>();
        lines.lines().map(line -> List.of(line.split(" +"))).forEach(words ->
                rooms.put(words.getFirst().replace("(root)", ""), words.subList(1, words.size())));
        return rooms;
    }

    @Test
    void noPackageImportsALaterOne() {
        assertEquals(List.of(), imports().filter(Import::isOwn)
                .filter(line -> ORDER.indexOf(line.importedPackage()) > ORDER.indexOf(line.from)).toList());
    }

    @Test
    void noPackageSeesALibraryThatIsNotItsOwn() {
        assertEquals(List.of(), imports().filter(line -> !line.isOwn() && !line.imported.matches("java\\.(?!awt).*"))
                .filter(line -> ROOMS.get(line.from).stream().noneMatch(line.imported::startsWith)).toList());
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
