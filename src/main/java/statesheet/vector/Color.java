package statesheet.vector;

import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque color in sRGB, each channel from 0 to 255. */
public record Color(int red, int green, int blue) {

    public static final Color WHITE = new Color(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    public Color {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("a channel outside 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** The color written {@code #RRGGBB}; empty where {@code text} is anything else. */
    public static Optional<Color> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    public String hex() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    /** Relative luminance from 0, black, to 1, white (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio from 1, the same, to 21, black on white (WCAG 2.2, "contrast ratio"). */
    public double contrast(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A channel's light, from 0 to 1: sRGB's curve undone (IEC 61966-2-1). */
    public static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
