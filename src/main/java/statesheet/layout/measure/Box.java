package statesheet.layout.measure;

import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.chart.BarChart;
import statesheet.document.Breakdown;
import statesheet.document.Text;
import statesheet.text.Lines;
import statesheet.text.TextLine;

/** Something measured that needs a place. {@code height} is in points. */
public sealed interface Box {

    double height();

    /** How far below its top edge the first line's capitals begin. */
    default double capTop() {
        return 0;
    }

    /**
     * Broken text: a line's box is as high as the leading, its capitals in the middle.
     *
     * @param x     its left edge on the page
     * @param lines in em of {@code size}
     */
    record TextBox(Text text, Lines lines, double x, double size, double leading,
            double capHeight, ColorRole color) implements Box {
        @Override
        public double height() {
            return lines.count() * leading;
        }

        @Override
        public double capTop() {
            return (leading - capHeight) / 2;
        }

        /** From the box's top edge to the baseline of a line, counted from 0. */
        public double baseline(int line) {
            return (leading + capHeight) / 2 + line * leading;
        }

        /** The same, hung so that the first glyph itself begins at {@code x}. */
        public TextBox hanging() {
            double white = lines.count() == 0 ? 0 : lines.all().getFirst().runs().getFirst().glyphs().leftEdge();
            return new TextBox(text, lines, x - white * size, size, leading, capHeight, color);
        }

        public boolean isLinked() {
            return text.spans().stream().anyMatch(span -> span.link().isPresent());
        }

        /** Width of the widest line, in points. */
        public double width() {
            return lines.all().stream().mapToDouble(TextLine::width).max().orElse(0) * size;
        }

        /** Whether a strong phrase goes on from the line before this one, counted from 0. */
        public boolean isStrongAcross(int line) {
            return text.spans().get(lines.styleAtEnd(line - 1)).strong()
                    && text.spans().get(lines.styleAtStart(line)).strong();
        }
    }

    /** A list; {@code gap} is between its items. */
    record ListBox(boolean numbered, List<ListItem> items, double gap) implements Box {
        public record ListItem(OneLine marker, TextBox text) {}

        public ListBox {
            items = List.copyOf(items);
        }

        @Override
        public double height() {
            return items.stream().mapToDouble(item -> item.text.height()).sum() + gap * (items.size() - 1);
        }

        @Override
        public double capTop() {
            return items.getFirst().text.capTop();
        }
    }

    /**
     * Large figures of one unit, one below the other.
     *
     * @param gap between them
     */
    record RailBox(List<FigureBox> figures, double gap) implements Box {
        public RailBox {
            figures = List.copyOf(figures);
        }

        @Override
        public double height() {
            return figures.stream().mapToDouble(FigureBox::height).sum() + gap * Math.max(0, figures.size() - 1);
        }

        @Override
        public double capTop() {
            return figures.getFirst().figure.capTop();
        }
    }

    /** A large figure with its label and its context below it; the gaps are above each of the two. */
    record FigureBox(TextBox figure, double labelGap, TextBox label, double contextGap, Optional<TextBox> context) {
        /** The same with its label below figures of this height: all labels of a row are on one line. */
        FigureBox below(double tallest) {
            return new FigureBox(figure, labelGap + tallest - figure.height(), label, contextGap, context);
        }

        public double height() {
            return figure.height() + labelGap + label.height()
                    + context.map(words -> contextGap + words.height()).orElse(0.0);
        }
    }

    /**
     * Large figures side by side, with thin lines between them.
     *
     * @param padding above and below, inside the tint; 0 where there is none
     */
    record FigureRow(List<FigureBox> figures, List<Double> dividers, double padding) implements Box {
        public FigureRow {
            figures = List.copyOf(figures);
            dividers = List.copyOf(dividers);
        }

        @Override
        public double height() {
            return 2 * padding + figures.stream().mapToDouble(FigureBox::height).max().orElse(0);
        }
    }

    /**
     * A bar chart, whose rows the fit moves apart.
     *
     * @param heads    of the columns of values, on the line above the first row
     * @param nation   the nation's name above its mark on the first bar, on a line of its own
     * @param labelsEnd where the labels of bars end
     * @param around   above the line that names the nation, and below it; twice this where there is no such line
     * @param row      height of a row before it gives way
     * @param shrink   most that a row gives, at a ratio of -1
     * @param stretch  most that it takes, at a ratio of 1
     */
    record ChartBox(CaptionBox caption, List<OneLine> heads, Optional<OneLine> nation, List<ChartRow> rows,
            Breakdown shown, BarChart.Dimensions look, double labelsEnd, double barsX, double around, double row,
            double shrink, double stretch, double toSource) implements Box {

        /** A bar's label and its values, one for each column. */
        public record ChartRow(TextBox label, List<OneLine> values) {
            public ChartRow {
                values = List.copyOf(values);
            }
        }

        public ChartBox {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /** Height of each row. */
        public double row(double ratio) {
            return row + ratio * (ratio < 0 ? shrink : stretch);
        }

        /** From the box's top to the first row. */
        public double rowsTop() {
            return caption.headHeight() + nation.map(OneLine::leading).orElse(0.0) + 2 * around;
        }

        /** From the box's top to the line of the columns' heads: the subtitle's, or the one that names the nation. */
        public double headsTop() {
            return rowsTop() - (nation.isPresent() ? around : 2 * around) - heads.getFirst().leading();
        }

        @Override
        public double height() {
            return height(0);
        }

        public double height(double ratio) {
            return rowsTop() + rows.size() * row(ratio) + caption.footHeight(toSource);
        }

        /** How many points one more of ratio adds. */
        public double perRatio(double ratio) {
            return rows.size() * (ratio < 0 ? shrink : stretch);
        }
    }

    /** The words around a chart or table: a title and a subtitle above it, a note and a source below. */
    record CaptionBox(TextBox title, Optional<TextBox> subtitle, Optional<TextBox> note, Optional<TextBox> source) {
        public double headHeight() {
            return title.height() + subtitle.map(Box::height).orElse(0.0);
        }

        public double footHeight(double gap) {
            return note.isEmpty() && source.isEmpty() ? 0 : gap + note.map(Box::height).orElse(0.0)
                    + source.map(Box::height).orElse(0.0);
        }
    }

    /**
     * Paragraphs in two columns across the page, the first at least as high as the second.
     *
     * @param gap between paragraphs
     */
    record Columns(List<ColumnPart> left, List<ColumnPart> right, double gap) implements Box {

        /** Some lines of a paragraph. */
        public record ColumnPart(TextBox words, int first, int count) {}

        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public double height() {
            return Math.max(height(left), height(right));
        }

        private double height(List<ColumnPart> column) {
            double height = -gap;
            for (var part : column) {
                height += part.count * part.words.leading() + (part.first == 0 || height < 0 ? gap : 0);
            }
            return height;
        }
    }

    /**
     * A table of a breakdown's parts; every cell is one line, except the labels.
     *
     * @param rows the header row first, the total last
     */
    record TableBox(CaptionBox caption, List<TableRow> rows, double left, double right, double toSource)
            implements Box {

        /** @param height at least that of its label's lines */
        public record TableRow(TextBox label, List<OneLine> cells, double height) {
            public TableRow {
                cells = List.copyOf(cells);
            }
        }

        public TableBox {
            rows = List.copyOf(rows);
        }

        @Override
        public double height() {
            return caption.headHeight() + rows.stream().mapToDouble(TableRow::height).sum()
                    + caption.footHeight(toSource);
        }
    }
}
