package statesheet.layout.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import statesheet.layout.Measures;
import statesheet.layout.RandomDocuments;

/** One page's glue is set so that the page ends at its foot. */
class MeasuredTest {

    private static final int SEEDS = 300;

    @Test
    void aPageEndsAtItsFootWhereverThatIsBetweenItsTightestAndItsLoosest() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var document = RandomDocuments.ofSections(3, seed);
            double tightest = reach(Measures.to(0, document), -1);
            double loosest = reach(Measures.to(0, document), 1);
            assertTrue(tightest < loosest);
            double foot = tightest + (loosest - tightest) * new Random(seed).nextDouble();
            var measured = Measures.to(foot, document);
            var filling = measured.rest(1, 0);
            assertEquals(0, filling.left(), "seed " + seed);
            assertEquals(foot, reach(measured, filling.ratio()), 0.01, "seed " + seed);
        }
    }

    @Test
    void beyondThatAPageSaysWhatItHasTooMuchOrTooLittle() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var document = RandomDocuments.ofSections(3, seed);
            double tightest = reach(Measures.to(0, document), -1);
            double loosest = reach(Measures.to(0, document), 1);
            int all = Measures.strips(document).size();
            assertFilled(new Filling(all, -1, -5), Measures.to(tightest - 5, document));
            assertFilled(new Filling(all, 1, 5), Measures.to(loosest + 5, document));
        }
    }

    private static void assertFilled(Filling expected, Measured measured) {
        var filling = measured.rest(1, 0);
        assertEquals(expected.ratio(), filling.ratio());
        assertEquals(expected.left(), filling.left(), 1e-9);
        assertEquals(expected.end(), filling.end());
    }

    private static double reach(Measured measured, double ratio) {
        var flow = measured.page(1, 0, ratio);
        measured.strips().forEach(flow::add);
        return flow.reach().y();
    }
}
