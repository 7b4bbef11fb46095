package statesheet.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.brand.PrintSize;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.testing.EditionFolder;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.PdfReading;
import statesheet.testing.Sheets;
import statesheet.testing.Thorough;
import statesheet.testing.Tool;
import statesheet.testing.VeraPdf;

/** Several sheets in one file, read back from its bytes. */
class PacketTest {

    private static final int COPIES = 250;

    @TempDir
    private static Path folder;

    private static OpenEdition edition;
    private static byte[] all;
    private static PdfReading read;
    private static byte[] many;
    private static PdfReading readMany;

    @BeforeAll
    static void joinThem() throws ProblemException {
        edition = OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL);
        all = joined(edition, true, edition.edition().rows().keySet().stream().map(code -> part(edition, code, 1))
                .toList());
        read = PdfReading.of(all);
        many = joined(edition, false, List.of(part(edition, "NM", COPIES), part(edition, "TX", COPIES)));
        readMany = PdfReading.of(many);
    }

    private static PacketPart part(OpenEdition edition, String code, int copies) {
        var row = edition.edition().rows().get(code);
        return PacketPart.of(row, edition.compose(row, false, new Problems()).orElseThrow(), copies);
    }

    private static byte[] joined(OpenEdition edition, boolean cover, List<PacketPart> parts) {
        var problems = new Problems();
        var packet = new Joiner(edition).join(parts, cover, problems).orElseThrow();
        var pdf = new Joiner(edition).pdf(packet);
        assertEquals(List.of(), problems.all());
        assertEquals(PdfReading.of(pdf).pages(), packet.pages());
        return pdf;
    }

    @Test
    void aFewCopiesUnderACoverPassVeraPdfAndQpdf() throws Exception {
        var few = joined(edition, true, List.of(part(edition, "NM", 3), part(edition, "TX", 1)));
        assertEquals(List.of(), VeraPdf.failures(few));
        assertSound(few);
    }

    @Test
    @Thorough
    void allPlacesTogetherPassVeraPdfAndQpdf() throws Exception {
        assertEquals(List.of(), VeraPdf.failures(all));
        assertSound(all);
    }

    @Test
    @Thorough
    void manyCopiesPassVeraPdfAndQpdf() throws Exception {
        assertEquals(List.of(), VeraPdf.failures(many));
        assertSound(many);
    }

    private static void assertSound(byte[] pdf) throws Exception {
        var file = Files.write(folder.resolve("packet.pdf"), pdf);
        var outcome = Tool.run("qpdf", "--check", file.toString());
        assertEquals(0, outcome.exit(), outcome::err);
    }

    @Test
    void theFileOpensAtItsBookmarksAndEachPlaceStandsOnAnOddPage() {
        assertEquals("UseOutlines", read.pageMode());
        var places = read.bookmarks().stream().filter(line -> !line.startsWith(" ")).toList();
        var expected = new ArrayList<>(List.of("1 People experiencing homelessness"));
        for (var row : edition.edition().rows().values()) {
            expected.add((2 * expected.size() + 1) + " " + row.place().name());
        }
        assertEquals(expected, places);
        assertEquals(2 + 2 * 55, read.pages());
    }

    @Test
    void aPlacesHeadingsAreBookmarksBelowItAsInItsOwnSheet() throws ProblemException {
        var own = PdfReading.of(edition.render("AL")).bookmarks();
        int at = read.bookmarks().indexOf("3 Alabama");
        assertEquals(own.stream().map(PacketTest::withoutPage).toList(),
                read.bookmarks().subList(at, at + own.size()).stream().map(PacketTest::withoutPage).toList());
        assertTrue(own.size() > 3);
    }

    private static String withoutPage(String bookmark) {
        return bookmark.replaceFirst("\\d+", "");
    }

    @Test
    void eachSheetReadsAsItDoesByItself() throws ProblemException {
        var own = PdfReading.of(edition.render("AL"));
        assertEquals(List.of(own.text(1), own.text(2)), List.of(unnumbered(read, 3), unnumbered(read, 4)));
        var inPart = own.tags().lines().skip(1).map(line -> "  " + line).toList();
        assertTrue(read.tags().contains("\n  Part\n" + String.join("\n", inPart) + "\n  Part\n"), read::tags);
    }

    /** What a page says without its number, which comes before the place's. */
    private static String unnumbered(PdfReading packet, int page) {
        var text = packet.text(page);
        int foot = text.lastIndexOf(" " + page + " ");
        assertTrue(foot > text.length() - 60, text);
        return text.substring(0, foot) + text.substring(foot + String.valueOf(page).length() + 1);
    }

    @Test
    void everyPageThatTheCoverListsHasItsNumberAndNoCopyHas() throws ProblemException {
        var packet = PdfReading.of(joined(edition, true, List.of(part(edition, "NM", 3), part(edition, "TX", 1))));
        var own = PdfReading.of(edition.render("NM")).text(1);
        assertEquals(own, unnumbered(packet, 3));
        assertEquals(List.of(own, own), List.of(packet.text(5), packet.text(7)));
        assertEquals(PdfReading.of(edition.render("TX")).text(1), unnumbered(packet, 9));
        assertTrue(packet.text(1).contains("\nStatesheet sample editions 1"), () -> packet.text(1));
        assertTrue(packet.tags().contains("TH [scope: Column] \"Copies \""), packet::tags);
        assertTrue(packet.tags().contains("Link \"Texas\" -> page 9"), packet::tags);
    }

    @Test
    void inLargePrintABlankBackCountsAndHasNoNumber(@TempDir Path folder) throws Exception {
        var copy = FlagshipCopy.in(folder)
                .change("sheet.md", text -> text.substring(0, text.indexOf("\n## Stopping")))
                .change("figures.csv", csv -> csv + csv.substring(csv.indexOf("NM,")).replace("NM,New Mexico", "UT,Utah"));
        var large = OpenEdition.open(copy.folder(), new SheetKind(Profile.DIGITAL, PrintSize.LARGE));
        var pdf = joined(large, true, List.of(part(large, "UT", 1), part(large, "NM", 1)));
        var packet = PdfReading.of(pdf);
        assertEquals("", packet.text(4).strip());
        assertTrue(packet.tags().contains("Link \"Utah\" -> page 3"), packet::tags);
        assertTrue(packet.tags().contains("Link \"New Mexico\" -> page 5"), packet::tags);
        assertEquals(PdfReading.of(large.render("NM")).text(1), unnumbered(packet, 5));
        assertEquals(List.of(), VeraPdf.failures(pdf));
    }

    @Test
    void withoutACoverNothingIsNumbered() throws ProblemException {
        assertEquals(PdfReading.of(edition.render("NM")).text(1), readMany.text(1));
    }

    @Test
    void theCoverListsThePlacesAndLeadsToThem() {
        assertTrue(read.tags().startsWith("""
                Document
                  Part
                    P "Statesheet sample editions"
                    P "Packet, January 2022"
                    H1 "People experiencing homelessness"
                    P "Fact sheets"
                    P "55 fact sheets. Page numbers are in the foot of each page."
                    Table
                      TR
                        TH [scope: Column] "Place"
                        TH [scope: Column] "People experiencing homelessness "
                        TH [scope: Column] "Page "
                      TR
                        TH [scope: Row]
                          Link "Alabama" -> page 3
                        TD "3,752"
                        TD "3"
                """), read::tags);
        assertTrue(read.tags().contains("""
                      TR
                        TH [scope: Row] "United States"
                        TD "582,462"
                """), read::tags);
        var links = read.links().stream().filter(link -> link.page() == 1).toList();
        assertEquals(55, links.size());
        assertEquals("Go to Wyoming, page 111", links.getLast().contents());
        assertEquals("page 111", links.getLast().target());
        assertEquals("", read.text(2));
    }

    @Test
    void pagesAreLabeledByPlaceAndTheCoverInRoman() {
        assertEquals(List.of("i", "ii", "AL-1", "AL-2", "AK-1", "AK-2"), read.pageLabels().subList(0, 6));
        assertEquals(List.of("NM-1", "NM-2", "NM(2)-1", "NM(2)-2", "NM(3)-1"), readMany.pageLabels().subList(0, 5));
        assertEquals("TX(250)-2", readMany.pageLabels().getLast());
    }

    @Test
    void theFiguresOfEachPlaceAreAttachedOnce() {
        var names = edition.edition().rows().keySet().stream().map(code -> "figures-" + code + ".json").sorted()
                .toList();
        assertEquals(names, read.attachments().stream().map(PdfReading.AttachedFile::name).toList());
        assertTrue(read.attachments().stream().allMatch(PdfReading.AttachedFile::associated));
        assertEquals(List.of("figures-NM.json", "figures-TX.json"),
                readMany.attachments().stream().map(PdfReading.AttachedFile::name).toList());
        assertTrue(readMany.attachments().getFirst().text().contains("\"place\" : \"NM\""));
    }

    @Test
    void itSaysWhatItIsAndHowItIsPrinted() {
        assertEquals("People experiencing homelessness, January 2022: fact sheets", read.information().get("Title"));
        assertEquals("en-US", read.language());
        assertEquals("DuplexFlipLongEdge", read.viewerPreferences().get("Duplex"));
        assertEquals("true", read.viewerPreferences().get("DisplayDocTitle"));
    }

    @Test
    void copiesLookLikeTheFirstAndAreReadOnce() throws ProblemException {
        int pages = 2 * COPIES;
        assertEquals(2 * pages, readMany.pages());
        for (int page : List.of(3, 4, pages - 1, pages, pages + 3, 2 * pages)) {
            int first = (page - 1) / pages * pages + 2 - page % 2;
            assertEquals(readMany.text(first), readMany.text(page));
        }
        assertEquals(List.of("New Mexico", "Texas"), readMany.tags().lines().filter(line -> line.contains(" H1 "))
                .map(line -> line.replaceAll(".*\"(.*)\"", "$1")).toList());
        assertEquals(List.of("Artifact BMC", "X0 Do", "EMC"),
                readMany.operators(3).stream().map(operator -> operator.replace("/", "")).limit(3).toList());
        assertTrue(readMany.links().stream().allMatch(link -> (link.page() - 1) % pages < 2));
        assertEquals(List.of("1 New Mexico", "501 Texas"),
                readMany.bookmarks().stream().filter(line -> !line.startsWith(" ")).toList());
    }

    @Test
    void aFurtherCopyAddsAtMost300BytesAPage() throws ProblemException {
        int single = edition.render("NM").length + edition.render("TX").length;
        assertTrue(many.length <= single + 400_000, many.length + " bytes, " + single + " for the sheets alone");
        var once = joined(edition, false, List.of(part(edition, "NM", 1)));
        var hundred = joined(edition, false, List.of(part(edition, "NM", 101)));
        assertTrue(hundred.length - once.length <= 300 * 2 * 100, hundred.length + " and " + once.length);
    }

    /** A draft, as a finished sheet would have to be full. */
    @Test
    void behindASheetWithAnOddNumberOfPagesComesABlankOne() throws Exception {
        var copy = EditionFolder.copied("homelessness-2022", folder.resolve("short"));
        Files.writeString(copy.folder().resolve("sheet.md"), "# {state}\n\nOne page is enough for {the_state}.\n");
        var edition = Sheets.read(copy.folder());
        var pdf = joined(edition, false, List.of(draft(edition, "NM", 2), draft(edition, "TX", 1)));
        var packet = PdfReading.of(pdf);
        assertEquals(List.of("NM-1", "NM-2", "NM(2)-1", "NM(2)-2", "TX-1", "TX-2"), packet.pageLabels());
        assertEquals(List.of("1 New Mexico", "5 Texas"), packet.bookmarks());
        assertEquals(List.of("", "", ""), List.of(packet.text(2), packet.text(4), packet.text(6)));
        assertTrue(packet.text(3).contains("One page is enough for New Mexico."), () -> packet.text(3));
        assertEquals(packet.boxes(1), packet.boxes(2));
        assertEquals(List.of(), VeraPdf.failures(pdf));
    }

    private static PacketPart draft(OpenEdition edition, String code, int copies) {
        var row = edition.edition().rows().get(code);
        return PacketPart.of(row, edition.compose(row, true, new Problems()).orElseThrow(), copies);
    }

    @Test
    void aLogoThatStandsOnEverySheetIsInTheFileOnce() throws Exception {
        var copy = EditionFolder.copied("homelessness-2022", folder.resolve("logo")).with("brand.json", "{",
                "{ \"logo\": { \"file\": \"logo.png\", \"height\": 28, \"alternative\": \"The sign\" },");
        Files.copy(Path.of("src/test/resources/statesheet/brand/logo.png"), copy.folder().resolve("logo.png"));
        var edition = OpenEdition.open(copy.folder(), SheetKind.USUAL);
        var packet = PdfReading.of(joined(edition, true, List.of(part(edition, "NM", 3), part(edition, "TX", 1))));
        var images = packet.rasterImages().stream().map(image -> image.replaceFirst("page \\d+: ", "")).toList();
        assertEquals(5, images.size(), images::toString);
        assertEquals(1, Set.copyOf(images).size(), images::toString);
    }
}
