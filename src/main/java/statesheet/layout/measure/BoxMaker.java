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
    private final boolean columns;
    private final FigureBoxes figures;
    private final BreakdownBoxes breakdowns;
    private final List<Strip> strips = new ArrayList<>();

    private BoxMaker(TypeScale scale, boolean columns) {
        this.columns = columns;
        this.scale = scale;
        this.page = scale.brand().page();
        this.figures = new FigureBoxes(scale);
        this.breakdowns = new BreakdownBoxes(scale);
    }

    /** Whether any section may be set in two columns. */
    public static boolean mayColumn(Document document) {
        return document.sections().stream().anyMatch(ColumnBoxes::suits);
    }

    /**
     * @param columns whether sections without figures are set across the page in two columns
     * @param codes   QR codes by address
     */
    public static List<Strip> strips(Document document, TypeScale scale, boolean columns,
            Function<String, QrCode> codes) {
        return new BoxMaker(scale, columns).all(document, new ClosingMaker(scale, codes).closing(document));
    }

    private List<Strip> all(Document document, Closing closing) {
        document.lead().ifPresent(lead -> strips.add(new Strip.Lead(wide(lead, StyleRole.LEAD))));
        if (!document.key().isEmpty()) {
            strips.add(new Strip.Panel(figures.panel(document.key())));
        }
        document.sections().forEach(this::addSection);
        if (!closing.isEmpty()) {
            strips.add(new Strip.End(closing));
        }
        return strips;
    }

    private Box.TextBox wide(Text text, StyleRole role) {
        return scale.words(text, role, page.left(), page.measure());
    }

    private void addSection(Section section) {
        if (!section.isOnlyPageEnds()) {
            strips.add(new Strip.Opening(section.heading().map(text -> wide(text, StyleRole.HEADING))));
        }
        var across = Optional.of(section).filter(given -> columns && ColumnBoxes.suits(given))
                .flatMap(new ColumnBoxes(scale)::columns);
        if (across.isPresent()) {
            strips.add(new Strip.Wide(across.get()));
        } else {
            addUnits(section);
        }
    }

    private void addUnits(Section section) {
        for (int i = 0; i < section.units().size(); i++) {
            addUnit(section.units().get(i), i == 0);
        }
    }

    /** Figures with no text beside them can end a page. */
    private void addUnit(Section.Unit unit, boolean first) {
        boolean beside = !page.isOneColumn();
        var rail = unit.figures().isEmpty() || !beside ? Optional.<Box.RailBox>empty()
                : Optional.of(figures.rail(unit.figures()));
        strips.add(new Strip.UnitStart(rail, first, !unit.blocks().isEmpty()));
        if (!unit.figures().isEmpty() && !beside) {
            strips.add(new Strip.InColumn(figures.row(unit.figures()), !unit.blocks().isEmpty()));
        }
        for (int i = 0; i < unit.blocks().size(); i++) {
            addBlock(unit.blocks().get(i), i + 1 < unit.blocks().size());
        }
    }

    private void addBlock(Block block, boolean moreFollows) {
        switch (block) {
            case Block.Paragraph(var text) -> addParagraph(body(text, 0), moreFollows && introduces(text));
            case Block.Items items -> strips.add(new Strip.InColumn(items(items), false));
            case Block.PageEnd _ -> strips.add(new Strip.PageEnd());
            case Block.Chart chart -> strips.add(new Strip.Wide(breakdowns.chart(chart)));
            case Block.Table table -> strips.add(new Strip.InColumn(breakdowns.table(table), false));
        }
    }

    private void addParagraph(Box.TextBox words, boolean introduces) {
        int lines = words.lines().count();
        if (lines < 2 * LEAST_LINES || words.isLinked()) {
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
                .mapToObj(i -> scale.oneLine(list.numbered() ? list.first() + i + "." : "•", StyleRole.BODY,
                        page.textLeft()))
                .toList();
        double widest = markers.stream().mapToDouble(OneLine::width).max().orElse(0);
        double indent = Math.max(scale.white(White.LIST_INDENT), widest + scale.white(White.MARKER_TO_ITEM));
        var items = new ArrayList<Box.ListBox.ListItem>();
        for (int i = 0; i < markers.size(); i++) {
            items.add(new Box.ListBox.ListItem(markers.get(i), body(list.items().get(i), indent)));
        }
        return new Box.ListBox(list.numbered(), items, scale.white(White.BETWEEN_LIST_ITEMS));
    }
}
