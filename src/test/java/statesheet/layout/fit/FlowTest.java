package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.StyleRole;
import statesheet.document.Block;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.LargeFigure;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.layout.Brands;
import statesheet.layout.Documents;
import statesheet.layout.Measures;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Strip;

/** Where strips are on a page, and what white is between them. */
class FlowTest {

    private static final double HEADING = 15;
    private static final double LINE = 15;

    @ParameterizedTest(name = "at a ratio of {0}: {1} before a section, {2} under its heading, {3} between paragraphs")
    @CsvSource({"-1, 14, 6, 3", "0, 24, 9, 6", "0.5, 35, 11.5, 9", "1, 46, 14, 12"})
    void whiteBetweenTextsGivesWay(double ratio, double section, double heading, double paragraph) {
        var placed = placed(Documents.of(Documents.section(line("One."), line("Two.")),
                Documents.section(line("Three."))), ratio);
        double first = placed.get(0).top();
        assertEquals(20 + 1 + 4, first, 1e-9, "the heading is below the rule, which begins the page");
        assertEquals(first + HEADING + heading, placed.get(2).top(), 1e-9);
        assertEquals(placed.get(2).top() + LINE + paragraph, placed.get(3).top(), 1e-9);
        assertEquals(placed.get(3).top() + LINE + section, placed.get(4).rule().orElseThrow(), 1e-9);
    }

    @ParameterizedTest(name = "at a ratio of {0}: {1} before a chart, rows of {2}")
    @CsvSource({"-1, 9, 20", "0, 16, 24", "1, 31, 33"})
    void aChartHasWhiteAboveItAndItsRowsGiveWay(double ratio, double above, double row) {
        var document = Documents.of(line("One."), Documents.chart(Documents.breakdown("Some", 3, "Others", 2)),
                line("Two."));
        var placed = placed(document, ratio);
        assertEquals(placed.get(2).top() + LINE + above, placed.get(3).top(), 1e-9);
        var chart = (Box.ChartBox) ((Strip.Wide) placed.get(3).strip()).box();
        assertEquals(row, chart.row(ratio), 1e-9);
        assertEquals(placed.get(3).top() + chart.height(ratio) + (ratio < 0 ? 3 : ratio > 0 ? 12 : 6),
                placed.get(4).top(), 1e-9);
    }

    @ParameterizedTest(name = "at a ratio of {0}: {1} below the lead, {2} before the contact band")
    @CsvSource({"-1, 11, 16", "0, 18, 24", "1, 33, 50"})
    void whiteBelowTheLeadAndAboveTheContactBandGivesWay(double ratio, double lead, double contact) {
        var band = new Contact(List.of(Documents.entry("Call", Span.plain("1-800"))), Optional.empty(), Optional.empty());
        var whole = Documents.withContact(band);
        var document = new Document(whole.title(), Optional.of(Text.plain("The lead.")),
                List.of(Documents.figure("5", "of them")), whole.sections(), whole.contact(), List.of(),
                whole.furniture());
        var placed = placed(document, ratio);
        assertEquals(placed.get(0).top() + 18 + lead, placed.get(1).top(), 1e-9, "a lead of one line, 18 high");
        double end = placed.get(placed.size() - 2).top() + 2 * LINE;
        assertEquals(end + contact, placed.getLast().top(), 1e-9);
    }

    @Test
    void figuresTallerThanTheirTextPushWhatFollowsDown() {
        var tall = Documents.section(List.of(figure("1"), figure("2"), figure("3")), line("One line."));
        var placed = placed(Documents.of(tall, Documents.section(line("Next."))), 0);
        var rail = ((Strip.UnitStart) placed.get(1).strip()).rail().orElseThrow();
        assertTrue(rail.height() > LINE);
        assertEquals(placed.get(1).top(), placed.get(2).top(), 1e-9, "the text begins where the figures do");
        assertEquals(placed.get(1).top() + reach(rail) + 24, placed.get(3).rule().orElseThrow(), 1e-9);
    }

    /** The rail is placed so that the capitals of its first figure begin where the text's do. */
    private static double reach(Box.RailBox rail) {
        var body = Brands.FLAGSHIP.style(StyleRole.BODY);
        double capitals = Measures.scale(Brands.FLAGSHIP, 1).capHeight(StyleRole.BODY);
        return rail.height() + (body.leading() - capitals) / 2 - rail.capTop();
    }

    @Test
    void unitsOfASectionHaveAHairlineBetweenThem() {
        var section = new Section(Optional.of(Text.plain("What was done")), List.of(
                new Section.Unit(List.of(figure("1")), List.of(line("One line."))),
                new Section.Unit(List.of(figure("2")), List.of(line("One line.")))));
        var placed = placed(Documents.of(section), 0);
        var rail = ((Strip.UnitStart) placed.get(1).strip()).rail().orElseThrow();
        assertEquals(OptionalDouble.empty(), placed.get(1).rule(), "none above the first");
        double hairline = placed.get(3).rule().orElseThrow();
        assertEquals(placed.get(1).top() + reach(rail) + 9, hairline, 1e-9);
        assertEquals(hairline + 0.5 + 5.5, placed.get(3).top(), 1e-9);
    }

    @Test
    void aPageThatGoesOnWithASectionRepeatsItsHeading() {
        var measured = Measures.to(700, Documents.of(Documents.section(line("One."), line("Two.")),
                Documents.section(line("Three."))));
        assertEquals("What was done, continued", measured.continued(3).orElseThrow().heading().orElseThrow()
                .text().words());
        assertEquals(Optional.empty(), measured.continued(0));
        assertEquals(Optional.empty(), measured.continued(4), "a section that begins the page has its own");
        var flow = measured.page(2, 3, 0);
        assertEquals(1 + 4 + HEADING + 9, flow.add(measured.strips().get(3)).top(), 1e-9);
    }

    @Test
    void aUnitThatBeginsAPageHasNoHairlineUnderTheRepeatedHeading() {
        var section = new Section(Optional.of(Text.plain("What was done")), List.of(
                new Section.Unit(List.of(figure("1")), List.of(line("One line."))),
                new Section.Unit(List.of(figure("2")), List.of(line("One line.")))));
        var measured = Measures.to(700, Documents.of(section));
        var unit = measured.page(2, 3, 0).add(measured.strips().get(3));
        assertEquals(OptionalDouble.empty(), unit.rule());
        assertEquals(1 + 4 + HEADING + 9, unit.top(), 1e-9);
    }

    private static LargeFigure figure(String figure) {
        return Documents.figure(figure, "of them");
    }

    private static Block line(String words) {
        return Documents.paragraph(words);
    }

    private static List<Flow.Placement> placed(Document document, double ratio) {
        var measured = Measures.to(700, document);
        var flow = measured.page(1, 0, ratio);
        var placed = new ArrayList<Flow.Placement>();
        measured.strips().forEach(strip -> placed.add(flow.add(strip)));
        return placed;
    }
}
