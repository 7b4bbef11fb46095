package statesheet.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import statesheet.brand.Brand;
import statesheet.brand.FaceRole;
import statesheet.brand.StyleRole;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.text.Face;
import statesheet.text.GlyphRun;
import statesheet.text.Missing;
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
    private final Map<FaceRole, Map<Text, ShapedParagraph>> shaped = new EnumMap<>(FaceRole.class);
    private final Map<Text, List<Text>> contactLines = new IdentityHashMap<>();
    private final Map<String, Text> plain = new HashMap<>();
    private final Map<Run, GlyphRun> runs = new HashMap<>();
    private final Set<Lacking> lacking = new LinkedHashSet<>();

    private record Run(String words, FaceRole face) {}

    /** A character that a face lacks; {@code line} is the line of {@code sheet.md} its text begins on, 0 for none. */
    record Lacking(int line, Missing missing) {}

    Typesetter(Brand brand, Faces faces) {
        this.brand = brand;
        this.faces = faces;
    }

    /** The text in the style's face, strong words and emphasis in theirs. */
    ShapedParagraph paragraph(Text text, StyleRole role) {
        return shaped.computeIfAbsent(brand.style(role).face(), face -> new IdentityHashMap<>())
                .computeIfAbsent(text, unshaped -> shape(unshaped, brand.style(role).face()));
    }

    /** Words of one line in the style's face; {@code line} is where they stand in {@code sheet.md}, 0 for elsewhere. */
    GlyphRun run(String words, int line, StyleRole role) {
        return runs.computeIfAbsent(new Run(words, brand.style(role).face()), run -> {
            var glyphs = GlyphRun.of(faces.get(run.face()), words);
            glyphs.missing().forEach(missing -> lacking.add(new Lacking(line, missing)));
            return glyphs;
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

    /** What the faces lack, once for each line of the text. */
    List<Lacking> lacking() {
        return List.copyOf(lacking);
    }

    private ShapedParagraph shape(Text text, FaceRole face) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < text.spans().size(); i++) {
            var span = text.spans().get(i);
            pieces.add(new Piece(span.text(), faces.get(face(face, span)), i));
        }
        var paragraph = ShapedParagraph.of(pieces);
        paragraph.missing().forEach(missing -> lacking.add(new Lacking(text.line(), missing)));
        return paragraph;
    }

    /** Strong and emphasis in serif text have faces of their own; sans has a bold one alone. */
    private static FaceRole face(FaceRole plain, Span span) {
        boolean sans = plain == FaceRole.SANS || plain == FaceRole.SANS_SEMIBOLD || plain == FaceRole.SANS_BOLD;
        if (span.strong()) {
            return sans ? FaceRole.SANS_BOLD : FaceRole.TEXT_BOLD;
        }
        return span.emphasis() && !sans ? FaceRole.TEXT_ITALIC : plain;
    }
}
