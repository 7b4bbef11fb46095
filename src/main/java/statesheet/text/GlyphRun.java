package statesheet.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Text set in one face: one glyph per code point, no ligatures.
 *
 * <p>The arrays are shared and never written to again; treat them as read-only. Runs are not meant to be compared.
 *
 * @param glyphs   0 for a character that the face lacks
 * @param advances in font units: how far the next glyph of the run is, its kerning included; the last one's is plain
 */
public record GlyphRun(Face face, String text, int[] glyphs, int[] advances) {

    public static GlyphRun of(Face face, String text) {
        var codePoints = codePoints(text);
        var glyphs = new int[codePoints.length];
        var advances = new int[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            glyphs[i] = face.glyph(codePoints[i]);
            advances[i] = face.advance(glyphs[i]);
            if (i > 0) {
                advances[i - 1] += face.kern(glyphs[i - 1], glyphs[i]);
            }
        }
        return new GlyphRun(face, text, glyphs, advances);
    }

    /** One number for each glyph that the text will have. A stream would cost a fresh process more time. */
    static int[] codePoints(String text) {
        var codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }

    /** Points from the first glyph's origin to where the last glyph ends, at {@code size} points; at size 1, in em. */
    public double width(double size) {
        int units = 0;
        for (int advance : advances) {
            units += advance;
        }
        return units * size / face.unitsPerEm();
    }

    /** The glyphs from {@code from} to before {@code to}, as a run of its own: no kerning to what followed. */
    public GlyphRun slice(int from, int to) {
        if (from == 0 && to == glyphs.length) {
            return this;
        }
        var some = Arrays.copyOfRange(glyphs, from, to);
        var widths = Arrays.copyOfRange(advances, from, to);
        if (to > from) {
            widths[to - from - 1] = face.advance(some[to - from - 1]);
        }
        return new GlyphRun(face, text.substring(offset(from), offset(to)), some, widths);
    }

    /** The character that a glyph stands for. */
    public int character(int glyph) {
        return text.codePointAt(offset(glyph));
    }

    /** The characters that the face lacks, once each, in the order of the text. */
    public List<Missing> missing() {
        var missing = new LinkedHashSet<Missing>();
        for (int i = 0; i < glyphs.length; i++) {
            if (glyphs[i] == 0) {
                missing.add(new Missing(character(i), face));
            }
        }
        return List.copyOf(missing);
    }

    /** Where the glyph's character begins in the text; they differ only where surrogates take two places. */
    private int offset(int glyph) {
        return text.length() == glyphs.length ? glyph : text.offsetByCodePoints(0, glyph);
    }
}
