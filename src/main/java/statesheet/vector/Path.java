package statesheet.vector;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Outlines made of straight lines and cubic curves, in points, y downward. */
public record Path(List<Step> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    /** One step of the pen. */
    public sealed interface Step {

        record MoveTo(double x, double y) implements Step {}

        record LineTo(double x, double y) implements Step {}

        /** From the current point, by way of two control points, to {@code (x, y)}. */
        record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record ClosePath() implements Step {}
    }

    /** The outline of {@code shape}; quadratic curves become the cubic ones that look the same. */
    public static Path of(Shape shape) {
        var drawn = new Drawn();
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            drawn.add(steps);
        }
        return new Path(drawn.steps);
    }

    /** As SVG writes path data: {@code M0.0 0.0 L10.0 0.0 Z} (SVG 2, 9.3). */
    @Override
    public String toString() {
        return steps.stream().map(step -> switch (step) {
            case Step.MoveTo(var x, var y) -> "M" + x + " " + y;
            case Step.LineTo(var x, var y) -> "L" + x + " " + y;
            case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) ->
                    "C" + x1 + " " + y1 + " " + x2 + " " + y2 + " " + x + " " + y;
            case Step.ClosePath() -> "Z";
        }).collect(Collectors.joining(" "));
    }

    /** Grows while an outline is copied. */
    private static final class Drawn {

        private final List<Step> steps = new ArrayList<>();
        private double startX;
        private double startY;
        private double x;
        private double y;

        void add(PathIterator drawnStep) {
            var p = new double[6];
            switch (drawnStep.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = p[0];
                    startY = p[1];
                    add(new Step.MoveTo(p[0], p[1]), p[0], p[1]);
                }
                case PathIterator.SEG_LINETO -> add(new Step.LineTo(p[0], p[1]), p[0], p[1]);
                case PathIterator.SEG_QUADTO -> add(cubic(p[0], p[1], p[2], p[3]), p[2], p[3]);
                case PathIterator.SEG_CUBICTO ->
                        add(new Step.CurveTo(p[0], p[1], p[2], p[3], p[4], p[5]), p[4], p[5]);
                case PathIterator.SEG_CLOSE -> addClose();
                default -> throw new IllegalStateException("the AWT has five kinds of steps");
            }
        }

        private void add(Step step, double endX, double endY) {
            steps.add(step);
            x = endX;
            y = endY;
        }

        /** A quadratic curve as a cubic one: each control point is two thirds of the way to the quadratic's. */
        private Step cubic(double controlX, double controlY, double endX, double endY) {
            return new Step.CurveTo(x + 2 * (controlX - x) / 3, y + 2 * (controlY - y) / 3,
                    endX + 2 * (controlX - endX) / 3, endY + 2 * (controlY - endY) / 3, endX, endY);
        }

        /** The AWT's rectangles draw a line back to their start and then close, which draws it again. */
        private void addClose() {
            if (!steps.isEmpty() && steps.getLast() instanceof Step.LineTo && x == startX && y == startY) {
                steps.removeLast();
            }
            add(new Step.ClosePath(), startX, startY);
        }
    }
}
