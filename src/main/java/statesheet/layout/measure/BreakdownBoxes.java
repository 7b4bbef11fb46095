package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.chart.BarChart;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Breakdown.Part;
import statesheet.document.Text;

/** Measures charts and tables. Values are in columns that end at the right margin; bars take what they leave. */
final class BreakdownBoxes {

    /** In points at the brand's own size. */
    private static final double BAR = 15;
    private static final double LABEL_TO_BARS = 9;
    private static final double BARS_TO_VALUES = 15;
    private static final double BETWEEN_VALUES = 9;

    /** What a row has around a label of two lines. */
    private static final double AROUND_LABEL = 3;

    /** A column of values in a chart, and of cells in a table, unless its widest needs more. */
    private static final double VALUE_COLUMN = 33;
    private static final double TABLE_COLUMN = 60;

    /** What a row of a table has around its words. */
    private static final double AROUND_ROW = 6;

    /** What the labels of a chart take of a page in one column. */
    private static final double LABELS = 0.34;

    private static final String NO_SHARE = "–";

    private final TypeScale scale;
    private final PageGeometry page;

    BreakdownBoxes(TypeScale scale) {
        this.scale = scale;
        this.page = scale.brand().page();
    }

    /** A column of values: its head, then one for each part. */
    private record Column(String head, List<String> values, boolean ofNation) {}

