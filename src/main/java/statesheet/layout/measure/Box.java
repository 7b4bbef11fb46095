package statesheet.layout.measure;

import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.chart.BarChart;
import statesheet.document.Breakdown;
import statesheet.document.Text;
import statesheet.text.Lines;

/** Something measured that needs a place. {@code height} is in points, from its top edge to its last baseline. */
public sealed interface Box {

    double height();

    /**
     * Broken text.
     *
     * @param x     its left edge on the page
     * @param lines in em of {@code size}
     */
    record TextBox(Text text, Lines lines, double x, double size, double leading, double capHeight,
            ColorRole color) implements Box {
        @Override
        public double height() {
            return lines.count() == 0 ? 0 : capHeight + (lines.count() - 1) * leading;
        }

        public boolean isLinked() {
            return text.spans().stream().anyMatch(span -> span.link().isPresent());
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
    }

    /** The large figures of a section, one below the other. */
    record RailBox(List<LargeFigure> figures, double gap) implements Box {
        public record LargeFigure(OneLine figure, double gap, TextBox label) {
            public double height() {
                return figure.capHeight() + gap + label.height();
            }
        }

        public RailBox {
            figures = List.copyOf(figures);
        }

        @Override
        public double height() {
            return figures.stream().mapToDouble(LargeFigure::height).sum() + gap * Math.max(0, figures.size() - 1);
        }
    }

    /**
     * A bar chart: its title, labels in the rail, bars from the text column's left edge on.
     *
     * @param labels  one per bar, from the top
     * @param sorted  what the bars show; they are drawn once they have their place
     * @param barsX   the bars' left edge on the page
     */
    record ChartBox(TextBox title, double gap, List<TextBox> labels, Breakdown sorted, BarChart.Dimensions look,
            double barsX, Optional<TextBox> note) implements Box {
        public ChartBox {
            labels = List.copyOf(labels);
        }

        public double barsHeight() {
            return look.height(sorted.parts().size());
        }

        @Override
        public double height() {
            return title.height() + gap + barsHeight() + note.map(words -> gap + words.height()).orElse(0.0);
        }
    }

    /**
     * A table of a breakdown's parts; every cell is one line, except the labels.
     *
     * @param rows    the header row first, the total last
     * @param rowGap  from the last baseline of a row to the top of the next one's capitals
     */
    record TableBox(TextBox title, double gap, List<TableRow> rows, double rowGap, double left, double right,
            Optional<TextBox> note) implements Box {
        public record TableRow(TextBox label, OneLine count, OneLine share) {
            public double height() {
                return Math.max(label.height(), count.capHeight());
            }
        }

        public TableBox {
            rows = List.copyOf(rows);
        }

        @Override
        public double height() {
            return title.height() + gap + rows.stream().mapToDouble(TableRow::height).sum()
                    + rowGap * (rows.size() - 1) + note.map(words -> gap + words.height()).orElse(0.0);
        }
    }
}
