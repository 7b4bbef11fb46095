package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import statesheet.document.Furniture;
import statesheet.layout.place.Cover;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure.Role;
import statesheet.testing.BoxList;
import statesheet.testing.Golden;

/** The list of a packet's sheets, composed. */
class CoverTest {

    private static final Furniture<String> LINES =
            new Furniture<>("Example Center", "Packet, 2023", "A topic", "", "A topic, 2023", "");

    private final Problems problems = new Problems();

    private Sheet cover(int places, int pages) {
        return cover(places, pages, Brands.LAYOUT);
    }

    private Sheet cover(int places, int pages, Layout layout) {
        var entries = IntStream.rangeClosed(1, places)
                .mapToObj(number -> new Cover.Listing("Place " + number, pages / 2, pages)).toList();
        return composed(new Cover("Fact sheets", "Some sheets.", LINES, false, entries), layout);
    }

    private Sheet composed(Cover order, Layout layout) {
        var cover = layout.cover(order, Where.in("edition.json"), problems);
        assertEquals(List.of(), problems.all());
        return cover.orElseThrow();
    }

    private static Stream<Item.Jump> jumps(Sheet cover) {
        return cover.pages().stream().flatMap(page -> Looks.only(Item.Jump.class, page));
    }

    @Test
    void everyBoxIsWhereItWasApproved() throws IOException {
        Golden.assertApproved("packet-cover", "layout.txt", BoxList.of(cover(3, 2)));
    }

    @Test
    void sheetsBeginBehindTheWholeLeafOfTheCover() {
        assertEquals(List.of(3, 7, 11), jumps(cover(3, 4)).map(Item.Jump::page).toList());
    }

    @Test
    void aFewPlacesStandInOneColumnAndManyInTwoOnOnePage() {
        assertEquals(1, lefts(cover(20, 2)));
        var many = cover(56, 2);
        assertEquals(2, lefts(many));
        assertEquals(1, many.pages().size());
    }

    /** How many left edges the areas of the links have. */
    private static long lefts(Sheet cover) {
        return jumps(cover).map(jump -> jump.box().left()).distinct().count();
    }

    @Test
    void aListTooLongForOnePageGoesOnAndTheSheetsBeginLater() {
        var cover = cover(200, 2);
        assertEquals(3, cover.pages().size());
        assertEquals(5, jumps(cover).findFirst().orElseThrow().page());
        assertEquals(List.of(1, 2, 3), cover.pages().stream().filter(page -> Looks.only(Item.Jump.class, page).findAny().isPresent())
                .map(Page::number).toList());
    }

    @Test
    void everythingStaysAboveTheFooterAndNoLinkLiesOnAnother() {
        for (int places : new int[] {1, 28, 29, 30, 31, 56, 200}) {
            assertNothingCollides(cover(places, 2, Brands.LAYOUT), places);
            assertNothingCollides(cover(places, 2, Brands.LAYOUT_A4), places);
        }
    }

    private static void assertNothingCollides(Sheet cover, int places) {
        for (var page : cover.pages()) {
            var footer = Looks.capTop(Looks.glyphs(page, "A topic, 2023"));
            var boxes = Looks.only(Item.Jump.class, page).map(Item.Jump::box).toList();
            assertTrue(boxes.stream().allMatch(box -> box.bottom() < footer), places + " places");
            assertTrue(IntStream.range(1, boxes.size()).allMatch(i -> boxes.get(i).left() > boxes.get(i - 1).left()
                    || boxes.get(i).top() >= boxes.get(i - 1).bottom() - 1e-9), places + " places");
        }
    }

    @Test
    void theTableIsReadAsOneWithOneRowOfNames() {
        var cover = cover(56, 2);
        var read = new Read(cover);
        assertEquals(1, read.all(Role.TABLE).size());
        assertEquals(57, read.all(Role.TR).size());
        assertEquals(3 + 56, read.all(Role.TH).size());
        assertEquals(56, read.all(Role.LINK).size());
    }

    @Test
    void aNameThatNoColumnHoldsIsAProblem() {
        var endless = "A place with a name ".repeat(12);
        var order = new Cover("Fact sheets", "One sheet.", LINES, false, List.of(new Cover.Listing(endless, 1, 2)));
        var cover = Brands.LAYOUT.cover(order, Where.in("edition.json"), problems);
        assertTrue(cover.isEmpty());
        assertEquals("edition.json", problems.all().getFirst().where().toString());
        assertTrue(problems.all().getFirst().found().endsWith(", wider than its place on the cover"));
    }

    @Test
    void aCharacterThatTheFacesLackIsAProblem() {
        var order = new Cover("Fact sheets", "One sheet.", LINES, false,
                List.of(new Cover.Listing("Place \u4E00", 1, 2)));
        assertTrue(Brands.LAYOUT.cover(order, Where.in("edition.json"), problems).isEmpty());
        var found = problems.all().getFirst().found();
        assertTrue(found.endsWith(" does not have, on the cover"), found);
    }

    @Test
    void sampleDataAreCalledSo() {
        var cover = composed(new Cover("Fact sheets", "One sheet.", LINES, true,
                List.of(new Cover.Listing("Place", 1, 2))), Brands.LAYOUT);
        assertEquals("Sample data", Looks.glyphs(cover.pages().getFirst(), "Sample data").run().text());
    }
}
