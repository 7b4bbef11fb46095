package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.testing.PdfReading;

/**
 * Counts that may not be shown are in no byte of anything that is made, nor is what would be worked out from them:
 * sheets of every kind, packets, the review page, the manifest, messages.
 */
class HiddenEverywhereTest {

    private static final Path GIVEN = Path.of("src", "test", "resources", "suppressed");

    /** The counts themselves, then the changes and rates that they would give. */
    private static final List<String> NUMBERS = List.of("48613", "37259", "52847", "61309", "27592", "31868", "30.4", "26.4",
            "30.3831", "26.4235");

    /** What is behind the name of the edition. */
    private static final Pattern KIND = Pattern.compile("enrolled-2023(.+)");

    @TempDir
    private Path folder;

    /** What is made, as texts, by what it is. */
    private final Map<String, List<String>> made = new TreeMap<>();

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(GIVEN)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void hide(String... cells) throws IOException {
        var file = folder.resolve("figures.csv");
        for (var cell : cells) {
            Files.writeString(file, Files.readString(file).replace(cell, "Hidden"));
        }
    }

    private void run(int exit, String command, String... options) {
        var words = new ArrayList<Object>(List.of(command, folder));
        words.addAll(List.of(options));
        var outcome = TypedCommand.statesheet(words.toArray());
        assertEquals(exit, outcome.exit(), outcome.err());
        add("message", outcome.out());
        add("message", outcome.err());
    }

    private void add(String kind, String text) {
        made.computeIfAbsent(kind, _ -> new ArrayList<>()).add(text);
    }

    private void makeAll() throws IOException {
        var out = "--out=" + folder.resolve("out");
        run(Exit.DONE, "check");
        run(Exit.DONE, "build", out, "--review", "--jobs=1");
        run(Exit.DONE, "build", out, "--size=large", "--jobs=1");
        run(Exit.DONE, "build", out, "--profile=press", "--jobs=1");
        run(Exit.DONE, "packet", "--out=" + folder.resolve("out/packet.pdf"));
        try (var files = Files.list(folder.resolve("out"))) {
            for (var file : files.toList()) {
                read(file);
            }
        }
    }

    /** The file as it is; of a PDF also what its pages, tags and attachments say, and every stream unpacked. */
    private void read(Path file) throws IOException {
        var kind = KIND.matcher(file.getFileName().toString()).replaceFirst("$1");
        var bytes = Files.readAllBytes(file);
        add(kind, new String(bytes, StandardCharsets.ISO_8859_1));
        if (!file.toString().endsWith(".pdf")) {
            return;
        }
        var pdf = PdfReading.of(bytes);
        for (int page = 1; page <= pdf.pages(); page++) {
            add(kind, pdf.text(page));
        }
        add(kind, pdf.tags());
        add(kind, pdf.attachments().toString());
        try (var document = Loader.loadPDF(bytes)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var unpacked = stream.createInputStream()) {
                        addStream(kind, new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }

    /** Not where things are on a page, nor the outlines of letters: those are numbers by chance. */
    private void addStream(String kind, String text) {
        if (!text.contains(" re\n") && !text.contains(" Tm\n") && !text.contains(" l\n")) {
            add(kind, text);
        }
    }

    /** Which of the numbers are in something of these kinds, with or without separators, by themselves. */
    private List<String> found(Collection<String> kinds) {
        return NUMBERS.stream().filter(number -> {
            var pattern = Pattern.compile("(?<![\\d.,])" + Pattern.quote(number).replaceFirst("(\\d)(\\d{3})\\\\E",
                    "$1\\\\E,?\\\\Q$2\\\\E") + "(?![\\d]|[.,]\\d)");
            return kinds.stream().flatMap(kind -> made.get(kind).stream()).anyMatch(text -> pattern.matcher(text).find());
        }).toList();
    }

    @Test
    void whatMayBeShownIsFoundInWhatIsMade() throws IOException {
        makeAll();
        assertEquals(NUMBERS, found(made.keySet()));
        for (var kind : List.of("-AK.pdf", "-AK-large.pdf", "-AK-press.pdf", "packet.pdf", "-review.html")) {
            assertTrue(found(List.of(kind)).containsAll(List.of("48613", "37259")), kind + ": " + found(List.of(kind)));
        }
    }

    @Test
    void whatIsHiddenIsNowhere() throws IOException {
        hide("48613", "37259", "52847", "61309");
        makeAll();
        assertEquals(List.of(), found(made.keySet()));
        var sheet = PdfReading.of(Files.readAllBytes(folder.resolve("out/enrolled-2023-AK.pdf")));
        assertTrue(sheet.text(1).contains("A change since 2022 is not shown."), sheet.text(1));
        assertTrue(sheet.attachments().getFirst().text().contains("\"suppressed\" : \"fewer than 100,000\""));
    }

    /** Before all holes are closed nothing is made, and the messages say what to hide without saying what it is. */
    @Test
    void theMessagesOfAHoleHaveNoNumberThatIsOrWillBeHidden() throws IOException {
        hide("48613");
        run(Exit.PROBLEMS, "check");
        assertEquals(List.of(), found(made.keySet()));
        var said = String.join("\n", made.get("message"));
        assertTrue(said.contains("hide also middle of Alaska (line 4)"), said);
    }
}
