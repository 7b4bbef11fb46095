package statesheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;

/** The table of all figures of all places. */
class AllFiguresTest {

    private static OpenEdition flagship;

    @BeforeAll
    static void open() throws ProblemException {
        flagship = OpenEdition.open(Path.of("data", "ncmec-2023"), SheetKind.USUAL);
    }

    private static ReviewedPlace made(String code, PrintedFigure... printed) {
        return new ReviewedPlace(place(code), new State.Made(code + ".pdf"), List.of(),
                Stream.of(printed).map(figure -> Printed.of(place(code), figure)).toList());
    }

    private static Place place(String code) {
        return PlaceList.UNITED_STATES.withCode(code).orElseThrow();
    }

    private static ReadPage page(List<PrintedFigure> nation, ReviewedPlace... places) throws IOException {
        var about = new About(flagship.edition(), flagship.brand(),
                List.of(new About.OfWhole(Place.NATION, nation)), List.of(), List.of());
        return ReadPage.of(about, List.of(places), _ -> List.of());
    }

    private static List<String> rows(ReviewedPlace... places) throws IOException {
        return ReadPage.rows(page(List.of(), places).withId("figures"));
    }

    @Test
    void theSmallestAndTheLargestAreMarkedInEachColumn() throws IOException {
        assertEquals(List.of("Guam | ▼ smallest: 9 | ▲ largest: 50%", "Ohio | 10 | ▼ smallest: 33%",
                "Texas | ▲ largest: 3,645 | 40%"), rows(
                made("GU", Printed.figure("cases", "9", "9"), Printed.share("cases", "50%", "1", "2")),
                made("OH", Printed.figure("cases", "10", "10"), Printed.share("cases", "33%", "1", "3")),
                made("TX", Printed.figure("cases", "3,645", "3645"), Printed.share("cases", "40%", "2", "5"))));
    }

    @Test
    void allThatPrintTheSameAreMarkedAlike() throws IOException {
        assertEquals(List.of("Guam | ▼ smallest: ¶ reworded: no cases", "Hawaii | ▼ smallest: ¶ reworded: no cases",
                "Ohio | ▲ largest: 4", "Texas | ▲ largest: ≈ rounded: 4"), rows(
                made("GU", Printed.figure("cases", "no cases", "0")),
                made("HI", Printed.figure("cases", "no cases", "0")),
                made("OH", Printed.figure("cases", "4", "4")),
                made("TX", Printed.figure("cases", "4", "3.9"))));
    }

    @Test
    void nothingIsMarkedWhereAllPrintTheSame() throws IOException {
        assertEquals(List.of("Guam | 0", "Texas | 0"), rows(
                made("GU", Printed.figure("cases", "0", "0")), made("TX", Printed.figure("cases", "0", "0"))));
    }

    @Test
    void aMarkIsShownInItsWordsAndIsNeitherSmallestNorLargest() throws IOException {
        var read = page(List.of(), made("GU", Printed.mark("cases", "fewer than 10")),
                made("OH", Printed.figure("cases", "12", "12")), made("TX", Printed.figure("cases", "15", "15")));
        assertEquals(List.of("Guam | fewer than 10", "Ohio | ▼ smallest: 12", "Texas | ▲ largest: 15"),
                ReadPage.rows(read.withId("figures")));
        assertTrue(read.html().contains("<td><i>fewer than 10</i></td>"));
        assertEquals(List.of("cases | fewer than 10 | fewer than 10 | figures.csv cases | 5"), ReadPage.rows(read.withId("place-GU")));
    }

    @Test
    void aSheetsFigureThatAnotherDoesNotPrintHasItsColumn() throws IOException {
        assertEquals(List.of("Guam | ▼ smallest: 1 | not printed", "Texas | ▲ largest: 2;"
                + " ▲ largest: ¶ reworded: two cases | 7"), rows(made("GU", Printed.figure("cases", "1", "1")),
                        made("TX", Printed.figure("cases", "2", "2"), Printed.figure("cases", "two cases", "2"),
                                Printed.figure("calls", "7", "7"))));
    }

