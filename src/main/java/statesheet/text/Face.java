package statesheet.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * One TrueType face: its metrics, which glyph stands for a character, how wide it is, how pairs are kerned.
 *
 * <p>All metrics are in font units, y upward from the baseline. Immutable, and safe on any number of threads.
 */
public final class Face {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private static final int FAMILY_NAME = 1;
    private static final int POST_SCRIPT_NAME = 6;
    private static final int TYPOGRAPHIC_FAMILY_NAME = 16;

    private final String fileName;
    private final Sfnt font;
    private final String postScriptName;
    private final String familyName;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final int xHeight;
    private final double italicAngle;
    private final Bounds bounds;
    private final int weight;
    private final int glyphCount;
    private final int advances;
    private final int advanceBytes;
    private final int advanceCount;
    private final CharacterMap characters;
    private final PairKerning kerning;
    private final TabularFigures tabular;
    private final Outlines outlines;

    /** A box around something, in font units. */
    public record Bounds(int left, int bottom, int right, int top) {}

    /**
     * Reads a face.
     *
     * @param fileName what problems and the PDF call the file
     * @param program  the whole file; kept, not copied, so it must not change any more
     * @param where    the file, for problems
     * @return empty, with a problem reported, where it is not a whole TrueType font, or one that may not be embedded
     */
    public static Optional<Face> read(String fileName, byte[] program, Where where, Problems problems) {
        var font = new Sfnt(program);
        try {
            var broken = new FontRules(font, where).firstBroken();
            broken.ifPresent(problems::add);
            return broken.isPresent() ? Optional.empty() : Optional.of(new Face(fileName, font));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException nonsense) {
            problems.add(FontRules.damaged(where));
            return Optional.empty();
        }
    }

    /** Offsets are those of OpenType 1.9.1, "head", "hhea", "OS/2", "post", "maxp" and "hmtx". */
    private Face(String fileName, Sfnt font) {
        this.fileName = fileName;
        this.font = font;
        int head = font.table("head").at();
        int hhea = font.table("hhea").at();
        int os2 = font.table("OS/2").at();
        unitsPerEm = font.u16(head + 18);
        bounds = new Bounds(font.s16(head + 36), font.s16(head + 38), font.s16(head + 40), font.s16(head + 42));
        // Bit 7 of fsSelection: the maker wants the typographic metrics.
        boolean typographic = (font.u16(os2 + 62) & 1 << 7) != 0;
        ascent = font.s16(typographic ? os2 + 68 : hhea + 4);
        descent = font.s16(typographic ? os2 + 70 : hhea + 6);
        weight = font.u16(os2 + 4);
        italicAngle = font.u32(font.table("post").at() + 4) / 65536.0;
        glyphCount = font.u16(font.table("maxp").at() + 4);
        advances = font.table("hmtx").at();
        advanceBytes = font.table("hmtx").length();
        advanceCount = font.u16(hhea + 34);
        characters = CharacterMap.of(font, glyphCount);
        kerning = PairKerning.of(font, glyphCount);
        tabular = TabularFigures.of(font);
        outlines = new Outlines(font);
        // The two heights came with version 2 of OS/2; before, the letters themselves have to be measured.
        boolean hasHeights = font.u16(os2) >= 2;
        xHeight = hasHeights ? font.s16(os2 + 86) : outlines.top(glyph('x'));
        capHeight = hasHeights ? font.s16(os2 + 88) : outlines.top(glyph('H'));
        postScriptName = name(POST_SCRIPT_NAME);
        var family = name(TYPOGRAPHIC_FAMILY_NAME);
        familyName = family.isEmpty() ? name(FAMILY_NAME) : family;
        if (!isUsable()) {
            throw new IllegalArgumentException("no size, no glyphs, no widths or no name for the PDF");
        }
    }

    /** Whether it has what setting and the PDF need: a size, glyphs, their widths and a name. */
    private boolean isUsable() {
        return unitsPerEm >= 16 && unitsPerEm <= 16384 && glyphCount > 0
                && advanceCount > 0 && advanceBytes >= 4 * advanceCount && !postScriptName.isEmpty();
    }

