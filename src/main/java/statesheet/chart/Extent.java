package statesheet.chart;

import statesheet.vector.Path;

/** The box around a path, found by following it. Lives as long as that takes. */
final class Extent implements Path.Pen {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    static Extent of(Path path) {
        var extent = new Extent();
        path.trace(extent);
        return extent;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    @Override
    public void moveTo(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    @Override
    public void lineTo(double x, double y) {
        moveTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        throw new IllegalStateException("a bar chart has no curves");
    }

    @Override
    public void close() {
        // The path ends where it began.
    }
}
