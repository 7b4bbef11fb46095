package statesheet.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes a font file of some glyphs of a face, with what a PDF needs of it (ISO 32000-1, 9.9). Lives as long as that
 * takes.
 *
 * <p>Glyphs get new numbers. If they kept those of the face, the file would have a width and a place for each glyph
 * before the last, and a code would take two bytes.
 */
public final class Subsetter {

    /** Tables that mean the same for fewer glyphs: what hinted outlines need. */
    private static final List<String> COPIED = List.of("cvt ", "fpgm", "prep");

    /** In a glyph's description: where its first part begins, where it is composed of others, and a part's flags. */
    private static final int FIRST_PART = 10;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE_PARTS = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /** The most bytes of outlines that two bytes can lead into, which count words. */
    private static final int NEAR = 2 * 0xFFFF;

    private static final int LAST_CODE = 0xFFFF;

    /** Where in this table a number is that makes the sum of the whole file what it should be. */
    private static final String HEAD = "head";
    private static final int ADJUSTMENT = 8;
    private static final int WHOLE_SUM = 0xB1B0AFBA;

    private static final int VERSION = 0x00010000;

    private final Face face;
    private final Sfnt font;
    private final int[] codes;

    /** By new number. */
    private final List<Integer> glyphs = new ArrayList<>();

    private Subsetter(Face face, int[] shown, int[] codes) {
        this.face = face;
        this.font = new Sfnt(face.program());
        this.codes = codes;
        glyphs.add(0);
        Arrays.stream(shown).forEach(glyphs::add);
    }

    /**
     * A font file in which the first of these glyphs is number 1, the next 2, and so on. Number 0, for codes without a
     * glyph, is empty.
     *
     * @param codes    by which the file knows the glyphs, in ascending order
     * @param encoding what they are: 1 for Unicode, 0 for those of a symbol font (OpenType 1.9.1, "cmap", platform 3)
     */
    public static byte[] subset(Face face, int[] shown, int[] codes, int encoding) {
        return new Subsetter(face, shown, codes).file(encoding);
    }

    private byte[] file(int encoding) {
        var outlines = outlines();
        var tables = new TreeMap<String, byte[]>();
        COPIED.stream().filter(name -> font.table(name).exists()).forEach(name -> tables.put(name, copy(name)));
        var room = new byte[outlines.stream().mapToInt(outline -> outline.length).sum()];
        tables.put("loca", places(outlines, room));
        tables.put("glyf", room);
        tables.put(HEAD, head(room.length > NEAR));
        tables.put("hhea", changed("hhea", 34, glyphs.size()));
        tables.put("maxp", changed("maxp", 4, glyphs.size()));
        tables.put("hmtx", metrics());
        tables.put("cmap", codes(encoding));
        return joined(tables);
    }

    /** By new number. The parts that a glyph is composed of are added behind those that are shown. */
    private List<byte[]> outlines() {
        var outlines = new ArrayList<byte[]>();
        outlines.add(new byte[0]);
        for (int i = 1; i < glyphs.size(); i++) {
            var outline = face.description(glyphs.get(i));
            outlines.add(outline.length > 0 && outline[0] < 0 ? renumbered(outline) : outline);
        }
        return outlines;
    }

