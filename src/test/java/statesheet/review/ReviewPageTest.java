package statesheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Sheets;
import statesheet.vector.Color;

/** The page that a batch is signed off with, read back. */
class ReviewPageTest {

    private static final Place NEW_MEXICO = PlaceList.UNITED_STATES.withCode("NM").orElseThrow();
    private static final Place GUAM = PlaceList.UNITED_STATES.withCode("GU").orElseThrow();
    private static final Place SAMOA = PlaceList.UNITED_STATES.withCode("AS").orElseThrow();
    private static final Place TEXAS = PlaceList.UNITED_STATES.withCode("TX").orElseThrow();

    private static OpenEdition flagship;
    private static byte[] pdf;
    private static ReadPage page;

    @BeforeAll
    static void write() throws ProblemException, IOException {
        flagship = OpenEdition.open(Path.of("data", "ncmec-2023"), SheetKind.USUAL);
        pdf = flagship.render("NM");
        page = page(flagship, List.of(new ReviewedPlace(NEW_MEXICO, new State.Made("a & b.pdf"), List.of())));
    }

    /** The pictures and figures of those places that have a row. */
    private static ReadPage page(OpenEdition sheets, List<ReviewedPlace> entries) throws IOException {
        return ReadPage.of(About.of(sheets, List.of()), entries, new ReadPage.SheetLook() {
            @Override
            public List<byte[]> pictures(ReviewedPlace entry) {
                return entry.state().pdf().isEmpty() ? List.of() : Pictures.small(pdf, ReviewPage.THUMBNAIL_DPI);
            }

            @Override
            public List<PrintedFigure> printed(ReviewedPlace entry) {
                return Optional.ofNullable(sheets.edition().rows().get(entry.place().code())).map(sheets::printed)
                        .orElse(List.of());
            }
        });
    }

