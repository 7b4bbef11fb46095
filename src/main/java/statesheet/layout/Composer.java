package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Document;
import statesheet.layout.Structure.Role;
import statesheet.layout.Tag.Artifact;

/**
 * Gives every strip of a fit its place, page after page, and grows the structure as a person reads.
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
    private final Marking marking;
    private final PageCount count;
    private final TagTree tree = new TagTree();
    private final List<Sheet.Bookmark> bookmarks = new ArrayList<>();
    /** The paragraph whose first lines have been placed. */
    private Optional<Tag.Content> paragraph = Optional.empty();

    /** @param unscaled sets what stands around the text: the fit leaves it as the brand has it */
    Composer(Layout.Order order, Fit fit, Setting unscaled) {
        this.document = order.document();
        this.fit = fit;
        this.unscaled = unscaled;
        this.page = unscaled.brand().page();
        this.marking = order.marking();
        this.count = order.pages();
    }

    Sheet sheet() {
        bookmarks.add(new Sheet.Bookmark(document.title().words(), 1, 0));
        var pages = new ArrayList<Page>();
        int start = 0;
        for (var filling : fit.pages()) {
            pages.add(page(pages.size() + 1, fit.measured().strips().subList(start, filling.end()), filling.stretch()));
            start = filling.end();
        }
        if (count.needsBlankBack(pages.size())) {
            pages.add(new Page(pages.size() + 1, page.width(), page.height(), List.of()));
        }
        return new Sheet(document.title().words(), pages, tree.grown(), bookmarks,
                fit.measured().setting().scale());
    }

    private Page page(int number, List<Strip> strips, double stretch) {
        var canvas = new Canvas(number);
        var around = new FurniturePlacer(canvas, tree.document(), unscaled, marking);
        var lines = document.furniture().on(number, fit.pages().size());
        around.watermark();
        if (number == 1) {
            around.band(document.title(), lines);
        } else {
            rule(canvas, around.header(lines));
        }
        var flow = fit.measured().page(number, stretch);
        strips.forEach(strip -> place(flow.add(strip), canvas));
        around.footer(lines);
        return new Page(number, page.width(), page.height(), canvas.items());
    }

    private void place(Flow.Spot spot, Canvas canvas) {
        var boxes = new BoxPlacer(canvas, tree.document());
        switch (spot.strip()) {
            case Strip.Lead(var words) -> boxes.place(words, spot.top());
            case Strip.Opening opening -> open(opening, spot, canvas);
            case Strip.Column column -> boxes.place(column.box(), spot.top());
            case Strip.Part part -> place(part, spot.top(), canvas);
            case Strip.Wide(var box) -> boxes.place(box, spot.top());
            case Strip.Closing(var foot) -> new FootPlacer(canvas, tree.document(), page).place(foot, spot.top());
        }
    }

    /** A paragraph that is split stays one element, on whatever pages its lines stand. */
    private void place(Strip.Part part, double top, Canvas canvas) {
        if (part.first() == 0) {
            paragraph = Optional.of(tree.document().leaf(Role.P));
        }
        canvas.lines(part.words(), part.first(), part.count(), top, paragraph.orElseThrow());
    }

    private void open(Strip.Opening opening, Flow.Spot spot, Canvas canvas) {
        spot.rule().ifPresent(y -> rule(canvas, y));
        opening.heading().ifPresent(heading -> {
            bookmarks.add(new Sheet.Bookmark(heading.text().words(), canvas.page(), spot.top()));
            canvas.words(heading, spot.top(), tree.document(), Role.H2);
        });
        opening.rail().ifPresent(rail -> new BoxPlacer(canvas, tree.document()).place(rail, spot.column()));
    }

    private void rule(Canvas canvas, double y) {
        canvas.panel(new Rect(page.left(), y, page.measure(), RULE), ColorRole.BRAND, Artifact.LAYOUT);
    }
}
