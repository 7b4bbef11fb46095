package statesheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.vector.Color;

/** The page's colors beside the brand's. */
class PageColorsTest {

    private static Brand brand;

    @BeforeAll
    static void open() throws ProblemException {
        brand = OpenEdition.open(Path.of("data", "ncmec-2023"), SheetKind.USUAL).brand();
    }

    /** The page's variables with a brand of these colors. */
    private static Map<String, Color> colors(String band, String onBand) {
        var colors = new HashMap<>(brand.colors());
        colors.put(ColorRole.BRAND, Color.parse(band).orElseThrow());
        colors.put(ColorRole.ON_BRAND, Color.parse(onBand).orElseThrow());
        var changed = new Brand(brand.page(), colors, brand.press(), brand.faces(), brand.styles(), brand.furniture(),
                brand.logo(), brand.files());
        return Pattern.compile("--([\\w-]+): (#\\w{6});").matcher(new PageColors(changed).css()).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> Color.parse(match.group(2)).orElseThrow()));
    }

    @Test
    void theHeadAndTheHeadingsAreInTheBrandsColors() {
        var colors = colors("#154034", "#FFF4D6");
        assertEquals("#154034", colors.get("band").hex());
        assertEquals("#FFF4D6", colors.get("on-band").hex());
        assertEquals("#154034", colors.get("brand").hex());
        assertEquals(brand.color(ColorRole.ACCENT), colors.get("accent"));
        assertEquals(brand.color(ColorRole.FIGURE), colors.get("figure"));
    }

    /** Large type of a sheet may be in these, the page's small type may not (WCAG 2.2, 1.4.3). */
    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource({"#F2C14E, #FFFFFF", "#808080, #FFFFFF", "#777777, #888888", "#E8F0FF, #FFFFFF"})
    void whatCouldNotBeReadIsReplaced(String band, String onBand) {
        var colors = colors(band, onBand);
        assertEquals(band, colors.get("band").hex());
        assertTrue(colors.get("on-band").contrast(colors.get("band")) >= 4.5);
        assertTrue(colors.get("brand").contrast(colors.get("panel")) >= 4.5);
        assertTrue(colors.get("figure").contrast(colors.get("panel")) >= 4.5);
    }
}
