package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;

/** The grammar of placeholders, rule by rule: what passes and how it is printed, and what does not. */
class GrammarTest {

    /** {@code warming} is a number, {@code benefit} dollars, {@code agency} a text, {@code deaths} may be a mark. */
    private static TestEdition lead(String text) {
        return TestEdition.lead(text)
                .figure("warming", Scope.PLACES, Unit.NUMBER, Precision.EXACT, true)
                .figure("benefit", Scope.PLACES, Unit.DOLLARS, Precision.EXACT, true)
                .figure("agency", Scope.PLACES, Unit.TEXT, Precision.EXACT, true)
                .figure("deaths", Scope.PLACES, Unit.COUNT, Precision.EXACT, true)
                .given("NM", "warming -0.04", "benefit 34.3", "agency \"Children & *Families*", "deaths 12")
                .noun("cases", "case", "cases").period("visits", "January 2020");
    }

    private static void assertProblems(String problems, TestEdition edition) {
        assertEquals(problems.replaceAll(";(?=\\d)", "\n"), String.join("\n", edition.problems()));
    }

    @ParameterizedTest(name = "rule 1: {0} prints as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `There were {cases: case | cases}.`                   | `There were **132~cases**.`
            `There were { cases : case | cases }.`                | `There were **132~cases**.`
            `Of {cases: case: new | cases: new}`                  | `Of **132~cases: new**`
            `Of {cases: # \\| case | # \\| \\#\\{cases\\}}`       | `Of **132~| #{cases}**`
            `A brace \\{ and \\} by itself`                       | `A brace { and } by itself`
            `In {state's} care`                                   | `In New~Mexico’s care`
            `In {the_state’s} care`                               | `In New~Mexico’s care`
            `From {visits.period} to {cases.period}`              | `From January 2020 to 2023`
            `We had {cases: # case of {fromCare: child | children} | # cases of {fromCare: child | children}}.` | `We had **132~cases of 92~children**.`
            `We {cases, plural, one {had # case} other {had {visits: visit | visits} and # cases}}.` | `We had **6~visits** and **132**~cases.`
            """)
    void aPlaceholderRunsFromItsBraceToTheOneThatClosesIt(String typed, String printed) {
        assertEquals(printed, lead(typed).printed());
    }

    @ParameterizedTest(name = "rule 1: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{cases vs us_cases: higher than | lower than}`       | `3:1 2 texts for {cases vs us_cases: …}`
            `{rate_of}`                                           | 3:1 {rate_of}, but rate is no rank
            `{cases; case}`                                       | 3:1 {cases; case}, which cannot be read as a placeholder
            `{cases.periods}`                                     | 3:1 {cases.periods…}
            `{state.period}`                                      | 3:1 {state.period…}
            `{kind's}`                                            | 3:1 {kind's…}
            `{cases: {cases: {cases: {cases: a \\| b} \\| b} \\| b} \\| b}` | 3:1 one branch for {cases: …}, a count
            `{state: a | b}`                                      | 3:1 branches of {state}, which is a text
            `x {cases: *a* | b}`                                  | 3:11 "*" inside a placeholder
            `x {cases: a | b | missing: #}`                       | 3:28 # outside a plural
            """)
    void whatCannotBeReadIsRefused(String typed, String problem) {
        assertEquals(problem, lead(typed).problems().getFirst());
    }

    @Test
    void placeholdersWithBranchesNestThreeDeep() {
        var deepest = "{calls: call | calls}";
        var two = "{visits: visit | visits and " + deepest + "}";
        var three = "{cases: case | cases and " + two + "}";
        assertEquals("Had **132~cases and 6~visits and 7~calls**", lead("Had " + three).printed());
        assertProblems("3:90 {calls: call | calls}, inside 3 others",
                lead("Had {fromCare: child | children and " + three + "}"));
        var wild = "{cases: a | ".repeat(2_000) + "b" + "}".repeat(2_000);
        assertTrue(lead(wild).problems().stream().anyMatch(problem -> problem.contains("inside 3 others")));
        var plurals = "{cases, plural, other {".repeat(2_000) + "b" + "}}".repeat(2_000);
        assertTrue(lead(plurals).problems().stream().anyMatch(problem -> problem.contains("inside 3 others")));
    }

