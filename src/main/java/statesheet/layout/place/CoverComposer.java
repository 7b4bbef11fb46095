package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Numerals;
import statesheet.document.Text;
import statesheet.layout.measure.Box;
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
 * Composes a packet's cover: the bands of a sheet's pages, a paragraph, and the list as a table, in the text column
 * where the first page holds it, or else in two columns, and on as many pages as it needs.
 *
 * <p>Lives as long as one composition.
 */
public final class CoverComposer {

    private static final double RULE = 0.8;
    private static final double HAIRLINE = 0.5;

    /** In points at the brand's own size. */
    private static final double ROW = 18;
    private static final double BETWEEN = 9;
    private static final double LEAD_TO_LIST = 18;

    /** What the column of figures takes of the table's width at least: room for its head. */
    private static final double FIGURES = 0.3;

    private final Cover cover;
    private final TypeScale own;
    private final PageGeometry page;
    private final PageFrame frame;
    private final TagTree tree = new TagTree();
    private final List<Entry> entries = new ArrayList<>();

    /** A listing, and the page of the file on which its sheet begins. */
    private record Entry(Cover.Listing listing, int page) {

        /** A number about the sheet, where there is one. */
        String ofSheet(int number) {
            return listing.hasSheet() ? Numerals.count(number) : "";
        }
    }

