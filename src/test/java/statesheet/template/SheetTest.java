package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Problems;

/** Whole texts: what is typed, and the document it makes. */
class SheetTest {

    private static final FigureDefinition.Scope FOR_PLACES = FigureDefinition.Scope.PLACES;
    private static final FigureDefinition.Unit COUNT = FigureDefinition.Unit.COUNT;
    private static final FigureDefinition.Precision EXACT = FigureDefinition.Precision.EXACT;

    private static final String WHOLE = """
            # {state}

            The lead for {the_state}.

            Before the first section.

            ## Finding children

            ```figures
            cases: cases handled from {the_state}
            careShare: were missing from *care*
            us_atRisk: at risk
            ```

            In all, {us_reports} came in. **In {period}, {cases,
            plural, one {# case} other
            {# cases}} came from {the_state}.**

            1. first **{visits}**
            2. second

            ```chart
            figure: cases
            title: Cases from {the_state}, {cases} in all
            note: In {period}
            ```

            ```table
            figure: cases
            title: The same
            ```

            ```contact
            Know something?: **1-800-THE-LOST** [1-800-843-5678](tel:+18008435678)
            The nation: <https://www.example.org/impact>
            qr: https://www.example.org/impact
            ```

            ```notes
            For {period}.

            Another, from
            https://www.example.org/notes.
            ```
            """;

    @Test
    void aWholeTextBecomesADocument() {
        assertEquals("""
                # New~Mexico
                lead: The lead for New~Mexico.
                Before the first section.
                ## Finding children
                figure: 132 cases handled from New~Mexico | 28,886 nationwide
                figure: 70% were missing from *care*
                figure: 19% at risk
                In all, 36,210,368~came in. **In 2023, 132~cases came from New~Mexico.**
                1. first **6**
                2. second
                chart: Cases from New~Mexico, 132~in all 132 (In 2023)
                *Label of fromCare 92 70%; Label of fromHome 40 30%
                table: The same 132
                Label of fromCare 92 70%; Label of fromHome 40 30%
                Know something? | **1-800-THE-LOST** [1-800-843-5678](tel:+18008435678)
                The nation | [example.org/impact](https://www.example.org/impact)
                qr: https://www.example.org/impact
                note: For 2023.
                note: Another, from [example.org/notes](https://www.example.org/notes).
                """, TestEdition.outline(TestEdition.reading(WHOLE).fill("NM")));
    }

    /** The excerpt of the design, with New Mexico's own figures. */
    @Test
    void theDesignsOwnExampleIsReadWithoutAProblem() {
        var sheet = TestEdition.reading("""
                # {state}

                Congress has named NCMEC. This sheet shows what that work meant for {the_state} in {period}.

                ## Finding missing children

                ```figures
                missingCases: cases handled from {the_state}
                socialServicesShare: were missing from a social services facility
                ```

                It took in {us_cyberTiplineReports, number, ::compact-long .#} reports.
                **In {period}, NCMEC handled {missingCases, plural, =0 {no cases} one {# case} other
                {# cases}} of missing children from {the_state}.**

                ```chart
                figure: missingCases
                title: Missing child cases from {the_state} in {period}, {missingCases} in all
                ```

                ```contact
                Know something about a missing child?: **1-800-THE-LOST** [1-800-843-5678](tel:+18008435678)
                The national picture: Every program and its figures: <https://www.missingkids.org/ourwork/impact>
                qr: https://www.missingkids.org/ourwork/impact
                ```

                ```notes
                All figures are for calendar year {period} unless the text says otherwise.
                ```
                """)
                .figure("missingCases", FOR_PLACES, COUNT, EXACT, false, FigureDefinition.Parts.exact("",
                        List.of("missingSocialServices", "missingOther", "missingRefugeeOffice")))
                .figure("missingSocialServices", FOR_PLACES, COUNT, EXACT, false)
                .figure("missingOther", FOR_PLACES, COUNT, EXACT, false)
                .figure("missingRefugeeOffice", FOR_PLACES, COUNT, EXACT, false)
                .figure("socialServicesShare", FOR_PLACES, FigureDefinition.Unit.PERCENT, EXACT, false)
                .figure("cyberTiplineReports", FigureDefinition.Scope.NATION, COUNT, EXACT, false)
                .given("NM", "missingCases 132", "missingSocialServices 92", "missingOther 37", "missingRefugeeOffice 3",
                        "socialServicesShare 70")
                .given("US", "cyberTiplineReports 36200000");
        assertEquals(List.of(), sheet.all());
        assertEquals("""
                # New~Mexico
                lead: Congress has named NCMEC. This sheet shows what that work meant for New~Mexico in 2023.
                ## Finding missing children
                figure: 132 cases handled from New~Mexico
                figure: 70% were missing from a social services facility
                It took in 36.2~million~reports. **In 2023, NCMEC handled 132~cases of missing children from New~Mexico.**
                chart: Missing child cases from New~Mexico in 2023, 132~in all 132
                *Label of missingSocialServices 92 70%; Label of missingOther 37 28%; Label of missingRefugeeOffice 3 2%
                Know something about a missing child? | **1-800-THE-LOST** [1-800-843-5678](tel:+18008435678)
                The national picture | Every program and its figures: \
                [missingkids.org/ourwork/impact](https://www.missingkids.org/ourwork/impact)
                qr: https://www.missingkids.org/ourwork/impact
                note: All figures are for calendar year 2023 unless the text says otherwise.
                """, TestEdition.outline(sheet.fill("NM")));
    }

