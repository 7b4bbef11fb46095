package statesheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import statesheet.brand.Brand;
import statesheet.brand.FaceRole;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.text.Face;
import statesheet.text.GlyphRun;
import statesheet.text.Piece;
import statesheet.text.ShapedParagraph;

/**
 * Turns the words of one sheet into glyphs, each text once, whatever sizes the fit then tries.
 *
 * <p>Lives as long as one composition and gathers the characters that a face lacks.
 */
final class Typesetter {

    private final Brand brand;
    private final Faces faces;
    private final Map<Text, ShapedParagraph> shaped = new IdentityHashMap<>();
    private final Map<Text, List<Text>> contactLines = new IdentityHashMap<>();
    private final Map<String, Text> plain = new HashMap<>();
    private final Map<Run, GlyphRun> runs = new HashMap<>();
    private final Set<Missing> missing = new TreeSet<>();

    private record Run(String words, FaceRole face) {}

    /** A character that a face lacks; {@code line} is the line of {@code sheet.md} its text begins on, 0 for none. */
    record Missing(int line, int codePoint, String face) implements Comparable<Missing> {
        @Override
        public int compareTo(Missing other) {
            int byLine = Integer.compare(line, other.line);
            int byCharacter = byLine != 0 ? byLine : Integer.compare(codePoint, other.codePoint);
            return byCharacter != 0 ? byCharacter : face.compareTo(other.face);
        }
    }

    Typesetter(Brand brand, Faces faces) {
        this.brand = brand;
        this.faces = faces;
    }

    /** The text in the faces of a style; a text always has the same style, so it is shaped once. */
    ShapedParagraph paragraph(Text text, StyleRole role) {
        return shaped.computeIfAbsent(text, unshaped -> shape(unshaped, role));
    }

    /** Words of one line in the style's face. */
    GlyphRun run(String words, StyleRole role) {
        return runs.computeIfAbsent(new Run(words, brand.style(role).face()), run -> {
            var face = faces.get(run.face());
            notice(words, face, 0);
            return GlyphRun.of(face, words);
        });
    }

    /** The same text for the same words, so that it too is shaped once. */
    Text plain(String words) {
        return plain.computeIfAbsent(words, Text::plain);
    }

    /** The parts of a contact entry, the same texts at every call. */
    List<Text> contactLines(Text text) {
        return contactLines.computeIfAbsent(text, ContactLines::of);
    }

    Face face(StyleRole role) {
        return faces.get(brand.style(role).face());
    }

    /** What the faces lack, in order of the lines. */
    List<Missing> missing() {
        return List.copyOf(missing);
    }

    private ShapedParagraph shape(Text text, StyleRole role) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < text.spans().size(); i++) {
            var span = text.spans().get(i);
            var face = faces.get(face(brand.style(role).face(), span));
            notice(span.text(), face, text.line());
            pieces.add(new Piece(span.text(), face, i));
        }
        return ShapedParagraph.of(pieces);
    }

    /** Strong and emphasis in serif text have faces of their own; sans has a bold one alone. */
    private static FaceRole face(FaceRole plain, Span span) {
        boolean sans = plain == FaceRole.SANS || plain == FaceRole.SANS_SEMIBOLD || plain == FaceRole.SANS_BOLD;
        if (span.strong()) {
            return sans ? FaceRole.SANS_BOLD : FaceRole.TEXT_BOLD;
        }
        return span.emphasis() && !sans ? FaceRole.TEXT_ITALIC : plain;
    }

    private void notice(String words, Face face, int line) {
        words.codePoints().filter(codePoint -> face.glyph(codePoint) == 0)
                .forEach(codePoint -> missing.add(new Missing(line, codePoint, face.fileName())));
    }
}
