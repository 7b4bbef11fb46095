package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.brand.StyleRole;
import statesheet.document.Contact;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.layout.measure.ContactLines;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;

/** The band at the foot of the last page. */
class ContactTest {

    private static final Span HOTLINE = new Span("1-800-THE-LOST", true, false, Optional.empty());
    private static final Span NUMBER = Documents.link("1-800-843-5678", "tel:+18008435678");

    @Test
    void whatIsStrongAndWhatIsALinkStandOnLinesOfTheirOwn() {
        var entry = Documents.entry("Call us", HOTLINE, Span.plain(" "), NUMBER);
        var sheet = sheet(new Contact(List.of(entry), Optional.empty(), Optional.empty()));
        var page = sheet.pages().getFirst();
        double label = Looks.glyphs(page, "Call us").baseline();
        double hotline = Looks.glyphs(page, "1-800-THE-LOST").baseline();
        double number = Looks.glyphs(page, "1-800-843-5678").baseline();
        assertTrue(label < hotline && hotline < number, label + ", " + hotline + ", " + number);
        assertEquals(Brands.FLAGSHIP.style(StyleRole.CONTACT_STRONG).size(),
                Looks.glyphs(page, "1-800-THE-LOST").size());
        assertEquals(List.of("Call us", "1-800-THE-LOST", "1-800-843-5678"), lastOf(new Read(sheet).aloud(), 3));
    }

    @Test
    void oneCommonSpaceIsNoReasonForALine() {
        assertEquals(List.of("Write to", "an office."), ContactLines.of(new Text(List.of(Span.plain("Write to "),
                        new Span("an office.", true, false, Optional.empty())), 1)).stream().map(Text::words).toList());
        assertEquals(1, ContactLines.of(new Text(List.of(Span.plain("Write "),
                new Span("to", false, true, Optional.empty()), Span.plain(" an office.")), 1)).size());
        assertEquals(List.of(), ContactLines.of(new Text(List.of(Span.plain(" ")), 1)));
    }

    @Test
    void whatIsStrongInsideASentenceStaysInIt() {
        var lifeline = new Span("988", true, false, Optional.empty());
        assertEquals(List.of("Call or text 988, the Suicide Lifeline, or visit", "988lifeline.org"), lines(
                Span.plain("Call or text "), lifeline, Span.plain(", the Suicide Lifeline, or visit "),
                Documents.link("988lifeline.org", "https://988lifeline.org")));
        assertEquals(List.of("Call or text", "988", "1-800-843-5678"), lines(Span.plain("Call or text "), lifeline,
                Span.plain(" "), NUMBER));
        assertEquals(List.of("988", "is the Lifeline."), lines(lifeline, Span.plain(" is the Lifeline.")));
    }

    private static List<String> lines(Span... spans) {
        return ContactLines.of(new Text(List.of(spans), 1)).stream().map(Text::words).toList();
    }

    @Test
    void theWordsOfTheBandAreCenteredInItsHeight() {
        var page = sheet(new Contact(List.of(Documents.entry("Call us", HOTLINE)), Optional.of("https://x.org"),
                Optional.of(Text.plain("Scan for more")))).pages().getFirst();
        var band = band(page);
        double above = Looks.capTop(Looks.glyphs(page, "Call us")) - band.top();
        assertEquals(above, band.bottom() - Looks.glyphs(page, "Scan for more").baseline(), 1e-9);
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {1, 2, 3, 4})
    void entriesStandSideBySideInColumnsOfTheSameWidth(int count) {
        var entries = IntStream.range(0, count)
                .mapToObj(i -> Documents.entry("Label " + i, Span.plain("words"))).toList();
        var page = sheet(new Contact(entries, Optional.empty(), Optional.empty())).pages().getFirst();
        var lefts = IntStream.range(0, count).mapToDouble(i -> Looks.glyphs(page, "Label " + i).x()).toArray();
        for (int i = 2; i < count; i++) {
            assertEquals(lefts[1] - lefts[0], lefts[i] - lefts[i - 1], 1e-9);
        }
        assertEquals(Looks.glyphs(page, "Label 0").baseline(), Looks.glyphs(page, "Label " + (count - 1)).baseline());
        assertTrue(lefts[0] > band(page).left(), "inside the band's padding");
    }

    @Test
    void theWordsOfAllEntriesBeginOnOneLineBelowTheirLabels() {
        var page = sheet(new Contact(List.of(
                Documents.entry("Where all of the figures on this sheet come from, and who counted them for us all",
                        Span.plain("here")), Documents.entry("Others", Span.plain("there"))),
                Optional.empty(), Optional.empty())).pages().getFirst();
        assertEquals(Looks.glyphs(page, "here").baseline(), Looks.glyphs(page, "there").baseline(), 1e-9);
        assertTrue(Looks.glyphs(page, "there").baseline() - Looks.glyphs(page, "Others").baseline() < 15);
    }

    @Test
    void farTooManyEntriesAreAProblemNotAnAccident() {
        var entries = IntStream.range(0, 60).mapToObj(i -> Documents.entry("Label", Span.plain("words"))).toList();
        var composed = Composition.of(Documents.withContact(new Contact(entries, Optional.empty(), Optional.empty())), 1);
        assertTrue(composed.problems().stream().anyMatch(problem -> problem.found().contains("wider than its place")));
    }

    @Test
    void notesStandBelowTheBandInTheOrderOfTheText() {
        var contact = new Contact(List.of(Documents.entry("Call us", HOTLINE)), Optional.empty(), Optional.empty());
        var document = Documents.withContact(contact, Text.plain("First note."), Text.plain("Second note."));
        var page = Composition.draft(document, 1).sheet().pages().getFirst();
        assertTrue(band(page).bottom() < Looks.capTop(Looks.glyphs(page, "First note.")));
        assertTrue(Looks.glyphs(page, "First note.").baseline() < Looks.capTop(Looks.glyphs(page, "Second note.")));
    }

    @Test
    void withoutContactAndNotesNothingStandsAtTheFoot() {
        var page = Composition.draft(Documents.of(Documents.paragraph(20)), 1).sheet().pages().getFirst();
        assertFalse(Looks.panels(page).anyMatch(panels -> panels.color() == ColorRole.BRAND
                && panels.boxes().getFirst().top() > 200));
    }

    private static Sheet sheet(Contact contact) {
        return Composition.draft(Documents.withContact(contact), 1).sheet();
    }

    private static Rect band(Page page) {
        return Looks.panels(page).filter(panels -> panels.tag() == Tag.Artifact.BACKGROUND)
                .map(panels -> panels.boxes().getFirst()).reduce((first, last) -> last).orElseThrow();
    }

    private static List<String> lastOf(List<String> all, int count) {
        return all.subList(all.size() - count, all.size());
    }
}
