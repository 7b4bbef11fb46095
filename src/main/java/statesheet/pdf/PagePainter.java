package statesheet.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Tag;

/** Paints one page: every item in order. */
final class PagePainter {

    private final Page page;
    private final ContentStream out;
    private final ItemPainter items;

    /** @param content of the page, or of a form that is painted on pages */
    PagePainter(PdfContentByte content, Palette palette, FontResources fonts, Page page) {
        this.page = page;
        this.out = new ContentStream(content, page.height());
        this.items = new ItemPainter(out, palette, fonts);
    }

    /** Paints each item inside the mark of the element it belongs to, then adds the links. */
    void paint(StructureWriter structure, Annotations annotations) {
        var painted = painted();
        for (int start = 0; start < painted.size(); ) {
            int end = endOfMark(painted, start);
            begin(painted.get(start).tag(), structure);
            painted.subList(start, end).forEach(items::paint);
            end(painted.get(start).tag());
            start = end;
        }
        // A link's element must hold its text before it takes the annotation.
        for (var item : page.items()) {
            switch (item) {
                case Item.Link link -> annotations.add(link);
                case Item.Jump jump -> annotations.add(jump);
                case Item.Glyphs _, Item.Panels _, Item.Modules _, Item.Underline _, Item.Art _, Item.Raster _,
                        Item.Watermark _ -> { }
            }
        }
    }

    /** Paints the same without marks and links, for a form that is marked as a whole. */
    void paintUnmarked() {
        painted().forEach(items::paint);
    }

    private List<Item> painted() {
        return page.items().stream().filter(Item::isSeen).toList();
    }

    /** Neighbors that belong to the same element share one mark. */
    private static int endOfMark(List<Item> items, int start) {
        int end = start + 1;
        while (end < items.size() && items.get(end).tag().equals(items.get(start).tag())) {
            end++;
        }
        return end;
    }

    private void begin(Tag tag, StructureWriter structure) {
        switch (tag) {
            case Tag.Content content -> out.content().beginMarkedContentSequence(structure.element(content));
            case Tag.Artifact artifact -> out.raw(switch (artifact) {
                case HEADER -> "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n";
                case FOOTER -> "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n";
                case LAYOUT -> "/Artifact <</Type /Layout>> BDC\n";
                case BACKGROUND -> "/Artifact <</Type /Background>> BDC\n";
            });
        }
    }

    private void end(Tag tag) {
        switch (tag) {
            case Tag.Content content -> out.content().endMarkedContentSequence();
            case Tag.Artifact artifact -> out.raw("EMC\n");
        }
    }
}
