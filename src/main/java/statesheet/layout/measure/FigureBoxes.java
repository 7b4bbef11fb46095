package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.LargeFigure;

/** Measures large figures: beside the text, in the panel under the lead, or in a row above the text. */
final class FigureBoxes {

    /** White before and behind the thin line between two figures side by side. */
    private static final double BEFORE_DIVIDER = 3;
    private static final double BEHIND_DIVIDER = 15;

    private final TypeScale scale;
    private final PageGeometry page;

    FigureBoxes(TypeScale scale) {
        this.scale = scale;
        this.page = scale.brand().page();
    }

    Box.RailBox rail(List<LargeFigure> figures) {
        return new Box.RailBox(figures.stream().map(figure -> box(figure, StyleRole.FIGURE, page.left(), page.rail(),
                scale.white(White.LABEL_TO_CONTEXT))).toList(), scale.white(White.BETWEEN_FIGURES));
    }

    Box.FigureRow panel(List<LargeFigure> figures) {
        return sideBySide(figures, StyleRole.PANEL_FIGURE, scale.white(White.PANEL_PADDING));
    }

    Box.FigureRow row(List<LargeFigure> figures) {
        return sideBySide(figures, StyleRole.FIGURE, 0);
    }

    /** Columns of equal width: the first one begins at the margin, each other one behind a thin line. */
    private Box.FigureRow sideBySide(List<LargeFigure> figures, StyleRole role, double padding) {
        double between = BEFORE_DIVIDER + BEHIND_DIVIDER;
        double pitch = (page.measure() + between) / Math.max(1, figures.size());
        var boxes = new ArrayList<Box.FigureBox>();
        var dividers = new ArrayList<Double>();
        for (int i = 0; i < figures.size(); i++) {
            double divider = page.left() + i * pitch;
            double left = i == 0 ? page.left() : divider + BEHIND_DIVIDER;
            double right = page.left() + (i + 1) * pitch - BEFORE_DIVIDER - BEHIND_DIVIDER;
            boxes.add(box(figures.get(i), role, left, Math.min(right + BEHIND_DIVIDER, page.right()) - left, 0));
            if (i > 0) {
                dividers.add(divider);
            }
        }
        double tallest = boxes.stream().mapToDouble(box -> box.figure().height()).max().orElse(0);
        return new Box.FigureRow(boxes.stream().map(box -> box.below(tallest)).toList(), dividers, padding);
    }

    private Box.FigureBox box(LargeFigure figure, StyleRole role, double x, double width, double toContext) {
        var number = scale.figure(figure.figure(), figure.label().line(), role, x, width).hanging();
        return new Box.FigureBox(number, scale.white(White.FIGURE_TO_LABEL),
                scale.balanced(figure.label(), StyleRole.LABEL, x, width), toContext,
                figure.context().map(words -> scale.balanced(words, StyleRole.CONTEXT, x, width)));
    }
}
