package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How far the outlines of glyphs reach between two heights. */
class OutlinesTest {

    static final String[] FACES = TestFaces.ALL;

    /** Of an em: where an underline is, with the white around it. */
    private static final double BOTTOM = -0.27;
    private static final double TOP = -0.105;

    /** Made of other glyphs, or of one of them turned around, in some of the faces: these count with their box. */
    private static final String COMPOSED = ");]}";

    @ParameterizedTest(name = "{0}")
    @FieldSource("FACES")
    void lettersAndMarksReachAsFarIntoABandAsTheJdkDrawsThem(String fileName) throws Exception {
        var face = TestFaces.read(fileName);
        var peer = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                .deriveFont((float) face.unitsPerEm());
        var different = new ArrayList<String>();
        int crossing = 0;
        for (char c = '!'; c <= '~'; c++) {
            var ours = face.crossing(face.glyph(c), BOTTOM * face.unitsPerEm(), TOP * face.unitsPerEm());
            var theirs = drawn(peer, c, BOTTOM * face.unitsPerEm(), TOP * face.unitsPerEm());
            if (COMPOSED.indexOf(c) >= 0 ? !holds(ours, theirs) : !agree(ours, theirs, 0.01 * face.unitsPerEm())) {
                different.add(c + ": " + ours + ", by the JDK " + theirs);
            }
            crossing += ours.isPresent() ? 1 : 0;
        }
        assertEquals(List.of(), different);
        assertTrue(crossing >= 14, crossing + " cross");
    }

    /** A semicolon is a comma and a full stop, and counts with the box around both. */
    @Test
    void aComposedGlyphCountsWithItsBox() {
        var face = TestFaces.SERIF;
        var comma = face.crossing(face.glyph(';'), -200, -100).orElseThrow();
        assertTrue(comma.left() < comma.right() && comma.right() < face.advance(face.glyph(';')), comma.toString());
    }

    @Test
    void aLetterWithoutADescenderReachesIntoNoUnderline() {
        assertEquals(List.of(), GlyphRun.of(TestFaces.SERIF, "missin ads.or in").crossing(BOTTOM, TOP));
    }

    @Test
    void theDescendersOfARunAreWhereItsGlyphsAre() {
        var crossing = GlyphRun.of(TestFaces.SERIF, "ago").crossing(BOTTOM, TOP);
        double a = TestFaces.SERIF.advance(TestFaces.SERIF.glyph('a')) / 1000.0;
        double g = TestFaces.SERIF.advance(TestFaces.SERIF.glyph('g')) / 1000.0;
        assertEquals(1, crossing.size());
        assertTrue(crossing.getFirst().left() > a && crossing.getFirst().right() < a + g + 0.02, crossing.toString());
        assertTrue(crossing.getFirst().right() - crossing.getFirst().left() > 0.3, crossing.toString());
    }

    @Test
    void anOutlineThatLeadsOutOfTheFileReachesNowhere() {
        var program = TestFaces.bytes("SourceSerif4-Regular.ttf");
        var places = new Sfnt(program).table("loca");
        for (int at = places.at(); at + 4 <= places.at() + places.length(); at += 4) {
            ByteBuffer.wrap(program).putInt(at, program.length - 20 + at % 8);
        }
        assertEquals(Optional.empty(), new Outlines(new Sfnt(program)).crossing(40, -1000, 1000));
    }

    private static boolean holds(Optional<Stretch> ours, Optional<Stretch> theirs) {
        return theirs.isPresent() && ours.isPresent() && ours.get().left() < theirs.get().left() + 2
                && ours.get().right() > theirs.get().right() - 2;
    }

    private static boolean agree(Optional<Stretch> ours, Optional<Stretch> theirs, double tolerance) {
        return ours.isPresent() == theirs.isPresent() && (ours.isEmpty()
                || Math.abs(ours.get().left() - theirs.get().left()) < tolerance
                && Math.abs(ours.get().right() - theirs.get().right()) < tolerance);
    }

    private static Optional<Stretch> drawn(Font peer, char c, double bottom, double top) {
        var glyphs = peer.createGlyphVector(new FontRenderContext(null, true, true), String.valueOf(c));
        var area = new Area(glyphs.getGlyphOutline(0));
        area.intersect(new Area(new Rectangle2D.Double(-10_000, -top, 20_000, top - bottom)));
        var box = area.getBounds2D();
        return area.isEmpty() ? Optional.empty() : Optional.of(new Stretch(box.getMinX(), box.getMaxX()));
    }
}
