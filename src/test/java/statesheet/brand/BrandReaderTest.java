package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Installation;
import statesheet.source.SourceFile;
import statesheet.vector.Color;

class BrandReaderTest {

    @TempDir
    Path folder;

    @Test
    void anEditionWithoutABrandHasTheBuiltInOne() {
        var problems = new Problems();

        var brand = BrandReader.read(Editions.withoutBrand(folder), problems).orElseThrow();

        assertEquals(List.of(), problems.all());
        assertEquals("#12305A", brand.color(ColorRole.BRAND).hex());
        assertEquals(Color.WHITE, brand.color(ColorRole.PAPER));
        assertEquals("SourceSerif4-Regular.ttf", brand.face(FaceRole.TEXT).path().getFileName().toString());
        assertEquals("{state}, page {page} of {pages}", brand.furniture().footerRight().text());
        assertEquals(Optional.empty(), brand.logo());
    }

    @Test
    void aBrandThatIsNotThereIsAProblemAndMayBeDoneWithout() {
        var problems = new Problems();
        BrandReader.read(Editions.edition(folder, Optional.of(SourceFile.of(folder.resolve("gone.json")))), problems);
        assertEquals(List.of("put the file there, or remove the line \"brand\" from edition.json"),
                problems.all().stream().map(Problem::fix).toList());
    }

    @Test
    void theFlagshipsBrandIsSound() {
        var ncmec = Installation.editions().resolve("ncmec-2023");
        var problems = new Problems();

        var brand = BrandReader.read(
                Editions.edition(ncmec, Optional.of(SourceFile.of(ncmec.resolve("brand.json")))), problems);

        assertEquals(List.of(), problems.all());
        assertTrue(brand.isPresent());
    }

    @Test
    void aBrandChangesOnlyWhatItNames() {
        var brand = brand("""
                { "page": { "margins": { "left": 54 } },
                  "colors": { "brand": "#5A1230" },
                  "inks": { "brand": [100, 85, 30, 25.5] },
                  "styles": { "body": { "leading": 14 } },
                  "footer": { "left": "A footer" },
                  "header": null }
                """);

        assertEquals(new PageGeometry.Margins(54, 45, 18, 42), brand.page().margins());
        assertEquals("#5A1230", brand.color(ColorRole.BRAND).hex());
        assertEquals("#1B2733", brand.color(ColorRole.INK).hex());
        assertEquals(new Ink.Process(new Cmyk(100, 85, 30, 25.5)), brand.press().inks().get(ColorRole.BRAND));
        assertEquals(new Style(FaceRole.TEXT, 10.6, 14, 9.8, 12.2, ColorRole.INK, 0), brand.style(StyleRole.BODY));
        assertEquals("A footer", brand.furniture().footerLeft().text());
        assertEquals("brand.json:5:23 left", brand.furniture().footerLeft().where().toString());
        assertEquals("{state}, page {page} of {pages}", brand.furniture().footerRight().text());
        assertEquals("{organization}", brand.furniture().left().text());
    }

    @ParameterizedTest(name = "at {0} the body is {1} on {2}")
    @CsvSource({"1, 10.6, 15", "0.97, 10.282, 14.55", "0.5, 9.8, 13.868", "2, 12.2, 17.264"})
    void aScaleMovesAStyleBetweenItsFloorAndItsCeiling(double scale, double size, double leading) {
        var body = brand("{}").style(StyleRole.BODY).at(scale);

        assertEquals(size, body.size(), 0.001);
        assertEquals(leading, body.leading(), 0.001);
    }

    @Test
    void aStyleWithoutFloorAndCeilingKeepsItsSize() {
        var footer = brand("{}").style(StyleRole.FOOTER);

        assertEquals(footer, footer.at(0.5));
        assertEquals(footer, footer.at(2));
    }

    @Test
    void aStyleWithAFloorAloneNeverGrows() {
        assertEquals(34, brand("{}").style(StyleRole.TITLE).at(1.2).size());
    }

    @ParameterizedTest(name = "{0}: the text is {2} wide from {1}")
    @CsvSource({"letter, 189, 378", "a4, 189, 361.276"})
    void theTextColumnBeginsBesideTheRail(String size, double left, double width) {
        var page = brand("{ \"page\": { \"size\": \"" + size + "\" } }").page();

        assertEquals(left, page.textLeft());
        assertEquals(width, page.textWidth(), 0.001);
    }

