package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.document.Text;
import statesheet.layout.fit.PageCount;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Tag;

/** Drafts and sample data say so on every page. */
class MarkingTest {

    @Test
    void aFinishedSheetIsMarkedAsNeither() {
        for (var page : Composition.of(NewMexico.DOCUMENT, 2).sheet().pages()) {
            assertEquals(0, Looks.only(Item.Watermark.class, page).count());
            assertFalse(words(page).contains("Sample data"));
        }
    }

    @Test
    void aDraftThatFitsIsTheFinishedSheetUnderAWatermark() {
        var finished = Composition.of(NewMexico.DOCUMENT, 2).sheet();
        var draft = Composition.marked(false, true, NewMexico.DOCUMENT, 2);
        assertEquals(List.of(), draft.problems());
        for (int i = 0; i < 2; i++) {
            assertEquals(words(finished.pages().get(i)), words(draft.sheet().pages().get(i)));
            assertTrue(draft.sheet().pages().get(i).items().getFirst() instanceof Item.Watermark,
                    "the watermark lies under everything");
        }
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {0, 30, 500, 3000, 20_000})
    void aDraftOfAnyTextIsMadeOnAsManyPagesAsItNeeds(int words) {
        var composed = Composition.marked(false, true, withFoot(Documents.ofSections(5, words)), 2);
        var document = withFoot(Documents.ofSections(5, words));
        assertEquals(DocumentWords.of(document, Composition.firstLines(1)), new Read(composed.sheet()).aloud());
        for (var page : composed.sheet().pages()) {
            assertEquals("DRAFT", Looks.only(Item.Watermark.class, page).findFirst().orElseThrow().run().text());
            var footer = Looks.glyphs(page).stream().filter(glyphs -> glyphs.tag() == Tag.Artifact.FOOTER).findFirst();
            assertTrue(Looks.bottom(page) < Looks.capTop(footer.orElseThrow()), "page " + page.number());
        }
    }

    @Test
    void aDraftIsMadeOfWordsThatAreTooWideAndOfParagraphsHigherThanAPage() {
        var document = Documents.of(Documents.paragraph("W".repeat(200)), Documents.paragraph(2000),
                Documents.chart(Documents.breakdown("One part", 5)));
        var composed = Composition.marked(false, true, document, 2);
        assertEquals(DocumentWords.of(document, Composition.firstLines(1)), new Read(composed.sheet()).aloud());
        assertFalse(composed.problems().isEmpty());
    }

    @Test
    void aDraftIsMadeOfAnEmptyDocument() {
        var nothing = new Document(Text.plain(""), Optional.empty(), List.of(), Optional.empty(), List.of(),
                Furniture.all(PageLine.EMPTY));
        assertEquals(1, Composition.marked(false, true, nothing, 2).sheet().pages().size());
    }

    @Test
    void noPageOfADraftIsFullerThanItMayBe() {
        var sheet = Composition.marked(false, true, withFoot(Documents.ofSections(40, 6000)), 2).sheet();
        assertTrue(sheet.pages().size() > 4, sheet.pages().size() + " pages");
        double finished = Looks.bottom(Composition.of(NewMexico.DOCUMENT, 2).sheet().pages().getFirst());
        for (var page : sheet.pages()) {
            double end = Looks.bottom(page);
            assertTrue(end <= finished + 0.5, "page " + page.number() + " ends at " + end);
        }
    }

    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {1, 2, 4})
    void everyPageOfSampleDataSaysSo(int pages) {
        var document = Documents.ofSections(3 * pages, 100);
        var sheet = Composition.marked(true, true, document, pages).sheet();
        for (var page : sheet.pages()) {
            assertTrue(words(page).contains("Sample data"), words(page).toString());
        }
    }

    @Test
    void sampleDataIsReadAloudOnceAndThenRepeatedAsHeader() {
        var sheet = Composition.marked(true, false, NewMexico.DOCUMENT, 2).sheet();
        var said = new Read(sheet).aloud();
        assertEquals(List.of("An Organization", "State fact sheet, 2023", "Sample data", "New Mexico"),
                said.subList(0, 4));
        assertEquals(Tag.Artifact.HEADER, Looks.glyphs(sheet.pages().get(1), "Sample data").tag());
    }

    @Test
    void sampleDataKeepsClearOfTheWordsOnBothSides() {
        var name = "The Commission of the Several States for the Study of Children";
        for (var page : withHeader(name).sheet().pages()) {
            var left = Looks.box(Looks.glyphs(page, name));
            var sample = Looks.box(Looks.glyphs(page, "Sample data"));
            var right = Looks.box(Looks.glyphs(page, "State fact sheet, 2023"));
            assertTrue(sample.left() - left.right() >= 12, "from " + left + " to " + sample);
            assertEquals(sample.left() - left.right(), right.left() - sample.right(), 1e-9);
        }
    }

    @Test
    void aHeaderWithoutRoomForItsWordsIsAProblem() {
        var name = "The Commission of the Several States for the Study of Nearly Everything that Happens to Children";
        assertTrue(withHeader(name).problems().stream().anyMatch(problem -> problem.found()
                .equals("\"" + name + "\", wider than its place even in the smallest type")));
    }

    private static Composition withHeader(String left) {
        var line = PageLine.of(left);
        var furniture = new Furniture<>(line, PageLine.of("State fact sheet, 2023"), PageLine.EMPTY, line, PageLine.EMPTY,
                PageLine.EMPTY);
        return Composition.of(Brands.LAYOUT,
                new Layout.SheetOrder(Composition.framed(NewMexico.DOCUMENT, furniture), true, true,
                        PageCount.exactly(2), Composition.TEXT));
    }

    private static Document withFoot(Document document) {
        var contact = new Contact(List.of(Documents.entry("Call", Documents.link("1-800", "tel:+1800"))),
                Optional.of("https://www.example.org"));
        return new Document(document.title(), document.lead(), document.sections(), Optional.of(contact),
                List.of(Text.plain("All figures are of one year.")), document.furniture());
    }

    private static List<String> words(Page page) {
        return Looks.glyphs(page).stream().map(Looks::text).toList();
    }
}
