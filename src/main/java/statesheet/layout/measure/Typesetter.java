package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import statesheet.brand.Brand;
import statesheet.brand.FaceRole;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.problem.Problem;
import statesheet.text.Face;
import statesheet.text.GlyphRun;
import statesheet.text.Piece;
import statesheet.text.ShapedParagraph;

/**
 * Turns the words of one sheet into glyphs, each text once, whatever sizes the fit then tries.
 *
 * <p>Lives as long as one composition and gathers problems about characters that a face lacks.
 */
public final class Typesetter {

    private final Brand brand;
    private final Faces faces;
    private final Map<InStyle<Text>, ShapedParagraph> shaped = new HashMap<>();
    private final Map<InStyle<String>, GlyphRun> runs = new HashMap<>();
    private final WordProblems problems;
    private final Set<Problem> missing = new LinkedHashSet<>();

    private record InStyle<T>(T words, FaceRole face, double tracking) {

        static <T> InStyle<T> of(T words, Style style) {
            return new InStyle<>(words, style.face(), style.tracking());
        }
    }

    public Typesetter(Brand brand, Faces faces, WordProblems problems) {
        this.brand = brand;
        this.faces = faces;
        this.problems = problems;
    }

    WordProblems problems() {
        return problems;
    }

    /** The text in the style's face, strong words and emphasis in theirs. */
    ShapedParagraph paragraph(Text text, StyleRole role) {
        return shaped.computeIfAbsent(InStyle.of(text, brand.style(role)), this::shape);
    }

    /** Words of one line in the style's face; {@code line} is where they are in {@code sheet.md}, 0 for elsewhere. */
    GlyphRun run(String words, int line, StyleRole role) {
        return runs.computeIfAbsent(InStyle.of(words, brand.style(role)),
                run -> noted(GlyphRun.of(faces.get(run.face), words, run.tracking), line));
    }

    /** The same from elsewhere, with figures that are all of one width. */
    GlyphRun tabular(String words, StyleRole role) {
        return noted(GlyphRun.tabular(face(role), words, brand.style(role).tracking()), 0);
    }

    private GlyphRun noted(GlyphRun glyphs, int line) {
        glyphs.missing().forEach(lacking -> missing.add(problems.missing(lacking, line)));
        return glyphs;
    }

    Face face(StyleRole role) {
        return faces.get(brand.style(role).face());
    }

    /** Problems about the characters that the faces lack, one for each line of the text, from its top. */
    public List<Problem> missing() {
        return missing.stream().sorted(Problem.IN_ORDER_OF_THE_FILE).toList();
    }

    private ShapedParagraph shape(InStyle<Text> words) {
        var text = words.words;
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < text.spans().size(); i++) {
            var span = text.spans().get(i);
            pieces.add(new Piece(span.text(), faces.get(face(words.face, span)), i));
        }
        var paragraph = ShapedParagraph.of(pieces, words.tracking);
        paragraph.missing().forEach(lacking -> missing.add(problems.missing(lacking, text.line())));
        return paragraph;
    }

    /** Strong and emphasis in serif text have faces of their own; sans has only a bold one. */
    private static FaceRole face(FaceRole plain, Span span) {
        boolean sans = plain == FaceRole.SANS || plain == FaceRole.SANS_SEMIBOLD || plain == FaceRole.SANS_BOLD;
        if (span.strong()) {
            return sans ? FaceRole.SANS_BOLD : FaceRole.TEXT_BOLD;
        }
        return span.emphasis() && !sans ? FaceRole.TEXT_ITALIC : plain;
    }
}
