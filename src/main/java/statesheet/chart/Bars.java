package statesheet.chart;

import java.util.List;
import statesheet.brand.ColorRole;
import statesheet.text.GlyphRun;

/** A drawn chart, without the labels of its rows. */
public record Bars(double width, double height, List<Mark> marks) {

    public Bars {
        marks = List.copyOf(marks);
    }

    public sealed interface Mark {

        /** A flat rectangle: a bar, or the line all bars start from. */
        record Area(double left, double top, double width, double height, ColorRole color) implements Mark {}

        /** A number beside a bar. */
        record BarNumber(GlyphRun run, double size, double x, double baseline, ColorRole color) implements Mark {}
    }
}
