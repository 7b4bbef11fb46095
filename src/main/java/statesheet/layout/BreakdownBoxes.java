package statesheet.layout;

import java.util.ArrayList;
import java.util.Optional;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.chart.BarChart;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Numerals;
import statesheet.document.Text;

/** Measures charts and tables: labels start at the margin, bars and numbers in the text column. */
final class BreakdownBoxes {

    /** Where the column of a table's counts ends, in parts of the text column's width; the shares end with it. */
    private static final double COUNT_COLUMN = 0.7;

    private static final String NO_SHARE = "–";

    private final Setting setting;
    private final PageGeometry page;
    private final Spacing space;

    BreakdownBoxes(Setting setting) {
        this.setting = setting;
        this.page = setting.brand().page();
        this.space = setting.space();
    }

    Box.Chart chart(Block.Chart chart) {
        var sorted = BarChart.sorted(chart.breakdown());
        var labels = sorted.parts().stream()
                .map(part -> setting.words(part.label(), StyleRole.LABEL, page.left(), page.rail())).toList();
        double tallest = labels.stream().mapToDouble(Box::height).max().orElse(0);
        double row = Math.max(space.barHeight(), tallest);
        var look = new BarChart.Dimensions(page.textWidth(), row, space.barHeight(), space.betweenBars(),
                numeral(StyleRole.CHART_TITLE), numeral(StyleRole.LABEL));
        return new Box.Chart(title(chart.title()), space.titleToBars(), labels, sorted, look, page.textLeft(),
                note(chart.note()));
    }

    private BarChart.NumberStyle numeral(StyleRole role) {
        var style = setting.style(role);
        return new BarChart.NumberStyle(setting.face(role), style.size());
    }

    Box.Table table(Block.Table table) {
        var rows = new ArrayList<Box.Table.Row>();
        rows.add(row("", "Number", "Share"));
        for (var part : table.breakdown().parts()) {
            rows.add(row(part.label(), Numerals.count(part.count()), shareOrDash(part)));
        }
        long total = table.breakdown().total();
        rows.add(row("Total", Numerals.count(total), total == 0 ? NO_SHARE : "100%"));
        return new Box.Table(title(table.title()), space.titleToBars(), rows, space.betweenRows(), page.left(),
                page.left() + page.measure(), note(table.note()));
    }

    private Box.Table.Row row(String label, String count, String share) {
        double counts = page.textLeft() + COUNT_COLUMN * page.textWidth();
        double labelWidth = page.rail() + page.gutter() + COUNT_COLUMN / 2 * page.textWidth();
        return new Box.Table.Row(setting.words(label, StyleRole.LABEL, page.left(), labelWidth),
                setting.oneLine(count, StyleRole.LABEL, 0).endingAt(counts),
                setting.oneLine(share, StyleRole.LABEL, 0).endingAt(page.right()));
    }

    private static String shareOrDash(Breakdown.Part part) {
        return part.percent().isPresent() ? Numerals.share(part) : NO_SHARE;
    }

    private Box.Words title(Text title) {
        return setting.words(title, StyleRole.CHART_TITLE, page.left(), page.measure());
    }

    private Optional<Box.Words> note(Optional<Text> note) {
        return note.map(text -> setting.words(text, StyleRole.NOTES, page.left(), page.measure()));
    }
}
