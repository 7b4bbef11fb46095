package statesheet.text;

import java.util.stream.IntStream;

/**
 * The bytes of a font file and its table directory (OpenType 1.9.1, "The OpenType font file").
 *
 * <p>Numbers are big-endian; every {@code at} is an offset from the beginning of the file. Reading past the end throws
 * {@link IndexOutOfBoundsException}, from which {@link Face#read} concludes that the file is damaged.
 */
record Sfnt(byte[] bytes) {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    /** Where one table lies; at 0 and of length 0 where the font has no such table. */
    record FontTable(int at, int length) {
        boolean exists() {
            return at > 0;
        }
    }

    FontTable table(String name) {
        int wanted = tag(name);
        return IntStream.range(0, u16(4)).map(i -> DIRECTORY + i * ENTRY).filter(at -> u32(at) == wanted)
                .mapToObj(at -> lyingInside(new FontTable(u32(at + 8), u32(at + 12)))).findFirst()
                .orElse(new FontTable(0, 0));
    }

    private FontTable lyingInside(FontTable table) {
        checkHolds((long) table.at + table.length);
        if (table.at < 0 || table.length < 0) {
            throw new IndexOutOfBoundsException("a table lies beyond the end of the file");
        }
        return table;
    }

    /** Throws where the file is too short for something that ends before {@code end}. */
    void checkHolds(long end) {
        if (end > bytes.length) {
            throw new IndexOutOfBoundsException("the file ends before what it should hold");
        }
    }

    /** Four characters as the number that stands for them in a font. */
    static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    int u8(int at) {
        return bytes[at] & 0xFF;
    }

    int u16(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    int s16(int at) {
        return bytes[at] << 8 | bytes[at + 1] & 0xFF;
    }

    /** Thirty-two bits; an offset of 2 GB and more comes out negative, and is out of bounds as it should be. */
    int u32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
