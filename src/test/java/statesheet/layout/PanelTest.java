package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Document;
import statesheet.document.LargeFigure;
import statesheet.document.Text;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;

/** The key figures in their panel, and what large figures are beside. */
class PanelTest {

    private static final PageGeometry PAPER = Brands.FLAGSHIP.page();

    @ParameterizedTest(name = "{0} figures")
    @ValueSource(ints = {1, 2, 3, 4})
    void keyFiguresAreSideBySideInATintedPanelFromEdgeToEdge(int count) {
        var page = page(figures(count));
        var panel = panel(page);
        assertEquals(0, panel.left());
        assertEquals(page.width(), panel.width());
        for (int i = 0; i < count; i++) {
            for (var words : List.of("1" + i, "label " + i, "context " + i)) {
                assertTrue(Looks.holds(panel, Looks.ink(Looks.glyphs(page, words))), words);
            }
            assertEquals(Looks.glyphs(page, "10").baseline(), Looks.glyphs(page, "1" + i).baseline());
            assertEquals(30, Looks.glyphs(page, "1" + i).size());
        }
    }

    @Test
    void itsCellsAreOfOneWidthFromTheMarginOnWithALineBeforeEachOther() {
        var page = page(figures(4));
        var panel = panel(page);
        var lefts = IntStream.range(0, 4).mapToDouble(i -> Looks.glyphs(page, "label " + i).x()).toArray();
        assertEquals(PAPER.left(), lefts[0]);
        var lines = Looks.panels(page).filter(panels -> panels.color() == ColorRole.RULE)
                .flatMap(panels -> panels.boxes().stream()).filter(line -> Looks.holds(panel, line)).toList();
        assertEquals(3, lines.size());
        for (int i = 1; i < 4; i++) {
            assertEquals(lefts[i] - 15, lines.get(i - 1).left(), 1e-9);
            assertEquals(lefts[i] - lefts[i - 1], i == 1 ? 150 : 135, 1e-9);
        }
    }

    @Test
    void everythingInItIs12PointsFromItsEdges() {
        var page = page(figures(2));
        double top = Looks.glyphs(page, "10").baseline() - (30 + capHeight(page, "10")) / 2;
        double bottom = Looks.glyphs(page, "context 0").baseline() + (12 - capHeight(page, "context 0")) / 2;
        assertEquals(panel(page).top() + 12, top, 1e-6);
        assertEquals(panel(page).bottom() - 12, bottom, 1e-6);
    }

    private static double capHeight(Page page, String words) {
        return Looks.glyphs(page, words).baseline() - Looks.capTop(Looks.glyphs(page, words));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "70%", "3,645", "−4"})
    void figuresHangSoThatTheirInkBeginsAtTheMargin(String figure) {
        var page = page(List.of(new LargeFigure(figure, Text.plain("label"), Optional.empty())));
        assertEquals(PAPER.left(), Looks.ink(Looks.glyphs(page, figure)).left(), 0.01);
    }

    @ParameterizedTest(name = "{0} fits {1} cells")
    @CsvSource({"'9,999,999', 4", "'39,999,999', 3"})
    void aFigureTooWideForItsCellIsSetSmaller(String figure, int count) {
        var wide = new LargeFigure(figure, Text.plain("wide"), Optional.empty());
        var page = page(Stream.concat(Stream.of(wide), figures(count - 1).stream()).toList());
        var glyphs = Looks.glyphs(page, figure);
        assertTrue(glyphs.size() >= 20, glyphs.size() + " pt");
        assertTrue(Looks.box(glyphs).right() <= Looks.glyphs(page, "label 0").x() - 15, "before the line");
    }

    @ParameterizedTest(name = "in one of {0} cells")
    @ValueSource(ints = {2, 3, 4})
    void wordsInPlaceOfAFigureStayInTheirCellAndAllLabelsAreOnOneLine(int count) {
        var words = new LargeFigure("not shown (too few deaths)", Text.plain("wide"), Optional.empty());
        var page = page(Stream.concat(Stream.of(words), figures(count - 1).stream()).toList());
        double line = Looks.glyphs(page, "label 0").x() - 15;
        var lines = Looks.glyphs(page).stream().filter(glyphs -> !Looks.text(glyphs).isBlank()
                && "not shown (too few deaths)".contains(Looks.text(glyphs))).toList();
        assertTrue(!lines.isEmpty());
        lines.forEach(glyphs -> assertTrue(Looks.box(glyphs).right() <= line, Looks.text(glyphs)));
        assertEquals(Looks.glyphs(page, "label 0").baseline(), Looks.glyphs(page, "wide").baseline(), 1e-9);
    }

    @Test
    void aFigureIsReadInOneBreathWithItsLabelAndItsContextBeforeTheText() {
        var said = new Read(sheet(figures(2))).aloud();
        int at = said.indexOf("10 label 0 context 0");
        assertEquals(List.of("The lead.", "10 label 0 context 0", "11 label 1 context 1", "What was done"),
                said.subList(at - 1, at + 3));
    }

    @Test
    void contextIsInSmallMutedTypeBelowTheLabel() {
        var figure = new LargeFigure("7", Text.plain("label"), Optional.of(Text.plain("28,886 nationwide")));
        var page = Composition.draft(Documents.of(Documents.section(List.of(figure), Documents.paragraph(60))), 1)
                .sheet().pages().getFirst();
        var context = Looks.glyphs(page, "28,886 nationwide");
        assertEquals(8.5, context.size());
        assertEquals(ColorRole.MUTED, context.color());
        assertEquals(PAPER.left(), context.x());
        assertTrue(Looks.capTop(context) > Looks.glyphs(page, "label").baseline());
    }

    private static List<LargeFigure> figures(int count) {
        return IntStream.range(0, count).mapToObj(i -> new LargeFigure("1" + i, Text.plain("label " + i),
                Optional.of(Text.plain("context " + i)))).toList();
    }

    private static Rect panel(Page page) {
        return Looks.panels(page).filter(panels -> panels.color() == ColorRole.TINT).map(Item.Panels::boxes)
                .findFirst().orElseThrow().getFirst();
    }

    private static Page page(List<LargeFigure> key) {
        return sheet(key).pages().getFirst();
    }

    private static Sheet sheet(List<LargeFigure> key) {
        var section = Documents.of(Documents.paragraph(20));
        return Composition.draft(new Document(section.title(), Optional.of(Text.plain("The lead.")), key,
                section.sections(), Optional.empty(), List.of(), section.furniture()), 1).sheet();
    }
}
