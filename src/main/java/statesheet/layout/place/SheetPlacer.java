package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Document;
import statesheet.layout.fit.Fit;
import statesheet.layout.fit.Flow;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.sheet.Tag.Artifact;

/**
 * Gives every strip of a fit its place, page after page, and grows the structure as a person reads.
 *
 * <p>Lives as long as one composition.
 */
public final class SheetPlacer {

    /** Lines one sees but does not notice: 0.75 pt is 6 dots of a 600 dpi printer. */
    private static final double RULE = 0.75;

    private final Document document;
    private final Fit fit;
    private final TypeScale own;
    private final PageGeometry page;
    private final boolean sample;
    private final TagTree tree = new TagTree();
    private final List<Sheet.Bookmark> bookmarks = new ArrayList<>();
    /** The paragraph whose first lines have been placed. */
    private Optional<Tag.Content> paragraph = Optional.empty();

    /**
     * @param own    the brand's own sizes, for what is around the text: the fit leaves it alone
     * @param sample whether every page says that its figures are samples
     */
    public SheetPlacer(Document document, Fit fit, TypeScale own, boolean sample) {
        this.document = document;
        this.fit = fit;
        this.own = own;
        this.page = own.brand().page();
        this.sample = sample;
    }

    /**
     * @param draft     whether DRAFT is across every page, under the text
     * @param blankBack whether a blank page comes last
     */
    public Sheet sheet(boolean draft, boolean blankBack) {
        bookmarks.add(new Sheet.Bookmark(document.title().words(), 1, 0));
        var pages = new ArrayList<Page>();
        int start = 0;
        for (var filling : fit.pages()) {
            var strips = fit.measured().strips().subList(start, filling.end());
            pages.add(page(pages.size() + 1, strips, filling.stretch(), draft));
            start = filling.end();
        }
        if (blankBack) {
            pages.add(new Page(pages.size() + 1, page.width(), page.height(), List.of()));
        }
        return new Sheet(document.title().words(), pages, tree.grown(), bookmarks, fit.measured().scale().factor());
    }

    private Page page(int number, List<Strip> strips, double stretch, boolean draft) {
        var canvas = new Canvas(number);
        var around = new FramePlacer(canvas, tree.document(), own, sample);
        var lines = document.furniture().map(line -> line.on(number, fit.pages().size()));
        if (draft) {
            around.watermark();
        }
        if (number == 1) {
            around.band(document.title(), lines);
        } else {
            around.header(lines);
            rule(canvas, PageFrame.of(own).headerRule());
        }
        var flow = fit.measured().page(number, stretch);
        strips.forEach(strip -> place(flow.add(strip), canvas));
        around.footer(lines);
        return new Page(number, page.width(), page.height(), canvas.items());
    }

    private void place(Flow.Placement at, Canvas canvas) {
        var boxes = new BoxPlacer(canvas, tree.document());
        switch (at.strip()) {
            case Strip.Lead(var words) -> boxes.place(words, at.top());
            case Strip.Opening opening -> open(opening, at, canvas);
            case Strip.InColumn column -> boxes.place(column.box(), at.top());
            case Strip.Slice slice -> place(slice, at.top(), canvas);
            case Strip.Wide(var box) -> boxes.place(box, at.top());
            case Strip.PageEnd _ -> { }
            case Strip.End(var closing) -> new ClosingPlacer(canvas, tree.document(), page).place(closing, at.top());
        }
    }

    /** A paragraph that is split stays one element, on whatever pages its lines are. */
    private void place(Strip.Slice slice, double top, Canvas canvas) {
        if (slice.first() == 0) {
            paragraph = Optional.of(tree.document().leaf(Role.P));
        }
        canvas.lines(slice.words(), slice.first(), slice.count(), top, paragraph.orElseThrow());
    }

    private void open(Strip.Opening opening, Flow.Placement at, Canvas canvas) {
        at.rule().ifPresent(y -> rule(canvas, y));
        opening.heading().ifPresent(heading -> {
            bookmarks.add(new Sheet.Bookmark(heading.text().words(), canvas.page(), at.top()));
            canvas.words(heading, at.top(), tree.document(), Role.H2);
        });
        opening.rail().ifPresent(rail -> new BoxPlacer(canvas, tree.document()).place(rail, at.column()));
    }

    private void rule(Canvas canvas, double y) {
        canvas.panel(new Rect(page.left(), y, page.measure(), RULE), ColorRole.BRAND, Artifact.LAYOUT);
    }
}
