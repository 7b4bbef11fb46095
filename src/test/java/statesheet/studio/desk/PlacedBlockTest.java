package statesheet.studio.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.Statesheet;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.testing.EditionFolder;
import statesheet.testing.FlagshipCopy;

class PlacedBlockTest {

    private static final Path FLAGSHIP = Path.of("data", "ncmec-2023");

    @TempDir
    private Path temporary;

    private static List<PlacedBlock> blocks(Path folder, String place, SheetKind kind) throws IOException {
        try (var desk = Desk.open(folder)) {
            return desk.preview(place, kind).blocks();
        }
    }

    private static SheetKind kind(String suffix) {
        return SheetKind.ALL.stream().filter(kind -> kind.suffix().equals(suffix)).findFirst().orElseThrow();
    }

    /** The words in the box of the first block that begins on a line, as a reader of the PDF finds them. */
    private static String words(Path folder, String place, SheetKind kind, int line)
            throws IOException, ProblemException {
        var block = blocks(folder, place, kind).stream().filter(placed -> placed.firstLine() == line).findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(Statesheet.open(folder, kind).render(place))) {
            var area = new PDFTextStripperByArea();
            area.addRegion("block", new Rectangle2D.Double(block.x() - 1, block.y() - 1, block.width() + 2,
                    block.height() + 2));
            area.extractRegions(pdf.getPage(block.page() - 1));
            return area.getTextForRegion("block").strip().replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest(name = "{0} line {1}")
    @CsvSource(delimiter = '|', nullValues = "usual", textBlock = """
            usual  | 1  | New Mexico
            usual  | 8  | Stopping child sexual exploitation
            usual  | 12 | 36.2 million received nationwide
            usual  | 13 | 9 submissions of exploitation material reviewed
            usual  | 28 | 132 cases of missing children handled from New Mexico 28,886 nationwide
            -press | 28 | 132 cases of missing children handled from New Mexico 28,886 nationwide
            -large | 28 | 132 cases of missing children handled from New Mexico 28,886 nationwide
            """)
    void theWordsInABoxAreThoseOfItsLines(String suffix, int line, String words)
            throws IOException, ProblemException {
        assertEquals(words, words(FLAGSHIP, "NM", kind(suffix == null ? "" : suffix), line));
    }

    @Test
    void aParagraphHasAllItsLinesAndAllItsWords() throws IOException, ProblemException {
        var words = words(FLAGSHIP, "NM", SheetKind.USUAL, 36);

        assertTrue(words.startsWith("NCMEC handled 132 cases of missing"), words);
        assertTrue(words.endsWith("and 37 others."), words);
        assertEquals(List.of(40), blocks(FLAGSHIP, "NM", SheetKind.USUAL).stream()
                .filter(block -> block.firstLine() == 36).map(PlacedBlock::lastLine).toList());
    }

    @ParameterizedTest(name = "line {0}")
    @CsvSource({"65, 70", "83, 92"})
    void aChartOrATableIsOneBlockFromFenceToFence(int first, int last) throws IOException, ProblemException {
        var folder = Path.of("data", "homelessness-2022");
        var blocks = blocks(folder, "DC", SheetKind.USUAL).stream()
                .filter(block -> block.firstLine() >= first && block.lastLine() <= last).toList();

        assertEquals(1, blocks.size(), blocks.toString());
        assertEquals(last, blocks.getFirst().lastLine());
        assertTrue(words(folder, "DC", SheetKind.USUAL, first).contains(first == 65 ? "Total 4,410" : "Adults over 24"));
    }

    @Test
    void aParagraphThatGoesOnOnTheNextPageIsABlockOnEach() throws IOException {
        var flagship = FlagshipCopy.in(temporary).change("sheet.md", text -> text.replaceFirst("(?s)\n```chart.*?```\n",
                "\n" + "One more sentence of many words makes this paragraph long enough to reach the next page. "
                        .repeat(12) + "\n"));

        var pages = blocks(flagship.folder(), "NM", SheetKind.USUAL).stream()
                .filter(block -> block.firstLine() == 42).map(PlacedBlock::page).toList();

        assertEquals(List.of(1, 2), pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-large", "-press"})
    void everyBlockIsOnItsPage(String suffix) throws IOException {
        try (var desk = Desk.open(FLAGSHIP)) {
            var preview = desk.preview("NM", kind(suffix));

            assertTrue(preview.blocks().size() > 20);
            preview.blocks().forEach(block -> assertTrue(block.page() <= preview.pages().size() && block.x() >= 0
                    && block.y() >= 0 && block.x() + block.width() <= preview.width()
                    && block.y() + block.height() <= preview.height(), block.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"ncmec-2023, NM", "homelessness-2022, DC"})
    void everyLineIsInABlockButFencesPageEndsAndAddressesOfCodes(String edition, String place) throws IOException {
        var folder = EditionFolder.copied(edition, temporary).folder();
        try (var desk = Desk.open(folder)) {
            var lines = desk.read(DeskFile.SHEET).orElseThrow().text().lines().toList();
            var seen = new TreeSet<Integer>();
            desk.preview(place, SheetKind.USUAL).blocks().forEach(block ->
                    IntStream.rangeClosed(block.firstLine(), block.lastLine()).forEach(seen::add));

            assertEquals(List.of(), IntStream.rangeClosed(1, lines.size()).filter(line -> !seen.contains(line))
                    .mapToObj(line -> lines.get(line - 1)).filter(line -> !line.matches("|```.*|---|qr: .*")).toList());
        }
    }
}
