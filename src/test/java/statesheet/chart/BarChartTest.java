package statesheet.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.document.Breakdown;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.testing.Figures;
import statesheet.text.Face;

/** What is drawn of a breakdown, and what is read of it. */
class BarChartTest {

    private static final Face FACE = face();
    private static final BarChart.Dimensions LOOK = new BarChart.Dimensions(370.3, 23.7, 18.3, 12.1,
            new BarChart.NumberStyle(FACE, 10.4), new BarChart.NumberStyle(FACE, 8.8));

    @Test
    void theLargestPartStandsOnTopAndEqualOnesInTheOrderOfTheDictionary() {
        var breakdown = new Breakdown("All", BigDecimal.valueOf(20), "20",
                List.of(Figures.part("b", 5, 20), Figures.part("c", 9, 20), Figures.part("a", 5, 20),
                        Figures.part("d", 1, 20)));
        assertEquals(List.of("c", "b", "a", "d"),
                BarChart.sorted(breakdown).parts().stream().map(Breakdown.Part::label).toList());
        assertEquals(BigDecimal.valueOf(20), BarChart.sorted(breakdown).total());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "1", "7", "5 5 5", "9999999 1", "9999999 9999998 9999997",
        "12 11 10 9 8 7 6 5 4 3 2 1", "9007199254740991 1", "3 0 0"})
    void barsBeginAtZeroAndAreAsLongAsTheirCounts(String counts) {
        var bars = bars(draw(counts));
        var shown = counts(counts).filter(count -> count > 0).toArray();
        assertEquals(shown.length, bars.size());
        double perOne = bars.getFirst().width() / shown[0];
        for (int i = 0; i < shown.length; i++) {
            assertEquals(0, bars.get(i).left(), 1e-9);
            assertEquals(shown[i] * perOne, bars.get(i).width(), 0.01, shown[i] + " of " + shown[0]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "1", "9999999 9999998", "9007199254740991 5", "0 0", "100 99"})
    void theNumbersOfEveryBarStandBehindItAndEndInsideTheChart(String counts) {
        var chart = draw(counts);
        double furthest = 0;
        for (int row = 0; row < counts(counts).count(); row++) {
            var labels = labels(chart, row);
            double end = bar(chart, row);
            for (var label : labels) {
                assertTrue(label.x() > end, label.run().text() + "begins at " + label.x() + ", behind " + end);
                end = label.x() + visibleWidth(label);
            }
            assertTrue(end <= LOOK.width() + 0.01, "the numbers end at " + end);
            furthest = Math.max(furthest, end);
        }
        if (counts(counts).sum() > 0) {
            assertEquals(LOOK.width(), furthest, 0.01, "the longest row takes all the width there is");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            92 37 3   | 92, 70% | 37, 28% | 3, 2%
            0 1234567 | 1,234,567, 100% | 0, 0% |
            0 0       | 0 | 0 |
            1         | 1, 100% | |
            """)
    void besideEachBarStandItsCountAndItsShare(String counts, String first, String second, String third) {
        var chart = draw(counts);
        var expected = Arrays.asList(first, second, third);
        for (int row = 0; row < counts(counts).count(); row++) {
            assertEquals(expected.get(row), String.join(", ",
                    labels(chart, row).stream().map(label -> label.run().text().strip()).toList()));
        }
    }

    @Test
    void aZeroHasItsNumberAndNoBar() {
        var chart = draw("3 0");
        assertEquals(1, bars(chart).size());
        var zero = labels(chart, 1).getFirst();
        assertEquals("0", zero.run().text().strip());
        assertTrue(zero.x() > 0 && zero.x() < LOOK.count().size(), "close to the line that bars start from");
    }

    @Test
    void countsStandOutFromSharesByTypeAndColor() {
        var labels = labels(draw("92 37 3"), 0);
        assertEquals(List.of(ColorRole.INK, ColorRole.MUTED), labels.stream().map(Bars.Mark.BarNumber::color).toList());
        assertEquals(10.4, labels.getFirst().size(), 1e-6);
        assertEquals(8.8, labels.getLast().size(), 1e-6);
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 2, 3, 12})
    void rowsAreEvenlySpacedAndBarsStandInTheMiddleOfTheirs(int rows) {
        var chart = draw("5 ".repeat(rows).strip());
        var bars = bars(chart);
        for (int row = 0; row < rows; row++) {
            assertEquals(LOOK.bar(), bars.get(row).height(), 0.01);
            assertEquals(row * (LOOK.row() + LOOK.gap()) + (LOOK.row() - LOOK.bar()) / 2, bars.get(row).top(), 0.01);
        }
        assertEquals(rows * LOOK.row() + (rows - 1) * LOOK.gap(), chart.height(), 1e-9);
    }

    @Test
    void theNumbersStandAtTheMiddleOfTheirBar() {
        var chart = draw("92 37 3");
        for (int row = 0; row < 3; row++) {
            var bar = bars(chart).get(row);
            for (var label : labels(chart, row)) {
                double capitals = FACE.capHeight() * LOOK.count().size() / FACE.unitsPerEm();
                assertEquals(bar.top() + bar.height() / 2 + capitals / 2, label.baseline(), 0.01);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"92 37 3", "0 0", "1"})
    void aLineThatAllBarsStartFromReachesFromTheTopOfTheChartToItsBottom(String counts) {
        var chart = draw(counts);
        var line = areas(chart).stream().filter(area -> area.color() == ColorRole.INK).toList();
        assertEquals(1, line.size());
        assertEquals(0, line.getFirst().left(), 1e-9);
        assertEquals(0.75, line.getFirst().width(), 0.01);
        assertEquals(0, line.getFirst().top(), 0.01);
        assertEquals(chart.height(), line.getFirst().height(), 0.01);
    }

    @Test
    void theAlternativeTextSaysEveryPartInTheOrderOfTheBars() {
        assertEquals("Bar chart. Cases in 2023. a: 92, 70%; b: 37, 28%; c: 3, 2%.",
                BarChart.alternative("Cases in 2023", breakdown("92 37 3")));
        assertEquals("Bar chart. Cases. a: 1,234,567, 100%.", BarChart.alternative("Cases", breakdown("1234567")));
    }

    @Test
    void ofATotalOfZeroTheAlternativeTextHasNoShares() {
        assertEquals("Bar chart. Cases. a: 0; b: 0.", BarChart.alternative("Cases", breakdown("0 0")));
    }

    @Test
    void theSameChartIsDrawnTheSameEveryTime() {
        assertEquals(areas(draw("92 37 3")), areas(draw("92 37 3")));
    }

    private static Bars draw(String counts) {
        return BarChart.draw(breakdown(counts), LOOK);
    }

    /** Parts a, b, c and so on of these counts, sorted. */
    private static Breakdown breakdown(String counts) {
        var each = counts(counts).boxed().toList();
        return BarChart.sorted(Figures.breakdown(IntStream.range(0, each.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i))).toList(), each));
    }

    private static LongStream counts(String counts) {
        return Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong);
    }

    private static List<Bars.Mark.Area> areas(Bars chart) {
        return chart.marks().stream().filter(Bars.Mark.Area.class::isInstance).map(Bars.Mark.Area.class::cast).toList();
    }

    private static List<Bars.Mark.Area> bars(Bars chart) {
        return areas(chart).stream().filter(area -> area.color() == ColorRole.FIGURE).toList();
    }

    /** Where the bar of a row ends; 0 where it has none. */
    private static double bar(Bars chart, int row) {
        return bars(chart).stream().filter(bar -> isInRow(bar.top() + bar.height() / 2, row))
                .mapToDouble(Bars.Mark.Area::width).findFirst().orElse(0);
    }

    private static List<Bars.Mark.BarNumber> labels(Bars chart, int row) {
        return chart.marks().stream().filter(Bars.Mark.BarNumber.class::isInstance).map(Bars.Mark.BarNumber.class::cast)
                .filter(label -> isInRow(label.baseline(), row)).toList();
    }

    private static boolean isInRow(double y, int row) {
        double top = row * (LOOK.row() + LOOK.gap());
        return y >= top && y <= top + LOOK.row();
    }

    private static double visibleWidth(Bars.Mark.BarNumber label) {
        return label.run().slice(0, label.run().text().stripTrailing().length()).width(label.size());
    }

    private static Face face() {
        try {
            return Face.read("PublicSans-Regular.ttf", Files.readAllBytes(Path.of("fonts", "PublicSans-Regular.ttf")),
                    Where.in("fonts"), new Problems()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own fonts are in fonts/", unreadable);
        }
    }
}
