package statesheet.studio.desk;

import java.util.ArrayList;
import java.util.List;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.template.LineSpan;

/** Finds where each block of {@code sheet.md} is on a page. */
final class Blocks {

    private Blocks() {}

    /**
     * One for each block of the page, or for each column that the block is in, in reading order.
     *
     * @param spans  the lines of the text's blocks
     * @param around the page, in points, from the edge of its picture
     */
    static List<PlacedBlock> of(Page page, List<LineSpan> spans, double around) {
        var blocks = new ArrayList<Outline>();
        for (var typed : page.typed()) {
            var lines = spans.stream().filter(span -> span.holds(typed.line())).findFirst()
                    .orElse(new LineSpan(typed.line(), typed.line()));
            var goesOn = blocks.stream().filter(block -> block.goesOnIn(typed.box(), lines)).findFirst();
            goesOn.ifPresentOrElse(block -> blocks.set(blocks.indexOf(block), block.with(typed.box())),
                    () -> blocks.add(new Outline(typed.box(), lines)));
        }
        return blocks.stream().map(block -> new PlacedBlock(page.number(), block.box.left() + around,
                block.box.top() + around, block.box.width(), block.box.height(), block.lines.first(),
                block.lines.last())).toList();
    }

    private record Outline(Rect box, LineSpan lines) {

        /** Whether it is the same block, above or below. */
        boolean goesOnIn(Rect other, LineSpan ofOther) {
            return lines.equals(ofOther) && box.left() < other.right() && other.left() < box.right();
        }

        Outline with(Rect other) {
            double left = Math.min(box.left(), other.left());
            double top = Math.min(box.top(), other.top());
            return new Outline(new Rect(left, top, Math.max(box.right(), other.right()) - left,
                    Math.max(box.bottom(), other.bottom()) - top), lines);
        }
    }
}
