package statesheet.layout;

import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.brand.ColorRole;
import statesheet.brand.Logo;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Furniture;
import statesheet.document.Text;
import statesheet.layout.Structure.Role;
import statesheet.layout.Tag.Artifact;
import statesheet.layout.TagTree.Branch;

/** Puts what stands around the text on a page: the band or the header, the footer, the marks of drafts and samples. */
final class FurniturePlacer {

    /** How far DRAFT rises across the page, in degrees: about from corner to corner. */
    private static final double RISE = 52;

    /** Least white between two words of one row, in points. */
    private static final double LEAST_WHITE = 12;

    private final Canvas canvas;
    private final Branch document;
    private final Setting setting;
    private final PageGeometry page;
    private final Marking marking;

    /** @param setting that of the brand's own sizes: the fit leaves the furniture as it is */
    FurniturePlacer(Canvas canvas, Branch document, Setting setting, Marking marking) {
        this.canvas = canvas;
        this.document = document;
        this.setting = setting;
        this.page = setting.brand().page();
        this.marking = marking;
    }

    void watermark() {
        if (marking.draft()) {
            var word = setting.oneLine("DRAFT", StyleRole.TITLE, 0);
            canvas.add(new Item.Watermark(page.width() / 2, page.height() / 2, RISE, word.run(),
                    page.width() / word.run().width(1), ColorRole.RULE, Artifact.BACKGROUND));
        }
    }

    void band(Text title, Furniture.OnePage lines) {
        var band = Band.of(setting);
        canvas.panel(new Rect(0, 0, page.width(), band.height()), ColorRole.BRAND, Artifact.BACKGROUND);
        canvas.panel(new Rect(0, band.height(), page.width(), band.accent()), ColorRole.ACCENT, Artifact.BACKGROUND);
        kicker(lines, band.kicker());
        canvas.line(setting.oneLineWithin(title.words(), title.line(), StyleRole.TITLE, page.left(), page.measure()),
                band.title(), document.leaf(Role.H1));
        if (!lines.topic().isEmpty()) {
            canvas.line(setting.oneLineWithin(lines.topic(), 0, StyleRole.TOPIC, page.left(), page.measure()),
                    band.topic(), document.leaf(Role.P));
        }
    }

    private void kicker(Furniture.OnePage lines, double baseline) {
        var logo = setting.brand().logo();
        logo.ifPresent(mark -> canvas.logo(mark, page.left(), baseline, document));
        var row = new Row(logo.map(Logo::width).orElse(0.0), logo.isPresent() ? "" : lines.left(), sample(),
                lines.right());
        place(row, StyleRole.KICKER, baseline, () -> document.leaf(Role.P));
    }

    /** @return where the rule below the header lies */
    double header(Furniture.OnePage lines) {
        double baseline = Band.header(setting);
        var whole = new Row(0, lines.continued(), sample(), lines.right());
        // The kind of sheet stands on the first page as well; that its data are samples has to stand on every one.
        var row = white(whole, StyleRole.HEADER) < least(whole) && marking.sample()
                ? new Row(0, lines.continued(), "", sample()) : whole;
        place(row, StyleRole.HEADER, baseline, () -> Artifact.HEADER);
        return baseline + Layout.HEADER_TO_RULE;
    }

    void footer(Furniture.OnePage lines) {
        double capitals = setting.capHeight(StyleRole.FOOTER, setting.style(StyleRole.FOOTER).size());
        place(new Row(0, lines.footerLeft(), "", lines.footerRight()), StyleRole.FOOTER, page.bottom() + capitals,
                () -> Artifact.FOOTER);
    }

    private String sample() {
        return marking.sample() ? "Sample data" : "";
    }

    /** Words at both ends of the measure and between them; the first {@code taken} points belong to something else. */
    private record Row(double taken, String left, String middle, String right) {}

    /** What the words of a row leave of the measure, in points. */
    private double white(Row row, StyleRole role) {
        return page.measure() - row.taken - Stream.of(row.left, row.middle, row.right)
                .mapToDouble(words -> setting.oneLine(words, role, 0).width()).sum();
    }

    private static double least(Row row) {
        return row.middle.isEmpty() ? LEAST_WHITE : 2 * LEAST_WHITE;
    }

    private void place(Row row, StyleRole role, double baseline, Supplier<Tag> tag) {
        var left = setting.oneLine(row.left, role, page.left() + row.taken);
        var right = setting.oneLine(row.right, role, 0).endingAt(page.right());
        var middle = setting.oneLine(row.middle, role, 0);
        double white = white(row, role);
        if (white < least(row)) {
            var longest = left.width() > right.width() ? left : right;
            setting.refuse(Text.plain(longest.run().text()), longest.width() + white - least(row));
        }
        Stream.of(left, right, middle.from(left.x() + left.width() + white / 2)).filter(line -> !line.isEmpty())
                .forEach(line -> canvas.line(line, baseline, tag.get()));
    }
}
