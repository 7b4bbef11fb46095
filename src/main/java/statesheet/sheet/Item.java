package statesheet.sheet;

import java.util.List;
import statesheet.brand.ColorRole;
import statesheet.text.GlyphRun;
import statesheet.vector.Drawing;

/** One thing at a fixed place on a page. Items are painted in their order; later ones lie on earlier ones. */
public sealed interface Item {

    Tag tag();

    /** Whether there is anything to paint of it. */
    default boolean isSeen() {
        return !(this instanceof Link || this instanceof Jump);
    }

    /** Glyphs on one baseline, {@code baseline} points below the top of the page. */
    record Glyphs(double x, double baseline, GlyphRun run, double size, ColorRole color, Tag tag) implements Item {}

    /** Flat rectangles of one color: a band, a rule. */
    record Panels(List<Rect> boxes, ColorRole color, Tag tag) implements Item {
        public Panels {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * The dark modules of a QR code.
     *
     * @param x      points from the left of the page to that of the code, without its light border
     * @param y      points from the top of the page to that of the code
     * @param module points along one side of a module
     * @param runs   of dark modules, in modules from the top left corner of the code
     */
    record Modules(double x, double y, double module, List<Rect> runs, ColorRole color, Tag tag) implements Item {
        public Modules {
            runs = List.copyOf(runs);
        }

        /** The runs on the page, in points from its top left corner. */
        public List<Rect> boxes() {
            return runs.stream().map(run -> new Rect(x + run.left() * module, y + run.top() * module,
                    run.width() * module, run.height() * module)).toList();
        }
    }

    /** The line below a link, in the stretches that no letter reaches into. */
    record Underline(List<Rect> boxes, ColorRole color) implements Item {
        public Underline {
            boxes = List.copyOf(boxes);
        }

        @Override
        public Tag tag() {
            return Tag.Artifact.LAYOUT;
        }
    }

    /** A drawing with colors of its own, scaled by {@code scale}, its top left corner at (x, y). */
    record Art(double x, double y, double scale, Drawing drawing, Tag tag) implements Item {}

    /** A PNG picture, as its file has it. */
    record Raster(Rect box, byte[] png, Tag tag) implements Item {}

    /** Where a click leads to {@code uri}; {@code contents} says it in words (ISO 14289-1, 7.18.5). Nothing to see. */
    record Link(Rect box, String uri, String contents, Tag.Content tag) implements Item {}

    /** Where a click leads to the top of another page of the file, counted from 1. Nothing to see. */
    record Jump(Rect box, int page, String contents, Tag.Content tag) implements Item {}

    /** A word across the page, under everything, its middle at (x, y), rising by {@code degrees}. */
    record Watermark(double x, double y, double degrees, GlyphRun run, double size, ColorRole color, Tag tag)
            implements Item {}
}