    @ParameterizedTest(name = "rule 2: {0} with {1} prints as {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It had {cases: case | cases}.`                       | cases 1       | `It had **1~case**.`
            `It had {cases: case | cases}.`                       | cases 1234567 | `It had **1,234,567~cases**.`
            `It had {cases:}.`                                    | cases 1       | `It had **1~case**.`
            `It had {cases:}.`                                    | cases 2       | `It had **2~cases**.`
            `It had {cases: just # case | all # cases}.`          | cases 1       | `It had **just 1~case**.`
            `It had {us_cases: case | cases}.`                    | cases 1       | `It had 28,886~cases.`
            `It took {rate: day | days}.`                         | rate 1        | `It took **1.00~days**.`
            `It {warming: rose by # | fell by # | stayed}.`       | warming -0.04 | `It **fell by 0.04**.`
            `It {warming: rose by # | fell by # | stayed}.`       | warming 1.5   | `It **rose by 1.50**.`
            `It {warming: rose by # | fell by # | stayed}.`       | warming 0     | `It **stayed**.`
            `It {warming: rose by # | fell by # | stayed}.`       | warming 0.001 | `It **rose by 0.00**.`
            `It had {benefit} a month, as {agency} say.`          | cases 1       | `It had **$34.30**~a month, as Children & *Families* say.`
            `It changed by {warming}.`                            | warming -0.04 | `It changed by **−0.04**.`
            """)
    void branchesGoByTheNumberOrItsSign(String typed, String given, String printed) {
        assertEquals(printed, lead(typed).given("NM", given).printed());
    }

    @Test
    void inTheLabelOfItsOwnFigureABranchIsTheNounAlone() {
        var text = "# T\n\n## H\n\n```figures\ncases: {cases:} from {the_state}, {visits: visit | visits}\n```\n";
        assertEquals("# T\n## H\nfigure: 132 cases from New~Mexico, 6~visits | 28,886 nationwide\n",
                TestEdition.outline(TestEdition.reading(text).noun("cases", "case", "cases").fill("NM")));
        assertEquals("# T\n## H\nfigure: 1 case from New~Mexico, no visits | 28,886 nationwide\n",
                TestEdition.outline(TestEdition.reading(text).noun("cases", "case", "cases")
                        .given("NM", "cases 1", "visits 0").fill("NM")));
        assertEquals("# T\n## H\nfigure: 0 cases from New~Mexico, no visits | 28,886 nationwide\n",
                TestEdition.outline(TestEdition.reading(text).noun("cases", "case", "cases")
                        .given("NM", "cases 0", "visits 0").fill("NM")));
    }

    @ParameterizedTest(name = "rule 2: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{cases: cases}`                     | `3:1 one branch for {cases: …}, a count`
            `{cases: a | b | c}`                 | `3:1 3 branches for {cases: …}, a count`
            `{rate: a | b | c | d}`              | `3:1 4 branches for {rate: …}, a number`
            `{careShare: a | b}`                 | `3:1 2 branches for {careShare: …}, a percent`
            `{careShare: zero: none}`            | `3:1 zero: for {careShare: …}, a percent`
            `{careShare:}`                       | `3:1 no branches for {careShare: …}, a percent`
            `{benefit: a | b}`                   | `3:1 2 branches for {benefit: …}, dollars`
            `{agency: a | b}`                    | `3:1 2 branches for {agency: …}, a text`
            `{visits:}`                          | `3:1 {visits:}, but edition.json has no noun for it`
            `{cases: a | b | zero: c | zero: d}` | `3:27 zero: for the second time`
            """)
    void branchesThatDoNotGoWithTheUnitAreRefused(String typed, String problem) {
        assertProblems(problem, lead(typed));
    }

