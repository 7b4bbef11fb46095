package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import statesheet.brand.Brand;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.problem.Problem;
import statesheet.text.Face;
import statesheet.text.TextLine;

/** The brand's type and white at one scale: sets words, and gathers problems about those that are too wide. */
public final class TypeScale {

    /** A place of less width, which only a strange brand or far too many contacts make, holds no word anyway. */
    private static final double NARROWEST = 1;

    private final Brand brand;
    private final Typesetter typesetter;
    private final double factor;
    /** What white is multiplied by. */
    private final double spacing;
    private final List<Problem> tooWide = new ArrayList<>();

    public TypeScale(Brand brand, Typesetter typesetter, double factor) {
        this.brand = brand;
        this.typesetter = typesetter;
        this.factor = factor;
        this.spacing = factor * brand.page().stretch().white();
    }

    public Brand brand() {
        return brand;
    }

    /** What the brand's own sizes are multiplied by. */
    public double factor() {
        return factor;
    }

    /** Words that no line of their place can hold at this scale, one problem for each time that they were set. */
    public List<Problem> tooWide() {
        return List.copyOf(tooWide);
    }

    public Style style(StyleRole role) {
        return brand.style(role).at(factor);
    }

    public double white(White white) {
        return spaced(white.points());
    }

    /** A length that grows and shrinks with the white. */
    double spaced(double points) {
        return points * spacing;
    }

    /** The text broken to lines of {@code width}, its left edge at {@code x}. */
    Box.TextBox words(Text text, StyleRole role, double x, double width) {
        var style = style(role);
        var lines = typesetter.paragraph(text, role).broken(Math.max(width, NARROWEST) / style.size());
        if (!lines.fit()) {
            double widest = lines.all().stream().mapToDouble(TextLine::width).max().orElseThrow() * style.size();
            refuse(text, width, widest - width);
        }
        return new Box.TextBox(text, lines, x, style.size(), style.leading(), capHeight(role, style.size()),
                style.color());
    }

    /**
     * Reports that a place is too narrow for words.
     *
     * @param width  of the place, in points
     * @param excess how many points the words are wider
     */
    public void refuse(Text text, double width, double excess) {
        tooWide.add(typesetter.problems().tooWide(text, width, excess));
    }

    /** Words that come from a figure or a label, not from {@code sheet.md}. */
    public Box.TextBox words(String words, StyleRole role, double x, double width) {
        return words(Text.plain(words), role, x, width);
    }

    public OneLine oneLine(String words, StyleRole role, double x) {
        return oneLine(words, 0, role, x);
    }

    private OneLine oneLine(String words, int line, StyleRole role, double x) {
        var style = style(role);
        return new OneLine(typesetter.run(words, line, role), x, style.size(), capHeight(role, style.size()),
                style.color());
    }

    /**
     * One line no wider than {@code width}: its type steps down half a point at a time, to the style's floor. Words in
     * place of a large figure, which come from edition.json, go down to half of its size.
     *
     * @param line the line of {@code sheet.md} it is on, 0 where it comes from elsewhere
     */
    public OneLine oneLineWithin(String words, int line, StyleRole role, double x, double width) {
        var asIs = oneLine(words, line, role, x);
        boolean inWords = role == StyleRole.FIGURE && words.chars().anyMatch(Character::isLetter);
        double size = asIs.size();
        double floor = inWords ? size / 2 : brand.style(role).floor();
        while (asIs.run().width(size) > width && size > floor) {
            size = Math.max(floor, size - 0.5);
        }
        double excess = asIs.run().width(size) - width;
        if (excess > 0) {
            refuse(new Text(List.of(Span.plain(words)), inWords ? 0 : line), width, excess);
        }
        return new OneLine(asIs.run(), x, size, capHeight(role, size), asIs.color());
    }

    Face face(StyleRole role) {
        return typesetter.face(role);
    }

    /** Height of the style's capitals at a size, in points. */
    double capHeight(StyleRole role, double size) {
        var face = typesetter.face(role);
        return face.capHeight() * size / face.unitsPerEm();
    }

    /** Height of the style's capitals at its own size, in points. */
    public double capHeight(StyleRole role) {
        return capHeight(role, style(role).size());
    }
}
