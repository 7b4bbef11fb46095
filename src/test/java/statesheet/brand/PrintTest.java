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

        assertEquals(16, body.floor());
        assertEquals(20, body.ceiling());
        assertTrue(body.at(0).leading() >= 16 * 17.0 / 12, body.toString());
        assertEquals(18, body.size(), 0.001);
    }

    @ParameterizedTest(name = "body type of {0} on {1}")
    @CsvSource({"9, 11", "10.7, 12.5", "13, 16", "20, 24"})
    void bodyTypeIsAtLeast16InTheProportionOf12To17WhateverTheBrand(double size, double leading) {
        var body = large("{\"styles\": {\"body\": {\"size\": %s, \"leading\": %s, \"floor\": %s, \"ceiling\": %s}}}"
                .formatted(size, leading, size, size)).style(StyleRole.BODY);

        assertTrue(body.floor() >= 16 && body.floor() <= body.size() && body.size() <= body.ceiling(), body.toString());
        assertTrue(body.leading() / body.size() >= 17.0 / 12 - 1e-9, body.toString());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(StyleRole.class)
    void noStyleOfLargePrintIsSmallerThan14PointsOrThanInStandardPrint(StyleRole role) {
        var style = large("{}").style(role);

        assertTrue(style.floor() >= 14, style.toString());
        assertTrue(style.size() >= standard("{}").style(role).size(), style.toString());
        assertTrue(style.floor() <= style.size() && style.size() <= style.ceiling(), style.toString());
    }

    @Test
    void largePrintIsInOneColumnWhateverTheRailOfTheBrand() {
        for (var json : List.of("{}", "{\"page\": {\"rail\": 100, \"gutter\": 10}}")) {
            var page = large(json).page();
            assertTrue(page.isOneColumn(), page.toString());
            assertEquals(page.measure(), page.textWidth());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = StyleRole.class, names = {"CONTACT_LABEL", "CONTACT", "CONTACT_STRONG", "SCAN"})
    void theContactBandIsAsLargeAsTheBody(StyleRole role) {
        assertTrue(large("{}").style(role).size() >= large("{}").style(StyleRole.BODY).size());
    }

    @Test
    void aBrandChangesItsLargePrintWhereItNamesIt() {
        var json = """
                { "large": { "page": { "rail": 140, "margins": { "bottom": 50 } },
                             "styles": { "body": { "ceiling": 19 }, "notes": { "size": 15 } } } }
                """;
        var brand = large(json);

        assertEquals(140, brand.page().rail());
        assertEquals(50, brand.page().margins().bottom());
        assertEquals(19, brand.style(StyleRole.BODY).ceiling());
        assertEquals(15, brand.style(StyleRole.NOTES).size());
        assertEquals(FaceRole.TEXT, brand.style(StyleRole.BODY).face());
        assertEquals(standard("{}").styles(), standard(json).styles());
        assertEquals(standard("{}").page(), standard(json).page());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"large": {"colors": {}}}                     | "colors", an unknown key     | one of page, styles
            {"large": {"page": {"size": "a4"}}}           | "size", an unknown key       | one of margins, rail, gutter
            {"large": {"styles": {"bdy": {}}}}            | "bdy", an unknown key \
            | one of title, topic, kicker, tag, head, headTopic, lead, heading, body, panelFigure, figure, \
            label, context, chartTitle, chartSubtitle, columnHead, chartValue, namedValue, nation, tableHead, \
            contactLabel, contact, contactStr…
            {"large": {"styles": {"body": {"face": "sans"}}}} | "face", an unknown key \
            | one of size, leading, floor, ceiling
            {"large": {"styles": {"body": {"floor": 11}}}} | a floor of 11 in large print | 16 or more
            {"large": {"styles": {"body": {"leading": 20}}}} \
            | a leading of 20 for a size of 18 in large print | 25.5 or more, as 17 for 12
            {"large": {"styles": {"notes": {"floor": 9}}}} | a floor of 9 in large print  | 14 or more
            {"large": {"page": {"rail": 330}}} \
            | a text column of 192 points beside margins, rail and gutter | 200 points or more
            {"large": {"page": {"margins": {"bottom": 30}}}} \
            | a bottom margin of 30 points, in which the footer hangs \
            | 48.9 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"bottom": 30}}} \
            | a bottom margin of 30 points, in which the footer hangs \
            | 40.8 points or more: nearer to the edge, office printers print nothing
            {"page": {"margins": {"top": 17}}} \
            | a top margin of 17 points, at which the band's first line begins \
            | 18 points or more: nearer to the edge, office printers print nothing
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
    @ValueSource(strings = {"{\"page\": {\"margins\": {\"left\": 27, \"right\": 27, \"top\": 18, \"bottom\": 40.8}}}",
        "{\"page\": {\"size\": \"a4\"}}"})
    void theLeastMarginsAreEnough(String json) {
        assertTrue(standard(json).page().margins().bottom() >= 40.8);
        assertTrue(large(json).page().margins().bottom() >= 48.9);
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
