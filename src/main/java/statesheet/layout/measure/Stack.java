package statesheet.layout.measure;

import java.util.List;

/** Boxes of words one below the other, {@code gap} points between them. */
public record Stack(List<Box.TextBox> boxes, double gap) {

    public Stack {
        boxes = List.copyOf(boxes);
    }

    public double height() {
        return boxes.stream().mapToDouble(Box::height).sum() + gap * Math.max(0, boxes.size() - 1);
    }

    /** Width of the widest line, in points. */
    double width() {
        return boxes.stream().mapToDouble(Box.TextBox::width).max().orElse(0);
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }
}
