package statesheet.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * The outlines of a face's glyphs, in font units, y upward from the baseline (OpenType 1.9.1, "loca" and "glyf").
 *
 * <p>A glyph that is composed of others counts with the box around it: commas above a full stop and letters with
 * accents, which that box fits well enough.
 */
final class Outlines {

    /** Of a glyph's description: how many contours it has, then its box. */
    private static final int LEFT = 2;
    private static final int BOTTOM = 4;
    private static final int RIGHT = 6;
    private static final int TOP = 8;
    private static final int HEADER = 10;

    /** What a point's flags say. */
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEATED = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private final Sfnt font;
    private final int glyphs;
    private final int places;
    private final boolean wide;

    Outlines(Sfnt font) {
        this.font = font;
        this.glyphs = font.table("glyf").at();
        this.places = font.table("loca").at();
        this.wide = font.u16(font.table("head").at() + 50) == 1;
    }

    /** Whether nobody sees the glyph. */
    private boolean isEmpty(int glyph) {
        return start(glyph) == start(glyph + 1);
    }

    /** Where a glyph's description begins in the table of them, and the one before it ends. */
    private int start(int glyph) {
        return wide ? font.u32(places + 4 * glyph) : 2 * font.u16(places + 2 * glyph);
    }

    /** Where a glyph's description begins; empty for a glyph that nobody sees. */
    private Optional<Integer> at(int glyph) {
        return isEmpty(glyph) ? Optional.empty() : Optional.of(glyphs + start(glyph));
    }

    /** A glyph's description, of an even length; empty for a glyph that nobody sees. */
    byte[] description(int glyph) {
        int from = glyphs + start(glyph);
        int length = start(glyph + 1) - start(glyph);
        font.checkHolds((long) from + length);
        return Arrays.copyOf(Arrays.copyOfRange(font.bytes(), from, from + length), length + length % 2);
    }

    /** 0 for a glyph that nobody sees. */
    int left(int glyph) {
        return at(glyph).map(at -> font.s16(at + LEFT)).orElse(0);
    }

    int top(int glyph) {
        return at(glyph).map(at -> font.s16(at + TOP)).orElse(0);
    }

    /**
     * What of a glyph is in a band between two heights, from its leftmost to its rightmost point there. Of an outline
     * that leads out of the file, nothing can be said.
     */
    Optional<Stretch> crossing(int glyph, double bottom, double top) {
        try {
            return inside(glyph, bottom, top);
        } catch (IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Stretch> inside(int glyph, double bottom, double top) {
        return at(glyph).filter(at -> font.s16(at + BOTTOM) < top && font.s16(at + TOP) > bottom)
                .flatMap(at -> font.s16(at) < 0
                        ? Optional.of(new Stretch(font.s16(at + LEFT), font.s16(at + RIGHT)))
                        : contours(at, new Band(bottom, top)).inside());
    }

    /** Draws the contours of a glyph that is not composed of others. */
    private Band contours(int at, Band band) {
        int count = font.s16(at);
        int instructions = at + HEADER + 2 * count;
        int points = count == 0 ? 0 : font.u16(instructions - 2) + 1;
        var flags = new int[points];
        int xs = flags(instructions + 2 + font.u16(instructions), flags);
        var x = new int[points];
        var y = new int[points];
        int ys = coordinates(xs, flags, X_SHORT, X_SAME_OR_POSITIVE, x);
        coordinates(ys, flags, Y_SHORT, Y_SAME_OR_POSITIVE, y);
        int first = 0;
        for (int contour = 0; contour < count; contour++) {
            int last = font.u16(at + HEADER + 2 * contour);
            contour(x, y, flags, first, last, band);
            first = last + 1;
        }
        return band;
    }

    /** @return where the coordinates begin */
    private int flags(int from, int[] flags) {
        int at = from;
        for (int i = 0; i < flags.length; i++) {
            int flag = font.u8(at++);
            flags[i] = flag;
            for (int more = (flag & REPEATED) == 0 ? 0 : font.u8(at++); more > 0; more--) {
                flags[++i] = flag;
            }
        }
        return at;
    }

    /** @return where what follows begins */
    private int coordinates(int from, int[] flags, int isShort, int sameOrPositive, int[] values) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean bit = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                value += bit ? font.u8(at) : -font.u8(at);
                at++;
            } else if (!bit) {
                value += font.s16(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** A point off the curve bends it; between two of these, the point in the middle is on it. */
    private static void contour(int[] x, int[] y, int[] flags, int first, int last, Band band) {
        for (int i = first; i <= last; i++) {
            int before = i == first ? last : i - 1;
            int after = i == last ? first : i + 1;
            boolean on = (flags[i] & ON_CURVE) != 0;
            boolean afterOn = (flags[after] & ON_CURVE) != 0;
            if (on && afterOn) {
                band.line(x[i], y[i], x[after], y[after]);
            } else if (!on) {
                double from = (flags[before] & ON_CURVE) != 0 ? 1 : 0.5;
                double to = afterOn ? 1 : 0.5;
                band.curve(x[i] + from * (x[before] - x[i]), y[i] + from * (y[before] - y[i]), x[i], y[i],
                        x[i] + to * (x[after] - x[i]), y[i] + to * (y[after] - y[i]));
            }
        }
    }
}