    @ParameterizedTest(name = "rule 3: {0} prints as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It had {cases: case | cases}.`                       | `It had **no cases**.`
            `It had {cases: # new case | # new cases}.`           | `It had **no new cases**.`
            `It had {cases: case | cases | zero: nobody at all}.` | `It had **nobody at all**.`
            `It had {cases: zero: not one}.`                      | `It had **not one**.`
            `It had {cases} cases.`                               | `It had **0**~cases.`
            `The {cases: case | cases | zero: missing cases}.`    | `The **missing cases**.`
            """)
    void zeroIsNoUnlessTheTextSaysOtherwise(String typed, String printed) {
        assertEquals(printed, lead(typed).given("NM", "cases 0").printed());
    }

    @ParameterizedTest(name = "rule 3: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The {cases: case | cases} had`              | `3:5 "the no …"`
            `All {cases: case | cases} had`              | `3:5 "all no …"`
            `A total of {cases: case | cases} came`      | `3:12 "of no …"`
            `It was about {cases: case | cases}`         | `3:14 "about no …"`
            """)
    void zeroIsDueWhereNoMakesNonsense(String typed, String problem) {
        assertProblems(problem, lead(typed).given("NM", "cases 0"));
        assertProblems("", lead(typed.replace("cases}", "cases | zero: none}")).given("NM", "cases 0"));
        assertProblems("", lead(typed));
    }

    @ParameterizedTest(name = "rule 4: {0} with {1} prints as {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{cases} came and {deaths: child | children} died.`                 | `deaths ~fewer than 10` | `**132**~came and **fewer than 10~children** died.`
            `{cases} came and {deaths: child | children} died.`                 | `deaths =an unknown number` | `**132**~came and **an unknown number** died.`
            `{cases} came and {deaths} died.`                                   | `deaths ~fewer than 10` | `**132**~came and **fewer than 10**~died.`
            `{cases} came{deaths: and # died | and # died | missing:}.`         | `deaths`                | `**132**~came.`
            `{cases} came {deaths: and # died | and # died | missing:}.`        | `deaths`                | `**132**~came.`
            `{cases} came, {deaths: missing: we do not know how many} died.`    | `deaths`                | `**132**~came, we do not know how many died.`
            `{cases} came, {deaths: missing: we do not know how many} died.`    | `deaths =not reported`  | `**132**~came, we do not know how many died.`
            `{careShare: missing: Some} came.`                                  | `careShare`             | `Some came.`
            `{agency: missing: Nobody} did.`                                    | `agency`                | `Nobody did.`
            `{deaths, plural, one {# child} other {# children}} died.`          | `deaths ~fewer than 10` | `**Fewer than 10**~children died.`
            """)
    void missingCoversBlanksAndMarks(String typed, String given, String printed) {
        assertEquals(printed, lead(typed).given("NM", given).printed());
    }

    @Test
    void withoutMissingABlankBesideAnotherFigureIsStillAProblemOfThePlace() {
        assertEquals(List.of("NM 3:1 no value of visits, though the same block has cases"),
                lead("{cases} and {visits: visit | visits}").given("NM", "visits").problemsOf("NM"));
    }

    @Test
    void aMarkAsALargeFigureAndAsAPartPrintsItsWordsAndHasNoShare() {
        var sheet = TestEdition.reading("""
                # T

                ## H

                ```figures
                visits: {visits: visit | visits} here
                ```

                ```table
                figure: cases
                title: C
                ```
                """).given("NM", "visits ~fewer than 10", "fromHome ~fewer than 10");
        assertEquals("""
                # T
                ## H
                figure: fewer than 10 visits here
                table: C 132
                Label of fromCare 92; Label of fromHome fewer than 10
                """, TestEdition.outline(sheet.fill("NM")));
    }

    @ParameterizedTest(name = "rule 5: {0} prints as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{the_state} had`                              | `The District~of~Columbia had`
            `In {the_state} had. {the_state} did`          | `In the District~of~Columbia had. The District~of~Columbia did`
            `Done? “{the_state}” did`                      | `Done? “The District~of~Columbia” did`
            `**{cases: case | cases}**! {visits: visit | visits}` | `**No cases**! **No visits**`
            `Here: {cases: case | cases}`                  | `Here: **no cases**`
            `In the U.S. {cases: case | cases}`            | `In the U.S. **no cases**`
            `{careShare} of them`                          | `**Less than 1%**~of them`
            `It is {careShare} of them`                    | `It is **less than 1%**~of them`
            `{agency} did`                                 | `eCare did`
            """)
    void whatIsFilledInAtTheStartOfASentenceBeginsWithACapital(String typed, String printed) {
        var sheet = lead(typed).given("DC", "cases 0", "visits 0", "careShare 0.2", "agency \"eCare");
        assertEquals(printed, TestEdition.marked(sheet.fill("DC").lead().orElseThrow()));
    }

