package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import statesheet.problem.Problems;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;

/** The figures of a sheet as they stand there, with their cells. */
class PrintedTest {

    @Test
    void aNumberIsListedAsItIsPrintedBesideTheWholeOfIt() {
        assertPrinted(TestEdition.lead("{us_reports, number, ::compact-long .#} reports, and **{rate} here**."), """
                us_reports: 36.2 million, from US reports 36210368; line 3
                rate: 2.50, from NM rate 2.50; line 3
                """);
    }

    @Test
    void aShareComesFromTwoCells() {
        assertPrinted(TestEdition.lead("**{careShare} came from care.**"), """
                careShare: 70%, from NM fromCare 92, NM cases 132; line 3
                """);
    }

    @Test
    void aFigureThatIsSaidInWordsIsListedInThem() {
        assertPrinted(TestEdition.lead("**{visits, plural, =0 {No  visits were\nmade} one {# visit} other {# visits}}.**")
                .given("NM", "visits 0"), """
                visits: No visits were made, from NM visits 0; line 3
                """);
        assertPrinted(TestEdition.lead("**{visits, plural, one {a single visit} other {# visits}}**")
                .given("NM", "visits 1"), """
                visits: A single visit, from NM visits 1; line 3
                """);
    }

    @Test
    void aWordThatGoesWithANumberIsNoFigure() {
        assertPrinted(TestEdition.lead("**{visits} {visits, plural, one {visit} other {visits}}**"), """
                visits: 6, from NM visits 6; line 3
                """);
    }

    @Test
    void theNumberOfAPluralIsListedOnceAndNotItsWordsToo() {
        assertPrinted(TestEdition.lead("**{visits, plural, =0 {none} other {# of {cases, plural, one {#} other {#}}}}**"),
                """
                visits: 6, from NM visits 6; line 3
                cases: 132, from NM cases 132; line 3
                """);
    }

    @Test
    void theSameWordsOnSeveralLinesAreOneFigure() {
        assertPrinted(TestEdition.reading("""
                # T

                **{cases} here.**

                ## One

                ```figures
                visits: visits, of {cases} cases
                ```

                **{visits} and {cases}.**
                """), """
                cases: 132, from NM cases 132; line 3 8 11
                visits: 6, from NM visits 6; line 8 11
                """);
    }

    @Test
    void aTableHasItsCountsSharesAndTotalAndAChartNoTotal() {
        assertPrinted(TestEdition.reading("""
                # T

                ## One

                ```table
                figure: cases
                title: Cases
                ```
                """), """
                fromCare: 92, from NM fromCare 92; line 5
                fromCare: 70%, from NM fromCare 92, NM cases 132; line 5
                fromHome: 40, from NM fromHome 40; line 5
                fromHome: 30%, from NM fromHome 40, NM cases 132; line 5
                cases: 132, from NM cases 132; line 5
                """);
        assertPrinted(TestEdition.reading("""
                # T

                ## One

                ```chart
                figure: cases
                title: Cases
                ```
                """).given("NM", "cases 9", "fromCare 4", "fromHome 5"), """
                fromCare: 4, from NM fromCare 4; line 5
                fromCare: 44%, from NM fromCare 4, NM cases 9; line 5
                fromHome: 5, from NM fromHome 5; line 5
                fromHome: 56%, from NM fromHome 5, NM cases 9; line 5
                """);
    }

    @Test
    void ofAChartThatIsLeftOutNothingIsPrinted() {
        assertPrinted(TestEdition.reading("""
                # T

                ## One

                ```chart
                figure: cases
                title: Cases
                ```
                """).given("NM", "cases 9", "fromCare 9", "fromHome 0"), "");
    }

    @Test
    void whatIsLeftOutOrHasNoValueIsNotListed() {
        assertPrinted(TestEdition.reading("""
                # T

                **{cases} and {calls}.**

                **{visits} visits.**

                """).given("NM", "visits", "cases"), """
                calls: 7, from NM calls 7; line 3
                """);
    }

    @Test
    void theSheetIsFilledTheSameWhetherItIsNotedOrNot() {
        var edition = TestEdition.lead("**{visits, plural, =0 {none} other {# visits}} of {cases}.**");
        var before = edition.printed();
        printed(edition);
        assertEquals(before, edition.printed());
    }

    @Test
    void numbersTypedByHandAreListedWithTheWordsBesideThem() {
        var edition = TestEdition.reading("""
                # T

                Call **1-800-THE-LOST**. In 1984, {nation} began;
                {cases, plural, one {# child under 18.} other {# children under 18.}}

                ## Since 2001

                See <https://example.org/a/45>.
                """);
        assertEquals(List.of("3 1-800-THE-LOST", "3 1984", "4 18", "4 18", "6 2001", "8 45"),
                edition.template(new Problems()).handTyped().stream()
                        .map(typed -> typed.line() + " " + typed.number()).toList());
        assertEquals(". In 1984,", edition.template(new Problems()).handTyped().get(1).context());
        assertEquals("example.org/a/45", edition.template(new Problems()).handTyped().getLast().context());
    }

    @Test
    void theWordsBesideANumberTypedByHandAreWholeOnesFromAtMost40CharactersOnEitherSide() {
        var before = "ninety-two in the care of agencies, in ";
        var after = " as in the years before it, all numbered";
        assertEquals(List.of("…" + before + "1984" + after + "…"), contexts("They had " + before + "1984" + after + " here"));
        assertEquals(List.of("…in the care of agencies, in 1984 as in the years before it, all…"),
                contexts("They had x" + before + "1984" + after + "x here"));
        assertEquals(List.of("x" + before + "1984" + after), contexts("x" + before + "1984" + after));
    }

    private static List<String> contexts(String lead) {
        return TestEdition.lead(lead).template(new Problems()).handTyped().stream().map(HandTyped::context).toList();
    }

    private static void assertPrinted(TestEdition edition, String expected) {
        assertEquals(expected, printed(edition));
    }

    private static String printed(TestEdition edition) {
        return edition.template(new Problems()).printed(edition.edition(), edition.row("NM")).stream()
                .map(PrintedTest::line).collect(Collectors.joining());
    }

    private static String line(PrintedFigure printed) {
        var sources = printed.origins().stream().map(source ->
                source.where().place().orElseThrow() + " "
                        + source.where().field().orElseThrow() + " " + source.content());
        var lines = printed.lines().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return printed.figure() + ": " + printed.text() + ", from " + sources.collect(Collectors.joining(", "))
                + "; line " + lines + "\n";
    }
}
