package statesheet.vector;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.stream.IntStream;

/** The dashes of a line, each of which becomes a shape of its own. */
final class Dashes {

    /** Many more than anyone could tell apart in a line of a logo. */
    private static final int MOST = 2_000;

    private Dashes() {}

    /** Whether a line along the outline would have more than {@value MOST} of them. */
    static boolean areTooMany(Stroke stroke, Shape outline) {
        var dashes = stroke instanceof BasicStroke basic ? basic.getDashArray() : null;
        if (dashes == null) {
            return false;
        }
        double period = IntStream.range(0, dashes.length).mapToDouble(at -> dashes[at]).sum() / dashes.length;
        return !(length(outline) <= period * MOST);
    }

    private static double length(Shape outline) {
        double length = 0;
        var start = new Point2D.Double();
        var last = new Point2D.Double();
        var coordinates = new double[6];
        for (var lines = new FlatteningPathIterator(outline.getPathIterator(null), 1); !lines.isDone(); lines.next()) {
            switch (lines.currentSegment(coordinates)) {
                case PathIterator.SEG_MOVETO -> start.setLocation(coordinates[0], coordinates[1]);
                case PathIterator.SEG_CLOSE -> length += last.distance(start);
                default -> length += last.distance(coordinates[0], coordinates[1]);
            }
            last.setLocation(coordinates[0], coordinates[1]);
        }
        return length;
    }
}
