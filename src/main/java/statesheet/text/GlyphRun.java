package statesheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Text set in one face: one glyph per code point, no ligatures.
 *
 * <p>The arrays are shared and never written to again; treat them as read-only. Runs are not meant to be compared.
 *
 * @param glyphs   0 for a character that the face lacks
 * @param advances in font units: how far the next glyph of the run is, kerning and tracking included; the last one's is
 *                 plain
 */
public record GlyphRun(Face face, String text, int[] glyphs, int[] advances) {

    public static GlyphRun of(Face face, String text) {
        return of(face, text, 0);
    }

    /** @param tracking what is added between the letters, in em */
    public static GlyphRun of(Face face, String text, double tracking) {
        return of(face, text, tracking, face::glyph);
    }

    /** The same with figures that are all of one width, for a column of numbers. */
    public static GlyphRun tabular(Face face, String text, double tracking) {
        return of(face, text, tracking, face::tabularGlyph);
    }

    private static GlyphRun of(Face face, String text, double tracking, IntUnaryOperator glyphOf) {
        int between = face.units(tracking);
        var codePoints = codePoints(text);
        var glyphs = new int[codePoints.length];
        var advances = new int[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            glyphs[i] = glyphOf.applyAsInt(codePoints[i]);
            advances[i] = face.advance(glyphs[i]);
            if (i > 0) {
                advances[i - 1] += face.kern(glyphs[i - 1], glyphs[i]) + between;
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

    /** The white before the first glyph itself, in em. */
    public double leftEdge() {
        return glyphs.length == 0 ? 0 : (double) face.leftEdge(glyphs[0]) / face.unitsPerEm();
    }

    /** The same with a space behind it. */
    public GlyphRun spaced() {
        var all = Arrays.copyOf(glyphs, glyphs.length + 1);
        var widths = Arrays.copyOf(advances, advances.length + 1);
        all[glyphs.length] = face.glyph(' ');
        widths[glyphs.length] = face.advance(all[glyphs.length]);
        return new GlyphRun(face, text + " ", all, widths);
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

    /**
     * The glyphs that reach into a band, as stretches of the line from left to right; in em, from the first glyph's
     * origin.
     *
     * @param bottom of the band, in em above the baseline
     */
    public List<Stretch> crossing(double bottom, double top) {
        double em = face.unitsPerEm();
        var crossing = new ArrayList<Stretch>();
        double x = 0;
        for (int i = 0; i < glyphs.length; i++) {
            double origin = x;
            face.crossing(glyphs[i], bottom * em, top * em).ifPresent(inside ->
                    crossing.add(new Stretch((origin + inside.left()) / em, (origin + inside.right()) / em)));
            x += advances[i];
        }
        return crossing;
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
