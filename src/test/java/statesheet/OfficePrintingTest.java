package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import statesheet.brand.PrintSize;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.Sheets;

/** What an office printer makes of a sheet that cannot print to the edge. */
class OfficePrintingTest {

    /** Three eighths of an inch; less at the top, where words are in the middle of a band. */
    private static final double UNPRINTED = 27;
    private static final double UNPRINTED_BAND = 18;
    private static final double UNPRINTED_SLIM_BAND = 9;

    private static final Map<String, Font> FONTS = new HashMap<>();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(PrintSize.class)
    void nothingButFlatColorIsNearTheEdgeOfTheFlagship(PrintSize size) throws ProblemException {
        assertInside(Path.of("data", "ncmec-2023"), size);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PrintSize.class)
    void norOfAnySheetOnHomelessness(PrintSize size) throws ProblemException {
        assertInside(Path.of("data", "homelessness-2022"), size);
    }

    /** The least margins that a brand may have, and capitals with accents in header and footer. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(PrintSize.class)
    void norOnASheetWithTheLeastMargins(PrintSize size) throws ProblemException {
        var edition = EditionFolder.copied("ncmec-2023", folder)
                .with("brand.json", "{", "{ \"page\": { \"margins\": { \"left\": 36, \"right\": 36, \"top\": 18,"
                        + " \"bottom\": 40.8 } }, \"header\": { \"right\": \"ÀÉÎÕÜ fact sheet\" },"
                        + " \"footer\": { \"right\": \"Ågjpqy (Ç), page {page} of {pages}\" },");
        assertInside(edition.folder(), size);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PrintSize.class)
    void itAsksForBothSidesAndForItsOwnSize(PrintSize size) throws ProblemException {
        var preferences = PdfReading.of(Statesheet.open(Path.of("data", "ncmec-2023"), new SheetKind(Profile.DIGITAL, size)).render("NM"))
                .viewerPreferences();
        assertEquals("None", preferences.get("PrintScaling"));
        assertEquals("DuplexFlipLongEdge", preferences.get("Duplex"));
    }

    private static void assertInside(Path edition, PrintSize size) throws ProblemException {
        Sheets.of(edition, size).forEach(OfficePrintingTest::assertInside);
    }

    private static void assertInside(String place, Sheet sheet) {
        for (var page : sheet.pages()) {
            var marks = page.items().stream().flatMap(OfficePrintingTest::marks).toList();
            assertTrue(marks.size() > 20 || page.items().isEmpty(), place + ", page " + page.number());
            assertEquals(List.of(), marks.stream().filter(mark -> !isInside(page, mark)).toList(),
                    place + ", page " + page.number());
        }
    }

    /** What a reader would miss. A panel of one color is none of it: it may reach over the edge. */
    private static Stream<Rect> marks(Item item) {
        return switch (item) {
            case Item.Glyphs glyphs -> Stream.of(ink(glyphs));
            case Item.Panels panels -> panels.tag() == Tag.Artifact.BACKGROUND ? Stream.of() : panels.boxes().stream();
            case Item.Modules code -> code.boxes().stream();
            case Item.Underline line -> line.boxes().stream();
            case Item.Art art -> Stream.of(new Rect(art.x(), art.y(), art.drawing().width() * art.scale(),
                    art.drawing().height() * art.scale()));
            case Item.Raster raster -> Stream.of(raster.box());
            case Item.Link link -> Stream.of(link.box());
            case Item.Jump jump -> Stream.of(jump.box());
            case Item.Watermark mark -> Stream.of();
        };
    }

    private static boolean isInside(Page page, Rect mark) {
        return mark.left() >= UNPRINTED && mark.right() <= page.width() - UNPRINTED
                && mark.top() >= (page.number() == 1 ? UNPRINTED_BAND : UNPRINTED_SLIM_BAND) && mark.bottom() <= page.height() - UNPRINTED;
    }

    /** Around the outlines of the letters, accents and descenders included. */
    private static Rect ink(Item.Glyphs glyphs) {
        var font = FONTS.computeIfAbsent(glyphs.run().face().fileName(), OfficePrintingTest::font);
        var bounds = font.deriveFont((float) glyphs.size())
                .createGlyphVector(new FontRenderContext(null, true, true), glyphs.run().text()).getVisualBounds();
        return new Rect(glyphs.x() + bounds.getX(), glyphs.baseline() + bounds.getY(), bounds.getWidth(),
                bounds.getHeight());
    }

    private static Font font(String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, Path.of("fonts", file).toFile());
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