    private static List<Column> columns(Breakdown shown) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(shown.counted(), shown.parts().stream().map(Part::printed).toList(),
                false));
        if (shown.parts().stream().anyMatch(part -> part.share().isPresent())) {
            columns.add(new Column("Share", shown.parts().stream()
                    .map(part -> part.share().orElse(NO_SHARE)).toList(), false));
        }
        if (shown.nation().isPresent()) {
            columns.add(new Column(wholeShare(shown.nation().get()), shown.parts().stream().map(part -> part.nation()
                    .map(Breakdown.NationShare::printed).orElse(NO_SHARE)).toList(), true));
        }
        return columns;
    }

    /** The head of the column of the nation's shares, or of those of another whole. */
    private static String wholeShare(String name) {
        return (name.equals("United States") ? "U.S." : name) + " share";
    }

    Box.ChartBox chart(Block.Chart chart) {
        var shown = chart.breakdown();
        double barsX = page.isOneColumn() ? page.left() + LABELS * page.measure() : page.textLeft();
        var labels = shown.parts().stream().map(part -> scale.balanced(Text.plain(part.label()), StyleRole.LABEL,
                page.left(), barsX - page.left() - scale.spaced(LABEL_TO_BARS))).toList();
        var columns = values(shown);
        double barsEnd = page.right() - columns.stream().mapToDouble(ValueColumn::width).sum()
                - scale.spaced(BETWEEN_VALUES) * (columns.size() - 1) - scale.spaced(BARS_TO_VALUES);
        double tallest = labels.stream().mapToDouble(Box::height).max().orElse(0);
        double pitch = scale.spaced(Glue.CHART_PITCH.at(0));
        double row = Math.max(pitch, tallest + scale.spaced(AROUND_LABEL));
        var rows = new ArrayList<Box.ChartBox.ChartRow>();
        for (int i = 0; i < labels.size(); i++) {
            int part = i;
            rows.add(new Box.ChartBox.ChartRow(labels.get(i), columns.stream()
                    .map(column -> column.values.get(part)).toList()));
        }
        // The heads of the columns are on the line above the rows, if the nation's name is not there.
        double lastWidth = shown.nation().isPresent() ? page.measure() : barsEnd - page.left();
        double footX = page.isOneColumn() ? page.left() : barsX;
        return new Box.ChartBox(caption(chart.caption(), page.left(), page.measure(), lastWidth, footX),
                columns.stream().map(ValueColumn::head).toList(),
                shown.nation().map(name -> overMark(name, shown, barsX, barsEnd)), rows, shown,
                new BarChart.Dimensions(barsEnd - barsX, row, scale.spaced(BAR)),
                barsX - scale.spaced(LABEL_TO_BARS), barsX, scale.white(White.AROUND_HEADS), row,
                Math.min(scale.spaced(Glue.CHART_PITCH.perRatio(-1)), row - tallest),
                scale.spaced(Glue.CHART_PITCH.perRatio(1)), scale.white(White.BARS_TO_SOURCE));
    }

    /** The nation's name, its middle above the mark on the first bar, held within the bars. */
    private OneLine overMark(String name, Breakdown shown, double left, double right) {
        var line = scale.oneLine(name, StyleRole.NATION, 0);
        double mark = left + (right - left) * shown.parts().getFirst().nation().orElseThrow().share().doubleValue();
        return line.from(Math.clamp(mark - line.width() / 2, left, Math.max(left, right - line.width())));
    }

    /** A column with every line where it ends. */
    private record ValueColumn(OneLine head, List<OneLine> values, double width) {}

    /** The nation's numbers are beside the place's own. */
    private OneLine cell(Column column, String words, StyleRole role, StyleRole ofNation) {
        return column.ofNation ? scale.tabular(words, ofNation).in(ColorRole.MUTED) : scale.tabular(words, role);
    }

    /** From the right margin inwards. */
    private List<ValueColumn> values(Breakdown shown) {
        var columns = columns(shown);
        var placed = new ArrayList<ValueColumn>();
        double right = page.right();
        for (var column : columns.reversed()) {
            var head = scale.oneLine(column.head, StyleRole.COLUMN_HEAD, 0);
            var values = new ArrayList<OneLine>();
            for (int i = 0; i < column.values.size(); i++) {
                values.add(cell(column, column.values.get(i), shown.parts().get(i).named() ? StyleRole.NAMED_VALUE
                        : StyleRole.CHART_VALUE, StyleRole.CHART_VALUE));
            }
            double widest = Stream.concat(Stream.of(head), values.stream()).mapToDouble(OneLine::width).max()
                    .orElse(0);
            double end = right;
            double width = Math.max(widest, scale.spaced(VALUE_COLUMN));
            placed.addFirst(new ValueColumn(head.endingAt(end),
                    values.stream().map(line -> line.endingAt(end)).toList(), width));
            right -= width + scale.spaced(BETWEEN_VALUES);
        }
        return placed;
    }

    /** The title is the first head of the table itself. */
    Box.TableBox table(Block.Table table) {
        var shown = table.breakdown();
        var columns = columns(shown);
        var width = tableColumn(columns, shown);
        var rows = new ArrayList<Box.TableBox.TableRow>();
        rows.add(row(table.caption().title(), columns, Column::head, StyleRole.TABLE_HEAD, width));
        for (int i = 0; i < shown.parts().size(); i++) {
            int part = i;
            rows.add(row(Text.plain(shown.parts().get(i).label()), columns, column -> column.values.get(part),
                    StyleRole.LABEL, width));
        }
        boolean whole = shown.parts().stream().anyMatch(part -> part.share().isPresent());
        rows.add(row(Text.plain("Total"), columns, column -> column == columns.getFirst() ? shown.printedTotal()
                : whole ? "100%" : NO_SHARE, StyleRole.TABLE_HEAD, width));
        return new Box.TableBox(caption(new Block.Caption(Text.plain(""), table.caption().subtitle(),
                table.caption().note(), table.caption().source()), page.textLeft(), page.textWidth(),
                page.textWidth(), page.textLeft()), rows, page.textLeft(), page.right(),
                scale.white(White.BARS_TO_SOURCE));
    }

    private double tableColumn(List<Column> columns, Breakdown shown) {
        double widest = columns.stream().flatMap(column -> Stream.concat(Stream.of(column.head, shown.printedTotal()),
                column.values.stream())).mapToDouble(words -> scale.oneLine(words, StyleRole.TABLE_HEAD, 0).width())
                .max().orElse(0);
        return Math.max(scale.spaced(TABLE_COLUMN), widest + scale.spaced(BETWEEN_VALUES));
    }

    private Box.TableBox.TableRow row(Text label, List<Column> columns, Function<Column, String> cell, StyleRole role,
            double width) {
        var words = scale.words(label, role, page.textLeft(), page.textWidth() - columns.size() * width);
        var lines = new ArrayList<OneLine>();
        for (int i = 0; i < columns.size(); i++) {
            lines.add(cell(columns.get(i), cell.apply(columns.get(i)), role, StyleRole.LABEL)
                    .endingAt(page.right() - (columns.size() - 1 - i) * width));
        }
        return new Box.TableBox.TableRow(words, lines, words.height() + scale.spaced(AROUND_ROW));
    }

    /**
     * @param lastWidth of what is just above the rows: the subtitle, or the title where there is none
     * @param footX     where the words below begin
     */
    private Box.CaptionBox caption(Block.Caption caption, double x, double width, double lastWidth, double footX) {
        double titleWidth = caption.subtitle().isPresent() ? width : lastWidth;
        return new Box.CaptionBox(scale.balanced(caption.title(), StyleRole.CHART_TITLE, x, titleWidth),
                caption.subtitle().map(words -> scale.words(words, StyleRole.CHART_SUBTITLE, x, lastWidth)),
                foot(caption.note(), StyleRole.NOTES, footX), foot(caption.source(), StyleRole.FOOTER, footX));
    }

    private Optional<Box.TextBox> foot(Optional<Text> words, StyleRole role, double x) {
        return words.map(text -> scale.words(text, role, x, page.right() - x));
    }
}
