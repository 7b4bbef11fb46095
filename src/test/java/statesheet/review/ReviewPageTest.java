package statesheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
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
import statesheet.edition.Value;
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
import statesheet.testing.Surveys;
import statesheet.vector.Color;

/** The page that a batch is signed off with, read back. */
class ReviewPageTest {

    private static final Place NEW_MEXICO = PlaceList.UNITED_STATES.withCode("NM").orElseThrow();
    private static final Place GUAM = PlaceList.UNITED_STATES.withCode("GU").orElseThrow();
    private static final Place SAMOA = PlaceList.UNITED_STATES.withCode("AS").orElseThrow();
    private static final Place TEXAS = PlaceList.UNITED_STATES.withCode("TX").orElseThrow();

    /** Other years, the base of a rate, and what the nation's rate is over. */
    private static final Pattern OF_THE_TEXT =
            Pattern.compile("(?:January|count of) 202[01]|10,000 residents|the 50 states");

    private static final Problem WARNING = Problem.warning("text.warning", Where.in("sheet.md").line(3), "a", "b", "c");

    private static OpenEdition flagship;
    private static byte[] pdf;
    private static ReadPage page;

    @BeforeAll
    static void write() throws ProblemException, IOException {
        flagship = OpenEdition.open(Path.of("data", "ncmec-2023"), SheetKind.USUAL);
        pdf = flagship.render("NM");
        page = page(flagship, List.of(reviewed(flagship, NEW_MEXICO, new State.Made("a & b.pdf"))));
    }

    private static ReadPage page(OpenEdition sheets, List<ReviewedPlace> entries) throws IOException {
        return ReadPage.of(About.of(sheets, List.of()), entries,
                _ -> Pictures.small(pdf, ReviewPage.THUMBNAIL_DPI));
    }

    /** With the figures of a place that has a row. */
    private static ReviewedPlace reviewed(OpenEdition sheets, Place place, State state, Problem... findings) {
        var printed = Optional.ofNullable(sheets.edition().rows().get(place.code())).map(sheets::printed);
        return new ReviewedPlace(place, state, List.of(findings), printed.orElse(List.of()));
    }

