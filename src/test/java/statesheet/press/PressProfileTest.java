package statesheet.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.Cmyk;
import statesheet.vector.Color;

class PressProfileTest {

    private static final PressProfile PROFILE = PressProfile.read();

    @Test
    void itIsAProfileOfAPressWithFourInks() {
        var profile = ICC_Profile.getInstance(PROFILE.bytes());
        assertEquals(ICC_Profile.CLASS_OUTPUT, profile.getProfileClass());
        assertEquals(ColorSpace.TYPE_CMYK, profile.getColorSpaceType());
    }

    /** The Java runtime's own color engine, which has the perceptual tables' names for the colorimetric ones. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#12305A", "#0B6B74", "#E39A3B", "#FFD9A3", "#17443A", "#7B2D63", "#D9A3C0", "#808080",
        "#FF0000", "#00FF00", "#0000FF"})
    void anotherColorEngineComesToTheSameInks(String hex) {
        var color = Color.parse(hex).orElseThrow();
        var ours = PROFILE.inks(color);
        var theirs = new ICC_ColorSpace(ICC_Profile.getInstance(colorimetric())).fromRGB(new float[] {
            color.red() / 255f, color.green() / 255f, color.blue() / 255f});
        assertEquals(theirs[0] * 100, ours.cyan(), 1.5, ours.written());
        assertEquals(theirs[1] * 100, ours.magenta(), 1.5, ours.written());
        assertEquals(theirs[2] * 100, ours.yellow(), 1.5, ours.written());
        assertEquals(theirs[3] * 100, ours.black(), 1.5, ours.written());
    }

    /** The profile with its relative colorimetric table in the place of the perceptual one, which the JDK takes. */
    private static byte[] colorimetric() {
        var profile = ByteBuffer.wrap(PROFILE.bytes().clone());
        int count = profile.getInt(128);
        int perceptual = 0;
        int colorimetric = 0;
        for (int at = 132; at < 132 + 12 * count; at += 12) {
            perceptual = profile.getInt(at) == 0x42324130 ? at : perceptual; // B2A0
            colorimetric = profile.getInt(at) == 0x42324131 ? at : colorimetric; // B2A1
        }
        return profile.putInt(perceptual + 4, profile.getInt(colorimetric + 4)).array();
    }

    @Test
    void whiteIsBarePaper() {
        assertEquals(Cmyk.NONE, PROFILE.inks(Color.WHITE));
        assertEquals(0, PROFILE.blackFor(Color.WHITE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#000000", "#0A0000", "#00000A", "#101418"})
    void theDarkestColorsStayBelowThreeFullInks(String hex) {
        double sum = PROFILE.inks(Color.parse(hex).orElseThrow()).sum();
        assertTrue(sum > 250 && sum <= 300, sum + " %");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"#000000, 100, 100", "#55636F, 65, 85", "#C9D4DE, 15, 30"})
    void aTintOfBlackIsAsLightAsTheColor(String hex, double least, double most) {
        double tint = PROFILE.blackFor(Color.parse(hex).orElseThrow());
        assertTrue(least <= tint && tint <= most, tint + " %");
    }
}
