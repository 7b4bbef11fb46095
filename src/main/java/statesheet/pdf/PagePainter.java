package statesheet.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.layout.Item;
import statesheet.layout.Page;
import statesheet.layout.Tag;
import statesheet.vector.Path;
import statesheet.vector.Shape;

/** Paints one page: every item in its order. */
final class PagePainter {

    private final Brand brand;
    private final FontResources fonts;
    private final FlatPictures pictures;
    private final Page page;
    private final PdfContentByte content;
    private final ContentStream out;

    /** @param content of the page, or of a form that is painted on pages */
    PagePainter(PdfContentByte content, Brand brand, FontResources fonts, FlatPictures pictures, Page page) {
        this.brand = brand;
        this.fonts = fonts;
        this.pictures = pictures;
        this.page = page;
        this.content = content;
        this.out = new ContentStream(content, page.height());
    }

    /** Each item inside the mark of what it belongs to, then the links. */
    void paint(StructureWriter structure, Annotations annotations) {
        var painted = painted();
        for (int start = 0; start < painted.size(); ) {
            int end = endOfMark(painted, start);
            begin(painted.get(start).tag(), structure);
            painted.subList(start, end).forEach(this::paint);
            end(painted.get(start).tag());
            start = end;
        }
        out.flush();
        // A link's element must hold its text before it takes the annotation.
        page.items().forEach(item -> {
            if (item instanceof Item.Link link) {
                annotations.add(link);
            }
        });
    }

    /** The same to look at, without marks and links: for what is marked as a whole. */
    void paintUnmarked() {
        painted().forEach(this::paint);
        out.flush();
    }

    private List<Item> painted() {
        return page.items().stream().filter(item -> !(item instanceof Item.Link)).toList();
    }

    /** Neighbours that belong to the same element share one mark. */
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

    private void paint(Item item) {
        switch (item) {
            case Item.Glyphs glyphs -> {
                out.fillColor(brand.color(glyphs.color()));
                out.show(glyphs.run(), fonts.use(glyphs.run(), content), glyphs.size(), glyphs.x(),
                        glyphs.baseline(), 0);
            }
            case Item.Panels panels -> {
                out.fillColor(brand.color(panels.color()));
                panels.boxes().forEach(out::rectangle);
                out.raw("f\n");
            }
            case Item.Art art -> draw(art);
            case Item.Raster raster -> place(raster);
            case Item.Link link -> throw new IllegalStateException("a link has nothing to paint");
            case Item.Watermark mark -> stamp(mark);
        }
    }

    /** Turned about its own middle, so that it lies across the page from corner to corner. */
    private void stamp(Item.Watermark mark) {
        double angle = Math.toRadians(mark.degrees());
        double half = mark.run().width(mark.size()) / 2;
        double rise = mark.run().face().capHeight() * mark.size() / mark.run().face().unitsPerEm() / 2;
        out.fillColor(brand.color(mark.color()));
        out.show(mark.run(), fonts.use(mark.run(), content), mark.size(),
                mark.x() - half * Math.cos(angle) + rise * Math.sin(angle),
                mark.y() + half * Math.sin(angle) + rise * Math.cos(angle), mark.degrees());
    }

    private void draw(Item.Art art) {
        out.raw("q\n").number(art.scale(), 5).number(0).number(0).number(-art.scale(), 5).number(art.x())
                .number(out.y(art.y())).raw("cm\n");
        for (var shape : art.drawing().shapes()) {
            switch (shape) {
                case Shape.Fill fill -> {
                    out.fillColor(fill.color());
                    fill.path().trace(new PathPen(out));
                    out.raw(fill.evenOdd() ? "f*\n" : "f\n");
                }
                case Shape.Label label ->
                        throw new IllegalStateException("a logo has no live text: " + label.text());
            }
        }
        out.restore();
    }

    private void place(Item.Raster raster) {
        var box = raster.box();
        out.content().addImage(pictures.of(raster.png(), brand.color(ColorRole.BRAND)), (float) box.width(), 0, 0,
                (float) box.height(), (float) box.left(), (float) out.y(box.bottom()));
    }

    /** Path construction operators: ISO 32000-1, 8.5.2. */
    private record PathPen(ContentStream out) implements Path.Pen {
        @Override
        public void moveTo(double x, double y) {
            out.number(x, 3).number(y, 3).raw("m\n");
        }

        @Override
        public void lineTo(double x, double y) {
            out.number(x, 3).number(y, 3).raw("l\n");
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            out.number(x1, 3).number(y1, 3).number(x2, 3).number(y2, 3).number(x, 3).number(y, 3).raw("c\n");
        }

        @Override
        public void close() {
            out.raw("h\n");
        }
    }
}
