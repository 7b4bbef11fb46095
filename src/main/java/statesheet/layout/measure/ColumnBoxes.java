package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Block;
import statesheet.document.Section;
import statesheet.document.Text;
import statesheet.layout.measure.Box.Columns.ColumnPart;

/** Measures sections without figures, whose text may go across the page in two columns. */
final class ColumnBoxes {

    /** Between the columns, in gutters of the page. */
    private static final double GUTTERS = 1.2;

    /** Fewer lines than these look scattered side by side. */
    private static final int LEAST_LINES = 6;

    private final TypeScale scale;
    private final PageGeometry page;

    ColumnBoxes(TypeScale scale) {
        this.scale = scale;
        this.page = scale.brand().page();
    }

    /** Whether the section has paragraphs alone: figures need their rail, links and lists their lines. */
    static boolean suits(Section section) {
        return section.units().stream().allMatch(unit -> unit.figures().isEmpty()
                && unit.blocks().stream().allMatch(block -> block instanceof Block.Paragraph(var text)
                        && text.spans().stream().noneMatch(span -> span.link().isPresent())));
    }

    /** Empty where there is too little text for two columns. */
    Optional<Box.Columns> columns(Section section) {
        double between = GUTTERS * page.gutter();
        double width = (page.measure() - between) / 2;
        var texts = section.units().stream().flatMap(unit -> unit.blocks().stream()).flatMap(Block::texts).toList();
        var left = boxes(texts, page.left(), width);
        var right = boxes(texts, page.left() + width + between, width);
        int lines = left.stream().mapToInt(words -> words.lines().count()).sum();
        int half = (lines + 1) / 2;
        return page.isOneColumn() || lines < LEAST_LINES ? Optional.empty()
                : Optional.of(new Box.Columns(parts(left, 0, half), parts(right, half, lines),
                        scale.spaced(Glue.BETWEEN_PARAGRAPHS.at(0))));
    }

    private List<Box.TextBox> boxes(List<Text> texts, double x, double width) {
        return texts.stream().map(text -> scale.words(text, StyleRole.BODY, x, width)).toList();
    }

    /** The lines from one on to before another, counted through all paragraphs. */
    private static List<ColumnPart> parts(List<Box.TextBox> paragraphs, int from, int to) {
        var parts = new ArrayList<ColumnPart>();
        int start = 0;
        for (var words : paragraphs) {
            int first = Math.max(from - start, 0);
            int end = Math.min(to - start, words.lines().count());
            if (first < end) {
                parts.add(new ColumnPart(words, first, end - first));
            }
            start += words.lines().count();
        }
        return parts;
    }
}
