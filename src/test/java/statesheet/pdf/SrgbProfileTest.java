package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.source.Bundled;

class SrgbProfileTest {

    private static final byte[] PROFILE = Bundled.bytes(OutputIntent.class, "sRGB.icc");

    @Test
    void itIsAProfileOfADisplayWithRedGreenAndBlue() {
        var profile = ICC_Profile.getInstance(PROFILE);
        assertEquals(4, profile.getMajorVersion());
        assertEquals(ICC_Profile.CLASS_DISPLAY, profile.getProfileClass());
        assertEquals(ColorSpace.TYPE_RGB, profile.getColorSpaceType());
        assertEquals(PROFILE.length, profile.getData().length);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.07, 0.19, 0.35", "0.5, 0.02, 0.9"})
    void itsColorsAreThoseOfTheRuntimesOwnProfile(float red, float green, float blue) {
        float[] color = {red, green, blue};
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(PROFILE)).toCIEXYZ(color);
        var theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(color);
        assertArrayEquals(theirs, ours, 0.003f);
    }
}