    @ParameterizedTest(name = "rule 6: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{cases}0 cases`                      | `3:1 "0" right after {cases}`
            `{cases},000 cases`                   | `3:1 ",0" right after {cases}`
            `1{cases} cases`                      | `3:2 "1" right before {cases}`
            `It is -{cases}`                      | `3:8 "-" right before {cases}`
            `It is −{cases}`                      | `3:8 "−" right before {cases}`
            `It is 0.{cases}`                     | `3:9 "." right before {cases}`
            `{cases}{visits}`                     | `3:1 another figure right after {cases};3:8 another figure right before {visits}`
            `{cases}.{visits}`                    | `3:1 ".#" right after {cases};3:9 "." right before {visits}`
            `{cases} {visits} of`                 | `3:9 another figure right before {visits}`
            `{period}{cases} cases`               | `3:9 a period or a date right before {cases}`
            `{cases}{cases.period}`               | `3:1 a period or a date right after {cases}`
            `[{cases}](https://x.org)5`           | `3:2 "5" right after {cases}`
            `{cases, plural, =1 {#0 cases} other {# cases}}` | `3:21 "0" right after {cases}`
            `1{cases: case | cases}`              | `3:2 "1" right before {cases}`
            `{cases}K and {cases}th`              | `3:1 "K" right after {cases};3:14 "th" right after {cases}`
            `{cases} thousand of them`            | `3:1 "thousand" behind {cases}`
            `2{agency} and {agency}0`             | `3:2 "2" right before {agency};3:15 "0" right after {agency}`
            `{careShare} million of them`         | `3:1 "million" behind {careShare}`
            `{us_reports, number, ::compact-long .#} million` | `3:1 "million" behind {us_reports}`
            `${benefit} a month`                  | `3:2 "$" right before {benefit}, which prints its own`
            `{benefit} dollars`                   | `3:1 "dollars" behind {benefit}, which prints its own`
            `{careShare}% and {us_atRisk} percent`| `3:1 a percent sign behind {careShare}, which prints its own;3:18 a percent sign behind {us_atRisk}, which prints its own`
            """)
    void nothingThatMakesAnotherNumberOfItTouchesAFigure(String typed, String problems) {
        assertProblems(problems, lead(typed));
    }

    @ParameterizedTest(name = "rule 6: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `cases: thousand cases`      | `6:1 "thousand" behind {cases}`
            `us_atRisk: percent of them` | `6:1 a percent sign behind {us_atRisk}, which prints its own`
            `cases: 7 in 10 were new`    | ``
            `cases: thousandths of all`  | ``
            """)
    void neitherDoesTheLabelOfALargeFigure(String line, String problem) {
        assertProblems(problem, TestEdition.reading("# T\n\n## H\n\n```figures\n" + line + "\n```\n"));
    }

