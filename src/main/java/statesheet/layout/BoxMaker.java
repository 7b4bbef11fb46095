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
            strips.add(strip(section.blocks().get(i), i + 1 < section.blocks().size()));
        }
    }

    private Strip strip(Block block, boolean moreFollows) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Strip.Column(body(text, 0), moreFollows && introduces(text));
            case Block.Items items -> new Strip.Column(items(items), false);
            case Block.Chart chart -> new Strip.Wide(breakdowns.chart(chart));
            case Block.Table table -> new Strip.Wide(breakdowns.table(table));
        };
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
