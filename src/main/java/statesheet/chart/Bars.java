package statesheet.chart;

import java.util.List;
import statesheet.brand.ColorRole;

/** A drawn chart, without words: flat rectangles, later ones on earlier ones. */
public record Bars(List<Area> areas) {

    public Bars {
        areas = List.copyOf(areas);
    }

    /** A bar, the track behind it, the nation's mark, or the line all bars start from. */
    public record Area(double left, double top, double width, double height, ColorRole color) {}
}