    /** A column of numbers; it is as wide as the widest of them, or as the widest word of its head. */
    private record Numbers(String head, Function<Entry, String> number, double width) {}

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
        this.frame = PageFrame.of(Text.plain(cover.title()), cover.lines(), cover.sample(), own);
        int next = sheets;
        for (var listing : cover.listings()) {
            entries.add(new Entry(listing, next));
            next += listing.pages();
        }
    }

    private Sheet composed() {
        var lead = own.words(cover.lead(), StyleRole.LEAD, page.left(), page.measure());
        double top = frame.bandBottom(1) + own.white(White.BELOW_BAND);
        double list = top + lead.height() + own.spaced(LEAD_TO_LIST);
        var canvas = new Canvas(1);
        frame(canvas).band();
        canvas.words(lead, top, tree.document(), Role.P);
        var single = new ListColumn(page.textLeft(), page.textWidth());
        double half = (page.measure() - page.gutter()) / 2;
        var columns = page.isOneColumn() || entries.size() <= single.rows(list) ? List.of(single)
                : List.of(new ListColumn(page.left(), half), new ListColumn(page.right() - half, half));
        return new Sheet(cover.title(), pages(columns, canvas, list), tree.grown(),
                List.of(new Sheet.Bookmark(cover.title(), 1, 0)), own.factor(), List.of());
    }

    /** @param first the first page, which has what is above the list */
    private List<Page> pages(List<ListColumn> columns, Canvas first, double list) {
        var table = tree.document().branch(Role.TABLE);
        var pages = new ArrayList<Page>();
        var canvas = first;
        double top = list;
        for (int done = 0; done < entries.size(); ) {
            int rows = Math.min(columns.getFirst().rows(top),
                    Math.ceilDiv(entries.size() - done, columns.size()));
            for (var column : columns) {
                int end = Math.min(done + rows, entries.size());
                column.place(entries.subList(done, end), top, canvas, table);
                done = end;
            }
            frame(canvas).footer(cover.lines());
            pages.add(new Page(canvas.page(), page.width(), page.height(), canvas.items(), canvas.typed()));
            canvas = new Canvas(pages.size() + 1);
            frame(canvas).head(cover.lines());
            top = frame.bandBottom(2) + own.white(White.BELOW_BAND);
        }
        return pages;
    }

    private FramePlacer frame(Canvas canvas) {
        return new FramePlacer(canvas, tree.document(), frame, own, cover.sample());
    }

    /** Copies are only listed where there is more than one of any sheet. */
    private List<Numbers> numbers(double tableWidth) {
        var numbers = new ArrayList<Numbers>();
        cover.figure().ifPresent(label -> numbers.add(numbers(label, entry -> entry.listing.figure(),
                FIGURES * tableWidth)));
        if (entries.stream().anyMatch(entry -> entry.listing.copies() > 1)) {
            numbers.add(numbers("Copies", entry -> entry.ofSheet(entry.listing.copies()), 0));
        }
        numbers.add(numbers("Page", entry -> entry.ofSheet(entry.page), 0));
        return numbers;
    }

    private Numbers numbers(String head, Function<Entry, String> number, double least) {
        var words = Stream.concat(Stream.of(head.split(" ")), entries.stream().map(number));
        return new Numbers(head, number, words.mapToDouble(word ->
                own.tabular(word, StyleRole.TABLE_HEAD).width()).reduce(least, Math::max));
    }

    /** The table in one width: its head, and rows that are all as high as the highest needs. */
    private final class ListColumn {

        private final double left;
        private final double width;
        private final List<Numbers> numbers;
        private final double nameWidth;
        private final double head;
        private final double row;

        private ListColumn(double left, double width) {
            this.left = left;
            this.width = width;
            this.numbers = numbers(width);
            this.nameWidth = width - numbers.stream().mapToDouble(Numbers::width).sum()
                    - numbers.size() * own.spaced(BETWEEN);
            this.head = height(numbers.stream().map(column -> head(column, 0)));
            this.row = height(entries.stream().map(this::name));
        }

        /** Of a row with these words in it. */
        private double height(Stream<Box.TextBox> words) {
            return words.mapToDouble(box -> box.height() - box.leading()).max().orElse(0) + own.spaced(ROW);
        }

        private Box.TextBox head(Numbers column, double x) {
            return own.words(column.head, StyleRole.TABLE_HEAD, x, column.width);
        }

        private Box.TextBox name(Entry entry) {
            return own.words(entry.listing.place(), style(entry), left, nameWidth);
        }

        private static StyleRole style(Entry entry) {
            return entry.listing.hasSheet() ? StyleRole.LABEL : StyleRole.TABLE_HEAD;
        }

        /** How many rows there is room for. */
        private int rows(double top) {
            return Math.max(1, (int) ((frame.textBottom() - top - head) / row));
        }

        private void place(List<Entry> rows, double top, Canvas canvas, Branch table) {
            if (rows.isEmpty()) {
                return;
            }
            boolean read = canvas.page() == 1 && rows.getFirst() == entries.getFirst();
            heads(top + head, canvas, read ? table.branch(Role.TR) : table, read);
            double y = top + head;
            for (var entry : rows) {
                boolean strong = entry == rows.getFirst() || !entry.listing.hasSheet();
                double thickness = strong ? RULE : HAIRLINE;
                canvas.panel(new Rect(left, y - thickness / 2, width, thickness),
                        strong ? ColorRole.INK : ColorRole.RULE, Artifact.LAYOUT);
                row(entry, y, canvas, table.branch(Role.TR));
                y += row;
            }
        }

        /** The names of the columns stand on one line; they are read once, elsewhere they are only seen. */
        private void heads(double bottom, Canvas canvas, Branch header, boolean read) {
            double above = (own.spaced(ROW) - own.style(StyleRole.TABLE_HEAD).leading()) / 2;
            var place = own.words("Place", StyleRole.TABLE_HEAD, left, nameWidth);
            canvas.words(place, bottom - above - place.height(), header(header, read));
            double right = left + nameWidth;
            for (var column : numbers) {
                right += own.spaced(BETWEEN) + column.width;
                var words = head(column, right - column.width);
                canvas.rightAligned(words, right, bottom - above - words.height(), header(header, read));
            }
        }

        private static Tag header(Branch header, boolean read) {
            return read ? header.leaf(Role.TH, Attributes.header(HeaderScope.COLUMN)) : Artifact.LAYOUT;
        }

        private void row(Entry entry, double top, Canvas canvas, Branch cells) {
            var name = name(entry);
            double words = top + (row - name.height()) / 2;
            var scope = Attributes.header(HeaderScope.ROW);
            var leaf = entry.listing.hasSheet() ? cells.branch(Role.TH, scope).leaf(Role.LINK)
                    : cells.leaf(Role.TH, scope);
            canvas.words(name, words, leaf);
            double right = left + nameWidth;
            for (var column : numbers) {
                right += own.spaced(BETWEEN) + column.width;
                canvas.line(own.tabular(column.number.apply(entry), style(entry)).endingAt(right),
                        words + name.baseline(0), cells.leaf(Role.TD));
            }
            if (entry.listing.hasSheet()) {
                canvas.add(new Item.Jump(new Rect(left, top, width, row), entry.page,
                        "Go to " + entry.listing.place() + ", page " + entry.page, leaf));
            }
        }
    }
}
