package statesheet.vector;

import java.util.ArrayList;
import java.util.List;

/** The shapes drawn so far. Lives as long as one drawing is made; shared by a graphics and its children. */
final class Recording {

    private final List<Shape> shapes = new ArrayList<>();

    void fill(Path path, boolean evenOdd, int rgb) {
        shapes.add(new Shape.Fill(path, evenOdd, color(rgb)));
    }

    void label(String text, String font, double size, double x, double baseline, int rgb) {
        shapes.add(new Shape.Label(text, font, size, x, baseline, color(rgb)));
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }
}
