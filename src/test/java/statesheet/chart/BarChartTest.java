package statesheet.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.document.Breakdown;
import statesheet.testing.Figures;

/** What is drawn of a breakdown, and what is read of it. */
class BarChartTest {

    private static final BarChart.Dimensions LOOK = new BarChart.Dimensions(288, 24, 15);

    /** How far marks and lines reach past a bar. */
    private static final double PAST = 3;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "1", "7", "5 5 5", "9999999 1", "9999999 9999998 9999997",
        "12 11 10 9 8 7 6 5 4 3 2 1", "9007199254740991 1", "3 0 0"})
    void sharesOfAWholeLieOnATrackThatIsTheWhole(String counts) {
        var chart = BarChart.draw(shares(counts), LOOK);
        double total = counts(counts).sum();
        var shown = counts(counts).filter(count -> count > 0).toArray();
        assertEquals(shown.length, bars(chart).size());
        for (int i = 0; i < shown.length; i++) {
            assertEquals(0, bars(chart).get(i).left(), 1e-9);
            assertEquals(shown[i] / total * LOOK.width(), bars(chart).get(i).width(), 0.01, shown[i] + " of " + total);
        }
        assertEquals(counts(counts).count(), areas(chart, ColorRole.TINT).size());
        areas(chart, ColorRole.TINT).forEach(track -> {
            assertEquals(LOOK.width(), track.width(), 0.01);
            assertEquals(LOOK.bar(), track.height(), 0.01);
        });
        assertEquals(List.of(), areas(chart, ColorRole.INK), "and there is no line at zero");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "1", "9999999 9999998", "100 99"})
    void otherCountsBeginAtOneLineAndTheLargestTakesAllTheWidth(String counts) {
        var chart = BarChart.draw(without(shares(counts)), LOOK);
        double largest = counts(counts).max().orElseThrow();
        var shown = counts(counts).toArray();
        for (int i = 0; i < shown.length; i++) {
            assertEquals(shown[i] / largest * LOOK.width(), bars(chart).get(i).width(), 0.01);
        }
        assertEquals(List.of(), areas(chart, ColorRole.TINT), "a track would say that they are parts of a whole");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "0 0", "1"})
    void theLineAtZeroReachesPastTheFirstAndTheLastBar(String counts) {
        var chart = BarChart.draw(without(shares(counts)), LOOK);
        var line = areas(chart, ColorRole.INK);
        assertEquals(1, line.size());
        assertEquals(0, line.getFirst().left(), 1e-9);
        assertEquals(0.75, line.getFirst().width(), 0.01);
        double around = (LOOK.row() - LOOK.bar()) / 2 - PAST;
        assertEquals(around, line.getFirst().top(), 0.01);
        assertEquals(counts(counts).count() * LOOK.row() - 2 * around, line.getFirst().height(), 0.01);
    }

    @Test
    void theNamedBarHasTheColorOfFiguresAndTheOthersTheirOwn() {
        var parts = shares("92 37 3").parts();
        var named = with(shares("92 37 3"), List.of(parts.get(0), parts.get(1).beside(true, Optional.empty()),
                parts.get(2)));
        assertEquals(List.of(ColorRole.BAR, ColorRole.FIGURE, ColorRole.BAR),
                bars(BarChart.draw(named, LOOK)).stream().map(Bars.Area::color).toList());
    }

    @Test
    void theNationIsAMarkWithAWhiteEdgeThatReachesPastTheBar() {
        var chart = BarChart.draw(besideNation("92 37 3", "0.5", "0.25", "1"), LOOK);
        var marks = areas(chart, ColorRole.INK);
        var edges = areas(chart, ColorRole.PAPER);
        var middles = new double[] {144, 72, 288 - 0.8};
        for (int row = 0; row < 3; row++) {
            var mark = marks.get(row);
            assertEquals(middles[row], mark.left() + mark.width() / 2, 0.01);
            assertEquals(1.6, mark.width(), 0.01);
            assertEquals(bars(chart).get(row).top() - PAST, mark.top(), 0.01);
            assertEquals(LOOK.bar() + 2 * PAST, mark.height(), 0.01);
            assertEquals(mark.left() - 1, edges.get(row).left(), 0.01);
            assertEquals(row < 2 ? mark.width() + 2 : mark.width() + 1, edges.get(row).width(), 0.01);
        }
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 2, 3, 12})
    void barsAreInTheMiddleOfTheirRows(int rows) {
        var bars = bars(BarChart.draw(shares("5 ".repeat(rows).strip()), LOOK));
        for (int row = 0; row < rows; row++) {
            assertEquals(LOOK.bar(), bars.get(row).height(), 0.01);
            assertEquals(row * LOOK.row() + (LOOK.row() - LOOK.bar()) / 2, bars.get(row).top(), 0.01);
        }
    }

    @Test
    void theAlternativeTextSaysEveryPartInTheOrderOfTheBars() {
        assertEquals("Bar chart. Cases in 2023. a: 92, 70%; b: 37, 28%; c: 3, 2%.",
                BarChart.alternative("Cases in 2023", shares("92 37 3")));
        assertEquals("Bar chart. Cases. a: 1,234,567, 100%.", BarChart.alternative("Cases", shares("1234567")));
    }

    @Test
    void theAlternativeTextSaysWhatIsTheNationsBesideEachPart() {
        assertEquals("Bar chart. Cases. a: 3, 75% (the nation: 40%); b: 1, 25% (the nation: 60%).",
                BarChart.alternative("Cases", besideNation("3 1", "0.4", "0.6")));
    }

    @Test
    void ofATotalOfZeroTheAlternativeTextHasNoShares() {
        assertEquals("Bar chart. Cases. a: 0; b: 0.", BarChart.alternative("Cases", shares("0 0")));
    }

    @Test
    void theSameChartIsDrawnTheSameEveryTime() {
        assertEquals(BarChart.draw(shares("92 37 3"), LOOK), BarChart.draw(shares("92 37 3"), LOOK));
    }

    /** Parts a, b, c and so on of these counts. */
    private static Breakdown shares(String counts) {
        var each = counts(counts).boxed().toList();
        return Figures.breakdown(IntStream.range(0, each.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i))).toList(), each);
    }

    private static Breakdown besideNation(String counts, String... shares) {
        var breakdown = shares(counts);
        var parts = IntStream.range(0, shares.length).mapToObj(i -> breakdown.parts().get(i).beside(false,
                Optional.of(new Breakdown.NationShare(new BigDecimal(shares[i]), Figures.percent(shares[i])))))
                .toList();
        return with(breakdown, parts);
    }

    private static Breakdown with(Breakdown breakdown, List<Breakdown.Part> parts) {
        return new Breakdown(breakdown.label(), breakdown.counted(), breakdown.total(), breakdown.printedTotal(), parts,
                Optional.of("the nation"));
    }

    /** The same counts as parts of nothing. */
    private static Breakdown without(Breakdown breakdown) {
        return with(breakdown, breakdown.parts().stream().map(part -> new Breakdown.Part(part.label(), part.amount(),
                part.printed(), Optional.empty(), false, Optional.empty())).toList());
    }

    private static LongStream counts(String counts) {
        return Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong);
    }

    private static List<Bars.Area> areas(Bars chart, ColorRole color) {
        return chart.areas().stream().filter(area -> area.color() == color).toList();
    }

    private static List<Bars.Area> bars(Bars chart) {
        return chart.areas().stream()
                .filter(area -> area.color() == ColorRole.FIGURE || area.color() == ColorRole.BAR).toList();
    }
}
