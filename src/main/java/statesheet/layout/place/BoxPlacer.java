package statesheet.layout.place;

import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.chart.BarChart;
import statesheet.layout.measure.Box;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.HeaderScope;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** Puts a measured box on a page, its top at a given height. */
final class BoxPlacer {

    private static final double HAIRLINE = 0.5;
    private static final double DIVIDER = 1;

    /** Under the head of a table and above its total. */
    private static final double TABLE_RULE = 0.8;

    private final Canvas canvas;
    private final Branch parent;
    private final PageGeometry page;

    BoxPlacer(Canvas canvas, Branch parent, PageGeometry page) {
        this.canvas = canvas;
        this.parent = parent;
        this.page = page;
    }

    /** @param ratio what the page's glue is set by */
    void place(Box box, double top, double ratio) {
        switch (box) {
            case Box.TextBox words -> canvas.words(words, top, parent, Role.P);
            case Box.ListBox items -> items(items, top);
            case Box.RailBox rail -> rail(rail, top);
            case Box.FigureRow row -> row(row, top);
            case Box.ChartBox chart -> chart(chart, top, ratio);
            case Box.TableBox table -> table(table, top);
            case Box.Columns columns -> columns(columns, top);
        }
    }

    private void items(Box.ListBox list, double top) {
        var element = parent.branch(Role.L, Attributes.list(list.numbered()));
        double y = top;
        for (var item : list.items()) {
            var entry = element.branch(Role.LI);
            canvas.line(item.marker(), y + item.text().baseline(0), entry.leaf(Role.LBL));
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

    /** Figures side by side; with padding, in a tinted panel from edge to edge. */
    private void row(Box.FigureRow row, double top) {
        if (row.padding() > 0) {
            canvas.panel(new Rect(0, top, page.width(), row.height()), ColorRole.TINT, Tag.Artifact.BACKGROUND);
        }
        double inner = row.height() - 2 * row.padding();
        row.dividers().forEach(x -> canvas.panel(new Rect(x, top + row.padding(), DIVIDER, inner), ColorRole.RULE,
                Tag.Artifact.LAYOUT));
        row.figures().forEach(figure -> figure(figure, top + row.padding()));
    }

    /** A figure, its label and its context are one paragraph, so that they are read in one breath. */
    private void figure(Box.FigureBox figure, double top) {
        double label = top + figure.figure().height() + figure.labelGap();
        double context = label + figure.label().height() + figure.contextGap();
        boolean linked = figure.label().isLinked() || figure.context().filter(Box.TextBox::isLinked).isPresent();
        if (linked) {
            var paragraph = parent.branch(Role.P);
            var number = paragraph.leaf(Role.SPAN);
            canvas.words(figure.figure(), top, number);
            canvas.space(figure.figure(), top, number);
            canvas.linkedWords(figure.label(), label, paragraph);
            figure.context().ifPresent(words -> {
                canvas.space(figure.label(), label, paragraph.leaf(Role.SPAN));
                canvas.linkedWords(words, context, paragraph);
            });
        } else {
            var paragraph = parent.leaf(Role.P);
            canvas.words(figure.figure(), top, paragraph);
            canvas.space(figure.figure(), top, paragraph);
            canvas.words(figure.label(), label, paragraph);
            figure.context().ifPresent(words -> {
                canvas.space(figure.label(), label, paragraph);
                canvas.words(words, context, paragraph);
            });
        }
    }

    private void chart(Box.ChartBox chart, double top, double ratio) {
        caption(chart.caption(), top);
        double height = chart.row(ratio);
        double rows = top + chart.rowsTop();
        double heads = top + chart.headsTop();
        double end = rows + chart.rows().size() * height;
        var area = new Rect(page.left(), heads, page.measure(), end - heads);
        var leaf = parent.leaf(Role.FIGURE, Attributes.figure(
                BarChart.alternative(chart.caption().title().text().words(), chart.shown()), canvas.page(), area));
        canvas.note(chart.caption().title().text(), area);
        chart.heads().forEach(head -> canvas.line(head.spaced(), heads + head.baseline(), leaf));
        chart.nation().ifPresent(name -> canvas.line(name.spaced(), heads + name.baseline(), leaf));
        for (int i = 0; i < chart.rows().size(); i++) {
            var row = chart.rows().get(i);
            double middle = rows + (i + 0.5) * height;
            canvas.rightAligned(row.label(), chart.labelsEnd(), middle - row.label().height() / 2, leaf);
            row.values().forEach(value -> canvas.line(value.spaced(),
                    middle - value.leading() / 2 + value.baseline(), leaf));
        }
        var look = new BarChart.Dimensions(chart.look().width(), height, chart.look().bar());
        BarChart.draw(chart.shown(), look).areas().forEach(bar -> canvas.panel(
                new Rect(chart.barsX() + bar.left(), rows + bar.top(), bar.width(), bar.height()), bar.color(), leaf));
        foot(chart.caption(), end + chart.toSource());
    }

    private void caption(Box.CaptionBox caption, double top) {
        canvas.words(caption.title(), top, parent, Role.P);
        caption.subtitle().ifPresent(words -> canvas.words(words, top + caption.title().height(), parent, Role.P));
    }

    private void foot(Box.CaptionBox caption, double top) {
        caption.note().ifPresent(words -> canvas.words(words, top, parent, Role.P));
        double source = top + caption.note().map(Box::height).orElse(0.0);
        caption.source().ifPresent(words -> canvas.words(words, source, parent, Role.P));
    }

    private void table(Box.TableBox table, double top) {
        table.caption().subtitle().ifPresent(words -> canvas.words(words, top, parent, Role.P));
        var element = parent.branch(Role.TABLE);
        double y = top + table.caption().headHeight();
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            var row = table.rows().get(i);
            if (i > 0) {
                boolean strong = i == 1 || i == last;
                double thickness = strong ? TABLE_RULE : HAIRLINE;
                canvas.panel(new Rect(table.left(), y - thickness / 2, table.right() - table.left(), thickness),
                        strong ? ColorRole.INK : ColorRole.RULE, Tag.Artifact.LAYOUT);
            }
            row(row, y, element.branch(Role.TR), i == 0);
            y += row.height();
        }
        canvas.note(table.rows().getFirst().label().text(),
                new Rect(table.left(), top, table.right() - table.left(), y - top));
        foot(table.caption(), y + table.toSource());
    }

    /** The header row names the columns, every other row begins with what it is about (ISO 14289-1, 7.5). */
    private void row(Box.TableBox.TableRow row, double top, Branch element, boolean header) {
        var scope = Attributes.header(header ? HeaderScope.COLUMN : HeaderScope.ROW);
        double words = top + (row.height() - row.label().height()) / 2;
        if (row.label().isLinked()) {
            canvas.linkedWords(row.label(), words, element.branch(Role.TH, scope));
        } else {
            canvas.words(row.label(), words, element.leaf(Role.TH, scope));
        }
        double baseline = words + row.label().baseline(row.label().lines().count() - 1);
        row.cells().forEach(cell -> canvas.line(cell, baseline,
                header ? element.leaf(Role.TH, Attributes.header(HeaderScope.COLUMN)) : element.leaf(Role.TD)));
    }

    /** A paragraph that goes on in the second column stays one element. */
    private void columns(Box.Columns columns, double top) {
        var last = column(columns.left(), columns.gap(), top, Optional.empty());
        column(columns.right(), columns.gap(), top, last);
    }

    private Optional<Tag.Content> column(List<Box.Columns.ColumnPart> parts, double gap, double top,
            Optional<Tag.Content> begun) {
        var paragraph = begun;
        double y = top;
        for (var part : parts) {
            if (part.first() == 0) {
                paragraph = Optional.of(parent.leaf(Role.P));
                y += y > top ? gap : 0;
            }
            canvas.lines(part.words(), part.first(), part.count(), y, paragraph.orElseThrow());
            y += part.count() * part.words().leading();
        }
        return paragraph;
    }
}
