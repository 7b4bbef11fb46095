package statesheet.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
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
import statesheet.vector.Path;
import statesheet.vector.Shape;
import statesheet.vector.VectorGraphics;

/**
 * Horizontal bars from zero: shares of a whole on a track that is the whole, anything else beside a line.
 *
 * <p>JFreeChart places the bars and draws them on a recording. Its colors mean the brand's roles.
 */
public final class BarChart {

    /** The colors that JFreeChart paints with, and the roles they mean. */
    private static final Map<Color, ColorRole> ROLES = Map.of(TrackedBars.NAMED, ColorRole.FIGURE,
            TrackedBars.OTHER, ColorRole.BAR, TrackedBars.TRACK, ColorRole.TINT, TrackedBars.LINE, ColorRole.INK,
            TrackedBars.EDGE, ColorRole.PAPER);

    /** JFreeChart rounds its area down to whole units, so it gets units too small to see. */
    static final int UNITS_PER_POINT = 1024;

    private BarChart() {}

    /**
     * How the chart is drawn, in points.
     *
     * @param width from the line that bars start from to the end of the longest one, or of the track
     * @param row   height of one row, at least the bar's
     */
    public record Dimensions(double width, double row, double bar) {}

    /** What is read instead of the chart: its title, then every part with its number and shares. */
    public static String alternative(String title, Breakdown shown) {
        return shown.parts().stream()
                .map(part -> part.label() + ": " + part.printed() + part.share().map(share -> ", " + share).orElse("")
                        + part.nation().map(nation -> " (" + shown.nation().orElseThrow() + ": " + nation.printed()
                                + ")").orElse(""))
                .collect(Collectors.joining("; ", "Bar chart. " + title + ". ", "."));
    }

    /** The bars, at the chart's top left corner. */
    public static Bars draw(Breakdown shown, Dimensions look) {
        double height = look.row() * shown.parts().size();
        var graphics = new VectorGraphics(look.width(), height);
        graphics.scale(1.0 / UNITS_PER_POINT, 1.0 / UNITS_PER_POINT);
        var area = new Rectangle2D.Double(0, 0, look.width() * UNITS_PER_POINT, height * UNITS_PER_POINT);
        plot(shown, look).draw(graphics, area, null, null, null);
        return new Bars(graphics.drawing().shapes().stream().map(BarChart::area).toList());
    }

    private static CategoryPlot plot(Breakdown shown, Dimensions look) {
        var plot = new CategoryPlot(dataset(shown), rows(shown.parts().size(), look), scale(shown),
                new TrackedBars(shown, look));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static DefaultCategoryDataset dataset(Breakdown shown) {
        var dataset = new DefaultCategoryDataset();
        for (int i = 0; i < shown.parts().size(); i++) {
            dataset.addValue(shown.parts().get(i).amount(), "amount", Integer.valueOf(i));
        }
        return dataset;
    }

    /** One category a row: JFreeChart wants the white between bars as parts of the whole height. */
    private static CategoryAxis rows(int count, Dimensions look) {
        double around = (look.row() - look.bar()) / look.row() / count;
        var axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(around / 2);
        axis.setUpperMargin(around / 2);
        axis.setCategoryMargin(around * (count - 1));
        return axis;
    }

    /** From zero to the whole, or to the largest part where they are no shares of it. */
    private static NumberAxis scale(Breakdown shown) {
        double largest = shown.hasShares() ? shown.total().doubleValue()
                : shown.parts().stream().mapToDouble(part -> part.amount().doubleValue()).max().orElse(0);
        double end = largest > 0 ? largest : 1;
        var axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(0, end);
        // The axis is invisible, but JFreeChart would still measure its numbers to see how many fit.
        axis.setTickLabelsVisible(false);
        axis.setTickUnit(new NumberTickUnit(end), false, true);
        return axis;
    }

    private static Bars.Area area(Shape shape) {
        var role = ROLES.get(new Color(shape.color().red(), shape.color().green(), shape.color().blue()));
        return switch (shape) {
            case Shape.Fill fill -> area(fill.path(), role);
            case Shape.Lettering _ -> throw new IllegalStateException("a bar chart has no words of its own");
        };
    }

    /** The box around a rectangle. */
    private static Bars.Area area(Path bar, ColorRole role) {
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
                case Path.Step.CurveTo _ -> throw new IllegalStateException("a bar chart has no curves");
                case Path.Step.ClosePath() -> { }
            }
        }
        return new Bars.Area(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin(), role);
    }
}
