package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pairs of characters stand as far apart as another shaping engine, the JDK's HarfBuzz, sets them. */
class KerningTest {

    static final String[] FACES = TestFaces.ALL;

    private static final String CHARACTERS = printableAscii() + "–—’“”";

    @ParameterizedTest(name = "every pair of printable characters in {0}")
    @FieldSource("FACES")
    void pairsStandAsTheJdkSetsThem(String fileName) throws Exception {
        var face = TestFaces.read(fileName);
        var peer = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
                .deriveFont((float) face.unitsPerEm());
        var different = new ArrayList<String>();
        for (char left : CHARACTERS.toCharArray()) {
            for (char right : CHARACTERS.toCharArray()) {
                int ours = face.advance(face.glyph(left)) + face.kern(face.glyph(left), face.glyph(right));
                double theirs = distance(peer, "" + left + right);
                if (Math.abs(ours - theirs) > 0.5) {
                    different.add("%c%c: %d, by the JDK %.1f".formatted(left, right, ours, theirs));
                }
            }
        }
        assertEquals(List.of(), different);
    }

    /** How far the second glyph begins behind the first one, in font units. */
    private static double distance(Font peer, String pair) {
        var context = new FontRenderContext(null, true, true);
        var glyphs = peer.layoutGlyphVector(context, pair.toCharArray(), 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(1).getX();
    }

    private static String printableAscii() {
        var characters = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            characters.append(c);
        }
        return characters.toString();
    }
}
