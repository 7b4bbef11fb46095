package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Document;
import statesheet.layout.Structure.Role;
import statesheet.layout.Tag.Artifact;

/**
 * Gives every piece of a fit its place, page after page, and grows the structure as a person reads.
 *
 * <p>Lives as long as one composition.
 */
final class Composer {

    /** Lines one sees but does not notice: 0.75 pt is 6 dots of a 600 dpi printer. */
    private static final double RULE = 0.75;

    private final Document document;
    private final Fit fit;
    private final Setting unscaled;
    private final PageGeometry page;
    private final Furniture furniture;
    private final Marking marking;
    private final TagTree tree = new TagTree();
    private final List<Sheet.Bookmark> bookmarks = new ArrayList<>();

    /** @param unscaled sets what stands around the text: the fit leaves it as the brand has it */
    Composer(Layout.Order order, Fit fit, Setting unscaled) {
        this.document = order.document();
        this.fit = fit;
        this.unscaled = unscaled;
        this.page = unscaled.brand().page();
        this.furniture = order.furniture();
        this.marking = order.marking();
    }

    Sheet sheet() {
        var pages = new ArrayList<Page>();
        int start = 0;
        for (int i = 0; i < fit.ends().size(); i++) {
            int end = fit.ends().get(i);
            pages.add(page(i + 1, fit.measured().pieces().subList(start, end), fit.stretch().get(i)));
            start = end;
        }
        return new Sheet(document.title().words(), pages, tree.grown(), bookmarks,
                fit.measured().setting().scale());
    }

    private Page page(int number, List<Piece> pieces, double stretch) {
        var canvas = new Canvas(number);
        var lines = furniture.on(number, fit.ends().size());
        if (marking.draft()) {
            watermark(canvas);
        }
        if (number == 1) {
            band(canvas, lines);
        } else {
            header(canvas, lines);
        }
        var flow = fit.measured().page(number, stretch);
        pieces.forEach(piece -> place(flow.add(piece), canvas));
        var foot = fit.measured().foot();
        if (number == fit.ends().size() && !foot.isEmpty()) {
            new FootPlacer(canvas, tree.document(), page).place(foot, flow.addFoot(foot));
        }
        footer(canvas, lines);
        return new Page(number, page.width(), page.height(), canvas.items());
    }

    private void band(Canvas canvas, Furniture.Lines lines) {
        var band = Band.of(unscaled);
        canvas.panel(new Rect(0, 0, page.width(), band.height()), ColorRole.BRAND, Artifact.BACKGROUND);
        canvas.panel(new Rect(0, band.height(), page.width(), band.accent()), ColorRole.ACCENT,
                Artifact.BACKGROUND);
        unscaled.brand().logo().ifPresentOrElse(
                logo -> canvas.logo(logo, page.left(), band.kicker(), tree.document()),
                () -> read(canvas, unscaled.oneLine(lines.left(), StyleRole.KICKER, page.left()), band.kicker()));
        read(canvas, unscaled.oneLineTo(lines.right(), StyleRole.KICKER, page.right()), band.kicker());
        sampleData(canvas, StyleRole.KICKER, band.kicker(), () -> tree.document().leaf(Role.P));
        bookmarks.add(new Sheet.Bookmark(document.title().words(), 1, 0));
        canvas.line(unscaled.oneLineWithin(document.title().words(), StyleRole.TITLE, page.left(), page.measure()),
                band.title(), tree.document().leaf(Role.H1));
        read(canvas, unscaled.oneLineWithin(lines.topic(), StyleRole.TOPIC, page.left(), page.measure()), band.topic());
    }

    private void read(Canvas canvas, Box.OneLine line, double baseline) {
        if (!line.run().text().isEmpty()) {
            canvas.line(line, baseline, tree.document().leaf(Role.P));
        }
    }

    private void header(Canvas canvas, Furniture.Lines lines) {
        double baseline = Band.of(unscaled).kicker();
        canvas.line(unscaled.oneLine(lines.continued(), StyleRole.HEADER, page.left()), baseline, Artifact.HEADER);
        canvas.line(unscaled.oneLineTo(lines.right(), StyleRole.HEADER, page.right()), baseline, Artifact.HEADER);
        sampleData(canvas, StyleRole.HEADER, baseline, () -> Artifact.HEADER);
        rule(canvas, baseline + Layout.HEADER_TO_RULE);
    }

    private void footer(Canvas canvas, Furniture.Lines lines) {
        var left = unscaled.oneLine(lines.footerLeft(), StyleRole.FOOTER, page.left());
        double baseline = page.bottom() + left.capHeight();
        canvas.line(left, baseline, Artifact.FOOTER);
        canvas.line(unscaled.oneLineTo(lines.footerRight(), StyleRole.FOOTER, page.right()), baseline,
                Artifact.FOOTER);
    }

    private void rule(Canvas canvas, double y) {
        canvas.panel(new Rect(page.left(), y, page.measure(), RULE), ColorRole.BRAND, Artifact.LAYOUT);
    }

    private void sampleData(Canvas canvas, StyleRole role, double baseline, Supplier<Tag> tag) {
        if (marking.sample()) {
            var words = unscaled.oneLine("Sample data", role, 0);
            double x = page.left() + (page.measure() - words.width()) / 2;
            canvas.add(new Item.Glyphs(x, baseline, words.run(), words.size(), words.color(), tag.get()));
        }
    }

    private void watermark(Canvas canvas) {
        var word = unscaled.oneLine("DRAFT", StyleRole.TITLE, 0);
        double size = page.width() / word.run().width(1);
        canvas.add(new Item.Watermark(page.width() / 2, page.height() / 2, 52, word.run(), size,
                ColorRole.RULE, Artifact.BACKGROUND));
    }

    private void place(Flow.Spot spot, Canvas canvas) {
        var boxes = new BoxPlacer(canvas, tree.document());
        switch (spot.piece()) {
            case Piece.Lead(var words) -> boxes.place(words, spot.top());
            case Piece.Opening opening -> open(opening, spot, canvas);
            case Piece.Column column -> boxes.place(column.box(), spot.top());
            case Piece.Wide(var box) -> boxes.place(box, spot.top());
        }
    }

    private void open(Piece.Opening opening, Flow.Spot spot, Canvas canvas) {
        spot.rule().ifPresent(y -> rule(canvas, y));
        opening.heading().ifPresent(heading -> {
            bookmarks.add(new Sheet.Bookmark(heading.text().words(), canvas.page(), spot.top()));
            canvas.words(heading, spot.top(), tree.document(), Role.H2);
        });
        opening.rail().ifPresent(rail -> new BoxPlacer(canvas, tree.document()).place(rail, spot.text()));
    }
}
