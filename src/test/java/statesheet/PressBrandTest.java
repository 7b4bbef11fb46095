package statesheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.PrintSize;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Plates;

/** Brands other than the built-in one on the press: logos, a spot color, too much ink. */
class PressBrandTest {

    @TempDir
    private Path folder;

    private FlagshipCopy withBrand(String keys) {
        return FlagshipCopy.in(folder).change("brand.json", json -> json.replaceFirst("\\{", "{ " + keys + ","));
    }

    private static OpenEdition open(FlagshipCopy copy) {
        var problems = new Problems();
        var edition = EditionReader.read(copy.folder(), problems).orElseThrow();
        return OpenEdition.of(edition, new SheetKind(Profile.PRESS, PrintSize.STANDARD), problems).orElseThrow();
    }

    private static List<String> found(OpenEdition edition, boolean warnings) {
        return edition.problems().stream().filter(problem -> problem.isWarning() == warnings).map(Problem::found)
                .toList();
    }

    private static void assertInks(Plates plates, double x, double y, int... inks) {
        var found = Stream.of("Cyan", "Magenta", "Yellow", "Black").mapToInt(plate -> plates.ink(plate, x, y));
        assertArrayEquals(inks, found.toArray());
    }

    /** Two squares of 28 pt from the left margin on, 18 pt below the trimmed page's top. */
    private static final String TWO_SQUARES = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">
              <rect fill="#0B6B74" x="0" y="0" width="20" height="20"/>
              <rect fill="%s" x="20" y="0" width="20" height="20"/>
            </svg>""";

    private FlagshipCopy withSquares(String color, String keys) throws IOException {
        var copy = withBrand("\"logo\": { \"file\": \"logo.svg\", \"alternative\": \"Two squares\", \"height\": 28 }"
                + keys);
        Files.writeString(copy.folder().resolve("logo.svg"), TWO_SQUARES.formatted(color));
        return copy;
    }

    @Test
    void aDrawnLogoHasTheBrandsInksWhereItHasItsColorsAndDerivedOnesElsewhere() throws Exception {
        var edition = open(withSquares("#CC3333", ""));
        assertEquals(List.of("a logo that hardly stands out from the band behind it, brand #12305A",
                        "a logo in colors that are not the brand's: #CC3333 in [11, 94, 87, 5]"),
                found(edition, true));
        var plates = Plates.of(edition.render("NM"), 1);
        assertInks(plates, 36 + 45 + 14, 36 + 18 + 14, 90, 35, 45, 25);
        assertInks(plates, 36 + 45 + 42, 36 + 18 + 14, 11, 94, 87, 5);
    }

    @Test
    void aLogoColorWithTooMuchInkIsRefused() throws IOException {
        var problems = found(open(withSquares("#000000", ", \"press\": { \"inkLimit\": 245 }")), false);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.getFirst().startsWith("a logo with #000000 in 2"), problems.toString());
    }

    @Test
    void aPngLogoBecomesFourPlatesAndIsFlatOnTheBand() throws Exception {
        var copy = withBrand("\"logo\": { \"file\": \"logo.png\", \"alternative\": \"A mark\", \"height\": 28 }");
        var logo = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
        var pen = logo.createGraphics();
        pen.setColor(new Color(0xCC3333));
        pen.fillRect(0, 0, 10, 10);
        pen.setColor(new Color(255, 255, 255, 128));
        pen.fillRect(20, 0, 10, 10);
        pen.dispose();
        ImageIO.write(logo, "png", copy.folder().resolve("logo.png").toFile());

        var edition = open(copy);
        assertEquals(List.of("a PNG logo, whose colors were turned into inks for ISO Coated v2 300% (basICColor)"),
                found(edition, true));
        var pdf = edition.render("NM");
        assertEquals(1, PdfReading.of(pdf).rasterImages().size());
        var plates = Plates.of(pdf, 1);
        assertInks(plates, 36 + 45 + 14, 36 + 18 + 14, 11, 94, 87, 5);
        assertInks(plates, 36 + 45 + 42, 36 + 18 + 14, 100, 85, 30, 25);
        assertInks(plates, 36 + 45 + 70, 36 + 18 + 14, 50, 42, 15, 12);
    }

    @Test
    void aSpotColorHasAPlateOfItsOwnWithTheMarksOnIt() throws Exception {
        var edition = open(withBrand("""
                "inks": { "brand": { "spot": "PANTONE 295 C", "inks": [100, 85, 30, 25] } }"""));
        assertEquals(List.of(), edition.problems());
        var plates = Plates.of(edition.render("NM"), 1);
        assertEquals(Set.of("Black", "Cyan", "Magenta", "Yellow", "PANTONE 295 C"), plates.names());
        assertInks(plates, 28, 28, 0, 0, 0, 0);
        assertEquals(100, plates.ink("PANTONE 295 C", 28, 28));
        assertEquals(100, plates.most("PANTONE 295 C", new Rectangle2D.Double(35, 20, 2, 1)), "a crop mark");
        assertEquals(0, plates.most("PANTONE 295 C", new Rectangle2D.Double(36 + 194, 36 + 300, 370, 100)));
    }

    @Test
    void aPartlyTransparentPngOnASpotColorIsRefused() throws IOException {
        var copy = withBrand("""
                "inks": { "brand": { "spot": "PANTONE 295 C", "inks": [100, 85, 30, 25] } },
                "logo": { "file": "logo.png", "alternative": "A mark" }""");
        ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB), "png",
                copy.folder().resolve("logo.png").toFile());
        assertEquals(List.of("a PNG logo that is partly transparent, on a band printed in PANTONE 295 C"),
                found(open(copy), false));
    }

    @Test
    void moreInkThanTheBrandAllowsStopsEverySheetBeforeItIsDrawn() {
        var edition = open(withBrand("\"inks\": { \"brand\": [100, 90, 80, 60] }"));
        var problem = edition.problems().getFirst();
        assertEquals("\"brand\" in [100, 90, 80, 60], 330% of ink in total", problem.found());
        assertEquals("300% or less, the \"inkLimit\" of \"press\"", problem.expected());
        assertTrue(problem.where().toString().endsWith("brand.json:1:22 brand"), problem.toString());
        assertThrows(ProblemException.class, () -> edition.render("NM"));
    }

    @Test
    void aLimitOfTheBrandsOwnHoldsForBuiltInInksToo() {
        assertEquals(List.of("\"brand\" in [100, 85, 30, 25], 240% of ink in total"),
                found(open(withBrand("\"press\": { \"inkLimit\": 220 }")), false));
    }

    /** The built-in inks belong to the built-in colors: another color must not be printed in them. */
    @Test
    void anotherColorWithoutInksIsDerivedAndSaysWhatItIsPrintedIn() throws Exception {
        var copy = FlagshipCopy.in(folder).change("brand.json", json -> json.replace("#12305A", "#17443A"));
        var edition = open(copy);
        assertEquals(1, edition.problems().size());
        var warning = edition.problems().getFirst();
        assertTrue(warning.isWarning());
        assertEquals("\"brand\" #17443A without inks for the press", warning.found());
        assertTrue(warning.fix().startsWith("add \"brand\": [91, 39, 70, 63] to \"inks\", or "), warning.fix());
        assertInks(Plates.of(edition.render("NM"), 1), 28, 28, 91, 39, 70, 63);
    }

    @Test
    void aDerivedColorAboveTheLimitIsRefusedNotWarnedOf() {
        var copy = FlagshipCopy.in(folder).change("brand.json", json -> json.replace("#12305A", "#17443A")
                .replaceFirst("\\{", "{ \"press\": { \"inkLimit\": 250 },"));
        assertEquals(List.of("\"brand\" in [91, 39, 70, 63], 263% of ink in total, derived from #17443A"),
                open(copy).problems().stream().map(Problem::found).toList());
    }

    @Test
    void runningTextInAColorOfSeveralInksIsRefused() {
        assertEquals(List.of("\"body\" in \"brand\", which is printed in color"),
                found(open(withBrand("\"styles\": { \"body\": { \"color\": \"brand\" } }")), false));
    }

    @Test
    void noneOfThisConcernsASheetForReaders() throws ProblemException {
        var copy = withBrand("""
                "press": { "inkLimit": 100 }, "styles": { "body": { "color": "brand" } }""");
        assertEquals(List.of(), OpenEdition.open(copy.folder(), SheetKind.USUAL).problems());
        assertFalse(PdfReading.of(OpenEdition.open(copy.folder(), SheetKind.USUAL).render("NM")).xmp().contains("PDF/X"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "inks": { "brand": [0, 0, 0, 0] }        | "brand" in [0, 0, 0, 0] on white paper, a contrast of about 1.0 to 1
            "inks": { "figure": [0, 0, 5, 0] }       | "figure" in [0, 0, 5, 0] on white paper, a contrast of about 1.0 to 1
            "inks": { "onBrand": [100, 85, 30, 25] } | "onBrand" in [100, 85, 30, 25] on "brand" in [100, 85, 30, 25], \
            a contrast of about 1.0 to 1
            """)
    void inksThatNobodyCouldReadAreRefused(String keys, String expected) {
        var copy = FlagshipCopy.in(folder).change("brand.json", json -> "{ " + keys + " }");
        assertTrue(found(open(copy), false).contains(expected), () -> found(open(copy), false).toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ALL", "black", "Magenta ", "M\u00fcller", "A\\\\nB", "\\\\u0000"})
    void aSpotNameThatPrintersProgramsCouldTakeOtherwiseIsRefused(String name) {
        var copy = withBrand("\"inks\": { \"figure\": { \"spot\": \"" + name + "\", \"inks\": [90, 35, 45, 25] } }");
        assertTrue(found(open(copy), false).stream().anyMatch(found -> found.endsWith("which names no spot color")));
    }

    @Test
    void oneSpotColorHasOneSetOfInks() {
        var copy = withBrand("\"inks\": { \"figure\": { \"spot\": \"Teal\", \"inks\": [90, 35, 45, 25] }, "
                + "\"brand\": { \"spot\": \"Teal\", \"inks\": [100, 85, 30, 25] } }");
        assertTrue(found(open(copy), false).contains("different inks for the spot color Teal"));
    }
}