    @Test
    void aTypefaceBesideTheBrandIsFoundFirst() throws IOException {
        Files.createFile(folder.resolve("PublicSans-Regular.ttf"));

        assertEquals(folder.resolve("PublicSans-Regular.ttf"), brand("{}").face(FaceRole.SANS).path());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            []                                          | brand.json:1:1 | a list [ … ] | an object { … }
            {"colours": {}}                             | brand.json:1:13 colours | "colours", an unknown key \
            | one of page, colors, inks, press, faces, styles, header, footer, logo, large
            {"colors": {"inc": "#000000"}}              | brand.json:1:20 inc | "inc", an unknown key \
            | one of ink, muted, brand, figure, bar, tint, accent, onBrand, pale, label, rule
            {"colors": {"paper": "#FFFFFF"}}            | brand.json:1:22 paper | "paper", an unknown key \
            | one of ink, muted, brand, figure, bar, tint, accent, onBrand, pale, label, rule
            {"colors": {"ink": "navy"}}                 | brand.json:1:20 ink | "navy" \
            | a color as # and six digits from 0 to F
            {"colors": {"ink": 0}}                      | brand.json:1:20 ink | 0, a number | a text in double quotes
            {"colors": "red"}                           | brand.json:1:12 colors | "red", a text | an object { … }
            {"page": {"size": "a5"}}                    | brand.json:1:19 size | "a5" | one of a4, letter
            {"page": {"rail": -1}}                      | brand.json:1:19 rail | -1 | a number from 0 to 400, in points
            {"page": {"margins": {"lef": 1}}}           | brand.json:1:30 lef | "lef", an unknown key \
            | one of left, right, top, bottom
            {"page": {"rail": 350}}                     | brand.json:1:10 page \
            | a text column of 157 points beside margins, rail and gutter | 200 points or more
            {"page": {"margins": {"top": 400, "bottom": 100}}} | brand.json:1:10 page \
            | pages with 292 points between top and bottom margin | 300 points or more
            {"inks": {"brand": [1, 2, 3]}}              | brand.json:1:20 brand | a list of 3 \
            | four numbers from 0 to 100: cyan, magenta, yellow, black, in percent
            {"inks": {"ink": [0, 0, 0, 101]}}           | brand.json:1:18 ink | 101, a number \
            | four numbers from 0 to 100: cyan, magenta, yellow, black, in percent
            {"inks": {"brand": {"spot": "Reflex Blue"}}} | brand.json:1:20 brand | a spot color without "inks" \
            | the four inks that stand in for it on a proof
            {"inks": {"brand": {"spot": "All", "inks": [0, 0, 0, 9]}}} | brand.json:1:29 spot \
            | "All", which names no spot color | a spot color's name of at most 60 plain letters, digits and signs, like "PANTONE 295 C"
            {"inks": {"brand": {"spot": "A", "inks": [9, 0, 0, 0]}, "figure": {"spot": "B", "inks": [0, 9, 0, 0]}}} \
            | brand.json:1:10 inks | several spot colors: A, B | one, which may serve several roles
            {"inks": {"ink": [10, 0, 0, 90]}}           | brand.json:1:18 ink | [10, 0, 0, 90] for "ink" \
            | solid black: small type in a tint or in several inks blurs on the press
            {"inks": {"muted": [0, 0, 0, 50]}}          | brand.json:1:20 muted | [0, 0, 0, 50] for "muted" \
            | solid black: small type in a tint or in several inks blurs on the press
            {"press": {"inkLimit": 500}}                | brand.json:1:24 inkLimit | 500 \
            | a number from 100 to 400, in percent
            {"styles": {"bdy": {}}}                     | brand.json:1:20 bdy | "bdy", an unknown key \
            | one of title, topic, kicker, tag, head, headTopic, lead, heading, body, panelFigure, figure, \
            label, context, chartTitle, chartSubtitle, columnHead, chartValue, namedValue, nation, tableHead, \
            contactLabel, contact, contactStr…
            {"styles": {"body": {"weight": 1}}}         | brand.json:1:32 weight | "weight", an unknown key \
            | one of face, size, leading, floor, ceiling, color, tracking
            {"styles": {"body": {"size": 0}}}           | brand.json:1:30 size | 0 | a number from 4 to 144, in points
            {"styles": {"body": {"size": 12.5}}}        | brand.json:1:30 body \
            | a size of 12.5, above the ceiling of 12.2   | a ceiling that is no smaller than the size
            {"styles": {"body": {"floor": 11}}}         | brand.json:1:31 body \
            | a size of 10.6, below the floor of 11     | a floor that is no larger than the size
            {"styles": {"body": {"floor": 8.9}}}        | brand.json:1:31 body \
            | a floor of 8.9 | 9 or more: smaller type is hard to read on paper
            {"styles": {"lead": {"floor": 8}}}          | brand.json:1:31 lead \
            | a floor of 8 | 9 or more: smaller type is hard to read on paper
            {"styles": {"notes": {"floor": 7.4}}}       | brand.json:1:32 notes \
            | a floor of 7.4 | 7.5 or more: smaller type is hard to read on paper
            {"styles": {"footer": {"size": 7}}}         | brand.json:1:32 footer \
            | a size of 7 | 7.5 or more: smaller type is hard to read on paper
            {"styles": {"body": {"leading": 9}}}        | brand.json:1:33 body \
            | a leading of 9 for a size of 10.6: the lines would touch | 9.54 or more
            {"styles": {"body": {"face": "serif"}}}     | brand.json:1:30 face | "serif" \
            | one of sans, sansBold, sansSemibold, text, textBold, textItalic
            {"styles": {"body": {"color": "bran"}}}     | brand.json:1:31 color | "bran" \
            | one of accent, bar, brand, figure, ink, label, muted, onBrand, pale, rule, tint
            {"faces": {"text": "../Other.ttf"}}         | brand.json:1:20 text \
            | "../Other.ttf", which leads out of the edition's folder | a file in that folder
            {"faces": {"text": "SourceSerif-Regular.ttf"}} | brand.json:1:20 text \
            | "SourceSerif-Regular.ttf", a typeface that is not there \
            | a TrueType file beside brand.json, or one of PublicSans-ExtraBold.ttf, PublicSans-Regular.ttf, \
            PublicSans-SemiBold.ttf, SourceSerif4-Bold.ttf, SourceSerif4-Italic.ttf, SourceSerif4-Regular.ttf
            {"header": {"middle": "x"}}                 | brand.json:1:23 middle | "middle", an unknown key \
            | one of left, right, topic, continued, continuedTopic
            """)
    void aMistakeIsNamedWhereItStands(String json, String where, String found, String expected) {
        var problems = new Problems();

        BrandReader.read(Editions.withBrand(folder, json), problems);

        assertEquals(1, problems.all().size(), () -> problems.all().toString());
        assertEquals(where, problems.all().getFirst().where().toString());
        assertEquals(found, problems.all().getFirst().found());
        assertEquals(expected, problems.all().getFirst().expected());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"colours": {}}                                | perhaps colors?
            {"styles": {"body": {"color": "bran"}}}        | perhaps brand?
            {"styles": {"body": {"size": 12.5}}}           | name a "ceiling" of 12.5 or more
            {"styles": {"notes": {"size": 7, "floor": 7}}} | make it 7.5 or more
            {"faces": {"text": "SourceSerif-Regular.ttf"}} | perhaps SourceSerif4-Regular.ttf?
            """)
    void aMistakeComesWithAWayOut(String json, String fix) {
        var problems = new Problems();

        BrandReader.read(Editions.withBrand(folder, json), problems);

        assertEquals(fix, problems.all().getFirst().fix());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"faces": {"text": "Other.ttf"}} | brand.json:1:20 text | Other.ttf without its own "textBold" \
            | name its bold files under "textBold"
            {"faces": {"sans": "Other.ttf", "sansBold": "Bold.ttf"}} | brand.json:1:20 sans \
            | Other.ttf without its own "sansSemibold" | name its bold files under "sansSemibold"
            {"faces": {"sans": "Other.ttf"}} | brand.json:1:20 sans \
            | Other.ttf without its own "sansSemibold" and "sansBold" \
            | name its bold files under "sansSemibold" and "sansBold"
            """)
    void aFaceChangedWithoutItsBoldIsAWarning(String json, String where, String found, String fix) throws IOException {
        var problems = withFaces(json);

        assertEquals(1, problems.all().size(), () -> problems.all().toString());
        var warning = problems.all().getFirst();
        assertEquals(Problem.Weight.WARNING, warning.weight());
        assertEquals(where, warning.where().toString());
        assertEquals(found, warning.found());
        assertEquals(fix, warning.fix());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"faces\": {\"text\": \"Other.ttf\", \"textBold\": \"Bold.ttf\"}}",
        "{\"faces\": {\"textItalic\": \"Other.ttf\"}}", "{\"faces\": {\"text\": \"SourceSerif4-Regular.ttf\"}}"})
    void aFaceWithItsBoldOrTheBuiltInOneIsNone(String json) throws IOException {
        assertEquals(List.of(), withFaces(json).all());
    }

    private Problems withFaces(String json) throws IOException {
        Files.createFile(folder.resolve("Other.ttf"));
        Files.createFile(folder.resolve("Bold.ttf"));
        var problems = new Problems();
        BrandReader.read(Editions.withBrand(folder, json), problems);
        return problems;
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        var problems = new Problems();

        var brand = BrandReader.read(Editions.withBrand(folder, """
                { "page": { "size": "legal" }, "colors": { "ink": "black" }, "inks": { "ink": 100 }, "logo": {} }
                """), problems);

        assertTrue(brand.isPresent(), "a draft can be made with the built-in values");
        assertEquals(List.of("\"legal\"", "\"black\"", "100, a number", "no \"file\"", "no \"alternative\""),
                problems.all().stream().map(problem -> problem.found()).toList());
    }

    private Brand brand(String json) {
        var problems = new Problems();
        var brand = BrandReader.read(Editions.withBrand(folder, json), problems);
        assertEquals(List.of(), problems.all());
        return brand.orElseThrow();
    }
}
