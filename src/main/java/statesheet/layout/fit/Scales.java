package statesheet.layout.fit;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import statesheet.brand.Brand;
import statesheet.brand.StyleRole;

/** The scales of type and space that a brand allows: those that keep the body style between floor and ceiling. */
final class Scales {

    /** Steps of 1 %: one moves the end of a full page by less than half a line. */
    private static final double STEP = 0.01;

    /** What a step away from the brand's own size costs; gaps stretched by half of what they may cost 0.25. */
    private static final double STEP_COST = 0.2;

    private Scales() {}

    /** Both ends and the steps between them, counted from the brand's own size; in rising order. */
    static List<Double> of(Brand brand) {
        var body = brand.style(StyleRole.BODY);
        double smallest = body.floor() / body.size();
        double largest = body.ceiling() / body.size();
        int below = (int) ((1 - smallest) / STEP);
        int above = (int) ((largest - 1) / STEP);
        var steps = IntStream.rangeClosed(-below, above).mapToDouble(i -> 1 + i * STEP);
        return DoubleStream.concat(DoubleStream.of(smallest, largest), steps).sorted().distinct().boxed().toList();
    }

    /** What it costs not to use the brand's own size. */
    static double cost(double scale) {
        return STEP_COST * Math.abs(scale - 1) / STEP;
    }
}
