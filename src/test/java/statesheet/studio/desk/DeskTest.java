package statesheet.studio.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.testing.EditionFolder;
import statesheet.testing.FlagshipCopy;

class DeskTest {

    private static final SheetKind USUAL = SheetKind.USUAL;

    @TempDir
    private Path temporary;

    private static void replace(Desk desk, DeskFile file, String before, String after) throws IOException {
        var stored = desk.read(file).orElseThrow();
        assertTrue(stored.text().contains(before), before);
        desk.save(file, stored.text().replace(before, after), stored.hash());
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().filter(problem -> !problem.isNote()).map(Problem::rule).distinct().toList();
    }

    @Test
    void aSavedTextIsWhatThePagesShow() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            var before = desk.preview("NM", USUAL);

            replace(desk, DeskFile.SHEET, "## Searching for missing children", "## Another heading");

            var after = desk.preview("NM", USUAL);
            assertEquals(2, after.pages().size());
            assertFalse(Arrays.equals(before.pages().getFirst(), after.pages().getFirst()));
            assertArrayEquals(before.pages().getLast(), after.pages().getLast());
        }
    }

    @Test
    void figuresThatAreChangedOnDiskAreReadAgain() throws IOException {
        var flagship = FlagshipCopy.in(temporary);
        try (var desk = Desk.open(flagship.folder())) {
            assertEquals(List.of(), desk.preview("NM", USUAL).problems());

            flagship.set("NM", "missingCases", 1_000);

            var preview = desk.preview("NM", USUAL);
            assertTrue(preview.draft());
            assertTrue(preview.problems().stream().anyMatch(problem -> problem.stops("NM")));
        }
    }

    @Test
    void aColorOfTheBrandIsOnThePages() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            assertFalse(color(desk).equals(new Color(0x7A1F2B)));

            var brand = desk.read(DeskFile.BRAND).orElseThrow();
            desk.save(DeskFile.BRAND, brand.text().replaceFirst("\"brand\": *\"#[0-9A-Fa-f]{6}\"",
                    "\"brand\": \"#7A1F2B\""), brand.hash());

            assertEquals(new Color(0x7A1F2B), color(desk));
        }
    }

    /** Of the band at the top of page 1. */
    private static Color color(Desk desk) throws IOException {
        var page = desk.preview("NM", USUAL).pages().getFirst();
        return new Color(ImageIO.read(new ByteArrayInputStream(page)).getRGB(5, 5));
    }

    @Test
    void aTextWithAProblemIsShownAsADraft() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            replace(desk, DeskFile.SHEET, "{cvipSubmissions:} of exploitation", "{cvipSubmission:} of exploitation");

            var preview = desk.preview("NM", USUAL);

            assertTrue(preview.draft());
            assertEquals(2, preview.pages().size());
            assertEquals(13, preview.problems().getFirst().where().line().orElseThrow());
        }
    }

    @Test
    void whereNotEvenADraftCanBeMadeThereAreProblemsAloneUntilItIsFixed() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            replace(desk, DeskFile.EDITION, "\"dictionary\"", "dictionary\"");

            assertEquals(List.of(), desk.preview("NM", USUAL).pages());
            assertEquals(1, desk.all().problems().size());
            assertEquals(List.of(), desk.all().places());
            assertTrue(desk.read(DeskFile.SHEET).isPresent());

            replace(desk, DeskFile.EDITION, "dictionary\"", "\"dictionary\"");
            assertEquals(2, desk.preview("NM", USUAL).pages().size());
        }
    }

    @Test
    void aTextThatIsGoneIsAProblemAndCanBeWrittenAnew() throws IOException {
        var flagship = FlagshipCopy.in(temporary);
        try (var desk = Desk.open(flagship.folder())) {
            Files.delete(flagship.folder().resolve("sheet.md"));

            assertEquals(Optional.empty(), desk.read(DeskFile.SHEET));
            assertEquals(List.of("file.missing"), rules(desk.preview("NM", USUAL).problems()));

            desk.save(DeskFile.SHEET, "# {state}\n\nOne sentence.\n", StoredText.NONE.hash());
            assertEquals(List.of("text.too-short"), rules(desk.preview("NM", USUAL).problems()));
        }
    }

    @Test
    void aFolderWithoutAnEditionCannotBeOpened() {
        assertThrows(IOException.class, () -> Desk.open(temporary));
    }

    @Test
    void aPlaceWithoutFiguresHasNoPagesButSaysWhy() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            var preview = desk.preview("WY", USUAL);

            assertEquals(List.of(), preview.pages());
            assertEquals(List.of("place.no-figures"), rules(preview.problems()));
        }
    }

    @Test
    void aPlaceHasItsOwnProblemsAndNotThoseOfOthers() throws IOException {
        var folder = brokenInMaine();
        try (var desk = Desk.open(folder)) {
            assertTrue(desk.preview("ME", USUAL).draft());
            assertFalse(desk.preview("WY", USUAL).draft());
            assertEquals(List.of(), rules(desk.preview("WY", USUAL).problems()));
            assertTrue(desk.all().problems().stream().anyMatch(problem -> problem.stops("ME")));
        }
    }

    @Test
    void placesThatDifferComeFirstAndTheOthersInOrderOfTheirNames() throws IOException {
        try (var desk = Desk.open(brokenInMaine())) {
            var places = desk.all().places();

            assertEquals("ME", places.getFirst().code());
            assertTrue(places.getFirst().problems() > 0);
            var others = places.subList(1, places.size());
            assertEquals(List.of(DeskPlace.Length.LONGEST, DeskPlace.Length.SHORTEST, DeskPlace.Length.BETWEEN),
                    others.stream().limit(3).map(DeskPlace::length).toList());
            var rest = others.stream().skip(2).map(DeskPlace::name).toList();
            assertEquals(rest.stream().sorted().toList(), rest);
            assertEquals(55, places.size());
        }
    }

    /** The second edition with a count of Maine that is no number. */
    private Path brokenInMaine() throws IOException {
        var edition = EditionFolder.copied("homelessness-2022", temporary);
        var lines = Files.readAllLines(edition.folder().resolve("figures.csv"));
        var maine = lines.stream().filter(line -> line.startsWith("ME,")).findFirst().orElseThrow();
        return edition.with("figures.csv", maine, maine.replaceFirst(",\\d+$", ",?")).folder();
    }

    @Test
    void aTextThatIsTooShortSaysByHowManyLines() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            assertEquals(List.of(0.0, 0.0), linesShort(desk));

            cut(desk, 25, 92);

            var shorter = linesShort(desk);
            assertTrue(shorter.stream().mapToDouble(lines -> lines).max().orElseThrow() > 3, shorter.toString());
            assertEquals(1, desk.preview("NM", USUAL).gauges().stream().mapToDouble(PageGauge::tension).max()
                    .orElseThrow());
        }
    }

    @Test
    void aTextThatIsTooLongSaysByHowManyLinesAndItsDraftHasAsManyPagesAsItTakes() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            replace(desk, DeskFile.SHEET, "\n```contact", "\n" + "A sentence of many words that fills up a line. "
                    .repeat(40) + "\n\n```contact");

            var preview = desk.preview("NM", USUAL);

            assertEquals(List.of("text.too-long"), rules(preview.problems()));
            assertTrue(preview.draft());
            assertEquals(3, preview.pages().size());
            assertEquals(2, preview.gauges().size());
            var worst = preview.gauges().stream().mapToDouble(PageGauge::linesShort).min().orElseThrow();
            assertEquals(preview.problems().getFirst().extent(), Math.ceil(-worst - 0.01));
        }
    }

    private static List<Double> linesShort(Desk desk) {
        return desk.preview("NM", USUAL).gauges().stream().map(PageGauge::linesShort).toList();
    }

    /** Takes these lines out of the text. */
    private static void cut(Desk desk, int from, int to) throws IOException {
        var stored = desk.read(DeskFile.SHEET).orElseThrow();
        var lines = stored.text().lines().toList();
        desk.save(DeskFile.SHEET, String.join("\n", IntStream.range(0, lines.size())
                .filter(line -> line < from - 1 || line >= to).mapToObj(lines::get).toList()) + "\n", stored.hash());
    }

    @Test
    void severalThreadsMaySaveAndLookAtTheSameTime() throws IOException {
        try (var desk = Desk.open(FlagshipCopy.in(temporary).folder())) {
            var failed = IntStream.range(0, 24).parallel().filter(i -> !worksOn(desk, i)).boxed().toList();

            assertEquals(List.of(), failed);
        }
    }

    private static boolean worksOn(Desk desk, int i) {
        try {
            return switch (i % 3) {
                case 0 -> desk.save(DeskFile.SHEET, "# {state}\n\nSentence " + "x".repeat(i) + ".\n",
                        desk.read(DeskFile.SHEET).orElseThrow().hash()) != null;
                case 1 -> !desk.preview("NM", USUAL).pages().isEmpty();
                default -> desk.all().places().size() == 1;
            };
        } catch (IOException failed) {
            return false;
        }
    }
}
