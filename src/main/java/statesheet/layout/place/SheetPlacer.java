package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.document.Document;
import statesheet.layout.fit.Filling;
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

    private final Document document;
    /** What the pages are filled with; for a draft, what they can be filled with. */
    private Fit fit;
    private final PageFrame frame;
    private final TypeScale own;
    private final PageGeometry page;
    private final boolean sample;
    private final TagTree tree = new TagTree();
    private final List<Sheet.Bookmark> bookmarks = new ArrayList<>();
    /** The paragraph whose first lines have been placed. */
    private Optional<Tag.Content> paragraph = Optional.empty();

    /**
     * @param frame  what is around the text
     * @param own    the brand's own sizes, in which that is set
     * @param sample whether every page says that its figures are samples
     */
    public SheetPlacer(Document document, Fit fit, PageFrame frame, TypeScale own, boolean sample) {
        this.document = document;
        this.fit = fit;
        this.frame = frame;
        this.own = own;
        this.page = own.brand().page();
        this.sample = sample;
    }

    /** @param draft whether DRAFT is across every page, under the text, and all that is too much is on further ones */
    public Sheet sheet(boolean draft) {
        var fullness = fit.fullness();
        fit = draft ? fit.forDraft() : fit;
        bookmarks.add(new Sheet.Bookmark(document.title().words(), 1, 0));
        var pages = new ArrayList<Page>();
        int start = 0;
        for (var filling : fit.pages()) {
            pages.add(page(pages.size() + 1, start, filling, draft));
            start = filling.end();
        }
        if (fit.count().needsBlankBack(fit.pages().size())) {
            pages.add(new Page(pages.size() + 1, page.width(), page.height(), List.of(), List.of()));
        }
        return new Sheet(document.title().words(), pages, tree.grown(), bookmarks, fit.measured().scale().factor(),
                fullness);
    }

    private Page page(int number, int start, Filling filling, boolean draft) {
        var canvas = new Canvas(number);
        var around = new FramePlacer(canvas, tree.document(), frame, own, sample);
        var lines = document.furniture().map(line -> line.on(number, fit.pages().size()));
        if (draft) {
            around.watermark();
        }
        if (number == 1) {
            around.band();
        } else {
            around.head(lines);
        }
        var flow = fit.measured().page(number, start, filling);
        fit.measured().continued(start).ifPresent(heading -> repeat(heading, number, canvas));
        fit.measured().strips().subList(start, filling.end()).forEach(strip -> place(flow.add(strip), canvas));
        around.footer(lines);
        return new Page(number, page.width(), page.height(), canvas.items(), canvas.typed());
    }

    /** Where a page goes on with a section, its heading is seen again, but not read again. */
    private void repeat(Strip.Opening heading, int number, Canvas canvas) {
        var at = fit.measured().emptyPage(number).open(heading);
        rule(canvas, at);
        canvas.words(heading.heading().orElseThrow(), at.top(), Artifact.HEADER);
    }

    private void place(Flow.Placement at, Canvas canvas) {
        var boxes = new BoxPlacer(canvas, tree.document(), page);
        switch (at.strip()) {
            case Strip.Lead(var words) -> boxes.place(words, at.top(), at.ratio());
            case Strip.Panel(var figures) -> boxes.place(figures, at.top(), at.ratio());
            case Strip.Opening opening -> open(opening, at, canvas);
            case Strip.UnitStart unit -> begin(unit, at, canvas);
            case Strip.InColumn column -> boxes.place(column.box(), at.top(), at.ratio());
            case Strip.Slice slice -> place(slice, at.top(), canvas);
            case Strip.Wide(var box) -> boxes.place(box, at.top(), at.ratio());
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
        rule(canvas, at);
        opening.heading().ifPresent(heading -> {
            bookmarks.add(new Sheet.Bookmark(heading.text().words(), canvas.page(), at.top()));
            canvas.words(heading, at.top(), tree.document(), Role.H2);
        });
    }

    /** The capitals of a figure begin where those of its paragraph do. */
    private void begin(Strip.UnitStart unit, Flow.Placement at, Canvas canvas) {
        at.rule().ifPresent(y -> canvas.panel(new Rect(page.left(), y, page.measure(), Flow.HAIRLINE),
                ColorRole.RULE, Artifact.LAYOUT));
        unit.rail().ifPresent(rail -> new BoxPlacer(canvas, tree.document(), page)
                .place(rail, at.top() - fit.measured().scale().aboveText(rail), at.ratio()));
    }

    private void rule(Canvas canvas, Flow.Placement at) {
        at.rule().ifPresent(y -> canvas.panel(new Rect(page.left(), y, page.measure(), Flow.RULE), ColorRole.BRAND,
                Artifact.LAYOUT));
    }
}
