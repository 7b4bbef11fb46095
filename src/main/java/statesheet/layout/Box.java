package statesheet.layout;

import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.chart.BarChart;
import statesheet.document.Breakdown;
import statesheet.document.Text;
import statesheet.text.Lines;

/** Something measured that wants a place. {@code height} is in points, from its top edge to its last baseline. */
sealed interface Box {

    double height();

    /**
     * Broken text.
     *
     * @param x     its left edge on the page
     * @param lines in em of {@code size}
     */
    record Words(Text text, Lines lines, double x, double size, double leading, double capHeight,
            ColorRole color) implements Box {
        @Override
        public double height() {
            return lines.count() == 0 ? 0 : capHeight + (lines.count() - 1) * leading;
        }

        boolean isLinked() {
            return text.spans().stream().anyMatch(span -> span.link().isPresent());
        }
    }

    /** A list; {@code gap} stands between its items. */
    record Items(boolean numbered, List<Item> items, double gap) implements Box {
        record Item(OneLine marker, Words text) {}

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public double height() {
            return items.stream().mapToDouble(item -> item.text.height()).sum() + gap * (items.size() - 1);
        }
    }

    /** The large figures of a section, one below the other. */
    record Rail(List<Figure> figures, double gap) implements Box {
        record Figure(OneLine figure, double gap, Words label) {
            double height() {
                return figure.capHeight() + gap + label.height();
            }
        }

        public Rail {
            figures = List.copyOf(figures);
        }

        @Override
        public double height() {
            return figures.stream().mapToDouble(Figure::height).sum() + gap * Math.max(0, figures.size() - 1);
        }
    }

    /**
     * A bar chart: its title, labels in the rail, bars from the text column's left edge on.
     *
     * @param labels  one per bar, from the top
     * @param sorted  what the bars show; they are drawn once they have their place
     * @param barsX   the bars' left edge on the page
     */
    record Chart(Words title, double gap, List<Words> labels, Breakdown sorted, BarChart.Dimensions look, double barsX,
            Optional<Words> note) implements Box {
        public Chart {
            labels = List.copyOf(labels);
        }

        double barsHeight() {
            return look.height(sorted.parts().size());
        }

        @Override
        public double height() {
            return title.height() + gap + barsHeight() + note.map(words -> gap + words.height()).orElse(0.0);
        }
    }

    /**
     * A table of a breakdown's parts; every cell one line but the labels.
     *
     * @param rows    the header row first, the total last
     * @param rowGap  from the last baseline of a row to the top of the next one's capitals
     */
    record Table(Words title, double gap, List<Row> rows, double rowGap, double left, double right,
            Optional<Words> note) implements Box {
        record Row(Words label, OneLine count, OneLine share) {
            double height() {
                return Math.max(label.height(), count.capHeight());
            }
        }

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public double height() {
            return title.height() + gap + rows.stream().mapToDouble(Row::height).sum()
                    + rowGap * (rows.size() - 1) + note.map(words -> gap + words.height()).orElse(0.0);
        }
    }
}
