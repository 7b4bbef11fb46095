package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.layout.Measures;
import statesheet.layout.RandomDocuments;
import statesheet.layout.measure.Strip;

/** Where pages end, compared with every way in which they could. */
class PageBreaksTest {

    @ParameterizedTest(name = "on {0} pages")
    @CsvSource({"1, 150", "2, 150", "3, 40"})
    void noOtherWayOfEndingPagesIsBetter(int pages, int trials) {
        int full = 0;
        for (int seed = 0; seed < trials; seed++) {
            var document = RandomDocuments.ofSections(2 * pages, seed);
            full += assertBest(measured(document, pages, seed), pages, Optional.empty(), seed) ? 1 : 0;
        }
        assertTrue(full >= trials / 4, "only " + full + " of the trials can be filled");
    }

    @ParameterizedTest(name = "on {0} pages")
    @CsvSource({"2, 100", "3, 30"})
    void noOtherWayIsBetterWhereTheTextEndsAPage(int pages, int trials) {
        int full = 0;
        for (int seed = 0; seed < trials; seed++) {
            var document = withPageEnd(RandomDocuments.ofSections(2 * pages, seed), seed);
            var measured = measured(document, pages, seed);
            int end = measured.strips().indexOf(new Strip.PageEnd()) + 1;
            full += assertBest(measured, pages, Optional.of(end), seed) ? 1 : 0;
        }
        assertTrue(full >= trials / 20, "only " + full + " of the trials can be filled");
    }

    private static Document withPageEnd(Document document, int seed) {
        var sections = new ArrayList<>(document.sections());
        int at = new Random(seed).nextInt(sections.size() - 1);
        sections.add(at + 1, new Section(Optional.empty(),
                List.of(new Section.Unit(List.of(), List.of(new Block.PageEnd())))));
        return new Document(document.title(), document.lead(), document.key(), sections, document.contact(),
                document.notes(), document.furniture());
    }

    /** A short document for pages of about the height that it needs. */
    private static Measured measured(Document document, int pages, int seed) {
        var endless = Measures.to(0, document);
        double height = reach(endless, 1, 0, endless.strips().size(), 0);
        return Measures.to(height / pages * new Random(seed).nextDouble(0.9, 1.15), document);
    }

    /** @return whether there is a way that fills all pages */
    private static boolean assertBest(Measured measured, int pages, Optional<Integer> pageEnd, int seed) {
        var every = new EveryWay(measured, PageCount.exactly(pages), pages, pageEnd);
        var ways = every.from(1, 0);
        double misfit = ways.stream().mapToDouble(every::misfit).min().orElseThrow();
        var fit = PageBreaks.best(measured, PageCount.exactly(pages), pages);
        assertEquals(misfit == 0, fit.misfit() == 0, "seed " + seed);
        if (misfit == 0) {
            double least = ways.stream().filter(way -> every.misfit(way) == 0).mapToDouble(every::cost).min()
                    .orElseThrow();
            assertEquals(least, fit.cost(), 1e-3, "seed " + seed);
            assertEquals(least, every.cost(fit.pages()), 1e-3, "seed " + seed);
        }
        return misfit == 0;
    }

    private static double reach(Measured measured, int page, int start, int end, double ratio) {
        var flow = measured.page(page, start, ratio);
        measured.strips().subList(start, end).forEach(flow::add);
        return flow.reach().y();
    }

    /** Tries everything. Lives as long as one document is tried. */
    private static final class EveryWay {

        private final Measured measured;
        private final PageCount count;
        private final int pages;
        private final Optional<Integer> pageEnd;
        private final Map<List<Integer>, Filling> known = new HashMap<>();

        /** @param pageEnd where a page has to end */
        EveryWay(Measured measured, PageCount count, int pages, Optional<Integer> pageEnd) {
            this.measured = measured;
            this.count = count;
            this.pages = pages;
            this.pageEnd = pageEnd;
        }

        List<List<Filling>> from(int page, int start) {
            int all = measured.strips().size();
            if (page == pages) {
                return start == 0 || pageEnd.filter(end -> start < end).isEmpty()
                        ? List.of(List.of(filled(page, start, all))) : List.of();
            }
            var ways = new ArrayList<List<Filling>>();
            for (int end : ends(start)) {
                for (var rest : from(page + 1, end)) {
                    var way = new ArrayList<>(List.of(filled(page, start, end)));
                    way.addAll(rest);
                    ways.add(way);
                }
            }
            return ways;
        }

        /** A page takes something, as long as there is something, and nothing from behind where the text ends it. */
        private List<Integer> ends(int start) {
            int all = measured.strips().size();
            return start == all ? List.of(all) : IntStream.rangeClosed(start + 1, all)
                    .filter(end -> end == all || mayEnd(start, end))
                    .filter(end -> pageEnd.filter(forced -> start < forced && forced < end).isEmpty())
                    .boxed().toList();
        }

        private boolean mayEnd(int start, int end) {
            var next = measured.strips().get(end);
            var loose = measured.page(start == 0 ? 1 : 2, start, 1);
            measured.strips().subList(start, end).forEach(loose::add);
            return !measured.strips().get(end - 1).keepsWithNext() && !(next instanceof Strip.PageEnd)
                    && !(next instanceof Strip.Slice slice && slice.first() > 0
                            && slice.words().isStrongAcross(slice.first()))
                    && !loose.hasRoomBesideRail(next);
        }

        private Filling filled(int page, int start, int end) {
            return known.computeIfAbsent(List.of(page, start, end), none -> {
                double tight = reach(measured, page, start, end, -1);
                double loose = reach(measured, page, start, end, 1);
                double bottom = measured.bottom();
                return tight > bottom + 0.01 ? new Filling(end, -1, bottom - tight)
                        : loose < bottom - 0.01 ? new Filling(end, 1, bottom - loose)
                        : new Filling(end, ratio(page, start, end), 0);
            });
        }

        /** By halves. */
        private double ratio(int page, int start, int end) {
            double low = -1;
            double high = 1;
            for (int step = 0; step < 30; step++) {
                double middle = (low + high) / 2;
                if (reach(measured, page, start, end, middle) < measured.bottom()) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }

        double misfit(List<Filling> way) {
            double misfit = 0;
            for (int i = 0; i < way.size(); i++) {
                double left = way.get(i).left();
                double allowed = count.white(i == pages - 1) * measured.lineHeight();
                misfit += left < 0 ? -left : Math.max(0, left - allowed);
            }
            return misfit;
        }

        double cost(List<Filling> way) {
            double cost = 0;
            for (int i = 0; i < way.size(); i++) {
                var page = way.get(i);
                cost += Math.pow(page.ratio(), 2) + PageBreaks.NEAR_LIMIT * Math.pow(page.ratio(), 6)
                        + PageBreaks.WHITE_LINE * measured.lines(page.left()) + endCost(page.end())
                        + (i == 0 ? 0 : Math.pow(page.ratio() - way.get(i - 1).ratio(), 2));
            }
            return cost;
        }

        private double endCost(int end) {
            return measured.breaksParagraph(end) ? PageBreaks.IN_PARAGRAPH
                    : measured.breaksBeforeChart(end) ? PageBreaks.BEFORE_CHART
                    : measured.breaksSection(end) ? PageBreaks.IN_SECTION : 0;
        }
    }
}
