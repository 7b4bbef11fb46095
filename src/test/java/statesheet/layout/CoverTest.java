package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import statesheet.sheet.Tag;
import statesheet.testing.BoxList;
import statesheet.testing.Golden;

/** The list of a packet's sheets, composed. */
class CoverTest {

    private static final Furniture<String> LINES =
            new Furniture<>("Example Center", "Packet, 2023", "Fact sheets", "A topic", "Fact sheets, 2023",
                    "Example Center", "");

    private final Problems problems = new Problems();

    private Sheet cover(int places, int pages) {
        return cover(places, pages, Brands.LAYOUT);
    }

    private Sheet cover(int places, int pages, Layout layout) {
        var entries = IntStream.rangeClosed(1, places)
                .mapToObj(number -> new Cover.Listing("Place " + number, "1,234", pages / 2, pages));
        return composed(cover(Stream.concat(entries,
                Stream.of(new Cover.Listing("United States", "582,462", 0, 0)))), layout);
    }

    private static Cover cover(Stream<Cover.Listing> listings) {
        return new Cover("A topic", "Some sheets.", LINES, false, Optional.of("People in need of a home"),
                listings.toList());
    }

    private static Cover coverOf(String place) {
        return cover(Stream.of(new Cover.Listing(place, "9", 1, 2)));
    }

    private static Item.Glyphs glyphs(Sheet cover, String words) {
        return Looks.glyphs(cover.pages().getFirst(), words);
    }

    private static String heading(Sheet cover) {
        var read = new Read(cover);
        return read.text(read.all(Role.H1).getFirst());
    }

    /** The first words of a page's foot. */
    private static Item.Glyphs foot(Page page) {
        return Looks.only(Item.Glyphs.class, page).filter(words -> words.tag() == Tag.Artifact.FOOTER).findFirst()
                .orElseThrow();
    }

    private static double right(Item.Glyphs words) {
        return words.x() + words.run().width(words.size());
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
    void aFewPlacesAreInTheTextColumnAndManyInTwoColumnsOnOnePage() {
        assertEquals(List.of(189.0), lefts(cover(20, 2)));
        var many = cover(56, 2);
        assertEquals(List.of(45.0, 313.5), lefts(many));
        assertEquals(1, many.pages().size());
    }

    @Test
    void theTopicIsTheTitleAndWhatItIsTheLineBelow() {
        var cover = cover(3, 2);
        assertEquals("A topic", cover.title());
        assertEquals("A topic", heading(cover));
        assertTrue(glyphs(cover, "Fact sheets").baseline() > glyphs(cover, "A topic").baseline());
        assertTrue(glyphs(cover, "Example Center").baseline() < glyphs(cover, "A topic").baseline());
    }

    @Test
    void aLongTopicTakesTwoLinesAndPushesTheListDown() {
        var topic = "Children and young adults who are missing from homes, schools and social services facilities";
        var order = new Cover(topic, "Some sheets.", LINES, false, Optional.empty(),
                List.of(new Cover.Listing("Place", "", 1, 2)));
        var cover = composed(order, Brands.LAYOUT);
        assertEquals(topic, heading(cover));
        assertTrue(glyphs(cover, "Place").baseline() > glyphs(composed(coverOf("Place"), Brands.LAYOUT), "Place")
                .baseline());
    }

    /** Rows are 18 pt high, and numbers end where their heads end. */
    @Test
    void rowsAreAsHighAsThoseOfATableAndNumbersEndAtTheRight() {
        var cover = cover(3, 2);
        var tops = jumps(cover).map(jump -> jump.box().top()).toList();
        assertEquals(18, tops.get(1) - tops.get(0), 1e-9);
        assertEquals(18, tops.get(2) - tops.get(1), 1e-9);
        assertEquals(567, right(glyphs(cover, "Page")), 0.01);
        assertEquals(567, right(glyphs(cover, "7")), 0.01);
        assertEquals(right(glyphs(cover, "582,462")), right(glyphs(cover, "1,234")), 0.01);
    }

    @Test
    void theNationComesLastWithoutAPageOrALink() {
        var cover = cover(3, 2);
        assertTrue(glyphs(cover, "United States").baseline() > glyphs(cover, "Place 3").baseline());
        assertEquals(3, jumps(cover).count());
    }

    @Test
    void copiesAreListedOnlyWhereThereAreAny() {
        assertTrue(new Read(cover(3, 2)).aloud().stream().noneMatch("Copies"::equals));
        assertTrue(new Read(cover(3, 4)).aloud().stream().anyMatch("Copies"::equals));
    }

    @Test
    void everyPageOfItHasItsNumberInTheMiddleOfItsFoot() {
        var cover = cover(200, 2);
        for (var page : cover.pages()) {
            var number = Looks.glyphs(page, String.valueOf(page.number()));
            assertEquals(306, (number.x() + right(number)) / 2, 0.01);
            assertEquals(foot(page).baseline(), number.baseline(), 1e-6);
        }
    }

    /** The left edges of the areas of the links. */
    private static List<Double> lefts(Sheet cover) {
        return jumps(cover).map(jump -> jump.box().left()).distinct().toList();
    }

    @Test
    void aListTooLongForOnePageGoesOnAndTheSheetsBeginLater() {
        var cover = cover(200, 2);
        assertEquals(3, cover.pages().size());
        assertEquals(5, jumps(cover).findFirst().orElseThrow().page());
        assertEquals(List.of(1, 2, 3), cover.pages().stream()
                .filter(page -> Looks.only(Item.Jump.class, page).findAny().isPresent())
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
            var footer = Looks.capTop(foot(page));
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
        assertEquals(58, read.all(Role.TR).size());
        assertEquals(3 + 57, read.all(Role.TH).size());
        assertEquals(2 * 57, read.all(Role.TD).size());
        assertEquals(56, read.all(Role.LINK).size());
    }

    @Test
    void aLongNameTakesAsManyLinesAsItNeedsInRowsOfOneHeight() {
        var endless = "A place with a name ".repeat(12).strip();
        var cover = composed(cover(Stream.of(new Cover.Listing("Place", "9", 1, 2),
                new Cover.Listing(endless, "9", 1, 2))), Brands.LAYOUT);
        var heights = jumps(cover).map(jump -> jump.box().height()).distinct().toList();
        assertEquals(1, heights.size());
        assertTrue(heights.getFirst() > 3 * 12, heights.toString());
    }

    @Test
    void aWordThatNoColumnHoldsIsAProblem() {
        var cover = Brands.LAYOUT.cover(coverOf("Llanfair".repeat(12)), Where.in("edition.json"), problems);
        assertTrue(cover.isEmpty());
        assertEquals("edition.json", problems.all().getFirst().where().toString());
        assertTrue(problems.all().getFirst().found().endsWith(", wider than its place on the cover"));
    }

    @Test
    void aCharacterThatTheFacesLackIsAProblem() {
        assertTrue(Brands.LAYOUT.cover(coverOf("Place \u4E00"), Where.in("edition.json"), problems).isEmpty());
        var found = problems.all().getFirst().found();
        assertTrue(found.endsWith(" does not have, on the cover"), found);
    }

    @Test
    void sampleDataAreCalledSo() {
        var cover = composed(new Cover("A topic", "One sheet.", LINES, true, Optional.empty(),
                List.of(new Cover.Listing("Place", "", 1, 2))), Brands.LAYOUT);
        assertEquals("Sample data", glyphs(cover, "Sample data").run().text());
    }
}
