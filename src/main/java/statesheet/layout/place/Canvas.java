package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import statesheet.brand.ColorRole;
import statesheet.brand.Logo;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.OneLine;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.text.GlyphRun;
import statesheet.text.Run;
import statesheet.text.TextLine;

/** One page's items while they gather. What is text goes into the structure as well. */
final class Canvas {

    /** How far below the baseline a link's underline is, and how thick it is, in parts of the type's size. */
    private static final double UNDERLINE_DEPTH = 0.16;
    private static final double UNDERLINE_THICKNESS = 0.055;

    /** White between an underline and a letter that reaches into it, and the least that is drawn between two. */
    private static final double UNDERLINE_GAP = 0.055;
    private static final double LEAST_UNDERLINE = 0.11;

    /** How far a link can be clicked above its capitals and below its baseline: room for a finger, in points. */
    private static final double ABOVE_LINK = 2;
    private static final double BELOW_LINK = 3;

    private final int page;
    private final List<Item> items = new ArrayList<>();
    private final List<Page.Typed> typed = new ArrayList<>();

    Canvas(int page) {
        this.page = page;
    }

    List<Item> items() {
        return items;
    }

    List<Page.Typed> typed() {
        return typed;
    }

    /** Notes where a text is, or what belongs to it. */
    void note(Text text, Rect box) {
        if (text.line() > 0) {
            typed.add(new Page.Typed(box, text.line()));
        }
    }

    private void note(Box.TextBox words, int lines, double top) {
        note(words.text(), new Rect(words.x(), top, words.width(), lines * words.leading()));
    }

    int page() {
        return page;
    }

    void add(Item item) {
        items.add(item);
    }

    void panel(Rect box, ColorRole color, Tag tag) {
        items.add(new Item.Panels(List.of(box), color, tag));
    }

    /** One line with its baseline at a height. Nothing where there are no words. */
    void line(OneLine line, double baseline, Tag tag) {
        if (!line.isEmpty()) {
            items.add(new Item.Glyphs(line.x(), baseline, line.run(), line.size(), line.color(), tag));
        }
    }

    /** Words as one element of their own, with a link element for each link in them. */
    void words(Box.TextBox words, double top, TagTree.Branch parent, Role role) {
        if (words.isLinked()) {
            linkedWords(words, top, parent.branch(role));
        } else {
            words(words, top, parent.leaf(role));
        }
    }

    /** Words without links, as part of an element that exists. */
    void words(Box.TextBox words, double top, Tag tag) {
        lines(words, 0, words.lines().count(), top, tag);
    }

    /** Some lines of words without links, the box of the first of them at {@code top}. */
    void lines(Box.TextBox words, int first, int count, double top, Tag tag) {
        note(words, count, top);
        var lines = words.lines().all().subList(first, first + count);
        for (int i = 0; i < lines.size(); i++) {
            for (var run : lines.get(i).runs()) {
                glyphs(words, run, top + words.baseline(i), tag);
            }
        }
    }

    /** Words without links, each line ending at {@code right}. */
    void rightAligned(Box.TextBox words, double right, double top, Tag tag) {
        var lines = words.lines().all();
        for (int i = 0; i < lines.size(); i++) {
            double left = right - lines.get(i).width() * words.size();
            for (var run : lines.get(i).runs()) {
                items.add(new Item.Glyphs(left + run.x() * words.size(), top + words.baseline(i), run.glyphs(),
                        words.size(), words.color(), tag));
            }
        }
        spaceAt(right, words, top, tag);
    }

    /** A space behind the last of some words, so that what follows is read as another one. */
    void space(Box.TextBox words, double top, Tag tag) {
        var lines = words.lines().all();
        double width = lines.isEmpty() ? 0 : lines.getLast().width();
        spaceAt(words.x() + width * words.size(), words, top, tag);
    }

    private void spaceAt(double x, Box.TextBox words, double top, Tag tag) {
        var lines = words.lines().all();
        if (!lines.isEmpty()) {
            items.add(new Item.Glyphs(x, top + words.baseline(lines.size() - 1),
                    GlyphRun.of(lines.getLast().runs().getLast().glyphs().face(), " "), words.size(), words.color(),
                    tag));
        }
    }

