package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import statesheet.brand.Brand;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.text.Face;

/** Sets words at one scale of the brand's type and space, and gathers what its place cannot hold. */
final class Setting {

    /** A place of less width, which only a strange brand or far too many contacts make, holds no word anyway. */
    private static final double NARROWEST = 1;

    private final Brand brand;
    private final Typesetter typesetter;
    private final double scale;
    private final Spacing space;
    private final List<TooWide> tooWide = new ArrayList<>();

    /** Words that no line of {@code width} points can hold at this scale. */
    record TooWide(Text text, double width) {}

    Setting(Brand brand, Typesetter typesetter, double scale) {
        this.brand = brand;
        this.typesetter = typesetter;
        this.scale = scale;
        this.space = new Spacing(scale * brand.page().stretch().white());
    }

    Brand brand() {
        return brand;
    }

    double scale() {
        return scale;
    }

    Spacing space() {
        return space;
    }

    List<TooWide> tooWide() {
        return List.copyOf(tooWide);
    }

    Style style(StyleRole role) {
        return brand.style(role).at(scale);
    }

    /** The text broken to lines of {@code width}, its left edge at {@code x}. */
    Box.Words words(Text text, StyleRole role, double x, double width) {
        var style = style(role);
        var lines = typesetter.paragraph(text, role).broken(Math.max(width, NARROWEST) / style.size());
        if (!lines.fit()) {
            refuse(text, width);
        }
        return new Box.Words(text, lines, x, style.size(), style.leading(), capHeight(role, style.size()),
                style.color());
    }

    /** Says that a place is too narrow for words. */
    void refuse(Text text, double width) {
        tooWide.add(new TooWide(text, width));
    }

    /** Words that come from a figure or a label, not from {@code sheet.md}. */
    Box.Words words(String words, StyleRole role, double x, double width) {
        return words(typesetter.plain(words), role, x, width);
    }

    OneLine oneLine(String words, StyleRole role, double x) {
        return oneLine(words, 0, role, x);
    }

    private OneLine oneLine(String words, int line, StyleRole role, double x) {
        var style = style(role);
        return new OneLine(typesetter.run(words, line, role), x, style.size(), capHeight(role, style.size()),
                style.color());
    }

    /**
     * One line no wider than {@code width}: its type steps down half a point at a time, to the style's floor.
     *
     * @param line the line of {@code sheet.md} it stands on, 0 where it comes from elsewhere
     */
    OneLine oneLineWithin(String words, int line, StyleRole role, double x, double width) {
        var asIs = oneLine(words, line, role, x);
        double floor = brand.style(role).floor();
        double size = asIs.size();
        while (asIs.run().width(size) > width && size > floor) {
            size = Math.max(floor, size - 0.5);
        }
        if (asIs.run().width(size) > width) {
            refuse(new Text(List.of(Span.plain(words)), line), width);
        }
        return new OneLine(asIs.run(), x, size, capHeight(role, size), asIs.color());
    }

    /** The parts of a contact entry that stand on lines of their own. */
    List<Text> contactLines(Text text) {
        return typesetter.contactLines(text);
    }

    Face face(StyleRole role) {
        return typesetter.face(role);
    }

    /** Height of the style's capitals at a size, in points. */
    double capHeight(StyleRole role, double size) {
        var face = typesetter.face(role);
        return face.capHeight() * size / face.unitsPerEm();
    }
}
