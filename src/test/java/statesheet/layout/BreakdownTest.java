package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Text;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.HeaderScope;
import statesheet.sheet.Structure.Role;

/** Charts and tables on the page. */
class BreakdownTest {

    private static final PageGeometry PAPER = Brands.FLAGSHIP.page();

    private static final Breakdown CASES = Documents.breakdown("Missing from a social services facility", 92,
            "Other missing children", 37, "Reported missing by the Office of Refugee Resettlement", 3);

    @Test
    void theLabelsOfAChartStandInTheRailAndItsBarsBeginAtTheTextColumn() {
        var page = page(Documents.chart(CASES));
        assertEquals(PAPER.left(), Looks.glyphs(page, "Other missing children").x());
        var bars = bars(page);
        assertEquals(3, bars.size());
        bars.forEach(bar -> assertEquals(PAPER.textLeft(), bar.left(), 1e-9));
    }

    @Test
    void everyLabelIsCenteredOnItsBarHoweverManyLinesItHas() {
        var page = page(Documents.chart(Documents.breakdown("One", 40, "Two lines of words in the rail", 30,
                "Three lines of words, as long as the rail is wide, and then some", 20)));
        var bars = bars(page);
        var labels = Looks.glyphs(page).stream().filter(glyphs -> glyphs.x() == PAPER.left()
                && bars.getFirst().top() - 30 < glyphs.baseline() && glyphs.baseline() < bars.getLast().bottom() + 30)
                .toList();
        var firsts = Stream.of("One", "Two", "Three").map(word -> labels.stream()
                .filter(glyphs -> Looks.text(glyphs).startsWith(word)).findFirst().orElseThrow()).toList();
        for (int i = 0; i < 3; i++) {
            int next = i < 2 ? labels.indexOf(firsts.get(i + 1)) : labels.size();
            double middle = (Looks.capTop(firsts.get(i)) + labels.get(next - 1).baseline()) / 2;
            assertEquals(bars.get(i).top() + bars.get(i).height() / 2, middle, 0.01, Looks.text(firsts.get(i)));
        }
        assertEquals(3, labels.stream().skip(labels.indexOf(firsts.get(2))).count(), "three lines");
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
    void aChartsTitleIsAParagraphBeforeItAndItsNoteOneBehindIt() {
        var note = Optional.of(Text.plain("Shares are rounded."));
        var sheet = sheet(new Block.Chart(Text.plain("All cases"), CASES, note));
        var roles = sheet.structure().kids().stream().map(Structure::role).toList();
        assertEquals(List.of(Role.P, Role.FIGURE, Role.P), roles.subList(roles.size() - 3, roles.size()));
        var page = sheet.pages().getFirst();
        assertTrue(Looks.glyphs(page, "All cases").baseline() < bars(page).getFirst().top());
        assertTrue(bars(page).getLast().bottom() < Looks.capTop(Looks.glyphs(page, "Shares are rounded.")));
    }

    @Test
    void theNumbersOfATableEndAtTheSameEdges() {
        var page = page(Documents.table(Documents.breakdown("Some", 9_999_999, "Others", 5, "None", 0)));
        assertAligned(page, "Number", "9,999,999", "5", "0", "10,000,004");
        assertAligned(page, "Share", "100%", "0%");
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
        assertEquals(List.of(List.of("", "Number", "Share"), List.of("Few", "3", "2%"), List.of("Many", "92", "70%"),
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
    void thinRulesSeparateTheRowsOfATableOverTheWholeMeasure() {
        var sheet = sheet(Documents.table(CASES));
        var rules = Looks.panels(sheet.pages().getFirst()).filter(panels -> panels.color() == ColorRole.RULE)
                .flatMap(panels -> panels.boxes().stream()).toList();
        assertEquals(4, rules.size());
        rules.forEach(rule -> {
            assertEquals(PAPER.left(), rule.left());
            assertEquals(PAPER.right(), rule.right(), 1e-9);
        });
    }

    @Test
    void aShareOfATotalOfZeroIsADash() {
        var read = new Read(sheet(Documents.table(Documents.breakdown("Some", 0))));
        assertEquals(List.of("Some", "0", "–"), read.all(Role.TR).get(1).kids().stream().map(read::text).toList());
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
        return Looks.panels(page).filter(panels -> panels.color() == ColorRole.FIGURE)
                .flatMap(panels -> panels.boxes().stream()).toList();
    }
}
