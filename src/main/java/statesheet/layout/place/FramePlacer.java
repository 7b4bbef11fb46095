package statesheet.layout.place;

import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.Logo;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Furniture;
import statesheet.document.Text;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.sheet.Tag.Artifact;

/** Puts what is around the text on a page: the band or the header, the footer, what drafts and samples say. */
final class FramePlacer {

    /** How far DRAFT rises across the page, in degrees: about from corner to corner. */
    private static final double RISE = 52;

    /** Least white between two words of one row, in points. */
    private static final double LEAST_WHITE = 12;

    private final Canvas canvas;
    private final Branch document;
    private final TypeScale own;
    private final PageGeometry page;
    private final PageFrame frame;
    /** Between the words of the header, on every page; empty where the figures are no samples. */
    private final String sample;

    /**
     * @param own    the brand's own sizes
     * @param sample whether the page says that its figures are samples
     */
    FramePlacer(Canvas canvas, Branch document, TypeScale own, boolean sample) {
        this.canvas = canvas;
        this.document = document;
        this.own = own;
        this.page = own.brand().page();
        this.frame = PageFrame.of(own);
        this.sample = sample ? "Sample data" : "";
    }

    void watermark() {
        var word = own.oneLine("DRAFT", StyleRole.TITLE, 0);
        canvas.add(new Item.Watermark(page.width() / 2, page.height() / 2, RISE, word.run(),
                page.width() / word.run().width(1), ColorRole.RULE, Artifact.BACKGROUND));
    }

    void band(Text title, Furniture<String> lines) {
        canvas.panel(new Rect(0, 0, page.width(), frame.height()), ColorRole.BRAND, Artifact.BACKGROUND);
        canvas.panel(new Rect(0, frame.height(), page.width(), frame.accent()), ColorRole.ACCENT, Artifact.BACKGROUND);
        kicker(lines, frame.kicker());
        canvas.line(own.oneLineWithin(title.words(), title.line(), StyleRole.TITLE, page.left(), page.measure()),
                frame.title(), document.leaf(Role.H1));
        if (!lines.topic().isEmpty()) {
            canvas.line(own.oneLineWithin(lines.topic(), 0, StyleRole.TOPIC, page.left(), page.measure()),
                    frame.topic(), document.leaf(Role.P));
        }
    }

    private void kicker(Furniture<String> lines, double baseline) {
        var logo = own.brand().logo();
        logo.ifPresent(picture -> canvas.logo(picture, page.left(), baseline, document));
        var row = new HeaderRow(logo.map(Logo::width).orElse(0.0), logo.isPresent() ? "" : lines.left(), sample,
                lines.right());
        place(row, StyleRole.KICKER, baseline, () -> document.leaf(Role.P));
    }

    void header(Furniture<String> lines) {
        var whole = new HeaderRow(0, lines.continued(), sample, lines.right());
        // The kind of sheet is on the first page as well; that its figures are samples has to be on every one.
        var row = white(whole, StyleRole.HEADER) < least(whole) && !sample.isEmpty()
                ? new HeaderRow(0, lines.continued(), "", sample) : whole;
        place(row, StyleRole.HEADER, frame.header(), () -> Artifact.HEADER);
    }

    void footer(Furniture<String> lines) {
        place(new HeaderRow(0, lines.footerLeft(), "", lines.footerRight()), StyleRole.FOOTER,
                page.bottom() + own.capHeight(StyleRole.FOOTER), () -> Artifact.FOOTER);
    }

    /** Words at both ends of the measure and between them; the first {@code taken} points belong to something else. */
    private record HeaderRow(double taken, String left, String middle, String right) {}

    /** What the words of a row leave of the measure, in points. */
    private double white(HeaderRow row, StyleRole role) {
        return page.measure() - row.taken - Stream.of(row.left, row.middle, row.right)
                .mapToDouble(words -> own.oneLine(words, role, 0).width()).sum();
    }

    private static double least(HeaderRow row) {
        return row.middle.isEmpty() ? LEAST_WHITE : 2 * LEAST_WHITE;
    }

    private void place(HeaderRow row, StyleRole role, double baseline, Supplier<Tag> tag) {
        var left = own.oneLine(row.left, role, page.left() + row.taken);
        var right = own.oneLine(row.right, role, 0).endingAt(page.right());
        var middle = own.oneLine(row.middle, role, 0);
        double white = white(row, role);
        if (white < least(row)) {
            var longest = left.width() > right.width() ? left : right;
            double excess = least(row) - white;
            own.refuse(Text.plain(longest.run().text()), longest.width() - excess, excess);
        }
        Stream.of(left, right, middle.from(left.x() + left.width() + white / 2)).filter(line -> !line.isEmpty())
                .forEach(line -> canvas.line(line, baseline, tag.get()));
    }
}