    /** Words with links, as kids of an element that exists. */
    void linkedWords(Box.TextBox words, double top, TagTree.Branch element) {
        note(words, words.lines().count(), top);
        var leaves = leaves(words.text().spans(), element);
        var lines = words.lines().all();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + words.baseline(i);
            for (var run : lines.get(i).runs()) {
                var span = words.text().spans().get(run.style());
                glyphs(words, run, baseline, leaves.get(run.style()));
                if (span.link().isPresent()) {
                    link(words, lines.get(i), run, baseline, span, leaves.get(run.style()));
                }
            }
        }
    }

    /** The leaf of each span. An element holds text or elements, never both: what is between links has one too. */
    private static List<Tag.Content> leaves(List<Span> spans, TagTree.Branch element) {
        var leaves = new ArrayList<Tag.Content>();
        for (int i = 0; i < spans.size(); i++) {
            boolean goesOn = i > 0 && spans.get(i).link().equals(spans.get(i - 1).link());
            leaves.add(goesOn ? leaves.getLast()
                    : element.leaf(spans.get(i).link().isPresent() ? Role.LINK : Role.SPAN));
        }
        return leaves;
    }

    private void glyphs(Box.TextBox words, Run run, double baseline, Tag tag) {
        items.add(new Item.Glyphs(words.x() + run.x() * words.size(), baseline, run.glyphs(), words.size(),
                words.color(), tag));
    }

    private void link(Box.TextBox words, TextLine line, Run run, double baseline, Span span, Tag.Content leaf) {
        double left = words.x() + run.x() * words.size();
        double right = words.x() + Math.min(run.x() + run.width(), line.width()) * words.size();
        if (!isCalled(span)) {
            underline(words, run.glyphs(), left, right, baseline);
        }
        var area = new Rect(left, baseline - words.capHeight() - ABOVE_LINK, right - left,
                ABOVE_LINK + words.capHeight() + BELOW_LINK);
        items.add(new Item.Link(area, span.link().orElseThrow(), contents(span), leaf));
    }

    /** Broken where letters reach into it. */
    private void underline(Box.TextBox words, GlyphRun glyphs, double left, double right, double baseline) {
        double size = words.size();
        var boxes = new ArrayList<Rect>();
        double from = left;
        for (var letter : glyphs.crossing(-UNDERLINE_DEPTH - UNDERLINE_THICKNESS - UNDERLINE_GAP,
                -UNDERLINE_DEPTH + UNDERLINE_GAP)) {
            addUnderline(boxes, from, left + (letter.left() - UNDERLINE_GAP) * size, baseline, size);
            from = Math.max(from, left + (letter.right() + UNDERLINE_GAP) * size);
        }
        addUnderline(boxes, from, right, baseline, size);
        items.add(new Item.Underline(boxes, words.color()));
    }

    private static void addUnderline(List<Rect> boxes, double from, double to, double baseline, double size) {
        if (to - from >= LEAST_UNDERLINE * size) {
            boxes.add(new Rect(from, baseline + UNDERLINE_DEPTH * size, to - from, UNDERLINE_THICKNESS * size));
        }
    }

    /** A telephone number looks like one, and is not underlined. */
    private static boolean isCalled(Span span) {
        return span.link().filter(uri -> uri.startsWith("tel:")).isPresent();
    }

    private static String contents(Span span) {
        return (isCalled(span) ? "Call " : "Open ") + span.text();
    }

    /** The logo, its lower edge on a baseline. */
    void logo(Logo logo, double x, double baseline, TagTree.Branch parent) {
        var box = new Rect(x, baseline - logo.height(), logo.width(), logo.height());
        var leaf = parent.leaf(Role.FIGURE, Attributes.figure(logo.alternative(), page, box));
        items.add(switch (logo) {
            case Logo.SvgLogo(var drawing, var alternative) ->
                    new Item.Art(box.left(), box.top(), box.height() / drawing.height(), drawing, leaf);
            case Logo.PngLogo raster -> new Item.Raster(box, raster.png(), leaf);
        });
    }
}
