package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Numerals;
import statesheet.document.Text;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.White;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.HeaderScope;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.sheet.Tag.Artifact;

/**
 * Composes a packet's cover: the band of a sheet's first page, a paragraph, and the list as a table, in one column
 * where the page holds it, or else in two, and on as many pages as it needs.
 *
 * <p>Lives as long as one composition.
 */
public final class CoverComposer {

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
    private final TypeScale own;
    private final PageGeometry page;
    private final TagTree tree = new TagTree();
    private final double row;
    /** The page of the file on which the next listing's sheet begins. */
    private int next;

    /** The cover, which says on which pages the sheets begin; that depends on how many pages its list takes. */
    public static Sheet sheet(Cover cover, TypeScale own) {
        int taken = 0;
        Sheet sheet;
        do {
            taken += 2;
            sheet = new CoverComposer(cover, own, taken + 1).composed();
        } while (sheet.pagesOnLeaves() != taken);
        return sheet;
    }

    /** @param sheets the page of the file on which the first sheet begins */
    private CoverComposer(Cover cover, TypeScale own, int sheets) {
        this.cover = cover;
        this.own = own;
        this.page = own.brand().page();
        this.row = own.capHeight(StyleRole.BODY) + BETWEEN_ROWS;
        this.next = sheets;
    }

    private Sheet composed() {
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
                own.factor());
    }

    /** @return where the list begins */
    private double head(Canvas canvas) {
        frame(canvas).band(Text.plain(cover.title()), cover.lines());
        var lead = own.words(cover.lead(), StyleRole.LEAD, page.left(), page.measure());
        double top = PageFrame.of(own).bandBottom() + own.white(White.BELOW_BAND);
        canvas.words(lead, top, tree.document(), Role.P);
        return top + lead.height() + LEAD_TO_LIST;
    }

    private Page finished(Canvas canvas) {
        frame(canvas).footer(cover.lines());
        return new Page(canvas.page(), page.width(), page.height(), canvas.items());
    }

    private FramePlacer frame(Canvas canvas) {
        return new FramePlacer(canvas, tree.document(), own, cover.sample());
    }

    /** How many places a column holds, below the heads of its columns. */
    private int rows(double top) {
        return Math.max(1, (int) ((PageFrame.of(own).textBottom() - top) / row) - 1);
    }

    /** Fills a page, its columns as even as possible; returns how many listings it holds. */
    private int columns(List<Cover.Listing> listings, int columns, double top, Canvas canvas, Branch table) {
        double white = GUTTERS * page.gutter();
        double width = (page.measure() - (columns - 1) * white) / columns;
        int rows = Math.min(rows(top), Math.ceilDiv(listings.size(), columns));
        int done = 0;
        for (int i = 0; i < columns && done < listings.size(); i++) {
            int end = Math.min(done + rows, listings.size());
            var column = new ListColumn(canvas, table, page.left() + i * (width + white), width);
            column.place(listings.subList(done, end), top, i == 0 && canvas.page() == 1);
            done = end;
        }
        return done;
    }

    /** A piece of the table as high as a page holds. */
    private final class ListColumn {

        private final Canvas canvas;
        private final Branch table;
        private final double left;
        private final double width;

        private ListColumn(Canvas canvas, Branch table, double left, double width) {
            this.canvas = canvas;
            this.table = table;
            this.left = left;
            this.width = width;
        }

        /** @param first whether the names of the columns are read here; elsewhere they are only seen */
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
            Supplier<Tag> tag = () -> first ? header.leaf(Role.TH, Attributes.header(HeaderScope.COLUMN))
                    : Artifact.LAYOUT;
            Stream.of(own.oneLine("Place", StyleRole.HEADER, left),
                    own.oneLine("Copies", StyleRole.HEADER, 0).endingAt(left + COPIES * width),
                    own.oneLine("Pages", StyleRole.HEADER, 0).endingAt(left + width))
                    .forEach(name -> canvas.line(name, baseline, tag.get()));
        }

        private void rule(double baseline, ColorRole color, double thickness) {
            canvas.panel(new Rect(left, baseline + (BETWEEN_ROWS - thickness) / 2, width, thickness), color,
                    Artifact.LAYOUT);
        }

        private void listing(Cover.Listing listing, double baseline, Branch cells) {
            int last = next + listing.pages() - 1;
            var link = cells.branch(Role.TH, Attributes.header(HeaderScope.ROW)).leaf(Role.LINK);
            canvas.line(own.oneLineWithin(listing.place(), 0, StyleRole.BODY, left, NAME * width), baseline, link);
            canvas.line(own.oneLine(Numerals.count(listing.copies()), StyleRole.BODY, 0)
                    .endingAt(left + COPIES * width), baseline, cells.leaf(Role.TD));
            canvas.line(own.oneLine(Numerals.count(next) + "–" + Numerals.count(last), StyleRole.BODY, 0)
                    .endingAt(left + width), baseline, cells.leaf(Role.TD));
            canvas.add(new Item.Jump(new Rect(left, baseline - row + BETWEEN_ROWS / 2, width, row), next,
                    "Go to " + listing.place() + ", page " + next, link));
            next = last + 1;
        }
    }
}
