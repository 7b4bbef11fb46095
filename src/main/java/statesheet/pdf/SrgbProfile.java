package statesheet.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of sRGB (ICC.1:2004-10, version 4.2), made from the numbers of IEC 61966-2-1.
 *
 * <p>Its curves are formulas, not tables, so it has 576 bytes; the Java runtime's own one is six times that, and
 * reading it would load the native colour engine.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int FIXED_ONE = 65536;

    private SrgbProfile() {}

    private record Element(String signature, byte[] data) {}

    static byte[] bytes() {
        var curve = curve();
        Element[] elements = {
            new Element("desc", text("sRGB")),
            new Element("cprt", text("No copyright, use freely")),
            // The white of daylight at 5000 K, and sRGB's primaries adapted to it (ICC.1:2004-10, annex E).
            new Element("wtpt", xyz(0.9642, 1, 0.8249)),
            new Element("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
            new Element("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
            new Element("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            new Element("chad", fixed("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707,
                    -0.00925, 0.01508, 0.75168)),
            new Element("rTRC", curve), new Element("gTRC", curve), new Element("bTRC", curve),
        };
        int size = HEADER + 4 + elements.length * ENTRY;
        for (var element : elements) {
            size += element.data.length;
        }
        var profile = ByteBuffer.allocate(size);
        putHeader(profile, size);
        putElements(profile, elements);
        return profile.array();
    }

    private static void putHeader(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        // Created at the start of 2026; that no later profile differs is the point.
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0);
        profile.put(ascii("acsp"));
        profile.position(68);
        profile.put(numbers(0.9642, 1, 0.8249));
        profile.position(HEADER);
    }

    private static void putElements(ByteBuffer profile, Element[] elements) {
        profile.putInt(elements.length);
        int offset = HEADER + 4 + elements.length * ENTRY;
        for (var element : elements) {
            profile.put(ascii(element.signature)).putInt(offset).putInt(element.data.length);
            offset += element.data.length;
        }
        for (var element : elements) {
            profile.put(element.data);
        }
    }

    /** A multi-localized text with one entry, in U.S. English, padded to four bytes (10.13). */
    private static byte[] text(String words) {
        var utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate((28 + utf16.length + 3) / 4 * 4)
                .put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS")).putInt(utf16.length).putInt(28)
                .put(utf16).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return fixed("XYZ ", x, y, z);
    }

    /** The transfer curve of IEC 61966-2-1 as a parametric curve of type 3 (10.16). */
    private static byte[] curve() {
        return ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0)
                .put(numbers(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)).array();
    }

    private static byte[] fixed(String type, double... values) {
        return ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0).put(numbers(values)).array();
    }

    /** Numbers with 16 binary places (5.1.3). */
    private static byte[] numbers(double... values) {
        var buffer = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            buffer.putInt((int) Math.round(value * FIXED_ONE));
        }
        return buffer.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
