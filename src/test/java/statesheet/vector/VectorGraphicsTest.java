package statesheet.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VectorGraphicsTest {

    static Stream<Arguments> drawn() {
        return Stream.of(
                Arguments.of("a filled rectangle", "M1.0 2.0 L4.0 2.0 L4.0 6.0 L1.0 6.0 Z",
                        draw(g -> g.fillRect(1, 2, 3, 4))),
                Arguments.of("a moved and doubled one", "M7.0 2.0 L9.0 2.0 L9.0 4.0 L7.0 4.0 Z",
                        draw(g -> {
                            g.translate(5, 0);
                            g.scale(2, 2);
                            g.fillRect(1, 1, 1, 1);
                        })),
                Arguments.of("a line two points wide", "M0.0 4.0 L0.0 4.0 L10.0 4.0 L10.0 6.0 L0.0 6.0 Z",
                        draw(g -> {
                            g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                            g.drawLine(0, 5, 10, 5);
                        })),
                Arguments.of("a quadratic curve", "M0.0 0.0 C2.0 2.0 4.0 2.0 6.0 0.0 Z",
                        draw(g -> {
                            var curve = new Path2D.Double();
                            curve.moveTo(0, 0);
                            curve.quadTo(3, 3, 6, 0);
                            curve.closePath();
                            g.fill(curve);
                        })),
                Arguments.of("a rectangle over the edge of the clip", "M2.0 2.0 L2.0 4.0 L4.0 4.0 L4.0 2.0 Z",
                        draw(g -> {
                            g.clipRect(0, 0, 4, 4);
                            g.fillRect(2, 2, 9, 9);
                        })),
                Arguments.of("a rectangle inside a round clip", "M4.0 4.0 L5.0 4.0 L5.0 5.0 L4.0 5.0 Z",
                        draw(g -> {
                            g.clip(new Ellipse2D.Double(0, 0, 9, 9));
                            g.fillRect(4, 4, 1, 1);
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawn")
    void anOutlineIsRecordedWhereItLies(String what, String path, Consumer<Graphics2D> drawing) {
        var shapes = recorded(drawing);

        assertEquals(1, shapes.size());
        assertEquals(path, ((Shape.Fill) shapes.getFirst()).path().toString());
    }

    @Test
    void aStrokedCircleIsTwoOutlinesWithoutAMiddle() {
        var shapes = recorded(g -> g.drawOval(2, 2, 6, 6));

        assertEquals(1, shapes.size());
        assertEquals(2, ((Shape.Fill) shapes.getFirst()).path().toString().chars().filter(c -> c == 'M').count());
    }

    @Test
    void whatLiesOutsideTheClipOrIsClearLeavesNothing() {
        assertEquals(List.of(), recorded(g -> {
            g.clipRect(0, 0, 2, 2);
            g.fillRect(5, 5, 1, 1);
            g.drawString("far away", 50, 50);
            g.setClip(null);
            g.setColor(new Color(1, 2, 3, 0));
            g.fillRect(0, 0, 1, 1);
        }));
    }

    @Test
    void aClipOfAClipLiesInBoth() {
        var g = new VectorGraphics(9, 9);
        g.clipRect(0, 0, 4, 4);
        g.translate(2, 2);
        g.clipRect(0, 0, 5, 5);

        assertEquals(new Rectangle2D.Double(0, 0, 2, 2), g.getClip().getBounds2D());
    }

    @Test
    void wordsAreRecordedAsWordsWithTheNameOfTheirFont() {
        var shapes = recorded(g -> {
            g.setFont(new Font("sans", Font.PLAIN, 1).deriveFont(8.5f));
            g.setColor(new Color(0x12305A));
            g.translate(10, 20);
            g.scale(2, 2);
            g.drawString("132 in all", 1, 1);
        });

        var label = (Shape.Lettering) shapes.getFirst();
        assertEquals(new Shape.Lettering("132 in all", "sans", 17, 12, 22, label.color()), label);
        assertEquals("#12305A", label.color().hex());
    }

    @Test
    void aChildDrawsOnTheSameDrawingWithASettingOfItsOwn() {
        var shapes = recorded(g -> {
            var child = (Graphics2D) g.create();
            child.setColor(Color.RED);
            child.fillRect(0, 0, 1, 1);
            child.dispose();
            g.fillRect(1, 1, 1, 1);
        });

        assertEquals(List.of("#FF0000", "#000000"), shapes.stream().map(shape -> shape.color().hex()).toList());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a gradient or pattern", draw(g -> {
                    g.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
                    g.fillRect(0, 0, 1, 1);
                })),
                Arguments.of("a see-through color", draw(g -> {
                    g.setColor(new Color(0, 0, 0, 128));
                    g.fillRect(0, 0, 1, 1);
                })),
                Arguments.of("a see-through color", draw(g -> {
                    g.setComposite(AlphaComposite.SrcOver.derive(0.5f));
                    g.fillRect(0, 0, 1, 1);
                })),
                Arguments.of("a shape cut out by another shape", draw(g -> {
                    g.clip(new Ellipse2D.Double(0, 0, 9, 9));
                    g.fillRect(0, 0, 9, 9);
                })),
                Arguments.of("a line of thousands of dashes", draw(g -> {
                    g.setStroke(dashed(0.5f, 0.25f));
                    g.drawRect(0, 0, 200, 200);
                })),
                Arguments.of("a picture made of pixels", draw(g ->
                        g.drawImage(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, 0, null))),
                Arguments.of("turned or stretched text", draw(g -> {
                    g.rotate(1);
                    g.drawString("up", 0, 0);
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatADrawingCannotHoldIsRefused(String feature, Consumer<Graphics2D> drawing) {
        assertEquals(feature, assertThrows(Undrawable.class, () -> recorded(drawing)).feature());
    }

    @Test
    void aChartIsMadeOfPlainShapesAndWords() {
        var cases = new DefaultCategoryDataset();
        cases.addValue(92, "cases", "Facility");
        cases.addValue(37, "cases", "Other");
        var chart = ChartFactory.createBarChart(
                null, null, null, cases, PlotOrientation.HORIZONTAL, false, false, false);
        var sans = new MeasuredFont("sans", 9);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.getDomainAxis().setTickLabelFont(sans);
        plot.getRangeAxis().setVisible(false);
        var bars = (BarRenderer) plot.getRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, new Color(0x0B6B74));
        chart.setBackgroundPaint(null);

        var shapes = recorded(g -> chart.draw(g, new Rectangle2D.Double(0, 0, 400, 100)));

        assertEquals(List.of("Facility", "Other"), shapes.stream().filter(Shape.Lettering.class::isInstance)
                .map(label -> ((Shape.Lettering) label).text()).sorted().toList());
        assertEquals(2, shapes.stream().filter(Shape.Fill.class::isInstance)
                .filter(fill -> fill.color().hex().equals("#0B6B74")).count());
    }

    @Test
    void aLineOfAFewDashesIsDrawn() {
        var dashes = recorded(g -> {
            g.setStroke(dashed(1, 3));
            g.drawLine(0, 5, 40, 5);
        });

        assertEquals(10, ((Shape.Fill) dashes.getFirst()).path().toString().chars().filter(c -> c == 'M').count());
    }

    private static BasicStroke dashed(float... dashes) {
        return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static Consumer<Graphics2D> draw(Consumer<Graphics2D> drawing) {
        return drawing;
    }

    private static List<Shape> recorded(Consumer<Graphics2D> drawing) {
        var graphics = new VectorGraphics(400, 100);
        drawing.accept(graphics);
        return graphics.drawing().shapes();
    }
}