    @Test
    void everyFigureOfTheFlagshipIsListedWithItsCell() {
        assertEquals("""
                CyberTipline reports made available to law enforcement | 3,645 | 3645 | figures.csv:3 NM lawEnforcementReports | 11, 19
                Submissions reviewed for law enforcement | 9 | 9 | figures.csv:3 NM cvipSubmissions | 13, 22
                Missing child cases | 132 | 132 | figures.csv:3 NM missingCases | 28, 37, 45
                Missing from a social services facility | 92 | 92 | figures.csv:3 NM missingSocialServices | 38, 42
                Reported missing by the Office of Refugee Resettlement | 3 | 3 | figures.csv:3 NM missingRefugeeOffice | 39, 42
                Other missing children | 37 | 37 | figures.csv:3 NM missingOther | 40, 42
                Missing from a social services facility, share of the total | 70% | 92 of 132 | figures.csv:3 NM missingSocialServices, missingCases | 42
                Other missing children, share of the total | 28% | 37 of 132 | figures.csv:3 NM missingOther, missingCases | 42
                Reported missing by the Office of Refugee Resettlement, share of the total | 2% | 3 of 132 | figures.csv:3 NM missingRefugeeOffice, missingCases | 42
                Share of missing child cases from a social services facility | 70% | 92 of 132 | figures.csv:3 NM missingSocialServices, missingCases | 44
                Engagements with social service agencies | 5 | 5 | figures.csv:3 NM traffickingEngagements | 52, 63
                Survivors and families supported by Team HOPE | 31 | 31 | figures.csv:3 NM teamHope | 68, 73
                Survivors and families connected to mental health services | 6 | 6 | figures.csv:3 NM mentalHealthConnections | 69, 76
                New law enforcement and child-serving professionals | 77 | 77 | figures.csv:3 NM connectProfessionals | 86, 90
                """, lines(ReadPage.rows(page.withId("place-NM"))));
        assertEquals("""
                CyberTipline reports received | 36.2 million reworded | 36200000 | figures.csv:2 US cyberTiplineReports | 12, 17
                Pieces of content in CyberTipline reports | 105 million reworded | 105000000 | figures.csv:2 US cyberTiplineFiles | 18
                Children identified by law enforcement, all time | 27,130 | 27130 | figures.csv:2 US victimsIdentified | 22
                Missing child cases | 28,886 | 28886 | figures.csv:2 US missingCases | 28, 31
                Children who ran from a social services facility | 22,442 | 22442 | figures.csv:2 US ranFromSocialServices | 32
                Share of those children who were likely victims of child sex trafficking | 19% | 19 | figures.csv:2 US likelyTrafficked | 33
                Reports relating to child sex trafficking | 18,400 | 18400 | figures.csv:2 US traffickingReports | 55
                Survivors and families supported by Team HOPE | 5,759 | 5759 | figures.csv:2 US teamHope | 68, 73
                Incidents on which Team Adam was activated | 57 | 57 | figures.csv:2 US teamAdamIncidents | 80
                Long-term cases that Team Adam assisted on | 146 | 146 | figures.csv:2 US teamAdamLongTerm | 80
                Registered users of NCMEC CONNECT | 18,000 | 18000 | figures.csv:2 US connectUsers | 90
                """, lines(ReadPage.rows(page.withId("nation"))));
        assertEquals("1-800-THE-LOST | 1-800-THE-LOST | 95\n1-800-843-5678 | 1-800-843-5678 | 95\n",
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
        var unlisted = Pattern.compile("(?<![\\w.,–/-])\\d[\\d,]*+%?(?![\\w/–-]|\\.\\d)")
                .matcher(OF_THE_TEXT.matcher(words).replaceAll("")).results()
                .map(match -> match.group().replaceAll(",$", "")).distinct()
                .filter(number -> printed.stream().noneMatch(text -> text.equals(number) || text.startsWith(number + " ")
                        || text.endsWith(">" + number) || text.endsWith("<" + number)
                        || text.endsWith(" than " + number) || text.equals("Up " + number) || text.equals("Down " + number)))
                .collect(Collectors.toCollection(ArrayList::new));
        // The period, the date published, page numbers, a table's 100%, shares that do not add to 100, and the ages in
        // labels and text.
        unlisted.removeAll(List.of("2022", "2023", "1", "2", "100%", "100", "18", "24", "22", "2026"));
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
                reviewed(flagship, SAMOA, new State.NotReported("has no count")),
                reviewed(flagship, GUAM, new State.NotMade(Optional.of("old.pdf")), wrong),
                reviewed(flagship, NEW_MEXICO, new State.Unchanged("nm.pdf"), WARNING),
                reviewed(flagship, TEXAS, new State.NotMade(Optional.empty()))));
        assertTrue(ReadPage.words(read.document().getDocumentElement())
                .contains("4 places: 2 not made, 1 unchanged, 1 not reported."));
        assertEquals(List.of("Guam not made, 1 problem", "Texas not made", "New Mexico unchanged, 1 warning",
                "American Samoa not reported: has no count"),
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
        var sheets = Sheets.read(edition.folder());
        var read = page(sheets, List.of(reviewed(sheets, NEW_MEXICO, new State.Made("nm.pdf"))));
        assertTrue(ReadPage.rows(read.withId("place-NM")).contains("Submissions reviewed for law enforcement"
                + " | fewer than 10 | fewer than 10 | figures.csv:3 NM cvipSubmissions | 13, 22"),
                () -> lines(ReadPage.rows(read.withId("place-NM"))));
    }

    @Test
    void aMarginOfErrorIsBesideItsFigure(@TempDir Path folder) throws IOException {
        var sheets = Sheets.read(Surveys.of(folder, """
                # T

                In {period}, {uninsured} of {residents} had no insurance, {share} of them; {since2021} since 2021.
                {whole_share}, {rate}.
                """).folder());
        var alabama = PlaceList.UNITED_STATES.withCode("AL").orElseThrow();
        var california = PlaceList.UNITED_STATES.withCode("CA").orElseThrow();
        var read = page(sheets, List.of(reviewed(sheets, alabama, new State.Made("al.pdf")),
                reviewed(sheets, california, new State.Made("ca.pdf"))));
        assertEquals(List.of("Without insurance | 425 ± 20", "Residents | 5,000 ± 0", "Share uninsured | 8.5% ± 0.4",
                "Change since 2021 | 0.5 percentage points ± 0.5", "Uninsured | 8.5% ± 0.4"), beginnings(read, "place-AL"));
        assertEquals(List.of("Without insurance | 3,510 ± not known", "Residents | 39,000 ± 0",
                "Share uninsured | 9.0% ± not known", "Change since 2021 | 1.0 percentage point ± not known",
                "Uninsured | 9.0% ± not known"), beginnings(read, "place-CA"));
        assertEquals(List.of("Share uninsured | 8.0% ± 0.303"), beginnings(read, "nation"));
    }

