package statesheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.PrintSize;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.Thorough;
import statesheet.testing.VeraPdf;

/** The second edition: other figures, text and brand, 55 places, and no line of code for it. */
class HomelessnessTest {

    /** What every sheet prints as a number, in its text, its chart or its table. */
    private static final List<String> PRINTED = List.of("total", "sheltered", "unsheltered", "individuals",
            "peopleInFamilies", "ageUnder18", "age18To24", "ageOver24", "veterans");

    private static final String NOTE = "note: data/homelessness-2022/earlier-and-population.csv";

    private static OpenEdition edition;

    @BeforeAll
    static void open() throws ProblemException {
        edition = OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL);
    }

    static List<Row> rows() throws ProblemException {
        return List.copyOf(OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL).edition().rows().values());
    }

    /** The text of few places is kept: what made the first sheet from it must not have changed it. */
    @Test
    void aSheetThatIsMadeAgainIsTheSame() throws ProblemException {
        var opened = OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL);
        assertArrayEquals(opened.render("VT"), opened.render("VT"));
    }

    @Test
    void itHasEveryPlaceButAmericanSamoaWhichHasNoCount() {
        assertEquals(List.of(NOTE + ": columns that no figure names: \"sheltered_2020\" (column D),"
                + " \"unsheltered_2020\" (column E)", NOTE + ":2 US population: 333,287,557; the 52 places add to"
                + " 336,509,346, but without the territories they do not exceed it"),
                edition.problems().stream().map(Problem::toString).toList());
        assertEquals(PlaceList.UNITED_STATES.all().stream().map(Place::code).filter(code -> !code.equals("AS")).toList(),
                List.copyOf(edition.edition().rows().keySet()));
        assertEquals(Set.of("AS"), edition.edition().notReported().keySet());
    }

    /** The highest figures, the lowest, the longest name, and a kind of place of its own. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CA", "VI", "MP", "DC"})
    void aSheetIsTwoPagesWithItsFiguresAndPassesVeraPdf(String code) throws ProblemException {
        assertIsSound(edition.edition().rows().get(code));
    }

    @Thorough
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everySheetIsTwoPagesWithItsFiguresAndPassesVeraPdf(Row row) throws ProblemException {
        assertIsSound(row);
    }

    @Thorough
    @Test
    void everySheetInLargePrintPassesVeraPdf() throws ProblemException {
        var large = OpenEdition.open(Path.of("data", "homelessness-2022"),
                new SheetKind(Profile.DIGITAL, PrintSize.LARGE));
        for (var code : large.edition().rows().keySet()) {
            assertEquals(List.of(), VeraPdf.failures(large.render(code)), code);
        }
    }

    @Test
    void aPublishersFootnoteIsExplainedAtTheEndOfTheSheetsWithItsFigureAlone(@TempDir Path folder)
            throws ProblemException {
        var copy = EditionFolder.copied("homelessness-2022", folder)
                .with("figures.csv", "NM,New Mexico,2560,2006", "NM,New Mexico,2560,2006*")
                .with("edition.json", "\"dictionary\"",
                        "\"footnotes\": { \"*\": \"Includes estimates.\" }, \"dictionary\"");
        var marked = OpenEdition.open(copy.folder(), SheetKind.USUAL);
        var pdf = marked.render("NM");
        var sheet = PdfReading.of(pdf);
        assertEquals(2, sheet.pages());
        assertTrue(sheet.tags().contains("it is not a publication of HUD.\"\n  P \"Sheltered: Includes estimates.\"\n"
                + "  P \"People experiencing homelessness per 10,000 residents, United States: over"), sheet.tags());
        assertTrue(sheet.text(2).contains("Sheltered: Includes estimates."), sheet.text(2));
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertArrayEquals(edition.render("TX"), marked.render("TX"));
    }

    private static void assertIsSound(Row row) throws ProblemException {
        var pdf = edition.render(row.place().code());
        var sheet = PdfReading.of(pdf);
        assertEquals(2, sheet.pages());
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertAll(PRINTED.stream().map(figure -> () -> {
            var printed = edition.edition().dictionary().get(figure)
                    .printed(row.value(figure).orElseThrow());
            assertTrue(printed.equals("0") || sheet.tags().contains(printed), figure + " " + printed);
        }));
    }
}