    /** OpenType 1.9.1, "glyf", composite glyph description. */
    private byte[] renumbered(byte[] composed) {
        var parts = ByteBuffer.wrap(composed);
        int at = FIRST_PART;
        int flags;
        do {
            flags = parts.getShort(at);
            parts.putShort(at + 2, (short) number(parts.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleLength(flags);
        } while ((flags & MORE_PARTS) != 0);
        return composed;
    }

    private static int scaleLength(int flags) {
        return (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    }

    /** The new number of a part. */
    private int number(int glyph) {
        int found = glyphs.subList(1, glyphs.size()).indexOf(glyph);
        if (found < 0) {
            glyphs.add(glyph);
        }
        return found < 0 ? glyphs.size() - 1 : found + 1;
    }

    /** Puts the outlines one behind another into {@code room}; where each begins, and the last one ends. */
    private static byte[] places(List<byte[]> outlines, byte[] room) {
        boolean near = room.length <= NEAR;
        var places = ByteBuffer.allocate((outlines.size() + 1) * (near ? 2 : 4));
        var filled = ByteBuffer.wrap(room);
        for (var outline : outlines) {
            put(filled.position(), near, places);
            filled.put(outline);
        }
        put(filled.position(), near, places);
        return places.array();
    }

    private static void put(int place, boolean near, ByteBuffer places) {
        if (near) {
            places.putShort((short) (place / 2));
        } else {
            places.putInt(place);
        }
    }

    private byte[] metrics() {
        var metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort((short) face.advance(glyph)).putShort((short) face.leftBearing(glyph));
        }
        return metrics.array();
    }

    /** One subtable of format 4: a segment for each stretch of codes without a gap, and the last, which must be. */
    private byte[] codes(int encoding) {
        var starts = starts();
        int segments = starts.length + 1;
        int selector = 31 - Integer.numberOfLeadingZeros(segments);
        var table = ByteBuffer.allocate(28 + 8 * segments);
        put(table, 0, 1, 3, encoding, 0, 12, 4, 16 + 8 * segments, 0, 2 * segments, 2 << selector, selector,
                2 * segments - (2 << selector));
        for (int i = 0; i < starts.length; i++) {
            put(table, codes[(i + 1 < starts.length ? starts[i + 1] : codes.length) - 1]);
        }
        put(table, LAST_CODE, 0);
        for (int start : starts) {
            put(table, codes[start]);
        }
        put(table, LAST_CODE);
        for (int start : starts) {
            put(table, start + 1 - codes[start]);
        }
        // What is left are zeros: no segment looks its glyphs up.
        put(table, 1);
        return table.array();
    }

    /** Where stretches of codes begin. */
    private int[] starts() {
        return IntStream.range(0, codes.length).filter(i -> i == 0 || codes[i] != codes[i - 1] + 1).toArray();
    }

    private static void put(ByteBuffer table, int... words) {
        for (int word : words) {
            table.putShort((short) word);
        }
    }

    private byte[] copy(String name) {
        var table = font.table(name);
        return Arrays.copyOfRange(font.bytes(), table.at(), table.at() + table.length());
    }

    private byte[] head(boolean wide) {
        var head = ByteBuffer.wrap(changed(HEAD, 50, wide ? 1 : 0));
        return head.putInt(ADJUSTMENT, 0).array();
    }

    private byte[] changed(String name, int at, int value) {
        var copy = copy(name);
        ByteBuffer.wrap(copy).putShort(at, (short) value);
        return copy;
    }

    /** The tables behind their directory, each at a multiple of four. */
    private static byte[] joined(Map<String, byte[]> tables) {
        int selector = 31 - Integer.numberOfLeadingZeros(tables.size());
        int place = 12 + 16 * tables.size();
        var file = ByteBuffer.allocate(place + tables.values().stream().mapToInt(table -> padded(table.length)).sum());
        file.putInt(VERSION);
        put(file, tables.size(), 16 << selector, selector, 16 * tables.size() - (16 << selector));
        int sums = 0;
        for (var table : tables.entrySet()) {
            file.put(place, table.getValue());
            int sum = sum(file, place, place + padded(table.getValue().length));
            file.putInt(Sfnt.tag(table.getKey())).putInt(sum).putInt(place).putInt(table.getValue().length);
            sums += sum;
            place += padded(table.getValue().length);
        }
        int whole = sums + sum(file, 0, file.position());
        return file.putInt(new Sfnt(file.array()).table(HEAD).at() + ADJUSTMENT, WHOLE_SUM - whole).array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    /** OpenType 1.9.1, "Calculating checksums". */
    private static int sum(ByteBuffer file, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
