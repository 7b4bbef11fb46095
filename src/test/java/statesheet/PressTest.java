package statesheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.brand.PrintSize;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag;
import statesheet.testing.EditionFolder;
import statesheet.testing.Plates;

/** The New Mexico sheet as a printing company gets it, taken apart into plates. */
class PressTest {

    private static final List<String> COLORS = List.of("Cyan", "Magenta", "Yellow");
    private static final Set<String> PROCESS = Set.of("Black", "Cyan", "Magenta", "Yellow");

    /** From the paper's edge to the trimmed page's, in points, and how far the bleed lies outside it. */
    private static final double MARGIN = 36;
    private static final double BLEED = 9;

    /** What the 8 bits of four plates may round to, each half of 1/255. */
    private static final double ROUNDING = 1;

    @TempDir
    private static Path folder;

    private static byte[] pdf;
    private static Sheet sheet;
    private static List<Plates> plates;

    @BeforeAll
    static void takeApart() throws ProblemException {
        var edition = open(Path.of("data", "ncmec-2023"));
        assertEquals(List.of(), edition.problems());
        pdf = edition.render("NM");
        sheet = edition.compose(edition.edition().rows().get("NM"), false, new Problems()).orElseThrow();
        plates = List.of(Plates.of(pdf, 1), Plates.of(pdf, 2));
    }

