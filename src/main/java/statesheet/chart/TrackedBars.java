package statesheet.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import statesheet.document.Breakdown;

/** Draws flat bars: each on its track with the nation's mark on it, or all from one line. */
final class TrackedBars extends BarRenderer {

    private static final long serialVersionUID = 1;

    /** Any five different colors: reading the recording turns them into the brand's. */
    static final Color NAMED = Color.BLUE;
    static final Color OTHER = Color.CYAN;
    static final Color TRACK = Color.LIGHT_GRAY;
    static final Color LINE = Color.BLACK;
    static final Color EDGE = Color.WHITE;

    /** The nation's mark and the white on both sides of it; how far marks and lines reach past a bar. In points. */
    private static final double MARK = 1.6;
    private static final double MARK_EDGE = 1;
    private static final double PAST_BAR = 3;
    private static final double ZERO_LINE = 0.75;

    private final transient Breakdown shown;
    private final transient BarChart.Dimensions look;

    TrackedBars(Breakdown shown, BarChart.Dimensions look) {
        this.shown = shown;
        this.look = look;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return shown.parts().get(column).named() ? NAMED : OTHER;
    }

    @Override
    public void drawItem(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis rows, ValueAxis scale, CategoryDataset data, int row, int column, int pass) {
        double top = area.getY() + units(column * look.row() + (look.row() - look.bar()) / 2);
        if (shown.hasShares()) {
            fill(graphics, TRACK, area.getX(), top, area.getWidth(), units(look.bar()));
        }
        super.drawItem(graphics, state, area, plot, rows, scale, data, row, column, pass);
        if (!shown.hasShares() && column == shown.parts().size() - 1) {
            double first = area.getY() + units((look.row() - look.bar()) / 2 - PAST_BAR);
            fill(graphics, LINE, area.getX(), first, units(ZERO_LINE),
                    top + units(look.bar() + PAST_BAR) - first);
        }
        shown.parts().get(column).nation().ifPresent(nation ->
                mark(graphics, nation.share().doubleValue(), top));
    }

    /** Whole at both ends of the scale as well. */
    private void mark(Graphics2D graphics, double share, double barTop) {
        double x = Math.clamp(units(share * look.width()), units(MARK / 2), units(look.width() - MARK / 2));
        double top = barTop - units(PAST_BAR);
        double height = units(look.bar() + 2 * PAST_BAR);
        fill(graphics, EDGE, x - units(MARK / 2 + MARK_EDGE), top, units(MARK + 2 * MARK_EDGE), height);
        fill(graphics, LINE, x - units(MARK / 2), top, units(MARK), height);
    }

    private static void fill(Graphics2D graphics, Color color, double x, double y, double width, double height) {
        graphics.setPaint(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private static double units(double points) {
        return points * BarChart.UNITS_PER_POINT;
    }
}
