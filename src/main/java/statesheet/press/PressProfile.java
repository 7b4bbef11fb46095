package statesheet.press;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.stream.IntStream;
import statesheet.brand.Cmyk;
import statesheet.pdf.OutputIntent;
import statesheet.source.Bundled;
import statesheet.vector.Color;

/**
 * The printing condition that a press file is made for: offset on coated paper, ISO 12647-2, as characterized by
 * FOGRA39 (basICColor's profile, under the zlib license, whose text is beside it).
 *
 * <p>Colors are turned into inks relative to the paper's white and otherwise as they are (ICC.1, relative
 * colorimetric): a brand's color keeps its own place, whatever else is on the sheet.
 */
final class PressProfile {

    /** Its name among the ICC's characterized conditions. */
    private static final String CONDITION = "FOGRA39";
    static final String NAME = "ISO Coated v2 300% (basICColor)";

    private static final String FILE = "ISOcoated_v2_300_bas.icc";

    /** Light on the profile's white, daylight at 5000 K (ICC.1, 6.3.4.3). */
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    /** What the 16 bits of L* are to 100 (ICC.1:2001-04, annex A: FF00 is 100). */
    private static final double LIGHTNESS = 65280.0 / 65535;

    private final byte[] bytes;
    private final IccTable toInks;
    private final IccTable toLab;

    private PressProfile(byte[] bytes) {
        this.bytes = bytes;
        this.toInks = IccTable.of(ByteBuffer.wrap(bytes), "B2A1");
        this.toLab = IccTable.of(ByteBuffer.wrap(bytes), "A2B1");
    }

    static PressProfile read() {
        return new PressProfile(Bundled.bytes(PressProfile.class, FILE));
    }

    byte[] bytes() {
        return bytes;
    }

    /** ISO 15930-7, 6.2.2; the registry is the ICC's list of characterized printing conditions. */
    OutputIntent outputIntent() {
        return OutputIntent.of("GTS_PDFX", CONDITION, "http://www.color.org", NAME, 4, bytes);
    }

    /** A color's inks in whole percents, rounded down, so that rounding never adds ink. White is bare paper. */
    Cmyk inks(Color color) {
        if (color.equals(Color.WHITE)) {
            return Cmyk.NONE;
        }
        var lab = lab(color);
        var inks = toInks.apply(lab[0] / 100 * LIGHTNESS, code(lab[1]), code(lab[2]));
        return new Cmyk(percent(inks[0]), percent(inks[1]), percent(inks[2]), percent(inks[3]));
    }

    private static double percent(double part) {
        return Math.floor(part * 100 + 0.001);
    }

    /** The tint of black, in whole percents, that comes nearest to the color's lightness. */
    double blackFor(Color color) {
        double lightness = lab(color)[0];
        return IntStream.rangeClosed(0, 100).boxed()
                .min(Comparator.comparingDouble(tint -> Math.abs(lightness(tint) - lightness))).orElseThrow();
    }

    private double lightness(int tint) {
        return toLab.apply(0, 0, 0, tint / 100.0)[0] / LIGHTNESS * 100;
    }

    /** The 16 bits of a* or b*: 8000 is 0, one unit is 256 (ICC.1:2001-04, annex A). */
    private static double code(double value) {
        return (value + 128) * 256 / 65535;
    }

    /** CIE L*, a*, b* of an sRGB color, adapted to {@link #WHITE} with the numbers of ICC.1:2004-10, annex E. */
    private static double[] lab(Color color) {
        double red = Color.linear(color.red());
        double green = Color.linear(color.green());
        double blue = Color.linear(color.blue());
        double x = root((0.43607 * red + 0.38515 * green + 0.14307 * blue) / WHITE[0]);
        double y = root((0.22249 * red + 0.71687 * green + 0.06061 * blue) / WHITE[1]);
        double z = root((0.01392 * red + 0.09708 * green + 0.71410 * blue) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** CIE 15, 8.2.1. */
    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
