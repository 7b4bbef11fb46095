package statesheet.pdf;

import java.util.List;
import statesheet.brand.ColorRole;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.vector.Path;
import statesheet.vector.Shape;

/** Paints items, one at a time. */
public final class ItemPainter {

    private final ContentStream out;
    private final Palette palette;
    private final FontResources fonts;

    public ItemPainter(ContentStream out, Palette palette, FontResources fonts) {
        this.out = out;
        this.palette = palette;
        this.fonts = fonts;
    }

    public void paint(Item item) {
        switch (item) {
            case Item.Glyphs glyphs -> {
                out.fillWith(palette.paint(glyphs.color()));
                out.show(glyphs.run(), fonts.use(glyphs.run(), out.content()), glyphs.size(), glyphs.x(),
                        glyphs.baseline(), 0);
            }
            case Item.Panels panels -> fill(panels.boxes(), panels.color());
            case Item.Modules modules -> fill(modules);
            case Item.Underline line -> fill(line.boxes(), line.color());
            case Item.Art art -> draw(art);
            case Item.Raster raster -> place(raster);
            case Item.Link _, Item.Jump _ -> throw new IllegalStateException("a link has nothing to paint");
            case Item.Watermark mark -> stamp(mark);
        }
    }

    private void fill(List<Rect> boxes, ColorRole color) {
        out.fillWith(palette.paint(color));
        boxes.forEach(out::rectangle);
        out.raw("f\n");
    }

    /** In units of a module: a long list of small whole numbers, which deflates well. */
    private void fill(Item.Modules code) {
        out.fillWith(palette.paint(code.color()));
        scale(code.module(), code.x(), code.y());
        code.runs().forEach(run -> out.number(run.left()).number(run.top()).number(run.width()).number(run.height())
                .raw("re\n"));
        out.raw("f\n").restore();
    }

    /** From here to the next {@link ContentStream#restore}, the origin is this point of the page, and y goes down. */
    private void scale(double factor, double x, double y) {
        out.raw("q\n").number(factor, 5).number(0).number(0).number(-factor, 5).number(x).number(out.y(y)).raw("cm\n");
    }

    /** Turned around its own middle, so that it runs across the page from corner to corner. */
    private void stamp(Item.Watermark mark) {
        double angle = Math.toRadians(mark.degrees());
        double half = mark.run().width(mark.size()) / 2;
        double rise = mark.run().face().capHeight() * mark.size() / mark.run().face().unitsPerEm() / 2;
        out.fillWith(palette.paint(mark.color()));
        out.show(mark.run(), fonts.use(mark.run(), out.content()), mark.size(),
                mark.x() - half * Math.cos(angle) + rise * Math.sin(angle),
                mark.y() + half * Math.sin(angle) + rise * Math.cos(angle), mark.degrees());
    }

    private void draw(Item.Art art) {
        scale(art.scale(), art.x(), art.y());
        for (var shape : art.drawing().shapes()) {
            switch (shape) {
                case Shape.Fill fill -> {
                    out.fillWith(palette.paint(fill.color()));
                    fill.path().steps().forEach(this::draw);
                    out.raw(fill.evenOdd() ? "f*\n" : "f\n");
                }
                case Shape.Lettering words ->
                        throw new IllegalStateException("a logo has no live text: " + words.text());
            }
        }
        out.restore();
    }

    private void place(Item.Raster raster) {
        var box = raster.box();
        out.content().addImage(palette.picture(raster.png()), (float) box.width(), 0, 0,
                (float) box.height(), (float) box.left(), (float) out.y(box.bottom()));
    }

    /** Path construction operators: ISO 32000-1, 8.5.2. */
    private void draw(Path.Step step) {
        switch (step) {
            case Path.Step.MoveTo(var x, var y) -> out.number(x, 3).number(y, 3).raw("m\n");
            case Path.Step.LineTo(var x, var y) -> out.number(x, 3).number(y, 3).raw("l\n");
            case Path.Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> out.number(x1, 3).number(y1, 3)
                    .number(x2, 3).number(y2, 3).number(x, 3).number(y, 3).raw("c\n");
            case Path.Step.ClosePath() -> out.raw("h\n");
        }
    }
}