    static OpenEdition open(Path folder) {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems).orElseThrow();
        return OpenEdition.of(edition, new SheetKind(Profile.PRESS, PrintSize.STANDARD), problems).orElseThrow();
    }

    private static Plates plates(int page) {
        return plates.get(page - 1);
    }

    private static Stream<Item.Glyphs> glyphs(int page, Set<ColorRole> colors) {
        return sheet.pages().get(page - 1).items().stream()
                .flatMap(item -> item instanceof Item.Glyphs glyphs && colors.contains(glyphs.color())
                        ? Stream.of(glyphs) : Stream.empty());
    }

    private static Stream<Item.Panels> panels(int page, Set<ColorRole> colors) {
        return sheet.pages().get(page - 1).items().stream()
                .flatMap(item -> item instanceof Item.Panels panels && colors.contains(panels.color())
                        ? Stream.of(panels) : Stream.empty());
    }

    /** Where glyphs lie on the paper: from half their size above the baseline to a fifth of it below. */
    private static Rectangle2D area(Item.Glyphs glyphs) {
        return new Rectangle2D.Double(MARGIN + glyphs.x(), MARGIN + glyphs.baseline() - glyphs.size() / 2,
                glyphs.run().width(glyphs.size()), glyphs.size() * 0.7);
    }

    private static Rectangle2D around(double points) {
        return new Rectangle2D.Double(MARGIN - points, MARGIN - points, 612 + 2 * points, 792 + 2 * points);
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void textIsOnTheBlackPlateAlone(int page) {
        var text = glyphs(page, Set.of(ColorRole.INK, ColorRole.MUTED)).toList();
        assertTrue(text.size() > 20, text.size() + " pieces of text");
        for (var glyphs : text) {
            for (var color : COLORS) {
                assertEquals(0, plates(page).most(color, area(glyphs)), color + " in " + glyphs.run().text());
            }
            assertTrue(glyphs.run().text().isBlank() || plates(page).most("Black", area(glyphs)) == 100,
                    "solid black in " + glyphs.run().text());
        }
    }

    @Test
    void theTextColumnOfTheFirstPageHoldsNoColorBetweenRulesAndChart() {
        var column = new Rectangle2D.Double(MARGIN + 194, MARGIN + 300, 370, 100);
        COLORS.forEach(color -> assertEquals(0, plates(1).most(color, column), color));
        assertEquals(100, plates(1).most("Black", column));
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void linesOnThePaperAreFullBlackAlone(int page) {
        var lines = panels(page, Set.of(ColorRole.BRAND)).filter(panels -> panels.tag() instanceof Tag.Artifact)
                .flatMap(panels -> panels.boxes().stream()).filter(box -> box.height() <= 1).toList();
        assertTrue(lines.size() >= 2, lines.toString());
        for (var line : lines) {
            var middle = new Rectangle2D.Double(MARGIN + line.left() + 1, MARGIN + line.top() - 1, 20, 3);
            assertEquals(100, plates(page).most("Black", middle));
            COLORS.forEach(color -> assertEquals(0, plates(page).most(color, middle), color));
        }
    }

    @Test
    void linksHaveNoUnderlineWhereNobodyCanClick() {
        var onPaper = underlines(1);
        var onBand = underlines(2);
        assertTrue(onPaper.size() > 3 && onBand.size() > 3, onPaper + " and " + onBand);
        onPaper.forEach(piece -> assertInks(plates(1), piece.getCenterX(), piece.getCenterY(), 0, 0, 0, 0));
        onBand.forEach(piece -> assertInks(plates(2), piece.getCenterX(), piece.getCenterY(), 100, 85, 30, 25));
    }

    /** The pieces of those that the sheet has on a screen. */
    private static List<Rectangle2D> underlines(int page) {
        return sheet.pages().get(page - 1).items().stream()
                .flatMap(item -> item instanceof Item.Underline(var boxes, _) ? boxes.stream() : Stream.empty())
                .<Rectangle2D>map(box -> new Rectangle2D.Double(MARGIN + box.left(), MARGIN + box.top(), box.width(),
                        box.height())).toList();
    }

    @Test
    void theBarThatStandsOutHasTheInksOfFiguresAndTheOthersTheirs() {
        var named = bars(ColorRole.FIGURE);
        assertEquals(1, named.size());
        assertInks(named, 90, 35, 45, 25);
        var others = bars(ColorRole.BAR);
        assertEquals(2, others.size());
        assertInks(others, 50, 22, 28, 12);
        assertEquals(3, bars(ColorRole.TINT).size(), "tracks");
    }

    private static List<Rect> bars(ColorRole color) {
        return panels(1, Set.of(color)).filter(panels -> panels.tag() instanceof Tag.Content)
                .flatMap(panels -> panels.boxes().stream()).toList();
    }

    private static void assertInks(List<Rect> bars, int... inks) {
        for (var bar : bars) {
            assertInks(plates(1), MARGIN + (bar.left() + bar.right()) / 2, MARGIN + (bar.top() + bar.bottom()) / 2,
                    inks);
        }
    }

    @Test
    void theQrCodeIsSolidBlackAlone() {
        var modules = sheet.pages().get(1).items().stream().flatMap(item ->
                item instanceof Item.Modules code ? code.boxes().stream() : Stream.empty()).toList();
        assertTrue(modules.size() > 100, modules.size() + " runs of modules");
        for (var module : modules) {
            assertInks(plates(2), MARGIN + (module.left() + module.right()) / 2,
                    MARGIN + (module.top() + module.bottom()) / 2, 0, 0, 0, 100);
        }
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void mutedTypeIsNoTintOfBlack(int page) {
        var muted = glyphs(page, Set.of(ColorRole.MUTED)).filter(glyphs -> !glyphs.run().text().isBlank()).toList();
        assertTrue(muted.size() >= 2, muted.size() + " pieces of muted type");
        for (var glyphs : muted) {
            assertEquals(Set.of(0, 100), plates(page).amounts("Black", area(glyphs)), glyphs.run().text());
        }
    }

    private static void assertInks(Plates plates, double x, double y, int... inks) {
        var found = Stream.of("Cyan", "Magenta", "Yellow", "Black").mapToInt(plate -> plates.ink(plate, x, y));
        assertArrayEquals(inks, found.toArray());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"28, 28", "655, 28", "28, 130", "655, 130", "342, 28"})
    void theBandGoesOnOverTheEdge(double x, double y) {
        assertInks(plates(1), x, y, 100, 85, 30, 25);
    }

    @Test
    void theLineBelowTheBandGoesOnOverTheEdgeAsWell() {
        var accent = panels(1, Set.of(ColorRole.ACCENT)).findFirst().orElseThrow().boxes().getFirst();
        double y = MARGIN + accent.top() + accent.height() / 2;
        assertInks(plates(1), MARGIN - BLEED + 1, y, 8, 44, 86, 0);
        assertInks(plates(1), MARGIN + 612 + BLEED - 1, y, 8, 44, 86, 0);
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void nothingStandsBetweenTheBleedAndTheMarks(int page) {
        double gap = 2;
        var bleed = around(BLEED);
        Stream.of(new Rectangle2D.Double(bleed.getMinX() - gap, bleed.getMinY() - gap, bleed.getWidth() + 2 * gap, gap),
                        new Rectangle2D.Double(bleed.getMinX() - gap, bleed.getMaxY(), bleed.getWidth() + 2 * gap, gap),
                        new Rectangle2D.Double(bleed.getMinX() - gap, bleed.getMinY(), gap, bleed.getHeight()),
                        new Rectangle2D.Double(bleed.getMaxX(), bleed.getMinY(), gap, bleed.getHeight()))
                .forEach(side -> assertEquals(0, plates(page).mostInAll(side), side.toString()));
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void marksStandOnEveryPlateAtCornersAndSides(int page) {
        assertEquals(PROCESS, plates(page).names());
        for (var plate : PROCESS) {
            assertMarks(plates(page), plate);
        }
    }

    /** Eight crop marks, which end 12 pt from the page, and four crosses in the middles of the sides. */
    private static void assertMarks(Plates plates, String plate) {
        for (double x : new double[] {MARGIN, MARGIN + 612}) {
            for (double y : new double[] {20, 844}) {
                assertEquals(100, plates.most(plate, new Rectangle2D.Double(x - 1, y, 2, 1)), plate + " at " + x);
            }
        }
        for (double y : new double[] {MARGIN, MARGIN + 792}) {
            for (double x : new double[] {20, 664}) {
                assertEquals(100, plates.most(plate, new Rectangle2D.Double(x, y - 1, 1, 2)), plate + " at " + y);
            }
        }
        for (var middle : List.of(new double[] {15, 432}, new double[] {669, 432}, new double[] {342, 15},
                new double[] {342, 849})) {
            assertEquals(100, plates.most(plate, new Rectangle2D.Double(middle[0] - 1, middle[1] - 1, 2, 2)), plate);
        }
    }

    @ParameterizedTest(name = "page {0}")
    @ValueSource(ints = {1, 2})
    void nowhereInsideTheBleedIsMoreInkThanTheBrandAllows(int page) {
        double most = plates(page).mostInAll(around(BLEED));
        assertTrue(most <= 300 + ROUNDING, most + " %");
        assertTrue(most > 200, "the band's inks are there: " + most + " %");
    }

    @Test
    void whiteTypeLeavesTheBandsInksOut() {
        var title = glyphs(1, Set.of(ColorRole.ON_BRAND))
                .filter(glyphs -> glyphs.run().text().strip().equals("New Mexico"))
                .findFirst().orElseThrow();
        PROCESS.forEach(plate -> assertEquals(0, plates(1).least(plate, area(title)), plate));
    }

    @Test
    void thePaperAroundTheQrCodeIsBare() {
        var square = panels(2, Set.of(ColorRole.PAPER)).findFirst().orElseThrow().boxes().getFirst();
        double left = MARGIN + square.left() + 1;
        double top = MARGIN + square.top() + 1;
        assertEquals(0, plates(2).mostInAll(new Rectangle2D.Double(left, top, square.width() - 2, 4)));
    }

    @Test
    void aDraftsWordAcrossThePageIsATintOfBlack() {
        var edition = open(Path.of("data", "ncmec-2023"));
        var draft = edition.make(edition.edition().rows().get("NM"), true, new Problems()).orElseThrow();
        var taken = Plates.of(draft.pdf(), 2);
        var column = new Rectangle2D.Double(MARGIN + 194, MARGIN + 300, 370, 100);
        COLORS.forEach(color -> assertEquals(0, taken.most(color, column), color));
        assertTrue(IntStream.range(300, 600).map(y -> taken.ink("Black", MARGIN + 185, y))
                .anyMatch(black -> black > 10 && black < 50), "a light word between rail and text");
    }

    @Test
    void sampleDataIsOnATagInTheInksOfTheAccent() {
        var edition = open(EditionFolder.copied("ncmec-2023", folder)
                .with("edition.json", "{", "{ \"sample\": true,").folder());
        var made = edition.make(edition.edition().rows().get("NM"), false, new Problems()).orElseThrow();
        for (int page = 1; page <= 2; page++) {
            var taken = Plates.of(made.pdf(), page);
            var words = sampleData(edition, page);
            double left = MARGIN + words.x() - 4;
            double middle = MARGIN + words.baseline() - words.size() / 3;
            assertInks(taken, left, middle, 8, 44, 86, 0);
            assertInks(taken, left, MARGIN + words.baseline() + 4, 8, 44, 86, 0);
            assertEquals(Set.of(0, 100), taken.amounts("Black", area(words)));
        }
    }

    private static Item.Glyphs sampleData(OpenEdition edition, int page) {
        return edition.compose(edition.edition().rows().get("NM"), false, new Problems()).orElseThrow().pages()
                .get(page - 1).items().stream().flatMap(item -> item instanceof Item.Glyphs words
                        && words.run().text().strip().equals("Sample data") ? Stream.of(words) : Stream.empty())
                .findFirst().orElseThrow();
    }

    @Test
    void theSecondEditionHasInksOfItsOwn() throws ProblemException {
        var edition = open(Path.of("data", "homelessness-2022"));
        assertEquals(List.of(), edition.problems().stream().filter(problem -> !problem.isNote()).toList());
        assertInks(Plates.of(edition.render("WY"), 1), 28, 28, 90, 40, 70, 60);
    }
}
