package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.document.Text;

/** Measures a document's blocks at one scale. */
public final class BoxMaker {

    /** Of a paragraph that is split: one line alone at a page's head or foot looks lost. */
    private static final int LEAST_LINES = 2;

    private final TypeScale scale;
    private final PageGeometry page;
    private final BreakdownBoxes breakdowns;

    private BoxMaker(TypeScale scale) {
        this.scale = scale;
        this.page = scale.brand().page();
        this.breakdowns = new BreakdownBoxes(scale);
    }

    /** @param codes QR codes by address */
    public static List<Strip> strips(Document document, TypeScale scale, Function<String, QrCode> codes) {
        var closing = new ClosingMaker(scale, codes).closing(document);
        var maker = new BoxMaker(scale);
        var strips = new ArrayList<Strip>();
        document.lead().ifPresent(lead -> strips.add(new Strip.Lead(maker.wide(lead, StyleRole.LEAD))));
        document.sections().forEach(section -> maker.addSection(section, strips));
        if (!closing.isEmpty()) {
            strips.add(new Strip.End(closing));
        }
        return strips;
    }

    private Box.TextBox wide(Text text, StyleRole role) {
        return scale.words(text, role, page.left(), page.measure());
    }

    /** Figures with no text beside them can end a page; a heading never can. */
    private void addSection(Section section, List<Strip> strips) {
        var heading = section.heading().map(text -> wide(text, StyleRole.HEADING));
        var rail = rail(section.figures());
        if (!section.isOnlyPageEnds()) {
            strips.add(new Strip.Opening(heading, rail, !section.blocks().isEmpty() || rail.isEmpty()));
        }
        for (int i = 0; i < section.blocks().size(); i++) {
            addBlock(section.blocks().get(i), i + 1 < section.blocks().size(), strips);
        }
    }

    private void addBlock(Block block, boolean moreFollows, List<Strip> strips) {
        switch (block) {
            case Block.Paragraph(var text) -> addParagraph(body(text, 0), moreFollows && introduces(text), strips);
            case Block.Items items -> strips.add(new Strip.InColumn(items(items), false));
            case Block.PageEnd _ -> strips.add(new Strip.PageEnd());
            case Block.Chart chart -> strips.add(new Strip.Wide(breakdowns.chart(chart)));
            case Block.Table table -> strips.add(new Strip.Wide(breakdowns.table(table)));
        }
    }

    private void addParagraph(Box.TextBox words, boolean introduces, List<Strip> strips) {
        int lines = words.lines().count();
        if (!page.stretch().withinSections() || lines < 2 * LEAST_LINES || words.isLinked()) {
            strips.add(new Strip.InColumn(words, introduces));
        } else {
            strips.add(new Strip.Slice(words, 0, LEAST_LINES, false));
            for (int line = LEAST_LINES; line < lines - LEAST_LINES; line++) {
                strips.add(new Strip.Slice(words, line, 1, false));
            }
            strips.add(new Strip.Slice(words, lines - LEAST_LINES, LEAST_LINES, introduces));
        }
    }

    /** Whether a paragraph ends with a colon, and so stays with what it introduces. */
    private static boolean introduces(Text text) {
        return !text.spans().isEmpty() && text.spans().getLast().text().stripTrailing().endsWith(":");
    }

    private Box.TextBox body(Text text, double indent) {
        return scale.words(text, StyleRole.BODY, page.textLeft() + indent, page.textWidth() - indent);
    }

    private Box.ListBox items(Block.Items list) {
        var markers = IntStream.range(0, list.items().size())
                .mapToObj(i -> scale.oneLine(list.numbered() ? list.first() + i + "." : "•", StyleRole.BODY, 0))
                .toList();
        double widest = markers.stream().mapToDouble(OneLine::width).max().orElse(0);
        double gap = scale.white(White.MARKER_TO_ITEM);
        double indent = Math.max(scale.white(White.LIST_INDENT), widest + gap);
        var items = new ArrayList<Box.ListBox.ListItem>();
        for (int i = 0; i < markers.size(); i++) {
            var text = body(list.items().get(i), indent);
            items.add(new Box.ListBox.ListItem(markers.get(i).endingAt(text.x() - gap), text));
        }
        return new Box.ListBox(list.numbered(), items, scale.white(White.BETWEEN_LIST_ITEMS));
    }

    private Optional<Box.RailBox> rail(List<Section.RailFigure> figures) {
        return figures.isEmpty() ? Optional.empty()
                : Optional.of(new Box.RailBox(figures.stream().map(this::figure).toList(),
                        scale.white(White.BETWEEN_FIGURES)));
    }

    private Box.RailBox.LargeFigure figure(Section.RailFigure figure) {
        var number = scale.oneLineWithin(figure.figure(), figure.label().line(), StyleRole.FIGURE, page.left(),
                page.rail());
        var label = scale.words(figure.label(), StyleRole.LABEL, page.left(), page.rail());
        return new Box.RailBox.LargeFigure(number, scale.white(White.FIGURE_TO_LABEL), label);
    }
}
