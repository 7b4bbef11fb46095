package statesheet.vector;

import java.util.List;

/** Shapes on an area of {@code width} by {@code height} points; the later ones lie on top. */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
