package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Text;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Strip;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.HeaderScope;
import statesheet.sheet.Structure.Role;
import statesheet.testing.Figures;

/** Charts and tables on the page. */
class BreakdownTest {

    private static final PageGeometry PAPER = Brands.FLAGSHIP.page();

    private static final Breakdown CASES = Documents.breakdown("Missing from a social services facility", 92,
            "Other missing children", 37, "Reported missing by the Office of Refugee Resettlement", 3);

    @Test
    void theLabelsOfAChartEnd9PointsBeforeTheTextColumnWhereItsBarsBegin() {
        var page = page(Documents.chart(CASES));
        for (var line : List.of("Other missing children", "services facility", "of Refugee Resettlement")) {
            assertEquals(PAPER.textLeft() - 9, Looks.box(Looks.glyphs(page, line)).right(), 1e-9, line);
        }
        assertEquals(3, bars(page).size());
        bars(page).forEach(bar -> assertEquals(PAPER.textLeft(), bar.left(), 1e-9));
    }

    @Test
    void everyLabelIsCenteredOnItsBarHoweverManyLinesItHas() {
        var page = page(Documents.chart(Documents.breakdown("One", 40, "Two lines of words in the rail", 30,
                "Three lines of words, as long as the rail is wide, and then some more words of them", 20)));
        var bars = bars(page);
        var labels = Looks.glyphs(page).stream().filter(glyphs -> glyphs.x() < PAPER.textLeft()
                && bars.getFirst().top() - 30 < glyphs.baseline() && glyphs.baseline() < bars.getLast().bottom() + 30)
                .filter(glyphs -> !Looks.text(glyphs).isEmpty()).toList();
        var firsts = Stream.of("One", "Two", "Three").map(word -> labels.stream()
                .filter(glyphs -> Looks.text(glyphs).startsWith(word)).findFirst().orElseThrow()).toList();
        for (int i = 0; i < 3; i++) {
            int next = i < 2 ? labels.indexOf(firsts.get(i + 1)) : labels.size();
            double middle = (Looks.capTop(firsts.get(i)) + labels.get(next - 1).baseline()) / 2;
            assertEquals(bars.get(i).top() + bars.get(i).height() / 2, middle, 0.01, Looks.text(firsts.get(i)));
        }
        assertEquals(3, labels.stream().skip(labels.indexOf(firsts.get(2))).count(), "three lines");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"One, 24", "Two lines of words in the width of the rail, 27"})
    void rowsAre24PointsHighOr27WhereALabelHasTwoLines(String label, double pitch) {
        var shown = Documents.breakdown(label, 40, "Other", 30, "None", 20);
        var box = Measures.strips(Documents.of(Documents.chart(shown))).stream().flatMap(strip ->
                strip instanceof Strip.Wide(Box.ChartBox chart) ? Stream.of(chart) : Stream.empty()).findFirst();
        assertEquals(pitch, box.orElseThrow().row(0), 0.01);
        var bars = bars(page(Documents.chart(shown)));
        assertEquals(15, bars.getFirst().height(), 0.01);
        assertEquals(bars.get(1).top() - bars.get(0).top(), bars.get(2).top() - bars.get(1).top(), 0.01);
    }

    @Test
    void theValuesOfAChartAreInColumnsWithHeadsThatEndAtTheRightMargin() {
        var page = page(Documents.chart(Documents.breakdown("Some", 9_999_999, "Others", 111_111, "Few", 5)));
        assertAligned(page, "Share", "99%", "1%", "<1%");
        assertAligned(page, "Number", "9,999,999", "111,111", "5");
        assertEquals(PAPER.right(), Looks.box(Looks.glyphs(page, "Share")).right(), 1e-9);
        double values = Looks.box(Looks.glyphs(page, "9,999,999")).left();
        tracks(page).forEach(track -> assertEquals(15, values - track.right(), 0.01, "from the bars to the values"));
    }

    @Test
    void figuresOfAColumnAreAllOfOneWidth() {
        var page = page(Documents.chart(Documents.breakdown("Some", 1111, "Others", 4444)));
        assertEquals(Looks.box(Looks.glyphs(page, "4,444")).width(), Looks.box(Looks.glyphs(page, "1,111")).width(),
                1e-9);
    }

    @Test
    void theNationHasAColumnAndItsNameIsAboveTheFirstMarkWithinTheBars() {
        for (var share : List.of("0", "0.4", "1")) {
            var page = page(Documents.chart(besideNation(CASES, share)));
            var name = Looks.box(Looks.glyphs(page, "The nation"));
            var track = tracks(page).getFirst();
            var mark = Looks.panels(page).filter(panels -> panels.color() == ColorRole.INK)
                    .flatMap(panels -> panels.boxes().stream()).findFirst().orElseThrow();
            assertTrue(name.bottom() < mark.top(), name + " above " + mark);
            assertTrue(name.left() >= track.left() - 0.01 && name.right() <= track.right() + 0.01, name.toString());
            assertEquals(share.equals("0.4") ? mark.left() + mark.width() / 2 : name.left() + name.width() / 2,
                    name.left() + name.width() / 2, 0.01, "its middle above the mark where that is in the bars");
            assertAligned(page, "The nation share", Figures.percent(share));
        }
    }

    private static Breakdown besideNation(Breakdown breakdown, String share) {
        var nation = new Breakdown.NationShare(new BigDecimal(share), Figures.percent(share));
        return new Breakdown(breakdown.label(), breakdown.counted(), breakdown.total(), breakdown.printedTotal(),
                breakdown.parts().stream().map(part -> part.beside(false, Optional.of(nation))).toList(),
                Optional.of("The nation"));
    }

    @Test
    void aChartIsAFigureThatSaysEveryPartInOrderAndNamesItsPlaceOnThePage() {
        var sheet = sheet(Documents.chart(CASES));
        var figure = new Read(sheet).all(Role.FIGURE).getFirst();
        assertEquals(Optional.of("Bar chart. All cases, by kind. Missing from a social services facility: 92, 70%; "
                + "Other missing children: 37, 28%; Reported missing by the Office of Refugee Resettlement: 3, 2%."),
                figure.attributes().alternative());
        var area = figure.attributes().box().orElseThrow();
        assertEquals(1, figure.attributes().page());
        assertEquals(PAPER.left(), area.left());
        assertEquals(PAPER.right(), area.right(), 1e-9);
        new Read(sheet).glyphs(figure).forEach(glyphs ->
                assertTrue(Looks.holds(area, Looks.box(glyphs)), Looks.text(glyphs)));
        bars(sheet.pages().getFirst()).forEach(bar -> assertTrue(Looks.holds(area, bar), bar.toString()));
    }

    @Test
    void theWordsAroundAChartAreParagraphsTitleAndSubtitleAboveNoteAndSourceBelow() {
        var caption = new Block.Caption(Text.plain("Most are found"), Optional.of(Text.plain("All cases in 2023")),
                Optional.of(Text.plain("Shares are rounded.")), Optional.of(Text.plain("Source: an office")));
        var sheet = sheet(new Block.Chart(caption, CASES));
        var roles = sheet.structure().kids().stream().map(Structure::role).toList();
        assertEquals(List.of(Role.P, Role.P, Role.FIGURE, Role.P, Role.P),
                roles.subList(roles.size() - 5, roles.size()));
        var page = sheet.pages().getFirst();
        var lines = Stream.of("Most are found", "All cases in 2023", "Shares are rounded.", "Source: an office")
                .map(words -> Looks.glyphs(page, words)).toList();
        assertTrue(lines.get(0).baseline() < Looks.capTop(lines.get(1)));
        assertTrue(lines.get(1).baseline() < bars(page).getFirst().top());
        assertTrue(bars(page).getLast().bottom() < Looks.capTop(lines.get(2)));
        assertTrue(lines.get(2).baseline() < Looks.capTop(lines.get(3)));
        assertEquals(List.of(PAPER.left(), PAPER.left(), PAPER.textLeft(), PAPER.textLeft()),
                lines.stream().map(Item.Glyphs::x).toList());
        assertEquals(lines.get(1).baseline(), Looks.glyphs(page, "Share").baseline(), 0.3,
                "the heads of the columns are on the line of the subtitle");
    }

    @Test
    void theNumbersOfATableEndAtTheSameEdges60PointsApart() {
        var page = page(Documents.table(Documents.breakdown("Some", 9_999_999, "Others", 5, "None", 0)));
        assertAligned(page, "Number", "9,999,999", "5", "0", "10,000,004");
        assertAligned(page, "Share", ">99%", "<1%", "0%", "100%");
        assertEquals(PAPER.right(), Looks.box(Looks.glyphs(page, "Share")).right(), 1e-9);
        assertEquals(PAPER.right() - 60, Looks.box(Looks.glyphs(page, "Number")).right(), 1e-9);
    }

    private static void assertAligned(Page page, String header, String... cells) {
        double edge = Looks.box(Looks.glyphs(page, header)).right();
        for (var cell : cells) {
            assertEquals(edge, Looks.box(Looks.glyphs(page, cell)).right(), 1e-9, cell);
        }
    }

    @Test
    void aTableHasAHeaderTheRowsInTheOrderOfTheDictionaryAndTheTotal() {
        var breakdown = Documents.breakdown("Few", 3, "Many", 92, "Some", 37);
        var sheet = sheet(Documents.table(breakdown));
        var read = new Read(sheet);
        assertEquals(List.of(List.of("All cases, by kind", "Number", "Share"), List.of("Few", "3", "2%"), List.of("Many", "92", "70%"),
                List.of("Some", "37", "28%"), List.of("Total", "132", "100%")), read.all(Role.TR).stream()
                .map(row -> row.kids().stream().map(read::text).toList()).toList());
    }

    @Test
    void theCellsOfARowStandOnOneBaselineAndRowsBelowEachOther() {
        var read = new Read(sheet(Documents.table(CASES)));
        double last = 0;
        for (var row : read.all(Role.TR)) {
            var firsts = row.kids().stream().map(read::glyphs).filter(cell -> !cell.isEmpty())
                    .map(List::getFirst).mapToDouble(Item.Glyphs::baseline).distinct().toArray();
            assertEquals(1, firsts.length, read.text(row));
            assertTrue(firsts[0] > last, read.text(row));
            last = firsts[0];
        }
    }

    @Test
    void theHeaderNamesColumnsAndEveryRowsFirstCellItsRow() {
        var rows = new Read(sheet(Documents.table(CASES))).all(Role.TR);
        assertEquals(List.of("TH COLUMN", "TH COLUMN", "TH COLUMN"), cells(rows.getFirst()));
        rows.stream().skip(1).forEach(row -> assertEquals(List.of("TH ROW", "TD", "TD"), cells(row)));
    }

    private static List<String> cells(Structure row) {
        return row.kids().stream().map(cell -> cell.role().type()
                + cell.attributes().scope().map(HeaderScope::name).map(" "::concat).orElse("")).toList();
    }

    @Test
    void rowsOfATableAre18PointsHighAndRuledOnTheTextColumnUnderTheHeadAndAboveTheTotal() {
        var page = page(Documents.table(CASES));
        var rules = Looks.panels(page).filter(panels -> panels.color() == ColorRole.RULE
                || panels.color() == ColorRole.INK).flatMap(panels -> panels.boxes().stream())
                .filter(rule -> rule.left() == PAPER.textLeft()).toList();
        assertEquals(List.of(0.8, 0.5, 0.5, 0.8), rules.stream().map(Rect::height).toList());
        for (int i = 0; i < rules.size(); i++) {
            assertEquals(PAPER.right(), rules.get(i).right(), 1e-9);
            assertEquals(18 * i, middle(rules.get(i)) - middle(rules.getFirst()), 0.01);
        }
    }

    private static double middle(Rect box) {
        return box.top() + box.height() / 2;
    }

    @Test
    void headAndTotalOfATableAreSemibold() {
        var page = page(Documents.table(CASES));
        for (var words : List.of("All cases, by kind", "Number", "Total", "132")) {
            assertEquals("PublicSans-SemiBold.ttf", Looks.glyphs(page, words).run().face().fileName(), words);
        }
        assertEquals("PublicSans-Regular.ttf", Looks.glyphs(page, "Other missing children").run().face().fileName());
    }

    @Test
    void theNationsColumnIsMutedAndRegular() {
        var page = page(Documents.table(besideNation(CASES, "0.4")));
        for (var words : List.of("The nation share", "40%")) {
            var cell = Looks.glyphs(page, words);
            assertEquals(ColorRole.MUTED, cell.color(), words);
            assertEquals("PublicSans-Regular.ttf", cell.run().face().fileName(), words);
        }
    }

    @Test
    void theNationsNameIsAsFarBelowTheSubtitleAsAboveTheRows() {
        var caption = new Block.Caption(Text.plain("Most are found"), Optional.of(Text.plain("All cases in 2023")),
                Optional.empty(), Optional.empty());
        var chart = Measures.strips(Documents.of(new Block.Chart(caption, besideNation(CASES, "0.4")))).stream()
                .flatMap(strip -> strip instanceof Strip.Wide(Box.ChartBox box) ? Stream.of(box) : Stream.empty())
                .findFirst().orElseThrow();
        assertEquals(3, chart.headsTop() - chart.caption().headHeight(), 0.01);
        assertEquals(3, chart.rowsTop() - chart.headsTop() - chart.heads().getFirst().leading(), 0.01);
    }

    @Test
    void ofATotalOfZeroATableHasNoShares() {
        var read = new Read(sheet(Documents.table(Documents.breakdown("Some", 0))));
        assertEquals(List.of(List.of("All cases, by kind", "Number"), List.of("Some", "0"), List.of("Total", "0")),
                read.all(Role.TR).stream().map(row -> row.kids().stream().map(read::text).toList()).toList());
    }

    @Test
    void aChartStandsBelowTheFiguresOfItsSectionNotBesideThem() {
        var figures = List.of(Documents.figure("1", "of them"), Documents.figure("2", "of them"));
        var page = Composition.draft(Documents.of(Documents.section(figures, Documents.chart(CASES))), 1).sheet()
                .pages().getFirst();
        var lastLabel = Looks.glyphs(page).stream().filter(glyphs -> Looks.text(glyphs).equals("of them"))
                .mapToDouble(Item.Glyphs::baseline).max().orElseThrow();
        assertTrue(Looks.capTop(Looks.glyphs(page, "All cases, by kind")) > lastLabel);
    }

    private static Sheet sheet(Block... blocks) {
        return Composition.draft(Documents.of(blocks), 1).sheet();
    }

    private static Page page(Block... blocks) {
        return sheet(blocks).pages().getFirst();
    }

    private static List<Rect> bars(Page page) {
        return Looks.panels(page).filter(panels -> panels.color() == ColorRole.BAR || panels.color() == ColorRole.FIGURE)
                .flatMap(panels -> panels.boxes().stream()).toList();
    }

    private static List<Rect> tracks(Page page) {
        return Looks.panels(page).filter(panels -> panels.color() == ColorRole.TINT)
                .flatMap(panels -> panels.boxes().stream()).toList();
    }
}