    /** The face's name of one kind (OpenType, "name"); empty where it has none. */
    private String name(int kind) {
        int table = font.table("name").at();
        int texts = table + font.u16(table + 4);
        for (int i = 0; i < font.u16(table + 2); i++) {
            int record = table + 6 + 12 * i;
            if (font.u16(record + 6) == kind) {
                return text(texts + font.u16(record + 10), font.u16(record + 8), font.u16(record));
            }
        }
        return "";
    }

    /** Platform 1 is the old Macintosh, with one byte a character; all others write UTF-16. */
    private String text(int at, int length, int platform) {
        Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        return new String(font.bytes(), at, length, charset);
    }

    /** How far a glyph's outline begins to the right of its origin. */
    public int leftEdge(int glyph) {
        return outlines.left(glyph);
    }

    /** What of a glyph's outline is between two heights, from its origin; empty where nothing is. */
    Optional<Stretch> crossing(int glyph, double bottom, double top) {
        return outlines.crossing(glyph, bottom, top);
    }

    /** The description of a glyph's outline (OpenType 1.9.1, "glyf"); empty for a glyph that nobody sees. */
    byte[] description(int glyph) {
        return outlines.description(glyph);
    }

    public String fileName() {
        return fileName;
    }

    /** The font file as it was read. Shared, not copied: it is there to be read only. */
    public byte[] program() {
        return font.bytes();
    }

    /** The name by which a PDF knows the face: SourceSerif4-Regular. */
    public String postScriptName() {
        return postScriptName;
    }

    /** The name of the family: Source Serif 4. */
    public String familyName() {
        return familyName;
    }

    /** A length in em as the nearest number of font units. */
    int units(double em) {
        return (int) Math.round(em * unitsPerEm);
    }

    /** How many font units make one em. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far the face reaches above the baseline, as its maker wants lines to be set. */
    public int ascent() {
        return ascent;
    }

    /** How far it reaches below the baseline: negative. */
    public int descent() {
        return descent;
    }

    /** Height of H. */
    public int capHeight() {
        return capHeight;
    }

    /** Height of x. */
    public int xHeight() {
        return xHeight;
    }

    /** Slant in degrees, counter-clockwise from upright: negative for an italic that leans to the right. */
    public double italicAngle() {
        return italicAngle;
    }

    /** A box that holds every glyph. */
    public Bounds bounds() {
        return bounds;
    }

    /** From 1 to 1000; 400 is regular, 700 bold. */
    public int weight() {
        return weight;
    }

    public int glyphCount() {
        return glyphCount;
    }

    /**
     * The glyph for a character, 0 where the face lacks it. The no-break space is the space, so that both are kerned
     * alike; the narrow one is too where it has no glyph of its own. Invisible characters (controls, tabs, soft
     * hyphens, zero-width marks) count as lacking: what some faces draw for them, a hyphen or a box, was never meant.
     */
    public int glyph(int codePoint) {
        if (codePoint == NO_BREAK_SPACE) {
            return characters.glyph(' ');
        }
        int glyph = isInvisible(codePoint) ? 0 : characters.glyph(codePoint);
        return glyph == 0 && codePoint == NARROW_NO_BREAK_SPACE ? characters.glyph(' ') : glyph;
    }

    /** The glyph for a character in a column of numbers, where all figures are as wide. */
    public int tabularGlyph(int codePoint) {
        return tabular.of(glyph(codePoint));
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint < ' ' || codePoint > '~'
                && (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT);
    }

    /** The width of a glyph in font units, before kerning. */
    public int advance(int glyph) {
        return font.u16(advances + 4 * Math.min(glyph, advanceCount - 1));
    }

    /**
     * Where a glyph's box begins, as "hmtx" says, which has only this of glyphs behind those with an advance; some
     * files leave it out.
     */
    int leftBearing(int glyph) {
        int more = Math.max(0, glyph - advanceCount + 1);
        int at = 4 * (glyph - more) + 2 + 2 * more;
        return at + 2 <= advanceBytes ? font.s16(advances + at) : leftEdge(glyph);
    }

    /** Font units to add between two neighbors: negative brings them closer. */
    public int kern(int left, int right) {
        return kerning.kern(left, right);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
