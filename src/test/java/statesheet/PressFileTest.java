package statesheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.ProblemException;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Tool;

/** The New Mexico sheet as a printing company gets it: what the file says of itself, and what it does not hold. */
class PressFileTest {

    @TempDir
    private static Path folder;

    private static byte[] pdf;

    @BeforeAll
    static void render() throws ProblemException {
        pdf = PressTest.open(Path.of("data", "ncmec-2023")).render("NM");
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void noOperatorSpeaksOfRedGreenAndBlueOrOfOverprinting(int page) {
        var operators = PdfReading.of(pdf).operators(page);
        assertEquals(List.of(), operators.stream()
                .filter(line -> line.matches("(.* )?(rg|RG|g|G|sc|SC|gs|sh|Do|BI)")).toList());
        assertEquals(Set.of("/CS1"), Set.copyOf(operators.stream().filter(line -> line.matches(".* (cs|CS)"))
                .map(line -> "/" + line.substring(0, line.indexOf(' '))).toList()));
    }

    @Test
    void noObjectSpeaksOfThemEither() throws IOException {
        var objects = objects(pdf);
        for (var name : List.of("/DeviceRGB", "/CalRGB", "/ICCBased", "/DeviceGray", "/ExtGState", "/OP ", "/op ",
                "/Annots", "/Encrypt", "/SMask")) {
            assertFalse(objects.contains(name), name);
        }
        assertTrue(objects.contains("/Separation"), "the marks' color space is found this way");
    }

    /** The file as text, with its streams inflated and without the bytes of the color profile. */
    private static String objects(byte[] pdf) throws IOException {
        var in = Files.write(folder.resolve("packed.pdf"), pdf);
        var out = folder.resolve("unpacked.pdf");
        assertEquals(0, Tool.run("qpdf", "--qdf", "--object-streams=disable", in.toString(), out.toString()).exit());
        return Files.readString(out, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void theBoxesAreThoseOfThePageItsBleedAndThePaper(int page) {
        var boxes = PdfReading.of(pdf).boxes(page);
        assertEquals(new Rectangle2D.Double(0, 0, 684, 864), boxes.media());
        assertEquals(boxes.media(), boxes.crop());
        assertEquals(new Rectangle2D.Double(27, 27, 630, 810), boxes.bleed());
        assertEquals(new Rectangle2D.Double(36, 36, 612, 792), boxes.trim());
    }

    @Test
    void itSaysThatItIsBuiltToPdfX4() throws IOException {
        assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1.6"));
        var reading = PdfReading.of(pdf);
        assertTrue(reading.xmp().contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"), reading.xmp());
        assertTrue(reading.xmp().contains("<pdf:Trapped>False</pdf:Trapped>"), reading.xmp());
        assertFalse(reading.xmp().contains("pdfaid"), "it is no PDF/A");
        assertEquals("False", reading.information().get("Trapped"));
        assertEquals("New Mexico: Missing and exploited children, 2023", reading.information().get("Title"));
        assertEquals("D:20261122000000Z", reading.information().get("ModDate"));
        var objects = objects(pdf);
        assertTrue(objects.contains("/S /GTS_PDFX\n"), "the output intent's kind");
        assertTrue(objects.contains("/OutputConditionIdentifier (FOGRA39)"), "its condition");
        assertTrue(objects.contains("/RegistryName (http://www.color.org)"), "its registry");
        assertTrue(objects.contains("/DestOutputProfile "), "its profile");
        assertTrue(objects.contains("/ID ["), "the file's identifier");
    }

    @Test
    void everyFontIsEmbeddedAndQpdfFindsNothingWrong() throws IOException {
        PdfReading.of(pdf).fonts().forEach(font -> assertTrue(font.embedded() && font.subset(), font.name()));
        var file = Files.write(folder.resolve("press.pdf"), pdf);
        assertEquals(0, Tool.run("qpdf", "--check", file.toString()).exit());
    }

    @Test
    void itSaysTheSameAsTheSheetForReaders() throws ProblemException {
        var digital = PdfReading.of(Statesheet.open(Path.of("data", "ncmec-2023")).render("NM"));
        var press = PdfReading.of(pdf);
        assertEquals(List.of(digital.text(1), digital.text(2)), List.of(press.text(1), press.text(2)));
    }

    @Test
    void theSameSheetHasTheSameBytes() throws ProblemException {
        assertArrayEquals(pdf, PressTest.open(Path.of("data", "ncmec-2023")).render("NM"));
    }

    @Test
    void aSheetForReadersSaysNothingOfInks() throws ProblemException {
        var copy = FlagshipCopy.in(folder).change("brand.json", json -> json.replace("#12305A", "#17443A"));
        assertEquals(List.of(), Statesheet.open(copy.folder()).problems());
    }
}