    @Test
    void aTextKnowsTheLineItBeginsOn() {
        var document = TestEdition.reading(WHOLE).fill("NM");
        var section = document.sections().get(1);
        assertEquals(List.of(1, 3, 7, 10, 15, 35, 40), List.of(document.title().line(),
                document.lead().orElseThrow().line(), section.heading().orElseThrow().line(),
                section.units().getFirst().figures().getFirst().label().line(),
                ((Block.Paragraph) section.units().getFirst().blocks().getFirst()).text().line(),
                document.contact().orElseThrow().channels().get(1).text().line(), document.notes().getFirst().line()));
    }

    @Test
    void theSameTemplateFillsInSeveralThreadsAtOnce() throws Exception {
        var sheet = TestEdition.reading(WHOLE + "\n{us_reports, number, ::compact-long .#}"
                + " and **{cases, number, ::compact-short .#}**\n")
                .given("TX", "cases 4", "fromCare 4", "fromHome 0", "careShare 100", "visits 3");
        var edition = sheet.edition();
        var template = sheet.template(new Problems());
        var expected = List.of(sheet.fill("NM"), sheet.fill("TX"));
        List<Callable<Document>> fills = IntStream.range(0, 400).<Callable<Document>>mapToObj(i -> () ->
                template.fill(edition, sheet.row(i % 2 == 0 ? "NM" : "TX"), new Problems())).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var documents = threads.invokeAll(fills);
            for (int i = 0; i < fills.size(); i++) {
                assertEquals(expected.get(i % 2), documents.get(i).get());
            }
        }
    }

    @Test
    void aChartOfNothingIsLeftOutEvenIfItsTitleHasAShare() {
        var text = "# T\n\n```chart\nfigure: cases\ntitle: C {careShare}\n```\n";
        assertEquals("# T\n", TestEdition.outline(TestEdition.reading(text)
                .given("NM", "cases 0", "fromCare 0", "fromHome 0", "careShare").fill("NM")));
    }

    @Test
    void ofAChartOfOnePartThatIsAllTheSentenceAloneIsKept() {
        var text = "# T\n\n```chart\nfigure: cases\ntitle: Of {cases}, all were at home\n```\n";
        assertEquals("# T\nOf 7, all were at home.\n", TestEdition.outline(TestEdition.reading(text)
                .given("NM", "cases 7", "fromCare 0", "fromHome 7", "careShare 0").fill("NM")));
    }

    @Test
    void wholePercentsAreNeverRoundedToNoneOrAll() {
        var outline = TestEdition.outline(TestEdition.reading("# T\n\n```chart\nfigure: cases\ntitle: C\n```\n")
                .given("NM", "cases 200", "fromCare 1", "fromHome 199").fill("NM"));
        assertEquals("# T\nchart: C 200 (Shares do not add to 100 because of rounding.)\n"
                + "*Label of fromHome 199 >99%; Label of fromCare 1 1%\n", outline);
    }

    @Test
    void byChoosesTheListOfParts() {
        var sheet = TestEdition.reading("# T\n\n```table\nfigure: all\ntitle: C\nby: age\n```\n")
                .figure("all", FOR_PLACES, COUNT, EXACT, false,
                        FigureDefinition.Parts.exact("origin", List.of("fromCare", "fromHome")),
                        FigureDefinition.Parts.exact("age", List.of("visits", "calls")))
                .given("NM", "all 13", "visits 6", "calls 7");
        assertEquals("# T\ntable: C 13\nLabel of visits 6 46%; Label of calls 7 54%\n",
                TestEdition.outline(sheet.fill("NM")));
    }

    /** Every way a block can be about optional figures; {@code visits} and {@code calls} are optional. */
    private static final String OPTIONAL = """
            # T

            Lead **{visits}**.

            Stays.

            ## Heading {state}

            ```figures
            visits: visits
            ```

            **{visits} and {calls}**

            - **{calls}** calls

            ```notes
            Visits were {visits}.
            ```
            """;

    @Test
    void aBlockWithoutItsOptionalFiguresIsLeftOutAndItsHeadingWithIt() {
        assertEquals("# T\nStays.\n", TestEdition.outline(TestEdition.reading(OPTIONAL)
                .given("NM", "visits", "calls").fill("NM")));
    }

    @Test
    void aBlockWithOnlySomeOfItsOptionalFiguresIsAProblemOfThePlace() {
        assertEquals(List.of("NM 13:1 no value of calls, though the same block has visits"),
                TestEdition.reading(OPTIONAL).given("NM", "calls").problemsOf("NM"));
        assertEquals(List.of("NM 3:1 no value of visits, though the same block has cases"),
                TestEdition.lead("**{cases} and {visits}**").given("NM", "visits").problemsOf("NM"));
    }

    @Test
    void aShareOverZeroCountsAsAnOptionalBlank() {
        assertEquals("# T\nstays\n", TestEdition.outline(TestEdition.lead("**{careShare}** came\n\nstays")
                .given("NM", "careShare").fill("NM")));
    }

    @Test
    void aTitleOrHeadingIsNeverLeftOut() {
        assertEquals(List.of("NM 1:3 no value of visits", "NM 3:4 no value of calls"),
                TestEdition.reading("# {visits}\n\n## {calls}\n\nText.\n")
                        .given("NM", "visits", "calls").problemsOf("NM"));
    }

    @Test
    void aRequiredBlankInARowBreaksAPromise() {
        var sheet = TestEdition.lead("**{cases}**").given("NM", "cases");
        var promise = assertThrows(IllegalStateException.class, () -> sheet.fill("NM"));
        assertTrue(promise.getMessage().contains("cases has no value for NM"), promise.getMessage());
    }

    @Test
    void aDraftPrintsTheNameOfWhatIsMissing() {
        var outline = TestEdition.outline(TestEdition.reading("""
                # {stat}

                Of {us_cases} cases, **{cases, plural, one {# case} other {# cases}}** and {us_nothing}.

                <div>

                ```figures
                cases: cases
                ```

                ```chart
                figure: cases
                title: In all
                ```
                """).given("US", "cases").given("NM", "cases", "fromHome").draft("NM"));
        assertEquals("""
                # [stat]
                lead: Of [us_cases] cases, **[cases]**~and [us_nothing].
                figure: [?] cases
                In all [cases] [fromHome]
                """, outline);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            more than **{cases, number, ::compact-short .0}**                    | 1260 | 3:13 "more than 1.3K", but cases is 1,260
            more than **{cases, number, ::compact-short .0}**                    | 1249 | ''
            more than **{cases, number, ::compact-short .0 rounding-mode-down}** | 1299 | ''
            more than **{cases, number, ::compact-short .0 rounding-mode-down}** | 1200 | 3:13 "more than 1.2K", but cases is 1,200
            **{cases, number, ::compact-short .0}**                              | 1260 | ''
            """)
    void moreThanWantsANumberBelowThePlacesFigure(String text, String value, String problem) {
        assertEquals(problem, String.join("\n",
                TestEdition.lead(text).given("NM", "cases " + value).problems()));
    }
}
