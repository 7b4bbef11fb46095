package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import statesheet.brand.PageGeometry;
import statesheet.document.Document;
import statesheet.layout.SheetPart.PartKind;
import statesheet.layout.measure.White;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** What every finished sheet keeps, seen on New Mexico and on random documents that happen to fill their pages. */
class FullPagesTest {

    private static final int SEEDS = 120;

    /** What drawing may be off, in points: less than a printer's dot. */
    private static final double ROUNDING = 0.01;

    private static final List<MadeSheet> SHEETS = new ArrayList<>();

    private record MadeSheet(String name, PageGeometry paper, Document document, Sheet sheet, Read read,
            List<SheetPart> parts) {
        static MadeSheet of(String name, PageGeometry paper, Document document, Sheet sheet) {
            return new MadeSheet(name, paper, document, sheet, new Read(sheet), SheetPart.of(document, sheet));
        }
    }

    @BeforeAll
    static void compose() {
        SHEETS.add(MadeSheet.of("New Mexico", Brands.FLAGSHIP.page(), NewMexico.DOCUMENT,
                Composition.of(NewMexico.DOCUMENT, 2).sheet()));
        for (int pages = 1; pages <= 4; pages++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                compose("letter", Brands.LAYOUT, Brands.FLAGSHIP.page(), pages, seed);
                compose("A4", Brands.LAYOUT_A4, Brands.A4.page(), pages, seed);
            }
        }
    }

    private static void compose(String name, Layout layout, PageGeometry paper, int pages, int seed) {
        var document = RandomDocuments.about(pages, seed);
        Composition.of(layout, document, pages).found().ifPresent(sheet ->
                SHEETS.add(MadeSheet.of(name + ", " + pages + " pages, seed " + seed, paper, document, sheet)));
    }

    private static void onEverySheet(Consumer<MadeSheet> check) {
        SHEETS.forEach(check);
    }

    private static void onEveryPage(BiConsumer<MadeSheet, Page> check) {
        onEverySheet(made -> made.sheet.pages().forEach(page -> check.accept(made, page)));
    }

    @Test
    void enoughDocumentsFillTheirPagesToSeeTheRulesAtWork() {
        for (int pages = 1; pages <= 4; pages++) {
            int wanted = pages;
            long full = SHEETS.stream().filter(made -> made.sheet.pages().size() == wanted).count();
            assertTrue(full >= 5, full + " sheets of " + pages + " pages");
        }
    }

    @Test
    void everyPageEndsAtTheSameHeight() {
        for (var paper : List.of(Brands.FLAGSHIP.page(), Brands.A4.page())) {
            var ends = SHEETS.stream().filter(made -> made.paper.equals(paper))
                    .flatMap(made -> made.sheet.pages().stream()).mapToDouble(Looks::bottom).summaryStatistics();
            assertTrue(ends.getMax() - ends.getMin() <= 0.5, paper + ": " + ends);
        }
    }

    /** The footer alone hangs in the bottom margin; an office printer needs 27 points of it. */
    @Test
    void nothingLeavesTheMargins() {
        onEveryPage((made, page) -> {
            var inside = new Rect(made.paper.left(), made.paper.margins().top(), made.paper.measure(),
                    made.paper.height() - 27 - made.paper.margins().top());
            Stream.concat(Looks.glyphs(page).stream().map(Looks::box), Looks.solids(page)).forEach(box ->
                    assertTrue(Looks.holds(inside, box), made.name + ", page " + page.number() + ": " + box));
        });
    }

    @Test
    void wordsOverlapNeitherEachOtherNorRulesBarsAndCodes() {
        onEveryPage((made, page) -> {
            var words = Looks.glyphs(page).stream().map(Looks::box).toList();
            var solids = Looks.solids(page).toList();
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                var others = Stream.concat(words.stream().skip(i + 1), solids.stream());
                assertEquals(List.of(), others.filter(other -> Looks.overlap(word, other)).toList(),
                        made.name + ", page " + page.number() + ": over " + Looks.text(Looks.glyphs(page).get(i)));
            }
        });
    }

    @Test
    void wordsStandWhollyOnABandOrWhollyBesideIt() {
        onEveryPage((made, page) -> Looks.panels(page).filter(panels -> panels.tag() == Tag.Artifact.BACKGROUND)
                .flatMap(panels -> panels.boxes().stream()).forEach(band ->
                        Looks.glyphs(page).stream().map(Looks::box).filter(word -> Looks.overlap(band, word))
                                .forEach(word -> assertTrue(Looks.holds(band, word), made.name + ": " + word))));
    }

    @Test
    void whatIsLeftOverGoesIntoTheGapsBetweenSectionsAtMost24PointsEach() {
        onEveryPage((made, page) -> {
            double unstretched = White.BETWEEN_SECTIONS.points() * made.sheet.scale();
            var grown = gapsBetweenSections(made, page).stream().map(gap -> gap - unstretched).toList();
            for (double gap : grown) {
                assertTrue(gap >= -ROUNDING && gap <= 24 + ROUNDING, made.name + ": a gap has grown by " + gap);
                assertEquals(grown.getFirst(), gap, ROUNDING, made.name + ": gaps of one page are alike");
            }
        });
    }

    /** From the end of what stands above a section's rule, to the rule; likewise above the contact band. */
    private static List<Double> gapsBetweenSections(MadeSheet made, Page page) {
        var rules = Looks.rules(page, made.paper.measure()).stream().skip(page.number() == 1 ? 0 : 1);
        var bands = Looks.panels(page)
                .filter(panels -> panels.tag() == Tag.Artifact.BACKGROUND && panels.boxes().getFirst().left() > 0)
                .flatMap(panels -> panels.boxes().stream());
        return Stream.concat(rules, bands).map(edge -> edge.top() - endAbove(page, edge.top())).toList();
    }

    private static double endAbove(Page page, double y) {
        return Stream.concat(Looks.glyphs(page).stream().map(Looks::box), Looks.solids(page))
                .mapToDouble(Rect::bottom).filter(bottom -> bottom < y).max().orElseThrow();
    }

    @Test
    void everyLineBeginsAtTheMarginOrAtTheTextColumn() {
        onEverySheet(made -> made.parts.forEach(part -> {
            switch (part.kind()) {
                case LEAD, HEADING, RAIL -> assertEquals(new TreeSet<>(List.of(made.paper.left())),
                        lineStarts(made, part), made.name + ": " + part.kind());
                case PARAGRAPH -> assertEquals(new TreeSet<>(List.of(made.paper.textLeft())),
                        lineStarts(made, part), made.name + ": a paragraph");
                case FURNITURE, LIST, BREAKDOWN, FOOT -> { }
            }
        }));
    }

    @Test
    void theItemsOfAListBeginAtOneIndentRightOfTheTextColumn() {
        onEverySheet(made -> made.read.all(Role.L).forEach(list -> {
            var starts = new TreeSet<Double>();
            list.kids().forEach(item -> starts.addAll(lineStarts(made.read.glyphs(item.kids().getLast()))));
            assertEquals(1, starts.size(), made.name + ": " + starts);
            assertTrue(starts.first() > made.paper.textLeft() + 5, made.name + ": " + starts);
        }));
    }

    private static TreeSet<Double> lineStarts(MadeSheet made, SheetPart part) {
        return lineStarts(part.elements().stream().flatMap(element -> made.read.glyphs(element).stream()).toList());
    }

    /** Where lines begin, in points: the first glyphs on each baseline. */
    private static TreeSet<Double> lineStarts(List<Item.Glyphs> glyphs) {
        var starts = new TreeSet<Double>();
        for (var line : glyphs) {
            starts.add(glyphs.stream().filter(other -> other.baseline() == line.baseline())
                    .mapToDouble(Item.Glyphs::x).min().orElseThrow());
        }
        return starts;
    }

    @Test
    void noParagraphListChartOrTableIsSplit() {
        onEverySheet(made -> made.parts.forEach(part ->
                assertEquals(1, pages(made, part).size(), made.name + ": a " + part.kind())));
    }

    @Test
    void aHeadingStaysWithItsTextAndAnAnnouncementWithItsList() {
        onEverySheet(made -> IntStream.range(1, made.parts.size()).forEach(i -> {
            if (made.parts.get(i - 1).keepsWithNext()) {
                assertEquals(pages(made, made.parts.get(i - 1)), pages(made, made.parts.get(i)),
                        made.name + ": " + made.parts.get(i - 1).kind() + " and what follows it");
            }
        }));
    }

    private static TreeSet<Integer> pages(MadeSheet made, SheetPart part) {
        var pages = new TreeSet<Integer>();
        part.elements().forEach(element -> pages.addAll(made.read.pages(element)));
        return pages;
    }

    @Test
    void contactAndNotesEndTheLastPage() {
        onEverySheet(made -> made.parts.stream().filter(part -> part.kind() == PartKind.FOOT).forEach(foot -> {
            var last = made.sheet.pages().getLast();
            assertEquals(new TreeSet<>(List.of(last.number())), pages(made, foot), made.name);
            if (!made.document.notes().isEmpty()) {
                double end = made.read.glyphs(foot.elements().getLast()).getLast().baseline();
                assertEquals(Looks.bottom(last), end, ROUNDING, made.name + ": the last note ends the page");
            }
        }));
    }

    @Test
    void aSheetIsReadInTheOrderOfItsDocument() {
        onEverySheet(made -> {
            var first = made.name.equals("New Mexico") ? Composition.firstLines(2) : Composition.firstLines(1);
            assertEquals(DocumentWords.of(made.document, first), made.read.aloud(), made.name);
        });
    }

    @Test
    void everyElementOfTheStructureHasSomethingOnAPageButEmptyCellsOfATable() {
        onEverySheet(made -> assertEquals(List.of(), made.read.empty().stream()
                .filter(element -> element.role() != Role.TH && element.role() != Role.TD).toList(), made.name));
    }

    @Test
    void elementsAreCountedInTheOrderInWhichTheyAreRead() {
        onEverySheet(made -> assertEquals(IntStream.range(0, ids(made.sheet.structure()).size()).boxed().toList(),
                ids(made.sheet.structure()), made.name));
    }

    private static List<Integer> ids(Structure element) {
        var kids = element.kids().stream().flatMap(kid -> ids(kid).stream());
        return Stream.concat(Stream.of(element.id()), kids).toList();
    }

    @Test
    void everyHeadingHasABookmarkOnItsPage() {
        onEverySheet(made -> {
            var headings = made.read.all(Role.H2);
            var marks = made.sheet.bookmarks();
            assertEquals(made.document.title().words(), marks.getFirst().title());
            assertEquals(headings.size() + 1, marks.size(), made.name);
            for (int i = 0; i < headings.size(); i++) {
                var mark = marks.get(i + 1);
                assertEquals(made.read.text(headings.get(i)), mark.title(), made.name);
                assertEquals(new TreeSet<>(List.of(mark.page())), made.read.pages(headings.get(i)), made.name);
                assertEquals(Looks.capTop(made.read.glyphs(headings.get(i)).getFirst()), mark.top(), ROUNDING);
            }
        });
    }

    @Test
    void theSameDocumentGivesTheSameSheet() {
        var document = NewMexico.DOCUMENT;
        assertEquals(Looks.described(Composition.of(document, 2).sheet()),
                Looks.described(Composition.of(new Layout(Brands.FLAGSHIP, Brands.FACES), document, 2).sheet()));
    }
}
