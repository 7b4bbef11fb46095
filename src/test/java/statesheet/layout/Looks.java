package statesheet.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;

/** What a reader sees of a page's items. */
final class Looks {

    /** From this size on, in points, lines hang so that their first letter is on the margin. */
    private static final double HANGING = 17;

    private Looks() {}

    static List<Item.Glyphs> glyphs(Page page) {
        return only(Item.Glyphs.class, page).toList();
    }

    static Stream<Item.Panels> panels(Page page) {
        return only(Item.Panels.class, page);
    }

    static <I extends Item> Stream<I> only(Class<I> kind, Page page) {
        return page.items().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first glyphs with this text, without the spaces around it. */
    static Item.Glyphs glyphs(Page page, String text) {
        return glyphs(page).stream().filter(glyphs -> text(glyphs).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("\"" + text + "\" is not among "
                        + glyphs(page).stream().map(Looks::text).toList()));
    }

    static String text(Item.Glyphs glyphs) {
        return glyphs.run().text().strip();
    }

    /** From the top of the capitals to the baseline, up to the end of the last letter that one sees. */
    static Rect box(Item.Glyphs glyphs) {
        double cap = capHeight(glyphs);
        var text = glyphs.run().text().stripTrailing();
        var visible = glyphs.run().slice(0, text.codePointCount(0, text.length()));
        return new Rect(glyphs.x(), glyphs.baseline() - cap, visible.width(glyphs.size()), cap);
    }

    /** The same from where one sees the first letter begin; large type hangs by it. */
    static Rect ink(Item.Glyphs glyphs) {
        var box = box(glyphs);
        var run = glyphs.run();
        double hanging = glyphs.size() < HANGING || run.glyphs().length == 0 ? 0
                : run.face().leftEdge(run.glyphs()[0]) * glyphs.size() / run.face().unitsPerEm();
        return new Rect(box.left() + hanging, box.top(), box.width() - hanging, box.height());
    }

    static double capTop(Item.Glyphs glyphs) {
        return glyphs.baseline() - capHeight(glyphs);
    }

    private static double capHeight(Item.Glyphs glyphs) {
        return glyphs.run().face().capHeight() * glyphs.size() / glyphs.run().face().unitsPerEm();
    }

    /** Flat rectangles without those behind text. */
    static Stream<Rect> solids(Page page) {
        return panels(page).filter(panels -> panels.tag() != Tag.Artifact.BACKGROUND)
                .flatMap(panels -> panels.boxes().stream());
    }

    /** The rules between sections, and below the header: thin lines over the whole measure in the brand's color. */
    static List<Rect> rules(Page page, double measure) {
        return panels(page).filter(panels -> panels.color() == ColorRole.BRAND)
                .flatMap(panels -> panels.boxes().stream())
                .filter(box -> box.height() <= 1 && box.width() > measure - 0.01).toList();
    }

    /** Where the text of a page ends: its last baseline or edge, without the footer. */
    static double bottom(Page page) {
        var text = glyphs(page).stream().filter(glyphs -> glyphs.tag() != Tag.Artifact.FOOTER)
                .mapToDouble(Item.Glyphs::baseline);
        var panels = panels(page).filter(panel -> panel.tag() == Tag.Artifact.BACKGROUND)
                .flatMap(panel -> panel.boxes().stream());
        return Stream.concat(text.boxed(), Stream.concat(solids(page), panels).map(Rect::bottom))
                .mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** A sheet in words that are the same for sheets that look and read the same. */
    static String described(Sheet sheet) {
        var items = sheet.pages().stream().flatMap(page -> page.items().stream())
                .map(item -> item instanceof Item.Glyphs(var x, var y, var run, var size, var color, var tag)
                        ? x + " " + y + " " + run.face() + " " + size + " " + color + " " + tag + " " + run.text()
                        : item.toString());
        return sheet.title() + " " + sheet.scale() + " " + sheet.bookmarks() + "\n" + sheet.structure() + "\n"
                + items.collect(Collectors.joining("\n"));
    }

    static boolean holds(Rect outer, Rect inner) {
        return inner.left() >= outer.left() - 0.01 && inner.right() <= outer.right() + 0.01
                && inner.top() >= outer.top() - 0.01 && inner.bottom() <= outer.bottom() + 0.01;
    }

    static boolean overlap(Rect one, Rect other) {
        return one.left() < other.right() - 0.01 && other.left() < one.right() - 0.01
                && one.top() < other.bottom() - 0.01 && other.top() < one.bottom() - 0.01;
    }
}
