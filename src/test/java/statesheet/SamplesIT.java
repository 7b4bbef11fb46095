package statesheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.PdfReading;
import statesheet.testing.Program;

/**
 * What lies in {@code samples/} is what the packaged program makes of the flagship edition today. Compared by what the
 * files show, as the bytes of compressed streams differ between Java runtimes.
 */
class SamplesIT {

    private static final Path SAMPLES = Path.of("samples");
    private static final String NAME = "ncmec-2023-NM";

    @TempDir
    private static Path made;

    @BeforeAll
    static void makeThemAnew() {
        var outcome = Program.run(Path.of("").toAbsolutePath(), Map.of(), "build", "data/ncmec-2023", "--out",
                made.toString(), "--png", "--dpi", "100");
        assertEquals(0, outcome.exit(), outcome.err());
    }

    @Test
    void theFolderHoldsTheSheetAndItsPages() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            assertEquals(List.of(NAME + "-1.png", NAME + "-2.png", NAME + ".pdf"),
                    files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("manifest.json"))
                            .sorted().toList());
        }
    }

    @Test
    void theSheetIsTheOneThatTheProgramMakes() throws IOException {
        var sample = PdfReading.of(Files.readAllBytes(SAMPLES.resolve(NAME + ".pdf")));
        var now = PdfReading.of(Files.readAllBytes(made.resolve(NAME + ".pdf")));
        assertEquals(now.tags(), sample.tags());
        assertEquals(now.operators(1), sample.operators(1));
        assertEquals(now.operators(2), sample.operators(2));
        assertEquals(now.attachments(), sample.attachments());
        assertEquals(now.fonts(), sample.fonts());
        assertEquals(now.xmp(), sample.xmp());
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void thePicturesShowThePages(int page) throws IOException {
        var file = NAME + "-" + page + ".png";
        var sample = ImageIO.read(SAMPLES.resolve(file).toFile());
        var now = ImageIO.read(made.resolve(file).toFile());
        int[] expected = now.getRGB(0, 0, now.getWidth(), now.getHeight(), null, 0, now.getWidth());
        int[] actual = sample.getRGB(0, 0, sample.getWidth(), sample.getHeight(), null, 0, sample.getWidth());
        assertArrayEquals(expected, actual, file + " is stale: make it anew as the README says");
    }
}
