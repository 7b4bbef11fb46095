package statesheet.press;

import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.brand.ColorRole;
import statesheet.pdf.ContentStream;
import statesheet.pdf.FontResources;
import statesheet.pdf.ItemPainter;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Tag;

/**
 * One page on a larger sheet of paper. What reaches the edge is printed beyond it, so that a cut that is slightly off
 * shows no white; marks outside show where to cut.
 */
final class PressPage {

    /** How far color is printed beyond the edge, in points: an eighth of an inch, which U.S. printers ask for. */
    static final double BLEED = 9;

    /** From the edge of the page to that of the paper: bleed and marks. */
    static final double MARGIN = 36;

    /** How near an edge counts as on it: what the file's two decimals can tell apart. */
    private static final double ON_EDGE = 0.01;

    /** Lines on the paper up to this thickness are printed in black only, as type is. */
    private static final double HAIRLINE = 1;

    /** The colors that a line on paper can have; light ones are only on the band. */
    private static final Set<ColorRole> COLORED = Set.of(ColorRole.BRAND, ColorRole.FIGURE, ColorRole.ACCENT);

    private final Page page;

    PressPage(Page page) {
        this.page = page;
    }

    /** All of the paper; y grows upward. */
    static Rectangle media(Page page) {
        return box(page, MARGIN);
    }

    /** Tells the writer where the page and its bleed are (ISO 32000-1, 14.11.2). */
    static void announceBoxes(PdfWriter writer, Page page) {
        writer.setBoxSize("trim", box(page, 0));
        writer.setBoxSize("bleed", box(page, BLEED));
    }

    private static Rectangle box(Page page, double around) {
        return new Rectangle((float) (MARGIN - around), (float) (MARGIN - around),
                (float) (MARGIN + page.width() + around), (float) (MARGIN + page.height() + around));
    }

    /**
     * The page's items, cut at the bleed, and the marks around them. Links and their underlines are left out: nothing
     * leads off paper.
     */
    void paint(ContentStream out, Inks inks, FontResources fonts) {
        out.raw("q\n1 0 0 1 ").number(MARGIN).number(MARGIN).raw("cm\n");
        out.rectangle(new Rect(-BLEED, -BLEED, page.width() + 2 * BLEED, page.height() + 2 * BLEED));
        out.raw("W\nn\n");
        var painter = new ItemPainter(out, inks, fonts);
        page.items().stream().filter(item -> item.isSeen() && !(item instanceof Item.Underline))
                .map(this::printed).forEach(painter::paint);
        out.restore();
        new PressMarks(out, page.width(), page.height()).paint();
    }

    private Item printed(Item item) {
        return item instanceof Item.Panels(var boxes, var color, var tag) ? new Item.Panels(
                boxes.stream().map(this::bled).toList(), isHairline(item) ? ColorRole.INK : color, tag) : item;
    }

    /** Several inks would not line up exactly along a thin line, and a tint would break it into dots. */
    private static boolean isHairline(Item item) {
        return item instanceof Item.Panels(var boxes, var color, Tag.Artifact tag) && COLORED.contains(color)
                && boxes.stream().allMatch(box -> Math.min(box.width(), box.height()) <= HAIRLINE);
    }

    private Rect bled(Rect box) {
        double left = box.left() < ON_EDGE ? -BLEED : box.left();
        double top = box.top() < ON_EDGE ? -BLEED : box.top();
        double right = box.right() > page.width() - ON_EDGE ? page.width() + BLEED : box.right();
        double bottom = box.bottom() > page.height() - ON_EDGE ? page.height() + BLEED : box.bottom();
        return new Rect(left, top, right - left, bottom - top);
    }
}
