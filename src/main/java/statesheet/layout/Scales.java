package statesheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import statesheet.brand.Brand;
import statesheet.brand.StyleRole;

/** The scales of type and space that a brand allows: those that keep the body style between floor and ceiling. */
record Scales(double smallest, double largest) {

    /** Steps of 1 %: one moves the end of a full page by less than half a line. */
    private static final double STEP = 0.01;

    static Scales of(Brand brand) {
        var body = brand.style(StyleRole.BODY);
        return new Scales(body.floor() / body.size(), body.ceiling() / body.size());
    }

    /** All of them, the brand's own size first, then ever farther from it; both ends included. */
    List<Double> nearestFirst() {
        var scales = new ArrayList<Double>(List.of(1.0));
        for (int i = 1; 1 - i * STEP > smallest; i++) {
            scales.add(1 - i * STEP);
        }
        for (int i = 1; 1 + i * STEP < largest; i++) {
            scales.add(1 + i * STEP);
        }
        scales.add(smallest);
        scales.add(largest);
        return scales.stream().distinct().sorted(Comparator.comparingDouble(Scales::distance)).toList();
    }

    /** How many steps a scale is away from the brand's own size. */
    static double distance(double scale) {
        return Math.abs(scale - 1) / STEP;
    }
}
