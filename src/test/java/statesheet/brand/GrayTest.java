package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.vector.Color;

/** The brands of the built-in editions from a printer without color: what hue says, lightness must say as well. */
class GrayTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ncmec-2023", "homelessness-2022"})
    void everyTextStandsOutFromItsGroundInGray(String edition) {
        var brand = brand(edition);
        for (var role : StyleRole.values()) {
            var style = brand.style(role);
            double needed = style.floor() >= 18 || style.floor() >= 14 && style.face().isBold() ? 3 : 4.5;
            assertStandsOut(brand, style.color(), role.ground(), needed);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ncmec-2023", "homelessness-2022"})
    void barsTheirNumbersTheQrCodeAndTheBandsStandOutFromThePaperInGray(String edition) {
        var brand = brand(edition);
        assertStandsOut(brand, ColorRole.FIGURE, ColorRole.PAPER, 3);
        assertStandsOut(brand, ColorRole.INK, ColorRole.PAPER, 4.5);
        assertStandsOut(brand, ColorRole.MUTED, ColorRole.PAPER, 4.5);
        assertStandsOut(brand, ColorRole.BRAND, ColorRole.PAPER, 3);
    }

    private static void assertStandsOut(Brand brand, ColorRole front, ColorRole ground, double needed) {
        double contrast = gray(brand.color(front)).contrast(gray(brand.color(ground)));
        assertTrue(contrast >= needed, front + " on " + ground + ": " + contrast);
    }

    /** As printers and copiers make it: luma of ITU-R BT.601, not the luminance that WCAG goes by. */
    private static Color gray(Color color) {
        int level = (int) Math.round(0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue());
        return new Color(level, level, level);
    }

    private static Brand brand(String edition) {
        var problems = new Problems();
        return EditionReader.read(Path.of("data", edition), problems)
                .flatMap(read -> BrandReader.read(read, problems)).orElseThrow();
    }
}
