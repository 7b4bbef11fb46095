package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.brand.StyleRole;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.document.Text;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Tag;

/** Drafts and sample data say so on every page. */
class MarkingTest {

    @Test
    void aFinishedSheetIsMarkedAsNeither() {
        for (var page : NewMexico.COMPOSED.sheet().pages()) {
            assertEquals(0, Looks.only(Item.Watermark.class, page).count());
            assertFalse(words(page).contains("Sample data"));
        }
    }

    @Test
    void aDraftThatFitsIsTheFinishedSheetUnderAWatermark() {
        var finished = NewMexico.COMPOSED.sheet();
        var order = Composition.draftOf(NewMexico.DOCUMENT, 2);
        var draft = Composition.of(Brands.LAYOUT, new Layout.SheetOrder(order.document(), NewMexico.SIZE, false, true,
                order.pages(), order.text()));
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
        var nothing = new Document(Text.plain(""), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(),
                Furniture.all(PageLine.EMPTY));
        assertEquals(1, Composition.marked(false, true, nothing, 2).sheet().pages().size());
    }

    @Test
    void noPageOfADraftIsFullerThanItMayBe() {
        var sheet = Composition.marked(false, true, withFoot(Documents.ofSections(40, 6000)), 2).sheet();
        assertTrue(sheet.pages().size() > 4, sheet.pages().size() + " pages");
        double finished = Looks.bottom(NewMexico.COMPOSED.sheet().pages().getFirst());
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
        var sheet = Composition.marked(true, true, NewMexico.DOCUMENT, 2).sheet();
        var said = new Read(sheet).aloud();
        assertEquals(List.of("An Organization", "State fact sheet, 2023", "New Mexico", "A topic", "Sample data"),
                said.subList(0, 5));
        assertEquals(Tag.Artifact.HEADER, Looks.glyphs(sheet.pages().get(1), "Sample data").tag());
    }

    @Test
    void sampleDataIsOnATagInTheColorOfTheAccent() {
        for (var page : Composition.marked(true, true, NewMexico.DOCUMENT, 2).sheet().pages()) {
            var words = Looks.box(Looks.glyphs(page, "Sample data"));
            assertTrue(Looks.panels(page).filter(panels -> panels.color() == ColorRole.ACCENT)
                    .anyMatch(tag -> Looks.holds(tag.boxes().getFirst(), words)), "page " + page.number());
        }
    }

    /** As WCAG 2.2 has it for graphics and for text: contrast is of lightness, so gray keeps it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ncmec-2023", "homelessness-2022"})
    void theTagIsAsDistinctInGrayAsInColor(String edition) throws ProblemException {
        var brand = OpenEdition.open(Path.of("data", edition), SheetKind.USUAL).brand();
        var tag = brand.color(ColorRole.ACCENT);
        assertTrue(tag.contrast(brand.color(ColorRole.BRAND)) >= 3, tag + " on the band");
        assertEquals(ColorRole.INK, brand.style(StyleRole.TAG).color());
        assertTrue(tag.contrast(brand.color(ColorRole.INK)) >= 4.5, "words on " + tag);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Guam", "District of Columbia", "Northern Mariana Islands", "U.S. Virgin Islands",
        "Confederated Tribes of the Grand Ronde Community"})
    void theTagKeepsClearOfTheWordsOfBothBands(String place) {
        var topic = "People experiencing homelessness on a single night in January 2022, in shelters and elsewhere,"
                + " by age";
        var line = PageLine.of(topic);
        var furniture = new Furniture<>(line, PageLine.of("State fact sheet"), line, PageLine.of(place), line,
                PageLine.EMPTY, PageLine.EMPTY);
        var document = NewMexico.DOCUMENT;
        var titled = new Document(Text.plain(place), document.lead(), document.key(), document.sections(),
                document.contact(), document.notes(), furniture);
        var composed = Composition.of(Brands.LAYOUT, new Layout.SheetOrder(titled, EditionSize.OWN, true, true,
                PageCount.exactly(2), Composition.TEXT));
        for (var page : composed.sheet().pages()) {
            var tag = Looks.box(Looks.glyphs(page, "Sample data"));
            var padded = new Rect(tag.left() - 6, tag.top() - 4, tag.width() + 12, tag.height() + 8);
            Looks.glyphs(page).stream().filter(glyphs -> !Looks.text(glyphs).equals("Sample data")).forEach(glyphs ->
                    assertFalse(Looks.overlap(padded, Looks.box(glyphs)), Looks.text(glyphs) + " under " + padded));
        }
    }

    private static Document withFoot(Document document) {
        var contact = new Contact(List.of(Documents.entry("Call", Documents.link("1-800", "tel:+1800"))),
                Optional.of("https://www.example.org"), Optional.of(Text.plain("Scan for more")));
        return new Document(document.title(), document.lead(), document.key(), document.sections(),
                Optional.of(contact), List.of(Text.plain("All figures are of one year.")), document.furniture());
    }

    private static List<String> words(Page page) {
        return Looks.glyphs(page).stream().map(Looks::text).toList();
    }
}
