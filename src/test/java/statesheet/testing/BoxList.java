package statesheet.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/**
 * A composed sheet as a list of boxes, page by page: first its words, then everything else, in the order of painting.
 *
 * <p>All measures are in points from the top left of the page. Words of one element are one line,
 * {@code p1 48.00 162.41 12.20/15.86 SourceSerif4-Regular "In 2023, New", 3 lines}: the left edge and baseline of the
 * first line, size and leading, face, and the first words. Anything else is {@code p1 48.00 150.00 516.00x0.50 BRAND}:
 * left, top, width, height and what it is.
 */
public final class BoxList {

    private static final int FIRST_WORDS = 3;

    /** By the id of a leaf: the element whose words it is part of, which for spans and links is the paragraph. */
    private final Map<Integer, Structure> elements = new HashMap<>();

    private BoxList(Sheet sheet) {
        addElements(sheet.structure(), sheet.structure());
    }

    private void addElements(Structure leaf, Structure parent) {
        boolean inline = leaf.role() == Role.SPAN || leaf.role() == Role.LINK;
        elements.put(leaf.id(), inline ? parent : leaf);
        leaf.kids().forEach(kid -> addElements(kid, elements.get(leaf.id())));
    }

    public static String of(Sheet sheet) {
        var boxes = new BoxList(sheet);
        return sheet.pages().stream().flatMap(boxes::lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    private Stream<String> lines(Page page) {
        var words = page.items().stream().filter(Item.Glyphs.class::isInstance).map(Item.Glyphs.class::cast)
                .collect(Collectors.groupingBy(this::element, LinkedHashMap::new, Collectors.toList()));
        return Stream.of(Stream.of(String.format(Locale.ROOT, "%.2fx%.2f", page.width(), page.height())),
                words.values().stream().map(BoxList::words), page.items().stream().flatMap(BoxList::other))
                .flatMap(lines -> lines).map(line -> "p" + page.number() + " " + line);
    }

    /** What words have in common that are one line of the list; those of a chart, a header or a footer stand alone. */
    private List<Object> element(Item.Glyphs glyphs) {
        return glyphs.tag() instanceof Tag.Content(int leaf) && elements.get(leaf).role() != Role.FIGURE
                ? List.of(elements.get(leaf).id(), glyphs.size()) : List.of(glyphs.x(), glyphs.baseline());
    }

    private static String words(List<Item.Glyphs> glyphs) {
        var first = glyphs.getFirst();
        double[] baselines = glyphs.stream().mapToDouble(Item.Glyphs::baseline).distinct().toArray();
        var leading = baselines.length == 1 ? "" : String.format(Locale.ROOT, "/%.2f", baselines[1] - baselines[0]);
        var text = glyphs.stream().map(run -> run.run().text()).collect(Collectors.joining());
        var start = Stream.of(text.strip().split("[ \u00A0]+")).limit(FIRST_WORDS).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "%.2f %.2f %.2f%s %s \"%s\"%s", first.x(), first.baseline(), first.size(),
                leading, first.run().face().postScriptName(), start,
                baselines.length == 1 ? "" : ", " + baselines.length + " lines");
    }

    private static Stream<String> other(Item item) {
        return switch (item) {
            case Item.Glyphs _ -> Stream.of();
            case Item.Modules code ->
                    Stream.of(box(around(code.boxes()), code.color() + ", " + code.runs().size() + " squares"));
            case Item.Panels(var boxes, var color, _) -> boxes.stream().map(box -> box(box, color.toString()));
            case Item.Underline(var boxes, var color) -> Stream.of(box(around(boxes), color + ", underline"));
            case Item.Art(var x, var y, var scale, var drawing, _) ->
                    Stream.of(box(new Rect(x, y, drawing.width() * scale, drawing.height() * scale), "drawing"));
            case Item.Raster(var box, _, _) -> Stream.of(box(box, "picture"));
            case Item.Link(var box, var uri, _, _) -> Stream.of(box(box, uri));
            case Item.Jump(var box, var page, _, _) -> Stream.of(box(box, "page " + page));
            case Item.Watermark mark -> Stream.of(String.format(Locale.ROOT, "%.2f %.2f %.2f \"%s\" at %.0f degrees",
                    mark.x(), mark.y(), mark.size(), mark.run().text(), mark.degrees()));
        };
    }

    private static String box(Rect box, String what) {
        return String.format(Locale.ROOT, "%.2f %.2f %.2fx%.2f %s", box.left(), box.top(), box.width(), box.height(),
                what);
    }

    private static Rect around(List<Rect> boxes) {
        double left = boxes.stream().mapToDouble(Rect::left).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Rect::top).min().orElseThrow();
        return new Rect(left, top, boxes.stream().mapToDouble(Rect::right).max().orElseThrow() - left,
                boxes.stream().mapToDouble(Rect::bottom).max().orElseThrow() - top);
    }
}
