package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import statesheet.brand.Brand;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.problem.Problem;
import statesheet.text.Ending;
import statesheet.text.Face;
import statesheet.text.Lines;
import statesheet.text.TextLine;

/** The brand's type and white at one scale: sets words, and gathers problems about those that are too wide. */
public final class TypeScale {

    /** A place of less width, which only a strange brand or far too many contacts make, holds no word anyway. */
    private static final double NARROWEST = 1;

    /** Of words in place of a large figure, in parts of their size. */
    private static final double WORDS_LEADING = 1.15;

    /** In points: what type that is too wide steps down by. */
    private static final double STEP = 0.5;

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
        this.spacing = factor * brand.page().white();
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
    public double spaced(double points) {
        return points * spacing;
    }

    /** The text broken to lines of {@code width}, its left edge at {@code x}. */
    Box.TextBox words(Text text, StyleRole role, double x, double width) {
        return words(text, role, x, width, Ending.FREE);
    }

    /** The same for a label, whose lines are all about as long. */
    Box.TextBox balanced(Text text, StyleRole role, double x, double width) {
        return words(text, role, x, width, Ending.BALANCED);
    }

    /** A title on one line, whose type may step down half a point at a time, or in its smallest type on several. */
    Box.TextBox title(Text text, double x, double width) {
        var style = brand.style(StyleRole.TITLE);
        return stepped(new Text(List.of(Span.plain(text.words())), text.line()), StyleRole.TITLE, style.floor(),
                style.leading() / style.size(), x, width, Ending.FREE);
    }

    /**
     * A large figure on one line, stepped down likewise. Words in its place, which come from edition.json, go down to
     * half of its size, and then onto several lines.
     *
     * @param line the line of {@code sheet.md} it is on
     */
    Box.TextBox figure(String words, int line, StyleRole role, double x, double width) {
        boolean inWords = words.chars().anyMatch(Character::isLetter);
        return stepped(new Text(List.of(Span.plain(words)), inWords ? 0 : line), role,
                inWords ? style(role).size() / 2 : brand.style(role).floor(), WORDS_LEADING, x, width,
                Ending.BALANCED);
    }

    /** @param leading of several lines, in parts of the size */
    private Box.TextBox stepped(Text text, StyleRole role, double floor, double leading, double x, double width,
            Ending ending) {
        var paragraph = typesetter.paragraph(text, role);
        double size = style(role).size();
        while (size > floor && !isOneLine(paragraph.broken(width / size))) {
            size = Math.max(floor, size - STEP);
        }
        return words(text, role, x, width, size, paragraph.broken(width / size).count() > 1 ? leading * size
                : style(role).leading(), ending);
    }

    private static boolean isOneLine(Lines lines) {
        return lines.count() <= 1 && lines.fit();
    }

    private Box.TextBox words(Text text, StyleRole role, double x, double width, Ending ending) {
        var style = style(role);
        return words(text, role, x, width, style.size(), style.leading(), ending);
    }

    private Box.TextBox words(Text text, StyleRole role, double x, double width, double size, double leading,
            Ending ending) {
        var lines = typesetter.paragraph(text, role).broken(Math.max(width, NARROWEST) / size, ending);
        if (!lines.fit()) {
            double widest = lines.all().stream().mapToDouble(TextLine::width).max().orElseThrow() * size;
            refuse(text, width, widest - width);
        }
        return new Box.TextBox(text, lines, x, size, leading, capHeight(role, size), style(role).color());
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

    /** Words with figures that are all of one width, for a column. */
    public OneLine tabular(String words, StyleRole role) {
        var style = style(role);
        return new OneLine(typesetter.tabular(words, role), 0, style.size(), style.leading(),
                capHeight(role, style.size()), style.color());
    }

    private OneLine oneLine(String words, int line, StyleRole role, double x) {
        var style = style(role);
        return new OneLine(typesetter.run(words, line, role), x, style.size(), style.leading(),
                capHeight(role, style.size()), style.color());
    }

    /** The heading of a section as a page has it that goes on with the section. */
    public Box.TextBox continued(Box.TextBox heading) {
        var spans = new ArrayList<>(heading.text().spans());
        var last = spans.removeLast();
        spans.add(new Span(last.text() + ", continued", last.strong(), last.emphasis(), last.link()));
        return words(new Text(spans, heading.text().line()), StyleRole.HEADING, heading.x(),
                brand.page().measure());
    }

    Face face(StyleRole role) {
        return typesetter.face(role);
    }

    /** Height of the style's capitals at a size, in points. */
    double capHeight(StyleRole role, double size) {
        var face = typesetter.face(role);
        return face.capHeight() * size / face.unitsPerEm();
    }

    /** How far above the text beside it a rail is: the capitals of its first line begin where the text's do. */
    public double aboveText(Box.RailBox rail) {
        return rail.capTop() - (style(StyleRole.BODY).leading() - capHeight(StyleRole.BODY)) / 2;
    }

    /** Height of the style's capitals at its own size, in points. */
    public double capHeight(StyleRole role) {
        return capHeight(role, style(role).size());
    }
}