    @ParameterizedTest(name = "rule 6: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It had {cases}, {visits} and {calls}.`
            `It had ({cases}): {visits}; “{calls}”.`
            `In 2023 {cases} came; {visits} percent did`
            `It was ${cases} here, {the_state}-wide, {code}-2`
            `It came to {cases}—{visits} then`
            `It cost {benefit} million, {rate} million, {cases} thousandths`
            """)
    void punctuationAndWordsMayTouchAFigure(String typed) {
        assertProblems("", lead(typed));
    }

    @ParameterizedTest(name = "rule 6: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {cases, number, ::integer-width/00}             | 3:16 "::integer-width/00", a number format that makes another number or another unit of the figure
            {cases, number, ::000}                          | 3:16 "::000", a number format that makes another number or another unit of the figure
            {cases, number, ::scale/3}                      | 3:16 "::scale/3", a number format that makes another number or another unit of the figure
            {cases, number, ::scale/1E999999}               | 3:16 "::scale/1E999999", a number format that makes another number or another unit of the figure
            {cases, number, ::%x100}                        | 3:16 "::%x100", a number format that makes another number or another unit of the figure
            {cases, number, ::percent}                      | 3:16 "::percent", a number format that makes another number or another unit of the figure
            {cases, number, ::unit/meter usage/road}        | 3:16 "::unit/meter usage/road", a number format that makes another number or another unit of the figure
            {cases, number, ::currency/USD}                 | 3:16 "::currency/USD", a number format that makes another number or another unit of the figure
            {cases, number, ::sign-never}                   | 3:16 "::sign-never", a number format that makes another number or another unit of the figure
            {cases, number, ::@ rounding-mode-unnecessary}  | 3:16 "::@ rounding-mode-unnecessary", a number format that makes another number or another unit of the figure
            {agency, number, ::.0}                          | 3:17 "::.0", a number format that is not known
            {cases, number, ::precision-increment/100}      | 3:1 100 for cases, which is 132, rounded without a word of it
            {cases, number, ::@}                            | 3:1 100 for cases, which is 132, rounded without a word of it
            about {cases, number, ::@}                      | 3:7 100 for cases, which is 132
            about {cases, number, ::@@}                     | ''
            {us_reports, number, ::compact-long .#}         | ''
            {us_reports, number, ::compact-long @}          | 3:1 40 million for us_reports, which is 36,210,368
            {us_reports, number, ::compact-long .# rounding-mode-up} | 3:1 36.3 million for us_reports, which is 36,210,368, cut and not rounded
            {rate, number, ::.0}                            | ''
            {us_atRisk, number, ::percent .0}               | ''
            {cases, plural, offset:1 one {#} other {#}}     | 3:17 "offset:1" in a plural
            {cases, plural, =132 {no cases} other {# cases}} | 3:17 the case =132, an exact number
            """)
    void aSkeletonRoundsWithinWhatItsWordsSay(String typed, String problem) {
        assertProblems(problem, lead(typed));
    }

    @Test
    void aSkeletonPrintsTheUnitAndIsNoMoreALieThanThePlainFigure() {
        assertEquals("**$34.3**~a month", lead("{benefit, number, ::.0} a month").printed());
        assertEquals("Up to **$1.2~million**", lead("Up to {benefit, number, ::compact-long .#}")
                .given("NM", "benefit 1200000").printed());
        assertEquals("It is **more than 99.9%**~of them",
                lead("It is {careShare, number, ::.0} of them").given("NM", "careShare 99.99").printed());
        assertEquals("It is **less than 0.1%**~of them",
                lead("It is {careShare, number, ::.0} of them").given("NM", "careShare 0.01").printed());
        assertEquals("By **−0.0**~here", lead("By {warming, number, ::.0} here").printed());
    }

    private static final String CONDITIONS = """
            # T

            ## The visits {if visits}

            **{cases} came.** {unless calls}

            - one {if calls}
            - two {unless calls}
            - three {if visits} {if calls}

            ```figures {if calls}
            cases: cases
            ```

            ```chart {unless calls}
            figure: cases
            title: C
            ```

            ## Others {unless visits}

            None.

            ```notes {if us_cases}
            A note.

            Another. {unless us_cases}
            ```
            """;

