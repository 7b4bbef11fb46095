package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;

/** The numbers of pages in a packet. */
class FolioTest {

    private static final double MIDDLE = 306;

    /** In New Mexico's foot, with {@code left} on the left. */
    private static Sheet sheet(String left) {
        var lines = Composition.FURNITURE;
        var furniture = new Furniture<>(lines.left(), lines.right(), lines.topic(), lines.continued(),
                lines.continuedTopic(), PageLine.of(left), lines.footerRight());
        return Composition.of(Brands.LAYOUT, new Layout.SheetOrder(Composition.framed(NewMexico.DOCUMENT, furniture),
                EditionSize.OWN, false, true, PageCount.exactly(2), Composition.TEXT)).sheet();
    }

    private static List<Item.Glyphs> foot(Page page) {
        return Looks.glyphs(page).stream().filter(words -> words.tag() == Tag.Artifact.FOOTER).toList();
    }

    private static double middle(Item.Glyphs number) {
        return number.x() + number.run().width(number.size()) / 2;
    }

    @Test
    void pagesAreCountedOnFromTheFirst() {
        var numbered = Brands.LAYOUT.numbered(NewMexico.COMPOSED.sheet(), 1_203);
        assertEquals(MIDDLE, middle(Looks.glyphs(numbered.pages().getFirst(), "1,203")), 0.01);
        assertEquals(MIDDLE, middle(Looks.glyphs(numbered.pages().getLast(), "1,204")), 0.01);
    }

    @Test
    void theNumberIsTheOnlyThingAdded() {
        var sheet = NewMexico.COMPOSED.sheet();
        var numbered = Brands.LAYOUT.numbered(sheet, 1_203);
        for (int i = 0; i < 2; i++) {
            var items = numbered.pages().get(i).items();
            var number = Looks.glyphs(numbered.pages().get(i), i == 0 ? "1,203" : "1,204");
            assertEquals(Tag.Artifact.FOOTER, number.tag());
            assertEquals(sheet.pages().get(i).items(), items.stream().filter(item -> item != number).toList());
        }
        assertEquals(sheet.structure(), numbered.structure());
    }

    @Test
    void aFirstLineOfTheFootDoesNotPushItAside() {
        var left = "Foundation".repeat(9) + " published this on Monday";
        var page = Brands.LAYOUT.numbered(sheet(left), 1_203).pages().getFirst();
        var foot = foot(page);
        assertEquals(4, foot.size(), foot.toString());
        assertTrue(Looks.box(foot.getFirst()).right() > MIDDLE && foot.getFirst().baseline() < foot.get(1).baseline());
        var number = Looks.glyphs(page, "1,203");
        assertEquals(foot.get(1).baseline(), number.baseline(), 1e-6);
        assertEquals(MIDDLE, middle(number), 0.01);
    }

    @Test
    void wordsThatReachTheMiddlePushItBetweenThemAndThoseOnTheRight() {
        for (int words = 10; words <= 60; words++) {
            var page = Brands.LAYOUT.numbered(sheet("Foundation ".repeat(words).strip()), 1_203).pages().getFirst();
            var number = Looks.box(Looks.glyphs(page, "1,203"));
            foot(page).stream().map(Looks::box).filter(box -> box.left() != number.left()).forEach(box ->
                    assertTrue(box.right() + 5 < number.left() || number.right() + 5 < box.left()
                            || box.bottom() < number.top(), box + " and " + number));
        }
    }
}
