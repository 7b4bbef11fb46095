package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.layout.Brands;
import statesheet.layout.Documents;
import statesheet.layout.RandomDocuments;
import statesheet.layout.measure.BoxMaker;
import statesheet.layout.measure.QrCode;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.Typesetter;
import statesheet.layout.measure.WordProblems;
import statesheet.problem.Where;

/** Where pages end, compared with every way in which they could. */
class PageBreaksTest {

    private static final int TRIALS = 300;

    /** Eight strips: each section's beginning and its paragraph. */
    private static final Document FOUR_SECTIONS = Documents.of(Collections.nCopies(4,
            Documents.section(Documents.paragraph(50))).toArray(Section[]::new));

    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {1, 2, 3})
    void noOtherWayOfEndingPagesIsBetter(int pages) {
        int full = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            var measured = measured(seed, pages);
            var best = everyWay(measured, pages).stream().min(Comparator.comparingDouble(PageBreaksTest::misfit)
                    .thenComparingDouble(way -> cost(measured, way))).orElseThrow();
            var fit = PageBreaks.best(measured, pages, 0);
            assertEquals(misfit(best), fit.misfit(), 1e-9, "seed " + seed);
            assertEquals(cost(measured, best), fit.cost(), 1e-9, "seed " + seed);
            full += fit.misfit() == 0 ? 1 : 0;
        }
        assertTrue(full >= TRIALS / 40, "only " + full + " of the trials can be filled");
    }

    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {1, 2, 3})
    void textIsTooMuchWhereEveryWayOverfillsAPageAndTooLittleWhereEveryWayLeavesOneEmpty(int pages) {
        for (int seed = 0; seed < TRIALS; seed++) {
            var measured = measured(seed, pages);
            var ways = everyWay(measured, pages);
            assertEquals(ways.stream().allMatch(way -> way.stream().anyMatch(page -> page.excess() > 0)),
                    Capacity.isTooMuch(measured, pages), "too much, seed " + seed);
            assertEquals(ways.stream().allMatch(way -> way.stream().anyMatch(page -> page.excess() < 0)),
                    Capacity.isTooLittle(measured, pages), "too little, seed " + seed);
        }
    }

    /** Of one page or more for the text before the end, and for the text after it. */
    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {2, 3})
    void noOtherWayIsBetterWhereTheTextEndsAPage(int pages) {
        for (int seed = 0; seed < TRIALS; seed++) {
            var measured = measured(withPageEnd(RandomDocuments.ofSections(3 * pages, seed), seed), seed, pages);
            int end = measured.strips().indexOf(new Strip.PageEnd()) + 1;
            var ways = everyWay(measured, pages).stream()
                    .filter(way -> way.stream().anyMatch(page -> page.end() == end)).toList();
            var best = ways.stream().mapToDouble(PageBreaksTest::misfit).min().orElseThrow();
            var fit = PageBreaks.best(measured, pages, 0);
            assertTrue(fit.pages().stream().limit(pages - 1).anyMatch(page -> page.end() == end), "seed " + seed);
            assertEquals(best, fit.misfit(), 1e-9, "seed " + seed);
            assertEquals(ways.stream().allMatch(way -> way.stream().anyMatch(page -> page.excess() > 0)),
                    Capacity.isTooMuch(measured, pages), "too much, seed " + seed);
            assertEquals(ways.stream().allMatch(way -> way.stream().anyMatch(page -> page.excess() < 0)),
                    Capacity.isTooLittle(measured, pages), "too little, seed " + seed);
        }
    }

    private static Document withPageEnd(Document document, int seed) {
        var sections = new ArrayList<>(document.sections());
        int at = new Random(seed).nextInt(sections.size() - 1);
        sections.add(at + 1, new Section(Optional.empty(), List.of(), List.of(new Block.PageEnd())));
        return new Document(document.title(), document.lead(), sections, document.contact(), document.notes(),
                document.furniture());
    }

    @Test
    void aPageIsStretchedByWhatItLacksSharedAmongItsGaps() {
        var measured = measuredTo(FOUR_SECTIONS, 0);
        var flow = flow(measured, 1, 0, measured.strips().size());
        assertEquals(3, flow.give());
        var filling = filled(measuredTo(FOUR_SECTIONS, flow.bottom() + 30));
        assertEquals(new Filling(8, 10, 0), rounded(filling));
    }

    @Test
    void aPageThatLacksMoreThanItsGapsTakeIsNotFull() {
        var bottom = flow(measuredTo(FOUR_SECTIONS, 0), 1, 0, 8).bottom();
        assertEquals(new Filling(8, 24, -28), rounded(filled(measuredTo(FOUR_SECTIONS, bottom + 100))));
        assertEquals(new Filling(8, 0, 5), rounded(filled(measuredTo(FOUR_SECTIONS, bottom - 5))));
    }

    @Test
    void aQuarterOfAPointMoreOrLessIsFullEnough() {
        var document = Documents.of(Documents.paragraph(20));
        var bottom = flow(measuredTo(document, 0), 1, 0, 2).bottom();
        for (double off : new double[] {-0.24, 0, 0.24}) {
            assertEquals(0, filled(measuredTo(document, bottom + off)).excess(), "off by " + off);
        }
        for (double off : new double[] {-0.26, 0.26}) {
            assertTrue(filled(measuredTo(document, bottom + off)).excess() != 0, "off by " + off);
        }
    }

    private static Filling filled(Measured measured) {
        int all = measured.strips().size();
        return measured.filled(flow(measured, 1, 0, all), all);
    }

    private static Filling rounded(Filling filling) {
        return new Filling(filling.end(), Math.round(filling.stretch() * 1e6) / 1e6,
                Math.round(filling.excess() * 1e6) / 1e6);
    }

    /** A short document for pages of any height, which some of them fill. */
    private static Measured measured(int seed, int pages) {
        return measured(RandomDocuments.ofSections(3 * pages, seed), seed, pages);
    }

    private static Measured measured(Document document, int seed, int pages) {
        var random = new Random(seed);
        double height = flow(measuredTo(document, 0), 1, 0, measuredTo(document, 0).strips().size()).bottom();
        return measuredTo(document, height / pages * random.nextDouble(0.95, 1.1));
    }

    private static Measured measuredTo(Document document, double bottom) {
        var typesetter = new Typesetter(Brands.FLAGSHIP, Brands.FACES, new WordProblems(Where.in("sheet.md"), false));
        var scale = new TypeScale(Brands.FLAGSHIP, typesetter, 1);
        return new Measured(scale, BoxMaker.strips(document, scale, QrCode::of), 20, 0, bottom);
    }

    private static List<List<Filling>> everyWay(Measured measured, int pages) {
        return everyWay(measured, 1, pages, 0);
    }

    private static List<List<Filling>> everyWay(Measured measured, int page, int pages, int start) {
        int all = measured.strips().size();
        if (page == pages) {
            return List.of(List.of(measured.filled(flow(measured, page, start, all), all)));
        }
        var ways = new ArrayList<List<Filling>>();
        for (int end : ends(measured, start)) {
            var first = measured.filled(flow(measured, page, start, end), end);
            for (var rest : everyWay(measured, page + 1, pages, end)) {
                var way = new ArrayList<>(List.of(first));
                way.addAll(rest);
                ways.add(way);
            }
        }
        return ways;
    }

    /** Where a page may end that begins there; it takes something, as long as there is something. */
    private static List<Integer> ends(Measured measured, int start) {
        int all = measured.strips().size();
        return start == all ? List.of(all) : IntStream.rangeClosed(start + 1, all)
                .filter(end -> end == all || !measured.strips().get(end - 1).keepsWithNext()).boxed().toList();
    }

    private static Flow flow(Measured measured, int page, int start, int end) {
        var flow = measured.page(page, 0);
        measured.strips().subList(start, end).forEach(flow::add);
        return flow;
    }

    private static double misfit(List<Filling> way) {
        return way.stream().mapToDouble(page -> Math.abs(page.excess())).sum();
    }

    private static double cost(Measured measured, List<Filling> way) {
        return way.stream().mapToDouble(page -> Math.pow(page.stretch() / measured.mostStretch(), 2)
                + (measured.breaksSection(page.end()) ? PageBreaks.BROKEN_SECTION : 0)).sum();
    }
}
