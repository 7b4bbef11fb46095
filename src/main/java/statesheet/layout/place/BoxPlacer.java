package statesheet.layout.place;

import java.util.List;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.chart.BarChart;
import statesheet.chart.Bars;
import statesheet.layout.measure.Box;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.HeaderScope;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** Puts a measured box on a page, its top at a given height. */
final class BoxPlacer {

    private static final double HAIRLINE = 0.5;

    private final Canvas canvas;
    private final Branch parent;

    BoxPlacer(Canvas canvas, Branch parent) {
        this.canvas = canvas;
        this.parent = parent;
    }

    void place(Box box, double top) {
        switch (box) {
            case Box.TextBox words -> canvas.words(words, top, parent, Role.P);
            case Box.ListBox items -> items(items, top);
            case Box.RailBox rail -> rail(rail, top);
            case Box.ChartBox chart -> chart(chart, top);
            case Box.TableBox table -> table(table, top);
        }
    }

    private void items(Box.ListBox list, double top) {
        var element = parent.branch(Role.L, Attributes.list(list.numbered()));
        double y = top;
        for (var item : list.items()) {
            var entry = element.branch(Role.LI);
            canvas.line(item.marker(), y + item.text().capHeight(), entry.leaf(Role.LBL));
            canvas.words(item.text(), y, entry, Role.LBODY);
            y += item.text().height() + list.gap();
        }
    }

    private void rail(Box.RailBox rail, double top) {
        double y = top;
        for (var figure : rail.figures()) {
            figure(figure, y);
            y += figure.height() + rail.gap();
        }
    }

    /** A figure and its label are one paragraph, so that they are read in one breath. */
    private void figure(Box.RailBox.LargeFigure figure, double top) {
        double baseline = top + figure.figure().capHeight();
        if (figure.label().isLinked()) {
            var paragraph = parent.branch(Role.P);
            canvas.line(figure.figure().spaced(), baseline, paragraph.leaf(Role.SPAN));
            canvas.linkedWords(figure.label(), baseline + figure.gap(), paragraph);
        } else {
            var paragraph = parent.leaf(Role.P);
            canvas.line(figure.figure().spaced(), baseline, paragraph);
            canvas.words(figure.label(), baseline + figure.gap(), paragraph);
        }
    }

    private void chart(Box.ChartBox chart, double top) {
        canvas.words(chart.title(), top, parent, Role.P);
        double barsTop = top + chart.title().height() + chart.gap();
        double left = chart.title().x();
        var area = new Rect(left, barsTop, chart.barsX() + chart.look().width() - left, chart.barsHeight());
        var leaf = parent.leaf(Role.FIGURE, Attributes.figure(
                BarChart.alternative(chart.title().text().words(), chart.sorted()), canvas.page(), area));
        for (int i = 0; i < chart.labels().size(); i++) {
            var label = chart.labels().get(i);
            double row = barsTop + i * (chart.look().row() + chart.look().gap());
            canvas.words(label, row + (chart.look().row() - label.height()) / 2, leaf);
        }
        BarChart.draw(chart.sorted(), chart.look()).marks().forEach(mark ->
                 canvas.add(placed(mark, chart.barsX(), barsTop, leaf)));
        chart.note().ifPresent(note ->
                canvas.words(note, barsTop + chart.barsHeight() + chart.gap(), parent, Role.P));
    }

    private static Item placed(Bars.Mark mark, double x, double y, Tag tag) {
        return switch (mark) {
            case Bars.Mark.Area area -> new Item.Panels(
                    List.of(new Rect(x + area.left(), y + area.top(), area.width(), area.height())), area.color(), tag);
            case Bars.Mark.BarNumber label -> new Item.Glyphs(
                    x + label.x(), y + label.baseline(), label.run(), label.size(), label.color(), tag);
        };
    }

    private void table(Box.TableBox table, double top) {
        canvas.words(table.title(), top, parent, Role.P);
        var element = parent.branch(Role.TABLE);
        double y = top + table.title().height() + table.gap();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (i > 0) {
                canvas.panel(new Rect(table.left(), y - table.rowGap() / 2, table.right() - table.left(), HAIRLINE),
                        ColorRole.RULE, Tag.Artifact.LAYOUT);
            }
            row(row, y, element.branch(Role.TR), i == 0);
            y += row.height() + table.rowGap();
        }
        double end = y - table.rowGap() + table.gap();
        table.note().ifPresent(note -> canvas.words(note, end, parent, Role.P));
    }

    /** The header row names the columns, every other row begins with what it is about (ISO 14289-1, 7.5). */
    private void row(Box.TableBox.TableRow row, double top, Branch element, boolean header) {
        var scope = header ? HeaderScope.COLUMN : HeaderScope.ROW;
        canvas.words(row.label(), top, element.leaf(Role.TH, Attributes.header(scope)));
        double baseline = top + row.count().capHeight();
        Stream.of(row.count(), row.share()).forEach(cell -> canvas.line(cell, baseline,
                header ? element.leaf(Role.TH, Attributes.header(HeaderScope.COLUMN)) : element.leaf(Role.TD)));
    }
}