    @Test
    void aPlaceWithoutAFigureSaysWhy() throws IOException {
        assertEquals(List.of("American Samoa | not reported: has no count", "Guam ! to look at: not made |"
                + " not made, so nothing is printed", "Ohio | ▼ smallest: 1", "Texas | ▲ largest: 2"), rows(
                new ReviewedPlace(place("AS"), new State.NotReported("has no count"), List.of(), List.of()),
                new ReviewedPlace(place("GU"), new State.NotMade(Optional.of("old.pdf")), List.of(), List.of()),
                made("OH", Printed.figure("cases", "1", "1")), made("TX", Printed.figure("cases", "2", "2"))));
    }

    @Test
    void thePlacesAreByNameAndAWarningIsAtItsPlaceAndItsFigure() throws IOException {
        var warning = Problem.warning("figures.high", Where.in("figures.csv").line(4).place("TX").field("calls"),
                "a", "b", "c");
        var warned = new ReviewedPlace(place("TX"), new State.Made("tx.pdf"), List.of(warning),
                made("TX", Printed.figure("cases", "2", "2"), Printed.figure("calls", "7", "7")).printed());
        assertEquals(List.of("Guam | ▼ smallest: 1 | ▼ smallest: 5",
                "Texas ! to look at: made, 1 warning | ▲ largest: 2 | ▲ largest: ! to look at: 7"),
                rows(made("GU", Printed.figure("cases", "1", "1"), Printed.figure("calls", "5", "5")), warned));
    }

    @Test
    void theNationsRowIsFirstAndHasWhatIsPrintedOfIt() throws IOException {
        var read = page(List.of(Printed.ofNation(Printed.figure("cases", "36.2 million", "36200000")),
                Printed.ofNation(Printed.figure("users", "18,000", "18000"))),
                made("GU", Printed.figure("cases", "1", "1"), Printed.figure("calls", "5", "5")),
                made("TX", Printed.figure("cases", "2", "2"), Printed.figure("calls", "6", "6")));
        var figures = read.withId("figures");
        assertEquals("United States | ¶ reworded: 36.2 million | not printed", ReadPage.rows(figures).getFirst());
        assertEquals(List.of("Place", "cases", "calls"), ReadPage.all(figures, "th")
                .filter(head -> head.getAttribute("scope").equals("col")).map(ReadPage::words).toList());
    }

    @Test
    void aFigureOfTheNationAloneMakesNoRow() throws IOException {
        var read = page(List.of(Printed.ofNation(Printed.figure("users", "18,000", "18000"))),
                made("GU", Printed.figure("cases", "1", "1")), made("TX", Printed.figure("cases", "2", "2")));
        assertEquals(List.of("Guam | ▼ smallest: 1", "Texas | ▲ largest: 2"), ReadPage.rows(read.withId("figures")));
    }

    @Test
    void onePlaceAloneHasNoTableToCompare() throws IOException {
        assertFalse(page(List.of(), made("GU", Printed.figure("cases", "1", "1"))).html().contains("id=\"figures\""));
    }

    @Test
    void everySignIsExplainedAndTheBoxCanBeReachedByKeyboard() throws IOException {
        var read = page(List.of(), made("GU", Printed.figure("cases", "1", "1")),
                made("TX", Printed.figure("cases", "2", "2")));
        var figures = read.withId("figures");
        var key = ReadPage.words(ReadPage.all(figures, "ul").findFirst().orElseThrow());
        for (var sign : List.of("▼ smallest:", "▲ largest:", "≈ rounded:", "¶ reworded:", "! to look at:")) {
            assertTrue(key.contains(sign), sign);
        }
        var box = ReadPage.all(figures, "div").findFirst().orElseThrow();
        assertEquals("0", box.getAttribute("tabindex"));
        assertEquals("All figures", ReadPage.words(read.withId(box.getAttribute("aria-labelledby"))));
        assertEquals("2 places by name, each figure as its sheet prints it",
                ReadPage.words(ReadPage.all(box, "caption").findFirst().orElseThrow()));
        assertTrue(ReadPage.all(box, "th").allMatch(head -> head.getAttribute("scope").matches("row|col")));
    }
}