    @Test
    void conditionsChooseTheSheets() {
        assertEquals("""
                # T
                ## The visits
                figure: 132 cases | 28,886 nationwide
                - one
                - three
                note: A note.
                """, TestEdition.outline(TestEdition.reading(CONDITIONS).fill("NM")));
        assertEquals("""
                # T
                ## The visits
                **132**~**came.**
                - two
                chart: C 132
                *Label of fromCare 92 70%; Label of fromHome 40 30%
                note: A note.
                """, TestEdition.outline(TestEdition.reading(CONDITIONS).given("NM", "calls").fill("NM"))
                .replace("**132~came.**", "**132**~**came.**"));
        assertEquals("""
                # T
                ## Others
                None.
                note: A note.
                """, TestEdition.outline(TestEdition.reading(CONDITIONS).given("NM", "visits").fill("NM")));
    }

    @Test
    void aCountThatMayNotBeShownIsOneThatThePlaceHas() {
        var text = "{cases} came.\n\nSome called. {if calls}\n\nNobody did. {unless calls}";
        assertEquals("# T\nlead: **132**~came.\nSome called.\n",
                TestEdition.outline(lead(text).given("NM", "calls ~fewer than 10").fill("NM")));
        assertEquals("# T\nlead: **132**~came.\nNobody did.\n",
                TestEdition.outline(lead(text).given("NM", "calls =not reported").fill("NM")));
    }

    @ParameterizedTest(name = "rule 7: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It is {if visits} so                | 3:7 a condition with text behind it
            {if visits}                         | 3:1 a condition without a text
            It is. {if visit}                   | 3:8 {visit}, a name that is not known here
            It is. {if state}                   | 3:8 state, which is not a figure
            It is. {if}                         | 3:8 {if}, which cannot be read as a condition
            `{cases: a | b {if visits}}`        | 3:15 {if visits}, a condition
            """)
    void aConditionAnywhereElseIsRefused(String typed, String problem) {
        assertProblems(problem, lead(typed));
    }

    @ParameterizedTest(name = "rule 7: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {if visits}                               | 1:3 a condition behind this text
            ;;```figures;cases: cases {if visits};``` | 4:8 a condition behind this text
            ;;```figure {if visits};cases: cases;```  | 3:1 a fenced block "figure {if visits}"
            ;;```figures {cases};cases: cases;```     | 3:1 a fenced block "figures {cases}"
            ;;a;;---                                  | 5:1 --- with nothing after it
            ;;a;---;;b                                | 3:1 a text underlined with ---, which CommonMark takes for a heading
            """)
    void aConditionOrTheEndOfAPageThatCannotBeIsRefused(String typed, String problem) {
        assertProblems(problem, TestEdition.reading("# T " + typed.replace(';', '\n')));
    }

    private static final String SECTION = """
            # T

            ## The expansion group%s

            States may cover adults. **{visits: person was | people were} in this group.**%s

            Lawmakers decide how long they may stay.
            """;

    @Test
    void aSectionThatLosesItsFiguresAndKeepsItsHeadingIsAProblem() {
        var lost = TestEdition.reading(SECTION.formatted("", "")).given("NM", "visits").given("TX", "visits 3").all();
        assertEquals(List.of("3:4 a section that keeps its heading and loses its figures"),
                lost.stream().map(TestEdition::shortly).toList());
        assertEquals("NM", lost.getFirst().where().place().orElseThrow());
        assertEquals("write {if visits} at the end of the heading, {unless visits} behind a sentence for those without, or"
                + " missing: in the placeholders of visits", lost.getFirst().fix());
        assertProblems("", TestEdition.reading(SECTION.formatted("", "")));
        assertProblems("", TestEdition.reading(SECTION.formatted(" {if visits}", "")).given("NM", "visits"));
        assertProblems("", TestEdition.reading(SECTION.formatted("", "\n\nIt has no such group. {unless visits}"))
                .given("NM", "visits"));
    }
}
