package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import statesheet.brand.ColorRole;
import statesheet.brand.Logo;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.vector.Drawing;

/** What stands around the text: the band and the header, the footer, the logo. */
class BandTest {

    private static final Logo LOGO = new Logo.SvgLogo(new Drawing(80, 28, List.of()), "The Organization");

    @Test
    void theBandReachesOverTheWholeWidthAndTheAccentLiesBelowIt() {
        var page = NewMexico.COMPOSED.sheet().pages().getFirst();
        var band = panel(page, ColorRole.BRAND);
        var accent = panel(page, ColorRole.ACCENT);
        assertEquals(new Rect(0, 0, page.width(), band.height()), band);
        assertEquals(new Rect(0, band.bottom(), page.width(), accent.height()), accent);
    }

    private static Rect panel(Page page, ColorRole color) {
        return Looks.panels(page).filter(panels -> panels.color() == color).findFirst().orElseThrow()
                .boxes().getFirst();
    }

    @Test
    void titleAndTopicAreReadHeadersAndFootersAreNot() {
        var sheet = NewMexico.COMPOSED.sheet();
        var read = new Read(sheet);
        assertEquals("New Mexico", read.text(read.all(Role.H1).getFirst()));
        assertEquals(1, read.all(Role.H1).size());
        assertEquals(Tag.Artifact.FOOTER, Looks.glyphs(sheet.pages().get(0), "Page 1 of 2").tag());
        assertEquals(Tag.Artifact.FOOTER, Looks.glyphs(sheet.pages().get(1), "Page 2 of 2").tag());
        assertEquals(Tag.Artifact.FOOTER, Looks.glyphs(sheet.pages().get(1), "An Organization, published").tag());
        assertEquals(Tag.Artifact.HEADER, Looks.glyphs(sheet.pages().get(1), "New Mexico continued").tag());
    }

    @Test
    void everyPageAfterTheFirstBeginsWithASlimBand() {
        var page = NewMexico.COMPOSED.sheet().pages().get(1);
        assertEquals(new Rect(0, 0, page.width(), 30), panel(page, ColorRole.BRAND));
        assertEquals(new Rect(0, 30, page.width(), 3), panel(page, ColorRole.ACCENT));
        var left = Looks.box(Looks.glyphs(page, "New Mexico continued"));
        var right = Looks.box(Looks.glyphs(page, "A topic, 2023"));
        assertEquals(Brands.FLAGSHIP.page().left(), left.left());
        assertEquals(Brands.FLAGSHIP.page().right(), right.right(), 1e-9);
        assertEquals(left.bottom(), right.bottom());
        assertTrue(Looks.glyphs(page).stream().filter(glyphs -> !(glyphs.tag() instanceof Tag.Artifact))
                .allMatch(glyphs -> Looks.capTop(glyphs) > 33));
    }

    @Test
    void theFootIsUnderAHairlineFromMarginToMargin() {
        for (var page : NewMexico.COMPOSED.sheet().pages()) {
            var hairline = Looks.panels(page).filter(panels -> panels.color() == ColorRole.RULE)
                    .flatMap(panels -> panels.boxes().stream()).toList().getLast();
            assertEquals(new Rect(45, 750, 522, 0.5), hairline);
            assertTrue(Looks.capTop(Looks.glyphs(page, "An Organization, published")) > 750.5);
            assertEquals(567, Looks.box(Looks.glyphs(page, "Page " + page.number() + " of 2")).right(), 1e-9);
        }
    }

    @Test
    void aLongOrganizationAndALongTopicTakeTwoLinesAndPushWhatIsBelowThemDown() {
        var organization = "The National Association of State and Territorial Offices for the Study of "
                + "Children, Young People and Families";
        var topic = "People experiencing homelessness on a single night in January, in shelters and "
                + "elsewhere, by age and in all the years since the first count of them";
        var usual = NewMexico.COMPOSED.sheet().pages().getFirst();
        var composed = Composition.of(Brands.LAYOUT, lines(organization, topic));
        assertEquals(List.of(), composed.problems());
        var page = composed.sheet().pages().getFirst();
        assertEquals(panel(usual, ColorRole.BRAND).height() + 12 + 18, panel(page, ColorRole.BRAND).height(), 1e-9);
        assertEquals(Looks.glyphs(usual, "New Mexico").baseline() + 12, Looks.glyphs(page, "New Mexico").baseline(),
                1e-9);
        var read = new Read(composed.sheet()).aloud();
        assertEquals(organization, read.getFirst());
        assertTrue(read.contains(topic), read.toString());
    }

    private static Layout.SheetOrder lines(String organization, String topic) {
        var line = PageLine.of(organization);
        var furniture = new Furniture<>(line, PageLine.of("State fact sheet, 2023"), PageLine.of(topic),
                PageLine.of("New Mexico"), PageLine.of("A topic"), PageLine.EMPTY, PageLine.EMPTY);
        return new Layout.SheetOrder(Composition.framed(NewMexico.DOCUMENT, furniture), NewMexico.SIZE, false, false,
                PageCount.exactly(2), Composition.TEXT);
    }

    @Test
    void aLogoStandsInThePlaceOfTheOrganizationsNameAndIsReadAloud() {
        var sheet = draft(LOGO).sheet();
        var figure = new Read(sheet).all(Role.FIGURE).getFirst();
        assertEquals(Optional.of("The Organization"), figure.attributes().alternative());
        assertEquals("The Organization", new Read(sheet).aloud().getFirst());
        assertFalse(new Read(sheet).aloud().contains("An Organization"));
        var box = figure.attributes().box().orElseThrow();
        assertEquals(Brands.FLAGSHIP.page().left(), box.left());
        assertEquals(80, box.width());
    }

    @Test
    void aHighLogoPushesTheTitleDownAndStaysOnThePage() {
        var high = new Logo.SvgLogo(new Drawing(80, 100, List.of()), "The Organization");
        var sheet = draft(high).sheet();
        var box = new Read(sheet).all(Role.FIGURE).getFirst().attributes().box().orElseThrow();
        assertTrue(box.top() >= 0, "the logo begins at " + box.top());
        var title = Looks.glyphs(sheet.pages().getFirst(), "New Mexico");
        assertTrue(box.bottom() < Looks.capTop(title), "and ends at " + box.bottom());
    }

    @Test
    void aLogoAsWideAsThePageLeavesNoRoomForTheWordsBesideIt() {
        var wide = new Logo.SvgLogo(new Drawing(500, 28, List.of()), "The Organization");
        assertTrue(draft(wide).problems().stream().anyMatch(problem ->
                problem.found().equals("\"State fact sheet, 2023\", wider than its place even in the smallest type")));
    }

    private static Composition draft(Logo logo) {
        var order = new Layout.SheetOrder(Composition.framed(Documents.titled("New Mexico"), Composition.FURNITURE),
                EditionSize.OWN, false, true, PageCount.exactly(1), Composition.TEXT);
        return Composition.of(new Layout(Brands.withLogo(logo), Brands.FACES), order);
    }

    @Test
    void aLineThatTheBrandLeavesEmptyIsNotThereAtAll() {
        var order = new Layout.SheetOrder(Composition.framed(NewMexico.DOCUMENT, Furniture.all(PageLine.EMPTY)),
                EditionSize.OWN, false, false, PageCount.exactly(2), Composition.TEXT);
        var sheet = Composition.of(Brands.LAYOUT, order).sheet();
        assertEquals(Role.H1, sheet.structure().kids().getFirst().role());
        assertEquals(List.of(), new Read(sheet).empty());
    }
}
