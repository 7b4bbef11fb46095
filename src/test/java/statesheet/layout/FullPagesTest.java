package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import statesheet.brand.Brand;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Document;
import statesheet.layout.SheetPart.PartKind;
import statesheet.layout.fit.EditionSize;
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

    /** What figures are moved by so that their capitals begin where those of their text do. */
    private static final double UNSEEN = 0.5;

    /** What a row of a table has below its line. */
    private static final double ABOUT_CELL = 3;

    private static final List<MadeSheet> SHEETS = new ArrayList<>();

    /** @param warned whether it has more white than one overlooks */
    private record MadeSheet(String name, Brand brand, Document document, Sheet sheet, boolean warned, Read read,
            List<SheetPart> parts) {
        static MadeSheet of(String name, Brand brand, Document document, Composition composed) {
            var sheet = composed.sheet();
            return new MadeSheet(name, brand, document, sheet, !composed.problems().isEmpty(), new Read(sheet),
                    SheetPart.of(document, sheet));
        }

        PageGeometry paper() {
            return brand.page();
        }
    }

    @BeforeAll
    static void compose() {
        SHEETS.add(MadeSheet.of("New Mexico", Brands.FLAGSHIP, NewMexico.DOCUMENT, NewMexico.COMPOSED));
        for (int pages = 1; pages <= 4; pages++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                boolean columns = seed % 3 == 0;
                compose("letter", Brands.LAYOUT, Brands.FLAGSHIP, pages, seed, columns);
                compose("A4", Brands.LAYOUT_A4, Brands.A4, pages, seed, columns);
            }
        }
    }

    private static void compose(String name, Layout layout, Brand brand, int pages, int seed, boolean columns) {
        var document = RandomDocuments.about(pages, seed);
        var composed = Composition.of(layout, document, pages, new EditionSize(1, columns));
        if (composed.found().isPresent()) {
            SHEETS.add(MadeSheet.of(name + ", " + pages + " pages, seed " + seed, brand, document, composed));
        }
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
    void everyPageEndsAtItsFootOrTheSheetIsWarned() {
        int full = 0;
        for (var made : SHEETS) {
            double foot = made.paper().height() - 54;
            for (var page : made.sheet.pages()) {
                double end = end(made, page);
                assertTrue(end <= foot + UNSEEN, made.name + ", page " + page.number() + " ends at " + end);
                assertTrue(made.warned || end >= foot - 2 * 15 * made.sheet.scale() - UNSEEN,
                        made.name + ", page " + page.number() + " ends at " + end);
                full += end >= foot - UNSEEN ? 1 : 0;
            }
        }
        assertTrue(full > SHEETS.size(), full + " full pages on " + SHEETS.size() + " sheets");
    }

    @Test
    void theLastPageEndsAt738PointsOfALetterWhateverWhiteItHas() {
        onEverySheet(made -> {
            if (made.document.contact().isPresent() || !made.document.notes().isEmpty()) {
                assertEquals(made.paper().height() - 54, end(made, made.sheet.pages().getLast()), ROUNDING, made.name);
            }
        });
    }

    /** The lower edge of the last line's box, of a table's last row, of a chart or a band. */
    private static double end(MadeSheet made, Page page) {
        var lines = Looks.glyphs(page).stream().filter(glyphs -> glyphs.tag() != Tag.Artifact.FOOTER
                && !Looks.text(glyphs).isEmpty()).map(glyphs -> glyphs.baseline() + below(made, glyphs));
        var cells = made.read.all(Role.TD).stream().filter(cell -> made.read.pages(cell).contains(page.number()))
                .flatMap(cell -> made.read.glyphs(cell).stream())
                .map(glyphs -> glyphs.baseline() + below(made, glyphs) + ABOUT_CELL);
        var figures = made.read.all(Role.FIGURE).stream().filter(figure -> figure.attributes().page() == page.number())
                .flatMap(figure -> figure.attributes().box().stream()).map(Rect::bottom);
        var bands = Looks.panels(page).filter(panels -> panels.tag() == Tag.Artifact.BACKGROUND)
                .flatMap(panels -> panels.boxes().stream()).map(Rect::bottom);
        return Stream.of(lines, cells, figures, bands).flatMap(ends -> ends).mapToDouble(Double::doubleValue).max()
                .orElseThrow();
    }

    /** From a line's baseline to the lower edge of its box: capitals are in the middle of the leading. */
    private static double below(MadeSheet made, Item.Glyphs glyphs) {
        var style = Stream.of(StyleRole.values()).map(role -> made.brand.style(role).at(made.sheet.scale()))
                .filter(each -> Math.abs(each.size() - glyphs.size()) < 1e-6).findFirst();
        return style.map(found -> (found.leading() - (glyphs.baseline() - Looks.capTop(glyphs))) / 2).orElse(0.0);
    }

    /** The footer alone hangs in the bottom margin; an office printer needs 27 points of it. */
    @Test
    void nothingLeavesTheMargins() {
        onEveryPage((made, page) -> {
            double top = page.number() == 1 ? made.paper().margins().top() : 9;
            var inside = new Rect(made.paper().left(), top, made.paper().measure(), made.paper().height() - 27 - top);
            Stream.concat(Looks.glyphs(page).stream().map(Looks::ink), Looks.solids(page)).forEach(box ->
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

    /** Sections in two columns are seen apart. */
    @Test
    void everyLineBeginsAtTheMarginOrAtTheTextColumn() {
        onEverySheet(made -> made.parts.forEach(part -> {
            switch (part.kind()) {
                case LEAD, HEADING, RAIL -> assertEquals(new TreeSet<>(List.of(made.paper().left())),
                        lineStarts(made, part), made.name + ": " + part.kind());
                case PARAGRAPH -> {
                    if (!isInColumns(made, part)) {
                        assertEquals(new TreeSet<>(List.of(made.paper().textLeft())), lineStarts(made, part),
                                made.name + ": a paragraph");
                    }
                }
                case FURNITURE, KEY, LIST, BREAKDOWN, FOOT -> { }
            }
        }));
    }

    @Test
    void aSectionInTwoColumnsBeginsAtTheMarginAndItsColumnsAreOfOneWidth() {
        var starts = new TreeSet<Double>();
        onEverySheet(made -> made.parts.stream()
                .filter(part -> part.kind() == PartKind.PARAGRAPH && isInColumns(made, part))
                .filter(part -> made.paper().equals(Brands.FLAGSHIP.page()))
                .forEach(part -> starts.addAll(lineStarts(made, part))));
        double left = Brands.FLAGSHIP.page().left();
        assertEquals(List.of(left, left + (522 - 18) / 2 + 18), List.copyOf(starts));
    }

    private static boolean isInColumns(MadeSheet made, SheetPart part) {
        return !lineStarts(made, part).equals(new TreeSet<>(List.of(made.paper().textLeft())));
    }

    @Test
    void theItemsOfAListBeginAtOneIndentRightOfTheTextColumn() {
        onEverySheet(made -> made.read.all(Role.L).forEach(list -> {
            var starts = new TreeSet<Double>();
            list.kids().forEach(item -> starts.addAll(lineStarts(made.read.glyphs(item.kids().getLast()))));
            assertEquals(1, starts.size(), made.name + ": " + starts);
            assertTrue(starts.first() > made.paper().textLeft() + 5, made.name + ": " + starts);
        }));
    }

    private static TreeSet<Double> lineStarts(MadeSheet made, SheetPart part) {
        return lineStarts(part.elements().stream().flatMap(element -> made.read.glyphs(element).stream()).toList());
    }

    /** Where lines begin, in points: the first ink on each baseline of large type, which hangs; else the first glyphs. */
    private static TreeSet<Double> lineStarts(List<Item.Glyphs> glyphs) {
        var starts = new TreeSet<Double>();
        for (var line : glyphs) {
            double start = glyphs.stream().filter(other -> other.baseline() == line.baseline())
                    .mapToDouble(other -> Looks.ink(other).left()).min().orElseThrow();
            starts.add(Math.round(start * 1e6) / 1e6);
        }
        return starts;
    }

    @Test
    void nothingButAParagraphIsSplit() {
        onEverySheet(made -> made.parts.stream().filter(part -> part.kind() != PartKind.PARAGRAPH).forEach(part ->
                assertEquals(1, pages(made, part).size(), made.name + ": a " + part.kind())));
    }

    @Test
    void aParagraphThatIsSplitHasTwoLinesOnEitherPageAndNoStrongPhraseCut() {
        int split = 0;
        for (var made : SHEETS) {
            for (var part : made.parts) {
                var element = part.elements().getFirst();
                var lines = new ArrayList<>(made.sheet.pages().stream().flatMap(page -> lines(page, element.id()))
                        .toList());
                for (int i = 1; i < lines.size() && part.kind() == PartKind.PARAGRAPH; i++) {
                    if (lines.get(i).page != lines.get(i - 1).page) {
                        split++;
                        assertTrue(i >= 2 && lines.size() - i >= 2, made.name);
                        assertTrue(!isBold(lines.get(i - 1).last) || !isBold(lines.get(i).first)
                                || !made.document.toString().contains(phrase(lines.get(i - 1).last, lines.get(i).first)),
                                made.name + ": " + Looks.text(lines.get(i).first));
                    }
                }
            }
        }
        assertTrue(split > 20, "only " + split + " paragraphs are split");
    }

    /** A line on a page: its first and its last glyphs. */
    private record PrintedLine(int page, Item.Glyphs first, Item.Glyphs last) {}

    private static Stream<PrintedLine> lines(Page page, int leaf) {
        var byBaseline = new TreeMap<Double, List<Item.Glyphs>>();
        Looks.glyphs(page).stream().filter(glyphs -> glyphs.tag().equals(new Tag.Content(leaf)))
                .forEach(glyphs -> byBaseline.computeIfAbsent(glyphs.baseline(), none -> new ArrayList<>()).add(glyphs));
        return byBaseline.values().stream()
                .map(line -> new PrintedLine(page.number(), line.getFirst(), line.getLast()));
    }

    private static boolean isBold(Item.Glyphs glyphs) {
        return glyphs.run().face().fileName().contains("Bold");
    }

    /** The words on both sides of a line's end. */
    private static String phrase(Item.Glyphs before, Item.Glyphs after) {
        return Looks.text(before) + " " + Looks.text(after);
    }

    @Test
    void aHeadingStaysWithItsTextAFigureWithItsParagraphAndAnAnnouncementWithItsList() {
        onEverySheet(made -> IntStream.range(1, made.parts.size()).forEach(i -> {
            if (made.parts.get(i - 1).keepsWithNext()) {
                assertEquals(pages(made, made.parts.get(i - 1)).last(), pages(made, made.parts.get(i)).first(),
                        made.name + ": " + made.parts.get(i - 1).kind() + " and what follows it");
            }
        }));
    }

    @Test
    void everyLargeFigureIsAtTheFirstLineOfItsTextOrBelowTheFigureAboveIt() {
        int seen = 0;
        for (var made : SHEETS) {
            for (int i = 1; i < made.parts.size(); i++) {
                var part = made.parts.get(i);
                var before = made.parts.get(i - 1);
                if (part.kind() == PartKind.RAIL && before.kind() == PartKind.RAIL) {
                    assertTrue(capTop(made, part) > made.read.glyphs(before.elements().getFirst()).getLast().baseline(),
                            made.name);
                } else if (before.kind() == PartKind.RAIL
                        && (part.kind() == PartKind.PARAGRAPH || part.kind() == PartKind.LIST)) {
                    var first = made.parts.subList(0, i).reversed().stream()
                            .takeWhile(above -> above.kind() == PartKind.RAIL).toList().getLast();
                    assertEquals(capTop(made, part), capTop(made, first), 3, made.name);
                    seen++;
                }
            }
        }
        assertTrue(seen > 100, seen + " figures");
    }

    private static double capTop(MadeSheet made, SheetPart part) {
        return Looks.capTop(made.read.glyphs(part.elements().getFirst()).getFirst());
    }

    @Test
    void aPageThatGoesOnWithASectionRepeatsItsHeadingWhichIsNotReadAgain() {
        int repeated = 0;
        for (var made : SHEETS) {
            for (var page : made.sheet.pages().subList(1, made.sheet.pages().size())) {
                var heading = Looks.glyphs(page).stream().filter(glyphs -> glyphs.tag() == Tag.Artifact.HEADER
                        && glyphs.size() == made.brand.style(StyleRole.HEADING).at(made.sheet.scale()).size()).map(glyphs -> glyphs.run().text()).toList();
                assertEquals(goesOn(made, page) ? headingBefore(made, page) + ", continued" : "",
                        String.join("", heading), made.name + ", page " + page.number());
                repeated += heading.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(repeated > 20, repeated + " headings");
    }

    /** Whether what is first on the page is neither a heading nor the contact band, nor in a section without one. */
    private static boolean goesOn(MadeSheet made, Page page) {
        var first = made.parts.stream().filter(part -> pages(made, part).contains(page.number())).findFirst();
        return !headingBefore(made, page).isEmpty() && first.filter(part -> part.kind() != PartKind.HEADING
                && part.kind() != PartKind.FOOT).isPresent();
    }

    private static String headingBefore(MadeSheet made, Page page) {
        return made.parts.stream().filter(part -> part.kind() == PartKind.HEADING)
                .filter(part -> pages(made, part).first() < page.number())
                .map(part -> made.read.text(part.elements().getFirst())).reduce("", (before, heading) -> heading);
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
                assertTrue(end < made.paper().height() - 54 && end > made.paper().height() - 62, made.name + ": " + end);
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
                double capTop = Looks.capTop(made.read.glyphs(headings.get(i)).getFirst());
                assertTrue(mark.top() < capTop && mark.top() > capTop - 5, made.name);
            }
        });
    }

    @Test
    void theSameDocumentGivesTheSameSheet() {
        assertEquals(Looks.described(NewMexico.COMPOSED.sheet()), Looks.described(Composition.of(
                new Layout(Brands.FLAGSHIP, Brands.FACES), NewMexico.DOCUMENT, 2, NewMexico.SIZE).sheet()));
    }
}
