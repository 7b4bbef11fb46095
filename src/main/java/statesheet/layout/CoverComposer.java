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

    private final Cover cover;
    private final Setting setting;
    private final PageGeometry page;
    private final TagTree tree = new TagTree();
    private final double row;
    /** The page of the file on which the next listing's sheet begins. */
    private int next;

    /** @param sheets the page of the file on which the first sheet begins */
    CoverComposer(Cover cover, Setting unscaled, int sheets) {
        this.cover = cover;
        this.setting = unscaled;
        this.page = unscaled.brand().page();
        this.row = unscaled.capHeight(StyleRole.BODY, unscaled.style(StyleRole.BODY).size()) + BETWEEN_ROWS;
        this.next = sheets;
    }

    Sheet sheet() {
        var pages = new ArrayList<Page>();
        var canvas = new Canvas(1);
        double top = head(canvas);
        var table = tree.document().branch(Role.TABLE);
        int columns = cover.listings().size() <= rows(top) ? 1 : 2;
        for (int done = 0; done < cover.listings().size(); ) {
            var rest = cover.listings().subList(done, cover.listings().size());
            done += columns(rest, columns, top, canvas, table);
            pages.add(finished(canvas));
            canvas = new Canvas(pages.size() + 1);
            top = page.margins().top();
        }
        return new Sheet(cover.title(), pages, tree.grown(), List.of(new Sheet.Bookmark(cover.title(), 1, 0)),
                setting.scale());
    }

    /** @return where the list begins */
    private double head(Canvas canvas) {
        furniture(canvas).band(Text.plain(cover.title()), cover.lines());
        var lead = setting.words(cover.lead(), StyleRole.LEAD, page.left(), page.measure());
        double top = Band.of(setting).bottom() + setting.space().belowBand();
        canvas.words(lead, top, tree.document(), Role.P);
        return top + lead.height() + LEAD_TO_LIST;
    }

    private Page finished(Canvas canvas) {
        furniture(canvas).footer(cover.lines());
        return new Page(canvas.page(), page.width(), page.height(), canvas.items());
    }

    private FurniturePlacer furniture(Canvas canvas) {
        return new FurniturePlacer(canvas, tree.document(), setting, new Marking(cover.sample(), false));
    }

    /** How many places a column holds, below the names of what it tells of them. */
    private int rows(double top) {
        return Math.max(1, (int) ((page.bottom() - Layout.TEXT_TO_FOOTER - top) / row) - 1);
    }

    /** Fills a page, its columns as even as can be; returns how many listings it holds. */
    private int columns(List<Cover.Listing> listings, int columns, double top, Canvas canvas, Branch table) {
        double white = GUTTERS * page.gutter();
        double width = (page.measure() - (columns - 1) * white) / columns;
        int rows = Math.min(rows(top), Math.ceilDiv(listings.size(), columns));
        int done = 0;
        for (int i = 0; i < columns && done < listings.size(); i++) {
            int end = Math.min(done + rows, listings.size());
            var column = new Column(canvas, table, page.left() + i * (width + white), width);
            column.place(listings.subList(done, end), top, i == 0 && canvas.page() == 1);
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
        private void place(List<Cover.Listing> listings, double top, boolean first) {
            double baseline = top + row - BETWEEN_ROWS;
            names(baseline, first);
            rule(baseline, ColorRole.BRAND, RULE);
            for (var listing : listings) {
                baseline += row;
                listing(listing, baseline, table.branch(Role.TR));
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

        private void listing(Cover.Listing listing, double baseline, Branch cells) {
            int last = next + listing.pages() - 1;
            var link = cells.branch(Role.TH, About.header(Scope.ROW)).leaf(Role.LINK);
            canvas.line(setting.oneLineWithin(listing.place(), 0, StyleRole.BODY, left, NAME * width), baseline, link);
            canvas.line(setting.oneLine(Numerals.count(listing.copies()), StyleRole.BODY, 0)
                    .endingAt(left + COPIES * width), baseline, cells.leaf(Role.TD));
            canvas.line(setting.oneLine(Numerals.count(next) + "–" + Numerals.count(last), StyleRole.BODY, 0)
                    .endingAt(left + width), baseline, cells.leaf(Role.TD));
            canvas.add(new Item.Jump(new Rect(left, baseline - row + BETWEEN_ROWS / 2, width, row), next,
                    "Go to " + listing.place() + ", page " + next, link));
            next = last + 1;
        }
    }
}
