package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problems;
import statesheet.vector.Color;

/** Colors that follow from those that a brand names. */
class DerivedColorsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"#0B6B74", "#7A3B6A", "#000000", "#12305A", "#B00000", "#767676"})
    void theOtherBarsAreAMutedMixOfTheFiguresColorThatIsStillSeenOnWhite(String figure) {
        var bar = DerivedColors.of(Map.of(ColorRole.FIGURE, color(figure))).get(ColorRole.BAR);
        assertTrue(bar.contrast(Color.WHITE) >= 3, bar.hex());
        assertTrue(bar.luminance() >= color(figure).luminance(), bar.hex() + " is paler than " + figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12305A", "#5A1230", "#000000"})
    void tintAndPaleFollowFromTheBrandsColorAndAreReadable(String brand) {
        var derived = DerivedColors.of(Map.of(ColorRole.BRAND, color(brand)));
        assertTrue(derived.get(ColorRole.TINT).contrast(Color.WHITE) < 1.3, "a tint is almost white");
        assertTrue(derived.get(ColorRole.PALE).contrast(color(brand)) >= 4.5, "small type on the band");
    }

    @Test
    void aBrandThatNamesOneOfThemKeepsIt() {
        var problems = new Problems();
        var brand = BrandReader.read(Editions.withBrand(folder,
                "{\"colors\": {\"brand\": \"#5A1230\", \"tint\": \"#FAFAFA\"}}"), problems).orElseThrow();
        assertEquals("#FAFAFA", brand.color(ColorRole.TINT).hex());
        assertEquals("#E6DBE0", brand.color(ColorRole.PALE).hex());
        assertEquals("#7D98A3", brand.color(ColorRole.BAR).hex(), "no color of its own for figures: the built-in bars");
    }

    private static Color color(String hex) {
        return Color.parse(hex).orElseThrow();
    }
}
