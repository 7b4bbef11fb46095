package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.BrandReader;
import statesheet.brand.StyleRole;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Sheets;

/** White between letters, as the brand says it and as a PDF has it. */
class TrackingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} points")
    @ValueSource(doubles = {2, -1})
    void theLettersOfTheTitleAreFurtherApartByTheirTracking(double points) throws Exception {
        assertEquals(width("New Mexico", titleTracked(0)) + 9 * points, width("New Mexico", titleTracked(points)), 0.1);
    }

    @Test
    void theBuiltInBrandSetsItsLargeTypeTight() throws Exception {
        var built = new FlagshipCopy(Path.of("data", "ncmec-2023"));
        assertEquals(width("New Mexico", titleTracked(0)) - 9 * 0.4, width("New Mexico", built), 0.1);
    }

    /** Up to the limits, for type of 9 points. */
    @ParameterizedTest(name = "{0} points")
    @ValueSource(doubles = {-0.72, -0.2, 0.3, 0.72})
    void trackedTextIsReadAsTheSameWords(double points) throws ProblemException {
        var plain = words(flagship(small(0)));
        assertTrue(plain.contains("National Center for Missing & Exploited Children"), plain);
        assertEquals(plain, words(flagship(small(points))));
    }

    private static String small(double points) {
        return Stream.of("kicker", "label", "chartSubtitle", "contactLabel")
                .map(style -> "\"%s\": { \"tracking\": %s }".formatted(style, points))
                .collect(Collectors.joining(", "));
    }

    @Test
    void trackingGrowsWithTheTypeAndStaysWhereABrandChangesTheSizeAlone() {
        assertEquals(-0.5 / 27, tracking("\"figure\": { \"size\": 30, \"ceiling\": 40 }", new Problems()), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "figure": { "tracking": 3 }     | 3
            "figure": { "tracking": -2.17 } | -2.17
            """)
    void tooMuchTrackingIsRefused(String style, String found) {
        var problems = new Problems();
        tracking(style, problems);
        assertEquals(List.of(found), problems.all().stream().map(Problem::found).toList());
        assertEquals("a number from -2.16 to 2.16, in points", problems.all().getFirst().expected());
    }

    /** Of the large figures, in em. */
    private double tracking(String styles, Problems problems) {
        var flagship = flagship(styles);
        return EditionReader.read(flagship.folder(), problems).flatMap(read -> BrandReader.read(read, problems))
                .orElseThrow().style(StyleRole.FIGURE).tracking();
    }

    private FlagshipCopy titleTracked(double points) {
        return flagship("\"title\": { \"tracking\": " + points + " }");
    }

    private FlagshipCopy flagship(String styles) {
        try {
            return FlagshipCopy.in(Files.createTempDirectory(folder, "brand"))
                    .change("brand.json", json -> json.replaceFirst("\\{", "{ \"styles\": { " + styles + " },"));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String words(FlagshipCopy flagship) throws ProblemException {
        return PdfReading.of(Sheets.read(flagship.folder()).render("NM")).text(1).replaceAll("\\s+", " ");
    }

    /** From the first letter of the words to the last one, where they are first read on page 1. */
    private static double width(String words, FlagshipCopy flagship) throws Exception {
        var letters = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(Sheets.read(flagship.folder()).render("NM"))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    letters.add(position);
                }
            }.getText(document);
        }
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        int first = text.indexOf(words);
        return letters.get(first + words.length() - 1).getX() - letters.get(first).getX();
    }
}
