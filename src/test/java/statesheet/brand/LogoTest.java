package statesheet.brand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

class LogoTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void bothLogosLieBesideTheBrand() throws IOException {
        for (var name : List.of("logo.svg", "logo.png")) {
            try (var stream = LogoTest.class.getResourceAsStream(name)) {
                Files.write(folder.resolve(name), stream.readAllBytes());
            }
        }
    }

    @Test
    void anSvgBecomesPlainShapesAtTheHeightOfTheLogo() {
        var logo = logo("""
                { "file": "logo.svg", "alternative": "A lighthouse", "height": 40 }""").orElseThrow();

        assertEquals("A lighthouse", logo.alternative());
        assertEquals(40, logo.height(), 0.001);
        assertEquals(80, logo.width(), 0.001);
        var shapes = ((Logo.SvgLogo) logo).drawing().shapes();
        assertEquals(List.of("#0B6B74", "#12305A", "#E39A3B", "#12305A"),
                shapes.stream().map(shape -> shape.color().hex()).toList());
    }

    @Test
    void aPngStaysAsItIs() throws IOException {
        var logo = (Logo.PngLogo) logo("""
                { "file": "logo.png", "alternative": "A check" }""").orElseThrow();

        assertEquals(12, logo.columns());
        assertEquals(8, logo.rows());
        assertEquals(28, logo.height());
        assertEquals(42, logo.width());
        assertArrayEquals(Files.readAllBytes(folder.resolve("logo.png")), logo.png());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"file": "logo.svg"}                                    | brand.json:1:10 alternative | no "alternative"
            {"file": "logo.svg", "alternative": " "}                | brand.json:1:46 alternative | an empty text
            {"file": "logo.svg", "alternative": "x", "height": 0}   | brand.json:1:61 height      | 0
            {"file": "logo.svg", "alternative": "x", "alt": "x"}    | brand.json:1:58 alt         \
            | "alt", an unknown key
            {"file": "mark.svg", "alternative": "x"}                | brand.json:1:19 file \
            | "mark.svg", which is not there
            {"file": "../logo.svg", "alternative": "x"}             | brand.json:1:19 file \
            | "../logo.svg", which leads out of the edition's folder
            {"file": "brand.json", "alternative": "x"}              | brand.json:1:19 file        | "brand.json"
            """)
    void aMistakeIsNamedWhereItStands(String json, String where, String found) {
        logo(json);

        assertEquals(List.of(where + ": " + found),
                problems.all().stream().map(problem -> problem.where() + ": " + problem.found()).toList());
    }

    @Test
    void aLogoWiderThanHalfThePageIsAProblemThatSaysWhichHeightWouldDo() {
        logo("""
                { "file": "logo.svg", "alternative": "A lighthouse", "height": 100 }""");
        assertEquals(List.of(), found());
        svgAt(100, 300);
        assertEquals(List.of("a logo 300 points wide, at a height of 100"), found());
        assertEquals("make \"height\" 87 or less", problems.all().getFirst().fix());
        assertEquals("261 points or less, so that there is room for the words beside it",
                problems.all().getFirst().expected());
    }

    private void svgAt(int height, int width) {
        try {
            Files.writeString(folder.resolve("wide.svg"), """
                    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d">
                    <rect width="%d" height="%d" fill="#FFFFFF"/></svg>""".formatted(width, height, width, height));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        logo("""
                { "file": "wide.svg", "alternative": "x", "height": %d }""".formatted(height));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"#FFFFFF, true", "#E39A3B, true", "#12305A, false", "#0B6B74, false"})
    void aLogoThatHardlyStandsOutFromTheBandIsAWarning(String fill, boolean seen) throws IOException {
        svg("""
                <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
                <rect width="9" height="9" fill="%s"/></svg>""".formatted(fill));
        assertEquals(seen ? List.of()
                : List.of("a logo that hardly stands out from the band behind it, brand #12305A"), found());
        problems.all().forEach(problem -> assertEquals(Problem.Weight.WARNING, problem.weight()));
    }

    @Test
    void ofAPictureEveryPixelCountsThatIsNotTransparent() throws IOException {
        var picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 20; x++) {
            picture.setRGB(x, 5, x == 0 ? 0xFFFFFFFF : 0xFF12305A);
        }
        ImageIO.write(picture, "png", folder.resolve("dark.png").toFile());
        logo("""
                { "file": "dark.png", "alternative": "x" }""");
        assertEquals(List.of("a logo that hardly stands out from the band behind it, brand #12305A"), found());
    }

    @Test
    void aPngThatIsCutOffIsRefused() throws IOException {
        var whole = Files.readAllBytes(folder.resolve("logo.png"));
        Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, whole.length / 2));

        logo("""
                { "file": "half.png", "alternative": "x" }""");

        assertEquals(List.of("a damaged PNG"), found());
    }

    /** Ten kilobytes may be a picture of a gigabyte. */
    @Test
    void aPngOfManyPixelsIsRefusedBeforeItIsDrawn() throws IOException {
        var png = Files.readAllBytes(folder.resolve("logo.png"));
        ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);
        Files.write(folder.resolve("large.png"), png);

        logo("""
                { "file": "large.png", "alternative": "x" }""");

        assertEquals(List.of("a picture of 20,000 by 20,000 pixels"), found());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs a permission there")
    void aLinkThatLeadsOutOfTheEditionIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.move(folder.resolve("logo.svg"), elsewhere.resolve("logo.svg"));
        Files.createSymbolicLink(folder.resolve("logo.svg"), elsewhere.resolve("logo.svg"));

        assertEquals(Optional.empty(), logo("""
                { "file": "logo.svg", "alternative": "x" }"""));

        assertEquals(List.of("\"logo.svg\", which leads out of the edition's folder"), found());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs a permission there")
    void aLinkWithinTheEditionIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.svg"), folder.resolve("logo.svg"));

        assertEquals(40, logo("""
                { "file": "link.svg", "alternative": "x", "height": 40 }""").orElseThrow().height(), 0.001);
    }

    @Test
    void aPngInNameAloneIsRefused() throws IOException {
        Files.copy(folder.resolve("logo.svg"), folder.resolve("false.png"));

        logo("""
                { "file": "false.png", "alternative": "x" }""");

        assertEquals(List.of("a file that is no PNG, whatever its name"), found());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <text>NCMEC</text>                              | letters set as text
            <script>alert(1)</script>                       | <script>, a program
            <rect onclick="alert(1)"/>                      | onclick, a script
            <image href="photo.png"/>                       | <image>, a picture inside the logo; \
            a link to "photo.png"
            <use href="https://example.org/logo.svg#a"/>    | a link to "https://example.org/logo.svg#a"
            <use xlink:href="other.svg#a"/>                 | a link to "other.svg#a"
            <rect fill="url('other.svg#a')"/>               | an address of another file in "fill"
            <style>@import 'logo.css';</style>              | an address of another file in the style rules
            <foreignObject/>                                | <foreignObject>, which Statesheet does not draw
            <filter id="a"/>                                | <filter>, an effect
            <g style="mix-blend-mode: multiply"/>           | an effect in "style"
            <g mix-blend-mode="multiply"/>                  | an effect in "mix-blend-mode"
            <style>.a { filter: blur(2px) }</style>         | an effect in the style rules
            <rect fill="url(#sky)"/>                        | a part that uses #sky, which the file does not have
            <use href="#star"/>                             | a part that uses #star, which the file does not have
            <path d="M0 0 L5 x"/>                           | a part that cannot be read: \
            Error parsing path command: Unexpected token '' rest=x(index=8 in input=M0 0 L5 x)
            <g id="a"><use href="#a"/></g>                  | a part that cannot be read: \
            Cyclic dependency involving node 'a' detected.
            <path d="M0 0 H100000000" stroke="red" stroke-dasharray="0.0001"/> | a line of thousands of dashes in the logo
            <rect width="9" height="9" opacity="0.5"/>      | a see-through color in the logo
            <rect width="9" height="9" fill="#12345680"/>   | a see-through color in the logo
            <g/>                                            | an SVG that draws nothing
            <g>                                             | text that is not XML, as SVG has to be
            <g>&name;</g>                                   | text that is not XML, as SVG has to be
            """)
    void anSvgIsADrawingAndNothingElse(String content, String found) throws IOException {
        svg("""
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
                %s
                </svg>""".formatted(content));

        assertEquals(List.of(found.split("; ")), found());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"/>                | a DOCTYPE
            <?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/> \
            | a style sheet in another file
            <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="9"/>      | an SVG without a size of its own
            <svg width="9" height="9"/> | <svg> without the name of SVG, xmlns="http://www.w3.org/2000/svg"
            <!DOCTYPE svg [<!ENTITY a SYSTEM "brand.json">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg> \
            | a DOCTYPE
            """)
    void anSvgNeedsNothingButItself(String svg, String found) throws IOException {
        svg(svg);

        assertEquals(List.of(found), found());
    }

    @Test
    void aGradientIsToBeFlattened() throws IOException {
        svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
                  <rect width="9" height="9" fill="url(#a)"/>
                </svg>""");

        assertEquals("""
                mark.svg
                  found     a gradient or pattern in the logo
                  expected  shapes in plain, opaque colors
                  fix       flatten it to plain shapes and colors in your drawing program""",
                problems.all().getFirst().toString().replace(folder + "/", ""));
    }

    @Test
    void lettersAreNamedByTheirLine() throws IOException {
        svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <text>A</text>
                  <text>B</text>
                </svg>""");

        assertEquals(List.of(2), problems.all().stream().map(problem -> problem.where().line().getAsInt())
                .toList());
    }

    private void svg(String text) throws IOException {
        Files.writeString(folder.resolve("mark.svg"), text);
        logo("""
                { "file": "mark.svg", "alternative": "x" }""");
    }

    private List<String> found() {
        return problems.all().stream().map(problem -> problem.found()).toList();
    }

    private Optional<Logo> logo(String json) {
        return BrandReader.read(Editions.withBrand(folder, "{\"logo\": " + json + "}"), problems).orElseThrow().logo();
    }
}
