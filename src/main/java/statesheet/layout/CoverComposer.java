package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Numerals;
import statesheet.document.Text;
import statesheet.layout.Structure.About;
import statesheet.layout.Structure.Role;
import statesheet.layout.Structure.Scope;
import statesheet.layout.Tag.Artifact;
import statesheet.layout.TagTree.Branch;

/**
 * Composes a packet's cover: the band of a sheet's first page, a paragraph, and the list as a table, in one column
 * where the page holds it, or else in two, and on as many pages as it needs.
 *
 * <p>Lives as long as one composition.
 */
final class CoverComposer {

    private static final double RULE = 0.75;
    private static final double HAIRLINE = 0.5;

    /** From a row's baseline to the top of the next row's capitals: room for a finger, as every row is a link. */
    private static final double BETWEEN_ROWS = 10;

    private static final double LEAD_TO_LIST = 26;

    /** Where the numbers of copies end, in parts of the column's width; the pages end with the column. */
    private static final double COPIES = 0.72;

    /** What the name of a place may take of its column. */
    private static final double NAME = 0.6;

    /** White between two columns of the list, in gutters of the brand. */
    private static final double GUTTERS = 1.6;

    private final Cover.Order order;
    private final Setting setting;
    private final PageGeometry page;
    private final TagTree tree = new TagTree();
    private final List<Cover.Jump> jumps = new ArrayList<>();
    private final double row;
    /** The page of the file on which the next entry's sheet begins. */
    private int next;

    /** @param sheets the page of the file on which the first sheet begins */
    CoverComposer(Cover.Order order, Setting unscaled, int sheets) {
        this.order = order;
        this.setting = unscaled;
        this.page = unscaled.brand().page();
        this.row = unscaled.capHeight(StyleRole.BODY, unscaled.style(StyleRole.BODY).size()) + BETWEEN_ROWS;
        this.next = sheets;
    }

    Cover cover() {
        var pages = new ArrayList<Page>();
        var canvas = new Canvas(1);
        double top = head(canvas);
        var table = tree.document().branch(Role.TABLE);
        int columns = order.entries().size() <= rows(top) ? 1 : 2;
        for (int done = 0; done < order.entries().size(); ) {
            var rest = order.entries().subList(done, order.entries().size());
            done += columns(rest, columns, top, canvas, table);
            pages.add(finished(canvas));
            canvas = new Canvas(pages.size() + 1);
            top = page.margins().top();
        }
        return new Cover(new Sheet(order.title(), pages, tree.grown(),
                List.of(new Sheet.Bookmark(order.title(), 1, 0)), setting.scale()), jumps);
    }

    /** @return where the list begins */
    private double head(Canvas canvas) {
        furniture(canvas).band(Text.plain(order.title()), order.lines());
        var lead = setting.words(order.lead(), StyleRole.LEAD, page.left(), page.measure());
        double top = Band.of(setting).bottom() + setting.space().belowBand();
        canvas.words(lead, top, tree.document(), Role.P);
        return top + lead.height() + LEAD_TO_LIST;
    }

    private Page finished(Canvas canvas) {
        furniture(canvas).footer(order.lines());
        return new Page(canvas.page(), page.width(), page.height(), canvas.items());
    }

    private FurniturePlacer furniture(Canvas canvas) {
        return new FurniturePlacer(canvas, tree.document(), setting, new Marking(order.sample(), false));
    }

    /** How many places a column holds, below the names of what it tells of them. */
    private int rows(double top) {
        return Math.max(1, (int) ((page.bottom() - Layout.TEXT_TO_FOOTER - top) / row) - 1);
    }

    /** Fills a page, its columns as even as can be; returns how many entries it holds. */
    private int columns(List<Cover.Entry> entries, int columns, double top, Canvas canvas, Branch table) {
        double white = GUTTERS * page.gutter();
        double width = (page.measure() - (columns - 1) * white) / columns;
        int rows = Math.min(rows(top), Math.ceilDiv(entries.size(), columns));
        int done = 0;
        for (int i = 0; i < columns && done < entries.size(); i++) {
            int end = Math.min(done + rows, entries.size());
            var column = new Column(canvas, table, page.left() + i * (width + white), width);
            column.place(entries.subList(done, end), top, i == 0 && canvas.page() == 1);
            done = end;
        }
        return done;
    }

    /** A piece of the table as high as a page holds. */
    private final class Column {

        private final Canvas canvas;
        private final Branch table;
        private final double left;
        private final double width;

        private Column(Canvas canvas, Branch table, double left, double width) {
            this.canvas = canvas;
            this.table = table;
            this.left = left;
            this.width = width;
        }

        /** @param first whether the names of the columns are read here; elsewhere they are but seen */
        private void place(List<Cover.Entry> entries, double top, boolean first) {
            double baseline = top + row - BETWEEN_ROWS;
            names(baseline, first);
            rule(baseline, ColorRole.BRAND, RULE);
            for (var entry : entries) {
                baseline += row;
                entry(entry, baseline, table.branch(Role.TR));
                rule(baseline, ColorRole.RULE, HAIRLINE);
            }
        }

        private void names(double baseline, boolean first) {
            var header = first ? table.branch(Role.TR) : table;
            Supplier<Tag> tag = () -> first ? header.leaf(Role.TH, About.header(Scope.COLUMN)) : Artifact.LAYOUT;
            Stream.of(setting.oneLine("Place", StyleRole.HEADER, left),
                    setting.oneLine("Copies", StyleRole.HEADER, 0).endingAt(left + COPIES * width),
                    setting.oneLine("Pages", StyleRole.HEADER, 0).endingAt(left + width))
                    .forEach(name -> canvas.line(name, baseline, tag.get()));
        }

        private void rule(double baseline, ColorRole color, double thickness) {
            canvas.panel(new Rect(left, baseline + (BETWEEN_ROWS - thickness) / 2, width, thickness), color,
                    Artifact.LAYOUT);
        }

        private void entry(Cover.Entry entry, double baseline, Branch cells) {
            int last = next + entry.pages() - 1;
            var link = cells.branch(Role.TH, About.header(Scope.ROW)).leaf(Role.LINK);
            canvas.line(setting.oneLineWithin(entry.place(), 0, StyleRole.BODY, left, NAME * width), baseline, link);
            canvas.line(setting.oneLine(Numerals.count(entry.copies()), StyleRole.BODY, 0)
                    .endingAt(left + COPIES * width), baseline, cells.leaf(Role.TD));
            canvas.line(setting.oneLine(Numerals.count(next) + "–" + Numerals.count(last), StyleRole.BODY, 0)
                    .endingAt(left + width), baseline, cells.leaf(Role.TD));
            jumps.add(new Cover.Jump(canvas.page(), new Rect(left, baseline - row + BETWEEN_ROWS / 2, width, row), next,
                    "Go to " + entry.place() + ", page " + next, link));
            next = last + 1;
        }
    }
}
