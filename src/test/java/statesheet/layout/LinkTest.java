package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import statesheet.document.Block;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
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
import statesheet.sheet.Tag;

/** Links: what is underlined, what can be clicked, and how it is read. */
class LinkTest {

    private static final String IMPACT = "https://www.example.org/impact";
    private static final String WORK = "https://www.example.org/work";

    @Test
    void aLinkIsUnderlinedFromItsFirstLetterToItsLast() {
        var page = page(Documents.paragraph(
                Span.plain("See "), Documents.link("all of it", IMPACT), Span.plain(" today.")));
        var words = Looks.box(Looks.glyphs(page, "all of it"));
        var underline = underlines(page).getFirst();
        assertEquals(1, underlines(page).size());
        assertEquals(words.left(), underline.left(), 1e-9);
        assertEquals(words.right(), underline.right(), 1e-9);
        assertTrue(underline.top() > words.bottom() && underline.bottom() < words.bottom() + 3, underline.toString());
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
            assertEquals(Looks.box(lines.get(i)).left(), underlines(page).get(i).left(), 1e-9);
            assertEquals(Looks.box(lines.get(i)).right(), underlines(page).get(i).right(), 1e-9,
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
        var section = new Section(Optional.of(linked), List.of(new Section.RailFigure("5", linked)),
                List.of(new Block.Items(false, 1, List.of(linked)),
                        new Block.Chart(linked, Documents.breakdown("One", 1), Optional.of(linked)),
                        new Block.Table(linked, Documents.breakdown("One", 1), Optional.of(linked))));
        var contact = new Contact(List.of(new Contact.Channel(linked, linked)), Optional.empty());
        var document = new Document(Text.plain("New Mexico"), Optional.of(linked), List.of(section),
                Optional.of(contact), List.of(linked), Furniture.all(PageLine.EMPTY));
        var sheet = Composition.draft(document, 1).sheet();
        assertEquals(11, links(sheet.pages().getFirst()).size());
        assertEquals(11, new Read(sheet).all(Role.LINK).size());
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

    /** Thin bars that are no wider than a link. */
    private static List<Rect> underlines(Page page) {
        return Looks.panels(page).filter(panels -> panels.tag() == Tag.Artifact.LAYOUT)
                .flatMap(panels -> panels.boxes().stream())
                .filter(bar -> links(page).stream().anyMatch(link -> Looks.holds(link.box(), bar))).toList();
    }
}
