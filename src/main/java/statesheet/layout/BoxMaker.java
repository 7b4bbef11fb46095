package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static List<Piece> pieces(Document document, Setting setting) {
        var maker = new BoxMaker(setting);
        var pieces = new ArrayList<Piece>();
        document.lead().ifPresent(lead -> pieces.add(new Piece.Lead(maker.lead(lead))));
        document.sections().forEach(section -> maker.addSection(section, pieces));
        return pieces;
    }

    private Box.Words lead(Text lead) {
        return setting.words(lead, StyleRole.LEAD, page.left(), page.measure());
    }

    private void addSection(Section section, List<Piece> pieces) {
        var heading = section.heading()
                .map(text -> setting.words(text, StyleRole.HEADING, page.left(), page.measure()));
        pieces.add(new Piece.Opening(heading, rail(section.figures())));
        for (var block : section.blocks()) {
            pieces.add(piece(block));
        }
    }

    private Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Piece.Column(body(text, 0), introducesNext(text));
            case Block.Items items -> new Piece.Column(items(items), false);
            case Block.Chart chart -> new Piece.Wide(breakdowns.chart(chart));
            case Block.Table table -> new Piece.Wide(breakdowns.table(table));
        };
    }

    private static boolean introducesNext(Text text) {
        return text.words().stripTrailing().endsWith(":");
    }

    private Box.Words body(Text text, double indent) {
        return setting.words(text, StyleRole.BODY, page.textLeft() + indent, page.textWidth() - indent);
    }

    private Box.Items items(Block.Items list) {
        var items = new ArrayList<Box.Items.Item>();
        for (int i = 0; i < list.items().size(); i++) {
            var text = body(list.items().get(i), space.listIndent());
            var marker = setting.oneLineTo(list.numbered() ? list.first() + i + "." : "•", StyleRole.BODY,
                    text.x() - 0.55 * text.size());
            items.add(new Box.Items.Item(marker, text));
        }
        return new Box.Items(list.numbered(), items, space.betweenItems());
    }

    private Optional<Box.Rail> rail(List<Section.RailFigure> figures) {
        return figures.isEmpty() ? Optional.empty()
                : Optional.of(new Box.Rail(figures.stream().map(this::figure).toList(), space.betweenFigures()));
    }

    private Box.Rail.Figure figure(Section.RailFigure figure) {
        var number = setting.oneLineWithin(figure.figure(), StyleRole.FIGURE, page.left(), page.rail());
        var label = setting.words(figure.label(), StyleRole.LABEL, page.left(), page.rail());
        return new Box.Rail.Figure(number, space.figureToLabel(), label);
    }
}