    @Test
    void everyFigureOfTheFlagshipIsListedWithItsCell() {
        assertEquals("""
                CyberTipline reports made available to law enforcement | 3,645 | 3645 | figures.csv:3 NM lawEnforcementReports | 11, 18
                Submissions reviewed for law enforcement | 9 | 9 | figures.csv:3 NM cvipSubmissions | 12, 22
                Missing child cases | 132 | 132 | figures.csv:3 NM missingCases | 28, 38, 45
                Share of missing child cases from a social services facility | 70% | 92 of 132 | figures.csv:3 NM missingSocialServices, missingCases | 29
                Missing from a social services facility | 92 | 92 | figures.csv:3 NM missingSocialServices | 39, 43
                Reported missing by the Office of Refugee Resettlement | 3 | 3 | figures.csv:3 NM missingRefugeeOffice | 40, 43
                Other missing children | 37 | 37 | figures.csv:3 NM missingOther | 41, 43
                Missing from a social services facility, share of the total | 70% | 92 of 132 | figures.csv:3 NM missingSocialServices, missingCases | 43
                Other missing children, share of the total | 28% | 37 of 132 | figures.csv:3 NM missingOther, missingCases | 43
                Reported missing by the Office of Refugee Resettlement, share of the total | 2% | 3 of 132 | figures.csv:3 NM missingRefugeeOffice, missingCases | 43
                Engagements with social service agencies | 5 | 5 | figures.csv:3 NM traffickingEngagements | 51, 62
                Survivors and families supported by Team HOPE | 31 | 31 | figures.csv:3 NM teamHope | 67, 72
                Survivors and families connected to mental health services | 6 | 6 | figures.csv:3 NM mentalHealthConnections | 68, 75
                New law enforcement and child-serving professionals | 77 | 77 | figures.csv:3 NM connectProfessionals | 85, 89
                """, lines(ReadPage.rows(page.withId("place-NM"))));
        assertEquals("""
                CyberTipline reports received | 36.2 million reworded | 36200000 | figures.csv:2 US cyberTiplineReports | 16
                Pieces of content in CyberTipline reports | 105 million reworded | 105000000 | figures.csv:2 US cyberTiplineFiles | 17
                Children identified by law enforcement, all time | 27,130 | 27130 | figures.csv:2 US victimsIdentified | 22
                Missing child cases | 28,886 | 28886 | figures.csv:2 US missingCases | 32
                Children who ran from a social services facility | 22,442 | 22442 | figures.csv:2 US ranFromSocialServices | 33
                Share of those children who were likely victims of child sex trafficking | 19% | 19 | figures.csv:2 US likelyTrafficked | 34
                Reports relating to child sex trafficking | 18,400 | 18400 | figures.csv:2 US traffickingReports | 54
                Survivors and families supported by Team HOPE | 5,759 | 5759 | figures.csv:2 US teamHope | 72
                Incidents on which Team Adam was activated | 57 | 57 | figures.csv:2 US teamAdamIncidents | 79
                Long-term cases that Team Adam assisted on | 146 | 146 | figures.csv:2 US teamAdamLongTerm | 79
                Registered users of NCMEC CONNECT | 18,000 | 18000 | figures.csv:2 US connectUsers | 89
                """, lines(ReadPage.rows(page.withId("nation"))));
        assertEquals("1-800-THE-LOST | 1-800-THE-LOST | 94\n1-800-843-5678 | 1-800-843-5678 | 94\n",
                lines(ReadPage.rows(page.withId("typed"))));
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows) + "\n";
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"ncmec-2023, NM", "homelessness-2022, TX", "homelessness-2022, WY", "homelessness-2022, MP"})
    void whatIsListedIsPrintedAndEveryNumberOfTheSheetIsListed(String edition, String code) throws ProblemException {
        var sheets = OpenEdition.open(Path.of("data", edition), SheetKind.USUAL);
        var sheet = PdfReading.of(sheets.render(code));
        var words = (sheet.text(1) + " " + sheet.text(2)).replaceAll("[\\s\u00A0]+", " ");
        var printed = sheets.printed(sheets.edition().rows().get(code)).stream().map(PrintedFigure::text).toList();
        assertEquals(List.of(), printed.stream().filter(text -> !Pattern.compile("(?<![\\d,.])" + Pattern.quote(text)
                + "(?![\\d%]|[.,]\\d)").matcher(words).find()).toList());
        var unlisted = Pattern.compile("(?<![\\w.,–/-])\\d[\\d,]*+%?(?![\\w/–-]|\\.\\d)").matcher(words).results()
                .map(match -> match.group().replaceAll(",$", "")).distinct()
                .filter(number -> printed.stream().noneMatch(text -> text.equals(number) || text.startsWith(number + " ")
                        || text.endsWith(">" + number) || text.endsWith("<" + number) || text.endsWith(" than " + number)))
                .collect(Collectors.toCollection(ArrayList::new));
        // The period, page numbers, a table's 100%, shares that do not add to 100, and the ages in labels and text.
        unlisted.removeAll(List.of("2022", "2023", "1", "2", "100%", "100", "18", "24"));
        assertEquals(List.of(), unlisted);
    }

    @Test
    void thePagesAreShownAndLeadToThePdf() {
        var pictures = page.all("img").toList();
        assertEquals(List.of("New Mexico, page 1 of 2", "New Mexico, page 2 of 2"),
                pictures.stream().map(picture -> picture.getAttribute("alt")).toList());
        assertEquals("510", pictures.getFirst().getAttribute("width"));
        assertEquals("660", pictures.getFirst().getAttribute("height"));
        assertTrue(pictures.stream().allMatch(picture ->
                ((Element) picture.getParentNode()).getAttribute("href").equals("./a%20&%20b.pdf")));
    }

    @Test
    void everyStateOfASheetIsSaidInWords() throws IOException {
        var wrong = Problem.ofPlace("figures.parts-sum",
                Where.in("some/folder/figures.csv").line(9).place("GU").field("missingCases"),
                "a total of \"1\" < 2", "a total", "mend & try");
        var read = page(flagship, List.of(
                new ReviewedPlace(SAMOA, new State.NotReported("has no count"), List.of()),
                new ReviewedPlace(GUAM, new State.NotMade(Optional.of("old.pdf")), List.of(wrong)),
                new ReviewedPlace(NEW_MEXICO, new State.Unchanged("nm.pdf"), List.of(Problem.warning("text.warning",
                        Where.in("sheet.md").line(3),
                        "a", "b", "c"))),
                new ReviewedPlace(TEXAS, new State.NotMade(Optional.empty()), List.of())));
        assertTrue(ReadPage.words(read.document().getDocumentElement())
                .contains("4 places: 2 not made, 1 not reported, 1 unchanged."));
        assertEquals(List.of("American Samoa not reported: has no count", "Guam not made",
                "New Mexico unchanged, 1 warning", "Texas not made"),
                ReadPage.all(read.withId("places"), "li").map(ReadPage::words).toList());
        var guam = ReadPage.words(read.withId("place-GU"));
        assertTrue(guam.contains("Not made. An earlier run left old.pdf, which is older and was not remade."), guam);
        assertTrue(guam.contains("Problem figures.csv:9 GU missingCases found a total of \"1\" < 2 expected a total"
                + " fix mend & try"), guam);
        assertTrue(ReadPage.words(read.withId("place-NM")).contains("Unchanged since an earlier run: nm.pdf"));
        assertFalse(read.html().contains("some/folder"));
    }

    @Test
    void aMarkAndATextAreListedAsTheyArePrintedWithTheirCells(@TempDir Path folder) throws IOException {
        var edition = FlagshipCopy.in(folder).change("edition.json", json -> json.replaceFirst("\"dictionary\"",
                "\"marks\": { \"S\": { \"words\": \"fewer than 10\", \"between\": [0, 9] } }, \"dictionary\""))
                .change("figures.csv", csv -> withCell(csv, "cvipSubmissions", "S"));
        var read = page(Sheets.read(edition.folder()), List.of(new ReviewedPlace(NEW_MEXICO, new State.Made("nm.pdf"),
                List.of())));
        assertTrue(ReadPage.rows(read.withId("place-NM")).contains("Submissions reviewed for law enforcement"
                + " | fewer than 10 | fewer than 10 | figures.csv:3 NM cvipSubmissions | 12, 22"),
                () -> lines(ReadPage.rows(read.withId("place-NM"))));
    }

    /** New Mexico's cell of a figure with other content. */
    private static String withCell(String csv, String figure, String content) {
        var lines = csv.split("\n");
        var cells = lines[2].split(",", -1);
        cells[List.of(lines[0].split(",")).indexOf(figure)] = content;
        lines[2] = String.join(",", cells);
        return String.join("\n", lines) + "\n";
    }

    @Test
    void wordsOfTheEditionAreNoMarkup(@TempDir Path folder) throws IOException {
        var edition = FlagshipCopy.in(folder)
                .change("edition.json", json -> json
                        .replace("\"National Center", "\"A \\\"B\\\" & <i>C</i>]]> National Center")
                        .replace("\"Missing child cases\"", "\"Cases <script>alert(1)</script> & more\""));
        var sheets = Sheets.read(edition.folder());
        var read = page(sheets, List.of(new ReviewedPlace(NEW_MEXICO, new State.Made("#50% <%>.pdf"), List.of())));
        assertTrue(ReadPage.words(read.document().getDocumentElement())
                .contains("A \"B\" & <i>C</i>]]> National Center"));
        assertTrue(ReadPage.rows(read.withId("place-NM")).stream()
                .anyMatch(row -> row.startsWith("Cases <script>alert(1)</script> & more | 132 |")));
        assertEquals("./%2350%25%20%3C%25%3E.pdf", ReadPage.all(read.withId("place-NM"), "a").findFirst().orElseThrow()
                .getAttribute("href"));
        assertEquals(0, read.all("script").count());
    }

    @Test
    void aFigureOfTheNationThatASheetPrintsOtherwiseStandsUnderThePlace() throws IOException {
        var cell = new PrintedFigure.Origin(Where.in("figures.csv").line(2).place("US").field("reports"), "36200000");
        var million = new PrintedFigure("us_reports", "Reports", Place.NATION, "36.2 million", List.of(5), List.of(cell));
        var whole = new PrintedFigure("us_reports", "Reports", Place.NATION, "36,200,000", List.of(5), List.of(cell));
        var about = new About(flagship.edition(), List.of(new About.OfWhole(Place.NATION, List.of(million))), List.of(), List.of());
        var entries = List.of(new ReviewedPlace(GUAM, new State.Made("gu.pdf"), List.of()),
                new ReviewedPlace(TEXAS, new State.Made("tx.pdf"), List.of()));
        var read = ReadPage.of(about, entries, new ReadPage.SheetLook() {
            @Override
            public List<byte[]> pictures(ReviewedPlace entry) {
                return List.of();
            }

            @Override
            public List<PrintedFigure> printed(ReviewedPlace entry) {
                return List.of(entry.place().equals(GUAM) ? million : whole);
            }
        });
        assertEquals(List.of(), ReadPage.rows(read.withId("place-GU")));
        assertEquals(List.of("Reports | 36,200,000 | 36200000 | figures.csv:2 US reports | 5"),
                ReadPage.rows(read.withId("place-TX")));
        assertTrue(ReadPage.words(read.withId("place-TX"))
                .contains("this sheet does not have as they are listed: Reports, 36.2 million."));
        assertFalse(ReadPage.words(read.withId("place-GU")).contains("does not have"));
    }

    @Test
    void aScreenReaderFindsItsWay() throws IOException {
        assertEquals("en-US", page.document().getDocumentElement().getAttribute("lang"));
        assertEquals("Review before printing: Missing and exploited children, 2023",
                ReadPage.words(page.all("title").findFirst().orElseThrow()));
        assertEquals(1, page.all("h1").count());
        assertEquals(1, page.all("main").count());
        assertEquals(List.of("Places", "United States", "Other numbers in the text", "New Mexico"),
                page.all("h2").map(ReadPage::words).toList());
        assertEquals(3, page.all("table").count());
        assertTrue(page.all("table").allMatch(table -> ReadPage.all(table, "caption").count() == 1));
        assertTrue(page.all("th").allMatch(head -> head.getAttribute("scope").matches("row|col")));
        assertTrue(page.all("tr").allMatch(row -> ReadPage.all(row, "th").findAny().isPresent()));
        assertTrue(page.all("input").allMatch(input -> input.getParentNode().getNodeName().equals("label")));
        assertTrue(page.all("section").allMatch(section ->
                !ReadPage.words(page.withId(section.getAttribute("aria-labelledby"))).isEmpty()));
    }

    @Test
    void idsAreUniqueAndEveryLinkInThePageLeadsSomewhere() {
        var ids = page.all("*").map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        var links = page.all("a").map(link -> link.getAttribute("href")).toList();
        assertEquals("#places", links.getFirst());
        assertTrue(links.stream().allMatch(link -> link.startsWith("./") || ids.contains(link.substring(1))),
                links.toString());
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        assertFalse(page.html().contains("http:") || page.html().contains("https:") || page.html().contains("url("));
        assertEquals(0, page.all("script").count() + page.all("link").count() + page.all("iframe").count());
        assertTrue(page.all("*").noneMatch(element -> element.hasAttribute("onclick") || element.hasAttribute("onload")));
        assertTrue(page.all("img").allMatch(picture -> picture.getAttribute("src").startsWith("data:image/png;base64,")));
    }

    /** All of text's colors on all of its grounds, though not every pair of them is used (WCAG 2.2, 1.4.3). */
    @Test
    void everyColorOfTextStandsOutFromEveryGround() {
        var style = ReadPage.words(page.all("style").findFirst().orElseThrow());
        for (var ground : List.of("paper", "panel")) {
            for (var text : List.of("ink", "brand", "figure", "muted", "amiss")) {
                assertTrue(color(style, text).contrast(color(style, ground)) >= 4.5, text + " on " + ground);
            }
        }
        assertTrue(color(style, "paper").contrast(color(style, "brand")) >= 4.5, "the head of the page");
        var named = Pattern.compile("(?<![\\w-])(?:color|background|outline|border[\\w-]*): ([^;]*#|white|black)");
        assertFalse(named.matcher(style).find(), "a color that is not one of those above");
    }

    private static Color color(String style, String name) {
        var match = Pattern.compile("--" + name + ": (#\\w{6});").matcher(style);
        assertTrue(match.find(), name);
        return Color.parse(match.group(1)).orElseThrow();
    }

    @Test
    void theSameInputIsTheSamePage() throws IOException {
        var entries = List.of(new ReviewedPlace(NEW_MEXICO, new State.Made("a & b.pdf"), List.of()));
        assertEquals(page.html(), page(flagship, entries).html());
    }

    @Test
    void thePlacesAreInTheirOrderOnAnyNumberOfThreads() throws IOException {
        var places = PlaceList.UNITED_STATES.all().stream().map(place ->
                new ReviewedPlace(place, new State.Made(place.code() + ".pdf"), List.of())).toList();
        var one = new StringWriter();
        ReviewPage.write(one, About.of(flagship, List.of()), places, 1, _ -> PlaceLook.NONE);
        var several = new StringWriter();
        ReviewPage.write(several, About.of(flagship, List.of()), places, 8, _ -> PlaceLook.NONE);
        assertEquals(one.toString(), several.toString());
        var sections = Pattern.compile("<section class=\"sheet\" id=\"place-(..)\"").matcher(one.toString()).results()
                .map(match -> match.group(1)).toList();
        assertEquals(PlaceList.UNITED_STATES.all().stream().map(Place::code).toList(), sections);
    }
}
