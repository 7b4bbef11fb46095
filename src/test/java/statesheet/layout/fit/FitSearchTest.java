package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Document;
import statesheet.layout.Brands;
import statesheet.layout.Documents;
import statesheet.layout.RandomDocuments;
import statesheet.layout.measure.BoxMaker;
import statesheet.layout.measure.QrCode;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.Typesetter;
import statesheet.layout.measure.WordProblems;
import statesheet.problem.Where;

/** Which scale is chosen, compared with trying all of them. */
class FitSearchTest {

    private static final List<Double> SCALES = Scales.of(Brands.FLAGSHIP);

    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {1, 2, 3})
    void theScaleChosenIsTheOneThatTryingThemAllWouldChoose(int pages) {
        int full = 0;
        for (int seed = 0; seed < 60; seed++) {
            var measure = measure(RandomDocuments.about(pages, seed));
            var fit = FitSearch.best(measure, pages, SCALES);
            var best = SCALES.stream().map(scale -> PageBreaks.best(measure.apply(scale), pages, Scales.cost(scale)))
                    .min(Comparator.comparingDouble(Fit::misfit).thenComparingDouble(Fit::cost)).orElseThrow();
            assertEquals(best.isSound(), fit.isSound(), "seed " + seed);
            if (best.isSound()) {
                assertEquals(scale(best), scale(fit), "seed " + seed);
                full++;
            }
        }
        assertTrue(full >= 3, "only " + full + " of the documents can be fitted");
    }

    @ParameterizedTest(name = "{0} words: at scale {1}")
    @CsvSource({"3000, 0.93", "20, 1.08"})
    void whereNoScaleFitsTheProblemIsTakenFromTheEndThatComesNearest(int words, double end) {
        var fit = FitSearch.best(measure(Documents.ofSections(6, words)), 2, SCALES);
        assertEquals(end, scale(fit), 0.005);
    }

    @Test
    void farTooMuchTextIsFoundOutInAFewTries() {
        var tried = new TreeSet<Double>();
        var measure = measure(Documents.ofSections(6, 3000));
        FitSearch.best(scale -> {
            tried.add(scale);
            return measure.apply(scale);
        }, 2, SCALES);
        assertTrue(tried.size() <= 6, "tried " + tried + " of " + SCALES.size());
    }

    @Test
    void textThatFillsItsPagesAtTheBrandsOwnSizeIsSetAtThatSize() {
        var measured = measure(Documents.ofSections(6, 300)).apply(1);
        var flow = measured.page(1, 0);
        measured.strips().forEach(flow::add);
        DoubleFunction<Measured> exact = scale -> {
            var other = measure(Documents.ofSections(6, 300)).apply(scale);
            return new Measured(other.scale(), other.strips(), other.firstTop(), other.nextTop(), flow.bottom());
        };
        assertEquals(1, scale(FitSearch.best(exact, 1, SCALES)));
    }

    @ParameterizedTest(name = "body type of {1} pt, {0} to {2}")
    @CsvSource({"10, 10.7, 11.6", "10, 10, 10", "9, 10, 10", "10, 10, 11"})
    void scalesReachFromTheFloorOfTheBodyTypeToItsCeilingAndHoldItsOwnSize(double floor, double size, double ceiling) {
        var body = Brands.FLAGSHIP.style(StyleRole.BODY);
        var scales = Scales.of(Brands.withStyle(StyleRole.BODY,
                new Style(body.face(), size, body.leading(), floor, ceiling, body.color())));
        assertEquals(floor / size, scales.getFirst());
        assertEquals(ceiling / size, scales.getLast());
        assertTrue(scales.contains(1.0), scales.toString());
        for (int i = 1; i < scales.size(); i++) {
            double step = scales.get(i) - scales.get(i - 1);
            assertTrue(step > 0 && step < 0.0101, scales.toString());
        }
    }

    private static double scale(Fit fit) {
        return fit.measured().scale().factor();
    }

    private static DoubleFunction<Measured> measure(Document document) {
        var typesetter = new Typesetter(Brands.FLAGSHIP, Brands.FACES, new WordProblems(Where.in("sheet.md"), false));
        return factor -> {
            var scale = new TypeScale(Brands.FLAGSHIP, typesetter, factor);
            return new Measured(scale, BoxMaker.strips(document, scale, QrCode::of), 150, 60, 730);
        };
    }
}
