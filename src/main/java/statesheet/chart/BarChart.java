package statesheet.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import statesheet.brand.ColorRole;
import statesheet.document.Breakdown;
import statesheet.text.Face;
import statesheet.text.GlyphRun;
import statesheet.vector.Path;
import statesheet.vector.Shape;
import statesheet.vector.VectorGraphics;

/**
 * Horizontal bars from zero, the longest on top, its number and share beside each.
 *
 * <p>JFreeChart places the bars and draws them on a recording. Its colors mean the brand's roles.
 */
public final class BarChart {

    /** The colors that JFreeChart paints with, and the roles they mean. */
    private static final Map<Color, ColorRole> ROLES = Map.of(
            CountedBars.BAR, ColorRole.FIGURE, CountedBars.COUNT, ColorRole.INK, CountedBars.SHARE, ColorRole.MUTED);

    /** JFreeChart rounds its area down to whole units, so it gets units too small to see. */
    private static final int UNITS_PER_POINT = 1024;

    /** Thickness of the line that all bars start from: 0.75 points. */
    static final double ZERO_LINE = 0.75 * UNITS_PER_POINT;

    private BarChart() {}

    /** The type of a number beside a bar; {@code size} in points. */
    public record NumberStyle(Face face, double size) {

        double width(String text) {
            return GlyphRun.of(face, text).width(size);
        }

        double capHeight() {
            return face.capHeight() * size / face.unitsPerEm();
        }

        private NumberStyle times(double scale) {
            return new NumberStyle(face, size * scale);
        }
    }

    /**
     * How the chart is drawn, in points.
     *
     * @param width from the line that bars start from to the end of the longest bar's numbers
     * @param row   height of one row, at least the bar's
     * @param gap   between rows
     */
    public record Dimensions(double width, double row, double bar, double gap, NumberStyle count, NumberStyle share) {

        public double height(int rows) {
            return rows * row + (rows - 1) * gap;
        }

        private Dimensions times(double scale) {
            return new Dimensions(width * scale, row * scale, bar * scale, gap * scale, count.times(scale),
                    share.times(scale));
        }
    }

    /** The same parts, the largest first; equal ones in the order of the dictionary. */
    public static Breakdown sorted(Breakdown breakdown) {
        var parts = breakdown.parts().stream()
                .sorted(Comparator.comparing(Breakdown.Part::amount).reversed()).toList();
        return new Breakdown(breakdown.label(), breakdown.total(), breakdown.printedTotal(), parts);
    }

    /** What is read instead of the chart: its title, then every part with its number and share. */
    public static String alternative(String title, Breakdown sorted) {
        return sorted.parts().stream()
                .map(part -> part.label() + ": " + part.printed() + part.share().map(share -> ", " + share).orElse(""))
                .collect(Collectors.joining("; ", "Bar chart. " + title + ". ", "."));
    }

    /** The bars with their numbers, at the chart's top left corner. */
    public static Bars draw(Breakdown sorted, Dimensions look) {
        double height = look.height(sorted.parts().size());
        var fine = look.times(UNITS_PER_POINT);
        var fonts = Map.of(CountedBars.COUNT_FONT, fine.count(), CountedBars.SHARE_FONT, fine.share());
        var graphics = new VectorGraphics(look.width(), height);
        graphics.scale(1.0 / UNITS_PER_POINT, 1.0 / UNITS_PER_POINT);
        double fineHeight = height * UNITS_PER_POINT;
        plot(sorted, fine, fineHeight)
                .draw(graphics, new Rectangle2D.Double(0, 0, fine.width(), fineHeight), null, null, null);
        return new Bars(look.width(), height, graphics.drawing().shapes().stream()
                .map(shape -> mark(shape, fonts)).toList());
    }

    private static CategoryPlot plot(Breakdown sorted, Dimensions look, double height) {
        var plot = new CategoryPlot(dataset(sorted), rows(sorted.parts().size(), look, height), scale(sorted, look),
                new CountedBars(sorted.parts(), look));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        return plot;
    }

    private static DefaultCategoryDataset dataset(Breakdown sorted) {
        var dataset = new DefaultCategoryDataset();
        for (int i = 0; i < sorted.parts().size(); i++) {
            dataset.addValue(sorted.parts().get(i).amount(), "amount", Integer.valueOf(i));
        }
        return dataset;
    }

    /** One category a row: JFreeChart wants the white between bars as parts of the whole height. */
    private static CategoryAxis rows(int count, Dimensions look, double height) {
        double aroundBar = look.row() - look.bar();
        var axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(aroundBar / 2 / height);
        axis.setUpperMargin(aroundBar / 2 / height);
        axis.setCategoryMargin((count - 1) * (look.gap() + aroundBar) / height);
        return axis;
    }

    /** From zero to where every bar leaves room for its numbers. */
    private static NumberAxis scale(Breakdown sorted, Dimensions look) {
        double width = look.width();
        double upper = sorted.parts().stream()
                .mapToDouble(part -> part.amount().doubleValue() * width / (width - CountedBars.numbersWidth(part, look)))
                .max().orElse(0);
        double end = upper > 0 ? upper : 1;
        var axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(0, end);
        // The axis is invisible, but JFreeChart would still measure its numbers to see how many fit.
        axis.setTickLabelsVisible(false);
        axis.setTickUnit(new NumberTickUnit(end), false, true);
        return axis;
    }

    private static Bars.Mark mark(Shape shape, Map<String, NumberStyle> fonts) {
        var role = ROLES.get(new Color(shape.color().red(), shape.color().green(), shape.color().blue()));
        return switch (shape) {
            case Shape.Fill fill -> area(fill.path(), role);
            // The space keeps the numbers apart where text is copied out of the page.
            case Shape.Lettering label -> new Bars.Mark.BarNumber(
                    GlyphRun.of(fonts.get(label.font()).face(), label.text() + " "), label.size(), label.x(),
                    label.baseline(), role);
        };
    }

    /** The box around a bar. */
    private static Bars.Mark.Area area(Path bar, ColorRole role) {
        var x = new DoubleSummaryStatistics();
        var y = new DoubleSummaryStatistics();
        for (var step : bar.steps()) {
            switch (step) {
                case Path.Step.MoveTo(var cornerX, var cornerY) -> {
                    x.accept(cornerX);
                    y.accept(cornerY);
                }
                case Path.Step.LineTo(var cornerX, var cornerY) -> {
                    x.accept(cornerX);
                    y.accept(cornerY);
                }
                case Path.Step.CurveTo curve -> throw new IllegalStateException("a bar chart has no curves");
                case Path.Step.ClosePath() -> { }
            }
        }
        return new Bars.Mark.Area(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin(), role);
    }
}
