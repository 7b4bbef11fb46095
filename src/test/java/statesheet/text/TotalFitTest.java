package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every character is one em wide; {@code /} stands between expected lines; {@code _} is a no-break space. */
class TotalFitTest {

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20 | it fits on one line                      | it fits on one line
            19 | it fits on one line                      | it fits on one line
            21 | we see all of them in inns and hotels everywhere | we see all of them / in inns and hotels / everywhere
            18 | we trace and find a missing child        | we trace and find / a missing child
            """)
    void linesAreEvenRatherThanFilledOneByOne(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # one word alone
            20 | we do find missing a child               | we do find missing / a child
            # two words, under a fifth of the measure
            30 | we look for all the missing so it is     | we look for all the missing / so it is
            # no way to do better
            10 | unaccompanied children                   | unaccompanied / children
            14 | good long-term care                      | good long-term / care
            """)
    void theLastLineHasTwoWordsAndAFifthOfTheMeasureWhereThatCanBe(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20 | In 2023 we took in 6_reports made to us  | In 2023 we took in / 6_reports made to us
            33 | we know all of the cases of a New_Mexico family | we know all of the cases of a / New_Mexico family
            10 | about 1,234,567_submissions were seen    | about / 1,234,567_ / submissions / were seen
            10 | about 234_567_submissions were seen      | about / 234_567_ / submissions / were seen
            """)
    void boundWordsAreWholeWhereALineIsHardlyShorterForThat(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            31 | see missingkids.org/ourwork/impact now   | see / missingkids.org/ourwork/impact / now
            18 | see missingkids.org/ourwork/impact now   | see / missingkids.org/ / ourwork/impact now
            """)
    void anAddressPartsAfterASlashOnlyWhereItIsWiderThanTheMeasure(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a line that would be nearly half empty
            16 | for every long-term care place           | for every long- / term care place
            # a line that would be under a third empty
            20 | we try to find long-term places          | we try to find / long-term places
            """)
    void aHyphenEndsALineThatWouldBeVeryShortWithoutIt(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            30 | They have asked us, so we do. In May it is done | They have asked us, so we do. / In May it is done
            35 | when a child is not found this is a hard time   | when a child is not found this is / a hard time
            """)
    void aSentencesFirstWordAndALetterGoToTheNextLineWhereThatIsCheap(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0} em: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # bound words, of which the first would fit
            24 | In 2023 we took in 3,645_reports made to us | In 2023 we took in 3,645_ / reports made to us
            10 | in New_Mexico                               | in New_ / Mexico
            # one word alone
            30 | we look for all missing people everywhere   | we look for all missing people / everywhere
            # evenness
            20 | help for missing and exploited youth everywhere | help for missing and / exploited youth / everywhere
            # a hyphen
            16 | their long-term care for the young          | their long-term / care for the / young
            """)
    void noLineIsLeftMuchShorterThanItsWordsMakeIt(int measure, String text, String lines) {
        assertLines(lines, text, measure, Ending.FREE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FREE     | cases handled from New_Mexico / in all
            BALANCED | cases handled from / New_Mexico in all
            """)
    void theLinesOfALabelAreAboutEquallyLong(Ending ending, String lines) {
        assertLines(lines, "cases handled from New_Mexico in all", 30, ending);
    }

    @Test
    void thereAreNoLinesWithoutText() {
        assertEquals(List.of(), Typewriter.lines("", 10, Ending.FREE));
    }

    /** Tries every way to break some hundred short paragraphs; a hyphen, a dash or bound words are in most of them. */
    @ParameterizedTest
    @EnumSource
    void noOtherLinesCostLess(Ending ending) {
        var random = new Random(1981);
        for (int i = 0; i < 400; i++) {
            var text = paragraph(random, 3 + random.nextInt(9));
            var places = Typewriter.places(text);
            double measure = 6 + random.nextInt(20);
            double cost = 0;
            int from = 0;
            for (int to : TotalFit.chosen(places, measure, ending)) {
                cost += TotalFit.costOf(places, from, to, measure, ending);
                from = to;
            }
            assertEquals(leastCost(places, 0, measure, ending), cost, 1e-6, text + " in " + measure + " em");
        }
    }

    /** The least that the lines after a place can cost, found by trying all of them. */
    private static double leastCost(BreakPlaces places, int from, double measure, Ending ending) {
        int end = places.count() - 1;
        double least = from == end ? 0 : Double.POSITIVE_INFINITY;
        for (int to = from + 1; to <= end; to++) {
            if (TotalFit.isLine(places, from, to, measure)) {
                double line = TotalFit.costOf(places, from, to, measure, ending);
                least = Math.min(least, line + leastCost(places, to, measure, ending));
            }
        }
        return least;
    }

    private static String paragraph(Random random, int words) {
        var gaps = List.of(" ", " ", " ", " ", "\u00A0", "-", "—", ". ");
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : gaps.get(random.nextInt(gaps.size())));
            text.append("abcdefghijkl", 0, 1 + random.nextInt(12));
        }
        return text.toString();
    }

    private static void assertLines(String lines, String text, int measure, Ending ending) {
        assertEquals(lines, String.join(" / ", Typewriter.lines(text, measure, ending)));
    }
}
