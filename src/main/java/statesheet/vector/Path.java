package statesheet.vector;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** Outlines made of straight lines and cubic curves, in points, y downward. */
public final class Path {

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    /** One per segment. */
    private final byte[] kinds;
    /** The segments' points, x before y: one for a move or a line, three for a curve, none for a close. */
    private final double[] points;

    private Path(byte[] kinds, double[] points) {
        this.kinds = kinds;
        this.points = points;
    }

    /** What follows a path's segments, one call each, in order. */
    public interface Pen {

        void moveTo(double x, double y);

        void lineTo(double x, double y);

        /** From the current point, by way of two control points, to {@code (x, y)}. */
        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    /** The outline of {@code shape}; quadratic curves become the cubic ones that look the same. */
    public static Path of(Shape shape) {
        var drawn = new Drawn();
        for (var segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
            drawn.add(segments);
        }
        return drawn.path();
    }

    public void trace(Pen pen) {
        int at = 0;
        for (byte kind : kinds) {
            switch (kind) {
                case MOVE -> pen.moveTo(points[at], points[at + 1]);
                case LINE -> pen.lineTo(points[at], points[at + 1]);
                case CURVE -> pen.curveTo(points[at], points[at + 1], points[at + 2], points[at + 3],
                        points[at + 4], points[at + 5]);
                case CLOSE -> pen.close();
                default -> throw new IllegalStateException("a path of four kinds has a fifth: " + kind);
            }
            at += length(kind);
        }
    }

    private static int length(byte kind) {
        return switch (kind) {
            case MOVE, LINE -> 2;
            case CURVE -> 6;
            default -> 0;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && Arrays.equals(kinds, path.kinds) && Arrays.equals(points, path.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(points);
    }

    /** As SVG writes path data: {@code M0.0 0.0 L10.0 0.0 Z} (SVG 2, 9.3). */
    @Override
    public String toString() {
        var text = new StringBuilder();
        int at = 0;
        for (byte kind : kinds) {
            text.append(at + text.length() == 0 ? "" : " ").append("MLCZ".charAt(kind));
            for (int end = at + length(kind); at < end; at++) {
                text.append(at == end - length(kind) ? "" : " ").append(points[at]);
            }
        }
        return text.toString();
    }

    /** Grows while one outline is copied. */
    private static final class Drawn {

        private byte[] kinds = new byte[16];
        private double[] points = new double[64];
        private int segments;
        private int length;
        private double startX;
        private double startY;
        private double x;
        private double y;

        void add(PathIterator segment) {
            var p = new double[6];
            switch (segment.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = p[0];
                    startY = p[1];
                    add(MOVE, p[0], p[1]);
                }
                case PathIterator.SEG_LINETO -> add(LINE, p[0], p[1]);
                case PathIterator.SEG_QUADTO -> addQuadratic(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> add(CURVE, p);
                case PathIterator.SEG_CLOSE -> addClose();
                default -> throw new IllegalStateException("the AWT has five kinds of segments");
            }
        }

        /** The same curve as a cubic one: each control point lies two thirds of the way to the quadratic's. */
        private void addQuadratic(double controlX, double controlY, double endX, double endY) {
            add(CURVE, x + 2 * (controlX - x) / 3, y + 2 * (controlY - y) / 3,
                    endX + 2 * (controlX - endX) / 3, endY + 2 * (controlY - endY) / 3, endX, endY);
        }

        /** The AWT's rectangles draw a line back to their start and then close, which does the same once more. */
        private void addClose() {
            if (segments > 0 && kinds[segments - 1] == LINE && x == startX && y == startY) {
                segments--;
                length -= 2;
            }
            add(CLOSE);
            x = startX;
            y = startY;
        }

        private void add(byte kind, double... its) {
            if (segments == kinds.length) {
                kinds = Arrays.copyOf(kinds, 2 * segments);
            }
            if (length + its.length > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            kinds[segments++] = kind;
            System.arraycopy(its, 0, points, length, its.length);
            length += its.length;
            if (its.length > 0) {
                x = its[its.length - 2];
                y = its[its.length - 1];
            }
        }

        Path path() {
            return new Path(Arrays.copyOf(kinds, segments), Arrays.copyOf(points, length));
        }
    }
}
