package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.problem.Problems;
import statesheet.vector.Color;

class ContrastCheckTest {

    @TempDir
    Path folder;

    @Test
    void aColorTooPaleToReadIsNamedWithOneThatWouldDo() {
        assertEquals("""
                brand.json:1:22 muted
                  found     muted #999999 on tint #EEF3F7, a contrast of 2.55 to 1, in context
                  expected  4.50 to 1 or more, so that everyone can read it (WCAG 2.2)
                  fix       make "muted" darker: #6E6E6E would do
                brand.json:1:22 muted
                  found     muted #999999 on paper #FFFFFF, a contrast of 2.84 to 1, in chartSubtitle, columnHead, footer
                  expected  4.50 to 1 or more, so that everyone can read it (WCAG 2.2)
                  fix       make "muted" darker: #767676 would do""", shown("""
                {"colors": {"muted": "#999999"}}"""));
    }

    @Test
    void aGroundUnderTheBuiltInTextColorsIsMendedItself() {
        var problems = problems("""
                {"colors": {"brand": "#7C93B0"}}""");

        assertEquals(Set.of("brand.json:1:22 brand"), problems.all().stream()
                .map(problem -> problem.where().toString()).collect(Collectors.toSet()));
        assertEquals("onBrand #FFFFFF on brand #7C93B0, a contrast of 3.15 to 1, in topic, head, headTopic, contact, scan",
                problems.all().getFirst().found());
    }

    @Test
    void aBuiltInColorThatAStyleChoseIsNamedAtTheStyle() {
        assertEquals("brand.json:1:31 accent", problems("""
                {"styles": {"body": {"color": "accent"}}}""").all().getFirst().where().toString());
    }

    @ParameterizedTest(name = "a figure from {1} points in {0}, {2}")
    @CsvSource({
        "sans,         18, true",
        "sans,         17, false",
        "sansBold,     14, true",
        "sansBold,     13, false",
        "textBold,     14, true",
        "sansSemibold, 14, false",
    })
    void largeTextMayBePaler(String face, double floor, boolean passes) {
        var problems = problems("""
                {"colors": {"bar": "#8A8A8A"},
                 "styles": {"figure": {"face": "%s", "floor": %s, "color": "bar"}}}""".formatted(face, floor));

        assertEquals(passes, problems.all().isEmpty());
    }

    @Test
    void barsAndTheQrCodeHaveToBeSeen() {
        var found = problems("""
                {"colors": {"figure": "#C9D4DE", "bar": "#D9D9D9", "brand": "#C9D4DE", "onBrand": "#1B2733",
                            "label": "#1B2733", "pale": "#1B2733"},
                 "styles": {"heading": {"color": "ink"}, "chartTitle": {"color": "ink"},
                            "panelFigure": {"color": "ink"}}}
                """).all().stream().map(problem -> problem.found()).toList();

        assertEquals(List.of(
                "figure #C9D4DE on paper #FFFFFF, a contrast of 1.50 to 1, in figure, bars",
                "bar #D9D9D9 on paper #FFFFFF, a contrast of 1.41 to 1, in bars",
                "brand #C9D4DE on paper #FFFFFF, a contrast of 1.50 to 1, in QR code"), found);
    }

    @ParameterizedTest(name = "{0} beside {1} stands out as {2}")
    @CsvSource({
        "#000000, #FFFFFF, 21",
        "#FFFFFF, #FFFFFF, 1",
        "#767676, #FFFFFF, 4.54",
        "#949494, #FFFFFF, 3.03",
        "#0000FF, #FFFFFF, 8.59",
        "#FF0000, #FFFFFF, 4.00",
        "#FFFF00, #000000, 19.56",
    })
    void contrastIsTheRatioOfLuminances(String color, String ground, double ratio) {
        assertEquals(ratio, color(color).contrast(color(ground)), 0.005);
    }

    @ParameterizedTest(name = "{0} on {1} becomes {2}")
    @CsvSource({
        "#999999, #FFFFFF, 4.5, #767676",
        "#555555, #000000, 4.5, #757575",
        "#12305A, #FFFFFF, 4.5, #12305A",
    })
    void theNearestReadableColorKeepsItsHue(String color, String ground, double needed, String better) {
        assertEquals(better, ContrastCheck.nearest(color(color), color(ground), needed).hex());
    }

    @Test
    void aBrandThatIsHardToReadIsABrandAllTheSame() {
        var edition = Editions.withBrand(folder, "{\"colors\": {\"ink\": \"#CCCCCC\"}}");

        var brand = BrandReader.read(edition, new Problems());

        assertEquals("#CCCCCC", brand.orElseThrow().color(ColorRole.INK).hex());
    }

    private static Color color(String hex) {
        return Color.parse(hex).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} in {2}")
    @CsvSource({"pale, #8090A0, kicker", "ink, #B0B0B0, tag", "label, #8090A0, contactLabel",
        "muted, #999999, context"})
    void smallTypeOnTheBandTheTagAndThePanelHasToBeReadable(String color, String value, String style) {
        assertTrue(problems("{\"colors\": {\"" + color + "\": \"" + value + "\"}}").all().stream()
                .anyMatch(problem -> problem.found().matches(".* in (.*, )?" + style + "(, .*)?")), style);
    }

    @Test
    void barsThatFollowFromTheColorOfFiguresAreNoProblemOfTheirOwn() {
        assertTrue(problems("""
                {"colors": {"figure": "#C9D4DE"}}""").all().stream()
                .noneMatch(problem -> problem.found().startsWith("bar ")));
    }

    private String shown(String json) {
        return problems(json).all().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private Problems problems(String json) {
        var problems = new Problems();
        BrandReader.read(Editions.withBrand(folder, json), problems);
        return problems;
    }
}
