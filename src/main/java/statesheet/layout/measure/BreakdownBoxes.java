package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.Optional;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.chart.BarChart;
import statesheet.document.Block;
import statesheet.document.Text;

/** Measures charts and tables: labels start at the margin, bars and numbers in the text column. */
final class BreakdownBoxes {

    /** Where the column of a table's counts ends, in parts of the text column's width; the shares end with it. */
    private static final double COUNT_COLUMN = 0.7;

    /** In points at the brand's own size; it grows with the white. */
    private static final double BAR_HEIGHT = 19;

    private static final String NO_SHARE = "–";

    private final TypeScale scale;
    private final PageGeometry page;

    BreakdownBoxes(TypeScale scale) {
        this.scale = scale;
        this.page = scale.brand().page();
    }

    Box.ChartBox chart(Block.Chart chart) {
        var sorted = BarChart.sorted(chart.breakdown());
        var labels = sorted.parts().stream()
                .map(part -> scale.words(part.label(), StyleRole.LABEL, page.left(), page.rail())).toList();
        double tallest = labels.stream().mapToDouble(Box::height).max().orElse(0);
        double row = Math.max(scale.spaced(BAR_HEIGHT), tallest);
        var look = new BarChart.Dimensions(page.textWidth(), row, scale.spaced(BAR_HEIGHT),
                scale.white(White.BETWEEN_BARS),
                numeral(StyleRole.CHART_TITLE), numeral(StyleRole.LABEL));
        return new Box.ChartBox(title(chart.title()), scale.white(White.TITLE_TO_BARS), labels, sorted, look,
                page.textLeft(), note(chart.note()));
    }

    private BarChart.NumberStyle numeral(StyleRole role) {
        var style = scale.style(role);
        return new BarChart.NumberStyle(scale.face(role), style.size());
    }

    Box.TableBox table(Block.Table table) {
        var rows = new ArrayList<Box.TableBox.TableRow>();
        rows.add(row("", "Number", "Share"));
        for (var part : table.breakdown().parts()) {
            rows.add(row(part.label(), part.printed(), part.share().orElse(NO_SHARE)));
        }
        rows.add(row("Total", table.breakdown().printedTotal(),
                table.breakdown().parts().stream().allMatch(part -> part.share().isEmpty()) ? NO_SHARE : "100%"));
        return new Box.TableBox(title(table.title()), scale.white(White.TITLE_TO_BARS), rows,
                scale.white(White.BETWEEN_ROWS), page.left(), page.left() + page.measure(), note(table.note()));
    }

    private Box.TableBox.TableRow row(String label, String count, String share) {
        double counts = page.textLeft() + COUNT_COLUMN * page.textWidth();
        double labelWidth = page.rail() + page.gutter() + COUNT_COLUMN / 2 * page.textWidth();
        return new Box.TableBox.TableRow(scale.words(label, StyleRole.LABEL, page.left(), labelWidth),
                scale.oneLine(count, StyleRole.LABEL, 0).endingAt(counts),
                scale.oneLine(share, StyleRole.LABEL, 0).endingAt(page.right()));
    }

    private Box.TextBox title(Text title) {
        return scale.words(title, StyleRole.CHART_TITLE, page.left(), page.measure());
    }

    private Optional<Box.TextBox> note(Optional<Text> note) {
        return note.map(text -> scale.words(text, StyleRole.NOTES, page.left(), page.measure()));
    }
}
