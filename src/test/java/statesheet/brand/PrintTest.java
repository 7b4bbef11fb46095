package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problems;

/** A brand's standard and large print, and the margins that both leave to the printer. */
class PrintTest {

    @TempDir
    private Path folder;

    @Test
    void largePrintFollowsFromTheBrandsStandardSizes() {
        var body = large("{}").style(StyleRole.BODY);

        assertEquals(12, body.floor());
        assertEquals(16, body.ceiling());
        assertTrue(body.at(0).leading() >= 17, body.toString());
        assertEquals(13.4, body.size(), 0.001);
    }

    @ParameterizedTest(name = "body type of {0} on {1}")
    @CsvSource({"8, 11", "10.7, 12.5", "13, 16", "20, 24"})
    void bodyTypeIsAtLeast12On17WhateverTheBrand(double size, double leading) {
        var body = large("{\"styles\": {\"body\": {\"size\": %s, \"leading\": %s, \"floor\": %s, \"ceiling\": %s}}}"
                .formatted(size, leading, size, size)).style(StyleRole.BODY);

        assertTrue(body.floor() >= 12 && body.floor() <= body.size() && body.size() <= body.ceiling(), body.toString());
        assertTrue(body.leading() / body.size() >= 17.0 / 12 - 1e-9, body.toString());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(StyleRole.class)
    void noStyleOfLargePrintIsSmallerThanTenAndAHalfPointsOrThanInStandardPrint(StyleRole role) {
        var style = large("{}").style(role);

        assertTrue(style.floor() >= 10.5, style.toString());
        assertTrue(style.size() >= standard("{}").style(role).size(), style.toString());
        assertTrue(style.floor() <= style.size() && style.size() <= style.ceiling(), style.toString());
    }

    @Test
    void theRailGrowsWithItsLabelsAndLeavesTheTextItsMeasure() {
        var page = large("{}").page();

        assertTrue(page.rail() > 140, page.toString());
        assertTrue(page.textWidth() > 330, page.toString());
        assertEquals(300, large("{\"page\": {\"rail\": 300, \"gutter\": 10}}").page().rail(), "a wide one stays");
    }

    @Test
    void aBrandChangesItsLargePrintWhereItNamesIt() {
        var json = """
                { "large": { "page": { "rail": 140, "margins": { "bottom": 40 } },
                             "styles": { "body": { "ceiling": 14 }, "notes": { "size": 11 } } } }
                """;
        var brand = large(json);

        assertEquals(140, brand.page().rail());
        assertEquals(40, brand.page().margins().bottom());
        assertEquals(14, brand.style(StyleRole.BODY).ceiling());
        assertEquals(11, brand.style(StyleRole.NOTES).size());
        assertEquals(FaceRole.TEXT, brand.style(StyleRole.BODY).face());
        assertEquals(standard("{}").styles(), standard(json).styles());
        assertEquals(standard("{}").page(), standard(json).page());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"large": {"colors": {}}}                     | "colors", an unknown key     | one of page, styles
            {"large": {"page": {"size": "a4"}}}           | "size", an unknown key       | one of margins, rail, gutter
            {"large": {"styles": {"bdy": {}}}}            | "bdy", an unknown key \
            | one of title, topic, kicker, lead, heading, body, figure, label, chartTitle, contactLabel, contact, \
            contactStrong, notes, header, footer
            {"large": {"styles": {"body": {"face": "sans"}}}} | "face", an unknown key \
            | one of size, leading, floor, ceiling
            {"large": {"styles": {"body": {"floor": 11}}}} | a floor of 11 in large print | 12 or more
            {"large": {"styles": {"body": {"leading": 16}}}} \
            | a leading of 16 for a size of 13.4 in large print | 18.98 or more, as 17 for 12
            {"large": {"styles": {"notes": {"floor": 9}}}} | a floor of 9 in large print  | 10.5 or more
            {"large": {"page": {"rail": 330}}} \
            | a text column of 166 points beside margins, rail and gutter | 200 points or more
            {"large": {"page": {"margins": {"bottom": 30}}}} \
            | a bottom margin of 30 points, in which the footer hangs \
            | 37.5 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"bottom": 30}}} \
            | a bottom margin of 30 points, in which the footer hangs \
            | 35 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"top": 28}}} \
            | a top margin of 28 points, above capitals whose accents rise into it \
            | 29.6 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"left": 18}}} \
            | a left margin of 18 points | 27 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"right": 26.9}}} \
            | a right margin of 26.9 points | 27 points or more: nearer to the edge, office printers print nothing
            """)
    void whatIsNoLargePrintOrLeavesThePrinterNoMarginIsRefused(String json, String found, String expected) {
        for (var size : PrintSize.values()) {
            var problems = new Problems();
            BrandReader.read(Editions.withBrand(folder, json), size, problems);

            assertEquals(1, problems.all().size(), () -> problems.all().toString());
            assertTrue(problems.all().getFirst().where().toString().startsWith("brand.json:1:"), json);
            assertEquals(found, problems.all().getFirst().found());
            assertEquals(expected, problems.all().getFirst().expected());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"page\": {\"margins\": {\"left\": 27, \"right\": 27, \"top\": 29.6, \"bottom\": 35}}}",
        "{\"page\": {\"size\": \"a4\"}}"})
    void theLeastMarginsAreEnough(String json) {
        assertEquals(35, standard(json).page().margins().bottom(), 1);
        assertTrue(large(json).page().margins().bottom() >= 37.5);
    }

    private Brand standard(String json) {
        return brand(json, PrintSize.STANDARD);
    }

    private Brand large(String json) {
        return brand(json, PrintSize.LARGE);
    }

    private Brand brand(String json, PrintSize size) {
        var problems = new Problems();
        var brand = BrandReader.read(Editions.withBrand(folder, json), size, problems);
        assertEquals(List.of(), problems.all());
        return brand.orElseThrow();
    }
}
