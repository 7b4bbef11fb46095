package statesheet.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import statesheet.document.Breakdown;

/** Draws flat bars, and beside each its count in one type and its share in another. */
final class CountedBars extends BarRenderer {

    private static final long serialVersionUID = 1;

    static final String COUNT_FONT = "count";
    static final String SHARE_FONT = "share";

    /** Any three different colors: reading the recording turns them into the brand's. */
    static final Color BAR = Color.BLUE;
    static final Color COUNT = Color.BLACK;
    static final Color SHARE = Color.GRAY;

    /** From a bar's end to its count, and from the count to the share, in parts of the count's size. */
    private static final double GAP = 0.6;

    private final transient List<Breakdown.Part> parts;
    private final transient BarChart.Dimensions look;

    CountedBars(List<Breakdown.Part> parts, BarChart.Dimensions look) {
        this.parts = parts;
        this.look = look;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0);
        setDefaultPaint(BAR);
        setAutoPopulateSeriesPaint(false);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    }

    /** From a bar's end to the end of its numbers, in points. */
    static double numbersWidth(Breakdown.Part part, BarChart.Dimensions look) {
        double gap = GAP * look.count().size();
        return 2 * gap + look.count().width(part.printed())
                + look.share().width(part.share().orElse(""));
    }

    /** The line that all bars start from, inside the chart: JFreeChart would draw half of it outside. */
    @Override
    public void drawRangeLine(Graphics2D graphics, CategoryPlot plot, ValueAxis axis, Rectangle2D chart, double value,
            Paint paint, Stroke stroke) {
        graphics.setPaint(COUNT);
        graphics.fill(new Rectangle2D.Double(chart.getX(), chart.getY(), BarChart.ZERO_LINE, chart.getHeight()));
    }

    @Override
    protected void drawItemLabel(Graphics2D graphics, CategoryDataset data, int row, int column, CategoryPlot plot,
            CategoryItemLabelGenerator generator, Rectangle2D bar, boolean negative) {
        var part = parts.get(column);
        double baseline = bar.getCenterY() + look.count().capHeight() / 2;
        double gap = GAP * look.count().size();
        double x = bar.getMaxX() + gap;
        var count = part.printed();
        draw(graphics, count, COUNT_FONT, look.count().size(), COUNT, x, baseline);
        draw(graphics, part.share().orElse(""), SHARE_FONT, look.share().size(), SHARE,
                x + look.count().width(count) + gap, baseline);
    }

    private static void draw(Graphics2D graphics, String text, String font, double size, Color color, double x,
            double baseline) {
        graphics.setFont(new Font(font, Font.PLAIN, 1).deriveFont((float) size));
        graphics.setPaint(color);
        graphics.drawString(text, (float) x, (float) baseline);
    }
}
