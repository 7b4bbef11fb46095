package statesheet.text;

import java.util.Optional;

/** Finds out how far a drawing reaches to the left and to the right between two heights. */
final class Band {

    /** Straight pieces for one curve: a letter's longest curves are then true to a hundredth of an em. */
    private static final int PIECES = 6;

    private final double bottom;
    private final double top;
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    Band(double bottom, double top) {
        this.bottom = bottom;
        this.top = top;
    }

    /** Empty where nothing was drawn between the heights. */
    Optional<Stretch> inside() {
        return left > right ? Optional.empty() : Optional.of(new Stretch(left, right));
    }

    void line(double x1, double y1, double x2, double y2) {
        if (Math.max(y1, y2) < bottom || Math.min(y1, y2) > top) {
            return;
        }
        double slope = y1 == y2 ? 0 : (x2 - x1) / (y2 - y1);
        reach(x1 + slope * (Math.clamp(y1, bottom, top) - y1));
        reach(x2 + slope * (Math.clamp(y2, bottom, top) - y2));
    }

    private void reach(double x) {
        left = Math.min(left, x);
        right = Math.max(right, x);
    }

    /** A quadratic curve from the first point to the third, bent by the second. */
    void curve(double x1, double y1, double bendX, double bendY, double x2, double y2) {
        double x = x1;
        double y = y1;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double nextX = at(t, x1, bendX, x2);
            double nextY = at(t, y1, bendY, y2);
            line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    private static double at(double t, double from, double bend, double to) {
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * bend + t * t * to;
    }
}
