package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.document.Block;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.LargeFigure;
import statesheet.document.PageLine;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;

/** Links: what is underlined, what can be clicked, and how it is read. */
class LinkTest {

    private static final String IMPACT = "https://www.example.org/impact";
    private static final String WORK = "https://www.example.org/work";

    @Test
    void aLinkIsUnderlinedFromItsFirstLetterToItsLast() {
        var page = page(Documents.paragraph(
                Span.plain("See "), Documents.link("all of it", IMPACT), Span.plain(" today.")));
        var words = Looks.box(Looks.glyphs(page, "all of it"));
        assertEquals(1, underlines(page).size());
        assertEquals(1, underlines(page).getFirst().size(), "no letter reaches into it");
        var underline = underlines(page).getFirst().getFirst();
        assertEquals(words.left(), underline.left(), 1e-9);
        assertEquals(words.right(), underline.right(), 1e-9);
        assertTrue(underline.top() > words.bottom() && underline.bottom() < words.bottom() + 3, underline.toString());
    }

    @ParameterizedTest(name = "{0} has {1} pieces")
    @CsvSource(delimiter = '|', textBlock = """
            all of it                      | 1
            a page                         | 3
            all of it, and more            | 2
            missingkids.org/ourwork/impact | 5
            only by us                     | 3
            you                            | 1
            """)
    void anUnderlineIsBrokenWhereLettersReachIntoIt(String words, int pieces) {
        assertEquals(pieces, pieces(words).size(), pieces(words).toString());
    }

    /** The g of the serif is two bowls, the p a stem on a foot: both from the outlines of the face, in em. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ago | 0.029 | 0.502
            apo | 0.022 | 0.288
            """)
    void anUnderlineEndsAThicknessBeforeALetterAndGoesOnAsFarBehindIt(String word, double left, double right) {
        var glyphs = Looks.glyphs(page(Documents.paragraph(Documents.link(word, IMPACT))), word);
        var pieces = pieces(word);
        double letter = glyphs.x() + glyphs.run().slice(0, 1).width(glyphs.size());
        double gap = pieces.getFirst().height();
        assertEquals(letter + left * glyphs.size() - gap, pieces.getFirst().right(), 0.02);
        assertEquals(letter + right * glyphs.size() + gap, pieces.getLast().left(), 0.02);
    }

    @Test
    void aTelephoneNumberHasNoUnderline() {
        var page = page(Documents.paragraph(Documents.link("1-800-843-5678", "tel:+18008435678"),
                Span.plain(" or "), Documents.link("write", "mailto:help@example.org")));
        assertEquals(2, links(page).size());
        assertEquals(1, underlines(page).size());
    }

    private static List<Rect> pieces(String words) {
        return underlines(page(Documents.paragraph(Documents.link(words, IMPACT)))).getFirst();
    }

    @Test
    void aLinkCanBeClickedWhereItsWordsStand() {
        var page = page(Documents.paragraph(Span.plain("See "), Documents.link("all of it", IMPACT)));
        var link = links(page).getFirst();
        assertEquals(IMPACT, link.uri());
        assertEquals("Open all of it", link.contents());
        assertTrue(Looks.holds(link.box(), Looks.box(Looks.glyphs(page, "all of it"))), link.toString());
    }

    @Test
    void aTelephoneNumberIsCalledNotOpened() {
        var page = page(Documents.paragraph(Documents.link("1-800-843-5678", "tel:+18008435678")));
        assertEquals("Call 1-800-843-5678", links(page).getFirst().contents());
    }

    @Test
    void aLinkBrokenOverTwoLinesIsOneElementWithTwoAreasAndTwoUnderlines() {
        var sheet = sheet(Documents.paragraph(Span.plain(Documents.words(9) + " "),
                Documents.link("every program and all of its figures in one place", IMPACT), Span.plain(".")));
        var page = sheet.pages().getFirst();
        var read = new Read(sheet);
        var element = read.all(Role.LINK).getFirst();
        assertEquals(1, read.all(Role.LINK).size());
        assertEquals(2, links(page).size());
        assertEquals(2, underlines(page).size());
        assertTrue(links(page).stream().allMatch(link -> link.tag().leaf() == element.id()));
        var lines = read.glyphs(element);
        assertEquals(2, lines.size());
        for (int i = 0; i < 2; i++) {
            assertEquals(Looks.box(lines.get(i)).left(), underlines(page).get(i).getFirst().left(), 1e-9);
            assertEquals(Looks.box(lines.get(i)).right(), underlines(page).get(i).getLast().right(), 1e-9,
                    "the space at which the line was broken has no underline");
        }
    }

    @Test
    void whatStandsBetweenLinksIsASpanAndEachLinkAnElement() {
        var sheet = sheet(Documents.paragraph(Span.plain("See "), Documents.link("impact", IMPACT), Span.plain(" or "),
                Documents.link("work", WORK), Span.plain(".")));
        var paragraph = sheet.structure().kids().getLast();
        assertEquals(List.of(Role.SPAN, Role.LINK, Role.SPAN, Role.LINK, Role.SPAN),
                paragraph.kids().stream().map(Structure::role).toList());
        assertEquals("See impact or work.", new Read(sheet).text(paragraph));
    }

    @Test
    void neighboringLinksToDifferentAddressesAreTwo() {
        var sheet = sheet(Documents.paragraph(Documents.link("impact", IMPACT), Documents.link("work", WORK)));
        assertEquals(2, new Read(sheet).all(Role.LINK).size());
    }

    @Test
    void strongWordsInsideALinkDoNotBreakItInTwo() {
        var sheet = sheet(Documents.paragraph(Documents.link("all ", IMPACT),
                new Span("programs", true, false, Optional.of(IMPACT))));
        assertEquals(1, new Read(sheet).all(Role.LINK).size());
    }

    @Test
    void linksWorkInAHeadingAListAFigureALabelANoteAndAContact() {
        var linked = new Text(List.of(Span.plain("See "), Documents.link("impact", IMPACT)), 1);
        var words = Optional.of(linked);
        var caption = new Block.Caption(linked, words, words, words);
        var figure = new LargeFigure("5", linked, words);
        var section = new Section(words, List.of(new Section.Unit(List.of(figure),
                List.of(new Block.Items(false, 1, List.of(linked)),
                        new Block.Chart(caption, Documents.breakdown("One", 1)),
                        new Block.Table(caption, Documents.breakdown("One", 1))))));
        var contact = new Contact(List.of(new Contact.Channel(linked, linked)), Optional.empty(), words);
        var document = new Document(Text.plain("New Mexico"), words, List.of(figure), List.of(section),
                Optional.of(contact), List.of(linked), Furniture.all(PageLine.EMPTY));
        var sheet = Composition.draft(document, 1).sheet();
        assertEquals(19, links(sheet.pages().getFirst()).size());
        assertEquals(19, new Read(sheet).all(Role.LINK).size());
        assertEquals(DocumentWords.of(document, Composition.firstLines(1)), new Read(sheet).aloud());
    }

    private static Sheet sheet(Block... blocks) {
        return Composition.draft(Documents.of(blocks), 1).sheet();
    }

    private static Page page(Block... blocks) {
        return sheet(blocks).pages().getFirst();
    }

    private static List<Item.Link> links(Page page) {
        return Looks.only(Item.Link.class, page).toList();
    }

    /** Each underline as the pieces that it is drawn in. */
    private static List<List<Rect>> underlines(Page page) {
        return Looks.only(Item.Underline.class, page).map(Item.Underline::boxes).toList();
    }
}
