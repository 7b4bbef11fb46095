package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fenced blocks of a text may say of their figures: key figures, context, the lines around a chart. */
class BlockOptionsTest {

    @Test
    void keyFiguresAreUnderTheLead() {
        assertEquals("""
                # T
                lead: The lead.
                key: 132 cases here | 28,886 nationwide
                key: 70% from care
                ## H
                Words.
                """, outline("""
                # T

                The lead.

                ```key
                cases: cases here
                careShare: from care
                ```

                ## H

                Words.
                """));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            context: {us_cases} in the country   | 28,886~in the country
            context: of {visits} visits          | of 6~visits
            context: words alone                 | words alone
            context: none                        | ''
            """)
    void contextIsWhatTheTextSays(String line, String context) {
        assertEquals("# T\n## H\nfigure: 132 cases" + (context.isEmpty() ? "" : " | " + context) + "\n",
                outline("# T\n\n## H\n\n```figures\ncases: cases\n" + line + "\n```\n"));
    }

    @Test
    void aFigureOfTheNationHasNoContextOfItself() {
        assertEquals("# T\n## H\nfigure: 28,886 cases\n", outline("# T\n\n## H\n\n```figures\nus_cases: cases\n```\n"));
    }

    @Test
    void eachFigureMayHaveALineOfContext() {
        assertEquals("# T\n## H\nfigure: 132 cases | one\nfigure: 6 visits | two\n", outline("""
                # T

                ## H

                ```figures
                cases: cases
                context: one
                visits: visits
                context: two
                ```
                """));
    }

    @ParameterizedTest(name = "with {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | *Label of fromCare 92 70%; Label of fromHome 40 30%
            order: given          | *Label of fromCare 92 70%; Label of fromHome 40 30%
            highlight: fromHome   | Label of fromCare 92 70%; *Label of fromHome 40 30%
            """)
    void aChartHasItsBarsInOrderAndOneThatStandsOut(String line, String parts) {
        assertEquals("# T\nchart: C 132\n" + parts + "\n", outline(chart("C", line)));
    }

    @ParameterizedTest(name = "with {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''           | *Label of fromHome 100 76%; Label of fromCare 32 24%
            order: value | *Label of fromHome 100 76%; Label of fromCare 32 24%
            order: given | Label of fromCare 32 24%; *Label of fromHome 100 76%
            """)
    void theLargestPartOfAChartIsFirstUnlessTheOrderIsGiven(String line, String parts) {
        assertEquals("# T\nchart: C 132\n" + parts + "\n", TestEdition.outline(TestEdition.reading(chart("C", line))
                .given("NM", "cases 132", "fromCare 32", "fromHome 100", "careShare 24").fill("NM")));
    }

    @Test
    void theWordsAroundAChartAreFilledAsAnyOthers() {
        assertEquals("# T\nchart: Of 132~cases, 70% 132 (In 2023) (Note of New~Mexico) (Source: X)\n"
                + "*Label of fromCare 92 70%; Label of fromHome 40 30%\n", outline(chart("Of {cases} cases, {careShare}",
                "subtitle: In {period}\nnote: Note of {state}\nsource: Source: X")));
    }

    @Test
    void theCodesLineOfAContactIsPartOfIt() {
        assertEquals("# T\nCall | now\nqr: https://x.org\nscan: Scan for New~Mexico\n", outline(
                "# T\n\n```contact\nCall: now\nqr: https://x.org\nscan: Scan for {state}\n```\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ```figures;context: a;cases: b;```                 | 4:1 context: before any figure
            ```key;cases: a;visits: b;calls: c;careShare: d;us_cases: e;``` | 3:1 5 figures in a block of key
            ```chart;figure: cases;title: C;order: size;```    | 6:8 order: size
            ```chart;figure: cases;title: C;nation: maybe;```  | 6:9 nation: maybe
            ```chart;figure: cases;title: C;highlight: fromHme;``` | 6:12 highlight: fromHme
            ```table;figure: cases;title: C;context: x;```     | 6:1 the key context in a table
            ```chart;figure: cases;title: C;order: given;order: value;``` | 7:1 order for the second time in a block of chart
            """)
    void whatABlockDoesNotKnowIsAProblem(String typed, String problem) {
        assertEquals(List.of(problem), TestEdition.reading("# T\n\n" + typed.replace(';', '\n') + "\n").problems());
    }

    private static String chart(String title, String lines) {
        return "# T\n\n```chart\nfigure: cases\ntitle: " + title + "\n" + lines + (lines.isEmpty() ? "" : "\n") + "```\n";
    }

    private static String outline(String text) {
        return TestEdition.outline(TestEdition.reading(text).fill("NM"));
    }
}
