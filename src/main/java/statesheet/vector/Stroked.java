package statesheet.vector;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** What a pen of some thickness leaves, as an outline to fill. */
final class Stroked {

    private Stroked() {}

    static Shape outline(Shape shape, Stroke stroke) {
        return shape instanceof Line2D line && stroke instanceof BasicStroke pen && leavesBar(line, pen)
                ? bar(line, pen) : stroke.createStrokedShape(shape);
    }

    private static boolean leavesBar(Line2D line, BasicStroke pen) {
        return pen.getEndCap() != BasicStroke.CAP_ROUND && pen.getDashArray() == null
                && !line.getP1().equals(line.getP2());
    }

    /** A straight line as the bar it is, made here because the AWT's own stroker takes a while to load. */
    private static Shape bar(Line2D line, BasicStroke pen) {
        double length = line.getP1().distance(line.getP2());
        double half = pen.getLineWidth() / 2;
        double alongX = (line.getX2() - line.getX1()) / length * half;
        double alongY = (line.getY2() - line.getY1()) / length * half;
        double beyond = pen.getEndCap() == BasicStroke.CAP_SQUARE ? 1 : 0;
        double x1 = line.getX1() - beyond * alongX;
        double y1 = line.getY1() - beyond * alongY;
        double x2 = line.getX2() + beyond * alongX;
        double y2 = line.getY2() + beyond * alongY;
        var bar = new Path2D.Double();
        bar.moveTo(x1 - alongY, y1 + alongX);
        bar.lineTo(x2 - alongY, y2 + alongX);
        bar.lineTo(x2 + alongY, y2 - alongX);
        bar.lineTo(x1 + alongY, y1 - alongX);
        bar.closePath();
        return bar;
    }
}
