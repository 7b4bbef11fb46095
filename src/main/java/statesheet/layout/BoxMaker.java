package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.document.Text;

/** Measures a document's blocks at one scale. */
final class BoxMaker {

    /** Of a paragraph that is split: one line alone at a page's head or foot looks lost. */
    private static final int LEAST_LINES = 2;

    private final Setting setting;
    private final PageGeometry page;
    private final Spacing space;
    private final BreakdownBoxes breakdowns;

    private BoxMaker(Setting setting) {
        this.setting = setting;
        this.page = setting.brand().page();
        this.space = setting.space();
        this.breakdowns = new BreakdownBoxes(setting);
    }

    static List<Strip> strips(Document document, Foot foot, Setting setting) {
        var maker = new BoxMaker(setting);
        var strips = new ArrayList<Strip>();
        document.lead().ifPresent(lead -> strips.add(new Strip.Lead(maker.lead(lead))));
        document.sections().forEach(section -> maker.addSection(section, strips));
        if (!foot.isEmpty()) {
            strips.add(new Strip.Closing(foot));
        }
        return strips;
    }

    private Box.Words lead(Text lead) {
        return setting.words(lead, StyleRole.LEAD, page.left(), page.measure());
    }

    /** Figures with no text beside them can end a page; a heading never can. */
    private void addSection(Section section, List<Strip> strips) {
        var heading = section.heading()
                .map(text -> setting.words(text, StyleRole.HEADING, page.left(), page.measure()));
        var rail = rail(section.figures());
        strips.add(new Strip.Opening(heading, rail, !section.blocks().isEmpty() || rail.isEmpty()));
        for (int i = 0; i < section.blocks().size(); i++) {
            addBlock(section.blocks().get(i), i + 1 < section.blocks().size(), strips);
        }
    }

    private void addBlock(Block block, boolean moreFollows, List<Strip> strips) {
        switch (block) {
            case Block.Paragraph(var text) -> addParagraph(body(text, 0), moreFollows && introduces(text), strips);
            case Block.Items items -> strips.add(new Strip.Column(items(items), false));
            case Block.Chart chart -> strips.add(new Strip.Wide(breakdowns.chart(chart)));
            case Block.Table table -> strips.add(new Strip.Wide(breakdowns.table(table)));
        }
    }

    private void addParagraph(Box.Words words, boolean introduces, List<Strip> strips) {
        int lines = words.lines().count();
        if (!page.stretch().withinSections() || lines < 2 * LEAST_LINES || words.isLinked()) {
            strips.add(new Strip.Column(words, introduces));
        } else {
            strips.add(new Strip.Part(words, 0, LEAST_LINES, false));
            for (int line = LEAST_LINES; line < lines - LEAST_LINES; line++) {
                strips.add(new Strip.Part(words, line, 1, false));
            }
            strips.add(new Strip.Part(words, lines - LEAST_LINES, LEAST_LINES, introduces));
        }
    }

    /** Whether a paragraph ends with a colon, and so stays with what it introduces. */
    private static boolean introduces(Text text) {
        return !text.spans().isEmpty() && text.spans().getLast().text().stripTrailing().endsWith(":");
    }

    private Box.Words body(Text text, double indent) {
        return setting.words(text, StyleRole.BODY, page.textLeft() + indent, page.textWidth() - indent);
    }

    private Box.Items items(Block.Items list) {
        var markers = IntStream.range(0, list.items().size())
                .mapToObj(i -> setting.oneLine(list.numbered() ? list.first() + i + "." : "•", StyleRole.BODY, 0))
                .toList();
        double widest = markers.stream().mapToDouble(OneLine::width).max().orElse(0);
        double gap = space.markerToItem();
        double indent = Math.max(space.listIndent(), widest + gap);
        var items = new ArrayList<Box.Items.Item>();
        for (int i = 0; i < markers.size(); i++) {
            var text = body(list.items().get(i), indent);
            items.add(new Box.Items.Item(markers.get(i).endingAt(text.x() - gap), text));
        }
        return new Box.Items(list.numbered(), items, space.betweenItems());
    }

    private Optional<Box.Rail> rail(List<Section.RailFigure> figures) {
        return figures.isEmpty() ? Optional.empty()
                : Optional.of(new Box.Rail(figures.stream().map(this::figure).toList(), space.betweenFigures()));
    }

    private Box.Rail.Figure figure(Section.RailFigure figure) {
        var number = setting.oneLineWithin(figure.figure(), figure.label().line(), StyleRole.FIGURE, page.left(),
                page.rail());
        var label = setting.words(figure.label(), StyleRole.LABEL, page.left(), page.rail());
        return new Box.Rail.Figure(number, space.figureToLabel(), label);
    }
}