    private static List<String> beginnings(ReadPage page, String section) {
        return ReadPage.rows(page.withId(section)).stream().map(row -> row.split(" \\| ")).map(cells -> cells[0] + " | "
                + cells[1]).toList();
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
        var read = page(sheets, List.of(reviewed(sheets, NEW_MEXICO, new State.Made("#50% <%>.pdf"))));
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
        var cell = new PrintedFigure.Origin(Where.in("figures.csv").line(2).place("US").field("reports"),
                new Value.Number(new BigDecimal("36200000")));
        var million = ofNation("36.2 million", cell);
        var whole = ofNation("36,200,000", cell);
        var about = new About(flagship.edition(), flagship.brand(),
                List.of(new About.OfWhole(Place.NATION, List.of(million))), List.of(), List.of());
        var entries = List.of(new ReviewedPlace(GUAM, new State.Made("gu.pdf"), List.of(), List.of(million)),
                new ReviewedPlace(TEXAS, new State.Made("tx.pdf"), List.of(), List.of(whole)));
        var read = ReadPage.of(about, entries, _ -> List.of());
        assertEquals(List.of(), ReadPage.rows(read.withId("place-GU")));
        assertEquals(List.of("Reports | 36,200,000 | 36200000 | figures.csv:2 US reports | 5"),
                ReadPage.rows(read.withId("place-TX")));
        assertTrue(ReadPage.words(read.withId("place-TX"))
                .contains("this sheet does not have as they are listed: Reports, 36.2 million."));
        assertFalse(ReadPage.words(read.withId("place-GU")).contains("does not have"));
    }

    private static PrintedFigure ofNation(String text, PrintedFigure.Origin cell) {
        return Printed.of("us_reports", "Reports", text, List.of(cell));
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
        assertTrue(color(style, "on-band").contrast(color(style, "band")) >= 4.5, "the head of the page");
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
        var entries = List.of(reviewed(flagship, NEW_MEXICO, new State.Made("a & b.pdf")));
        assertEquals(page.html(), page(flagship, entries).html());
    }

    @Test
    void thePlacesAreInTheirOrderOnAnyNumberOfThreads() throws IOException {
        var places = PlaceList.UNITED_STATES.all().stream().map(place ->
                reviewed(flagship, place, new State.Made(place.code() + ".pdf"))).toList();
        var one = new StringWriter();
        ReviewPage.write(one, About.of(flagship, List.of()), places, 1, _ -> List.of());
        var several = new StringWriter();
        ReviewPage.write(several, About.of(flagship, List.of()), places, 8, _ -> List.of());
        assertEquals(one.toString(), several.toString());
        var sections = Pattern.compile("<section class=\"sheet\" id=\"place-(..)\"").matcher(one.toString()).results()
                .map(match -> match.group(1)).toList();
        assertEquals(PlaceList.UNITED_STATES.all().stream().map(Place::code).toList(), sections);
    }

    @Test
    void placesNotMadeComeFirstThenThoseWithProblemsThenThoseWithWarningsThenTheRest() throws IOException {
        var problem = Problem.ofPlace("text.blank", Where.in("sheet.md").line(3).place("TX"), "a", "b", "c");
        var read = page(flagship, List.of(
                reviewed(flagship, SAMOA, new State.Made("as.pdf")),
                reviewed(flagship, GUAM, new State.Draft("gu.pdf"), WARNING),
                reviewed(flagship, NEW_MEXICO, new State.NotMade(Optional.empty())),
                reviewed(flagship, TEXAS, new State.Draft("tx.pdf"), WARNING, problem)));
        assertEquals(List.of("New Mexico", "Texas", "Guam", "American Samoa"),
                read.all("section").filter(section -> section.getAttribute("class").equals("sheet"))
                        .flatMap(section -> ReadPage.all(section, "h2")).map(ReadPage::words).toList());
        assertEquals(List.of("To look at first", "The others"), read.all("h3").map(ReadPage::words).toList());
        assertEquals(List.of("New Mexico not made", "Texas draft, 1 problem, 1 warning", "Guam draft, 1 warning",
                "American Samoa made"), ReadPage.all(read.withId("places"), "li").map(ReadPage::words).toList());
    }

    @Test
    void eachSheetHasABoxToTickAndTheirNumberIsAtTheEnd() throws IOException {
        var read = page(flagship, List.of(
                reviewed(flagship, SAMOA, new State.NotReported("has no count")),
                reviewed(flagship, GUAM, new State.NotMade(Optional.of("old.pdf"))),
                reviewed(flagship, NEW_MEXICO, new State.Made("nm.pdf")),
                reviewed(flagship, TEXAS, new State.Draft("tx.pdf"))));
        var boxes = read.all("input").filter(input -> input.getAttribute("type").equals("checkbox")).toList();
        assertEquals(List.of("New Mexico checked", "Texas checked"),
                boxes.stream().map(box -> ReadPage.words((Element) box.getParentNode())).toList());
        // A browser that keeps ticks for the next time would show some that nobody has set.
        assertTrue(boxes.stream().allMatch(box -> box.getAttribute("autocomplete").equals("off")));
        var last = read.all("p").reduce((_, next) -> next).orElseThrow();
        assertEquals("2 sheets to check", ReadPage.words(last));
        // A counter of the style sheet does not leave what content-visibility sets apart.
        assertEquals(0, read.all("div").filter(div -> div.getAttribute("class").equals("look"))
                .flatMap(div -> ReadPage.all(div, "input")).count());
    }
}
