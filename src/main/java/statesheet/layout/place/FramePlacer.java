package statesheet.layout.place;

import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Furniture;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.sheet.Tag.Artifact;

/** Puts what is around the text on a page: a band, the foot, what drafts and samples say. */
final class FramePlacer {

    /** How far DRAFT rises across the page, in degrees: about from corner to corner. */
    private static final double RISE = 52;

    /** Least white between two words of one row, in points. */
    private static final double LEAST_WHITE = 12;

    private static final double HAIRLINE = 0.5;

    private final Canvas canvas;
    private final Branch document;
    private final TypeScale own;
    private final PageGeometry page;
    private final PageFrame frame;
    private final boolean sample;

    /**
     * @param own    the brand's own sizes
     * @param sample whether the page says that its figures are samples
     */
    FramePlacer(Canvas canvas, Branch document, PageFrame frame, TypeScale own, boolean sample) {
        this.canvas = canvas;
        this.document = document;
        this.own = own;
        this.page = own.brand().page();
        this.frame = frame;
        this.sample = sample;
    }

    void watermark() {
        var word = own.oneLine("DRAFT", StyleRole.TITLE, 0);
        canvas.add(new Item.Watermark(page.width() / 2, page.height() / 2, RISE, word.run(),
                page.width() / word.run().width(1), ColorRole.RULE, Artifact.BACKGROUND));
    }

    /** The first page's band. */
    void band() {
        background(frame.height());
        own.brand().logo().ifPresent(logo ->
                canvas.logo(logo, page.left(), frame.top() + frame.kickerHeight(), document));
        frame.left().ifPresent(words -> canvas.words(words, frame.top(), document, Role.P));
        if (!frame.right().isEmpty()) {
            canvas.line(frame.right(), frame.top() + frame.right().baseline(), document.leaf(Role.P));
        }
        canvas.words(frame.title(), frame.titleTop(), document, Role.H1);
        frame.topic().ifPresent(words -> canvas.words(words, frame.topicTop(), document, Role.P));
        if (sample) {
            tag(page.right(), frame.titleTop() + frame.title().leading() / 2, document.leaf(Role.P));
        }
    }

    /** The slim band of later pages. */
    void head(Furniture<String> lines) {
        background(frame.slim());
        var head = PageFrame.Head.of(lines, sample, own);
        canvas.line(head.left(), PageFrame.AROUND_HEAD + head.left().baseline(), Artifact.HEADER);
        canvas.rightAligned(head.right(), page.right(), PageFrame.AROUND_HEAD, Artifact.HEADER);
        if (sample) {
            double width = PageFrame.tagWidth(own);
            double least = head.left().x() + head.left().width() + LEAST_WHITE + width;
            double most = page.right() - head.right().width() - LEAST_WHITE;
            tag(Math.clamp((page.width() + width) / 2, Math.min(least, most), most), frame.slim() / 2,
                    Artifact.HEADER);
        }
    }

    /** The hairline below the text, and the foot below that. */
    void footer(Furniture<String> lines) {
        canvas.panel(new Rect(page.left(), frame.rule(), page.measure(), HAIRLINE), ColorRole.RULE,
                Artifact.LAYOUT);
        var foot = PageFrame.Foot.of(lines, own);
        double top = frame.rule() + PageFrame.RULE_TO_FOOTER;
        canvas.words(foot.left(), top, Artifact.FOOTER);
        canvas.line(foot.right(), top + foot.more() + foot.right().baseline(), Artifact.FOOTER);
    }

    private void background(double height) {
        canvas.panel(new Rect(0, 0, page.width(), height), ColorRole.BRAND, Artifact.BACKGROUND);
        canvas.panel(new Rect(0, height, page.width(), PageFrame.ACCENT), ColorRole.ACCENT, Artifact.BACKGROUND);
    }

    private void tag(double right, double middle, Tag tag) {
        double left = right - PageFrame.tagWidth(own);
        var words = own.oneLine(PageFrame.SAMPLE, StyleRole.TAG, left + PageFrame.TAG_PADDING);
        double top = middle - words.leading() / 2;
        canvas.panel(new Rect(left, top - 2, right - left, words.leading() + 4), ColorRole.ACCENT,
                Artifact.BACKGROUND);
        canvas.line(words, top + words.baseline(), tag);
    }
}
