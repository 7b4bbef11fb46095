package statesheet.layout;

import java.util.List;

/** Boxes of words one below the other, {@code gap} points between them. */
record Stack(List<Box.Words> boxes, double gap) {

    Stack {
        boxes = List.copyOf(boxes);
    }

    double height() {
        return boxes.stream().mapToDouble(Box::height).sum() + gap * Math.max(0, boxes.size() - 1);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }
}
