package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;

/** What a text says on the sheet of a place, held against its numbers. */
class TrialTest {

    private static void assertProblems(String problems, TestEdition edition) {
        assertEquals(problems.replaceAll(";(?=\\d)", "\n"), String.join("\n", edition.problems()));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It had {visits} children.`                                  | 1   | `3:8 "1 children"`
            `It had {visits} children.`                                  | 2   | ``
            `It had {visits} visits.`                                    | 1   | `3:8 "1 visits"`
            `It had {visits} new, young visitors.`                       | 1   | ``
            `It had {visits} missing children.`                          | 1   | `3:8 "1 missing children"`
            `It had {visits} unsheltered young people.`                  | 1   | `3:8 "1 unsheltered young people"`
            `It had {visits} child.`                                     | 2   | `3:8 "2 child"`
            `It had {visits} child in care.`                             | 0   | `3:8 "0 child"`
            `It had {visits} child victims.`                             | 2   | ``
            `It had {visits} of them, and {visits} was well.`            | 1   | ``
            `It had {visits: cases | case}.`                             | 1   | `3:8 "1 cases"`
            `It had {visits, plural, one {# children} other {# child}}.` | 1   | `3:30 "1 children"`
            `{visits: person | people} were there.`                      | 1   | `3:1 "1 person were"`
            `{visits: person | people} were there.`                      | 2   | ``
            `{visits: person | people} was there.`                       | 3   | `3:1 "3 people was"`
            `{visits: case | cases} was closed.`                         | 0   | `3:1 "No cases was"`
            `{visits: case | cases} of missing children were closed.`    | 1   | `3:1 "1 case of missing children were"`
            `{visits: person was | people were} there.`                  | 0   | ``
            `{visits, plural, =0 {no cases} one {# case} other {# cases}} was closed.` | 0 | `3:1 "No cases was"`
            `{visits, plural, =0 {No one} one {# person} other {# people}} was there.` | 0 | ``
            `In {visits: case | cases}, the child were found.`           | 1   | ``
            `Of {visits: case | cases} the child was found.`             | 9   | ``
            `{visits: child | children} and {calls: adult | adults} were there.` | 1 | ``
            `{visits: child who was missing | children who were missing} came back.` | 1 | ``
            `{visits: filing needs | filings need} review.`              | 1   | ``
            `{visits} Texas counties`                                    | 1   | ``
            `{visits} {state} homes`                                     | 1   | ``
            `It had {visits: child | children} children.`                | 2   | `3:8 "2 children children"`
            """)
    void nounAndVerbGoWithTheNumberOfEveryPlace(String typed, String value, String problem) {
        assertProblems(problem, TestEdition.lead(typed).given("NM", "visits " + value));
    }

    /** Fewer than 10 may be 7, and none would be false. */
    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Of these, {visits: # was | # were | missing: none was} found.` | visits ~few   | `3:11 "none" where visits may not be shown`
            `Of these, {visits: # was | # were | missing: none was} found.` | visits =N/A   | ``
            `Of these, {visits: # was | # were | missing: none was} found.` | visits        | ``
            `{visits: child | children | missing: No child} came.`          | visits ~few   | `3:1 "No" where visits may not be shown`
            `{visits: child | children | missing: no longer a child} came.` | visits ~few   | ``
            `{visits: child | children | missing: no official count}.`      | visits ~few   | ``
            `{visits: child | children | missing: none is shown}.`          | visits ~few   | ``
            `{visits: child | children | missing: 10 or fewer, nonetheless, some}.` | visits ~few | ``
            `{careShare: missing: 0} came.`                                | fromCare ~few | `3:1 "0" where careShare may not be shown`
            """)
    void aCountThatMayNotBeShownIsNotSaidToBeNone(String typed, String value, String problem) {
        assertProblems(problem, TestEdition.lead(typed).given("NM", value, "careShare"));
    }

    @Test
    void aLargeFigureGoesOnInItsLabel() {
        var text = "# T\n\n## H\n\n```figures\nvisits: children under 18\n```\n";
        assertProblems("6:1 \"1 children\"", TestEdition.reading(text).given("NM", "visits 1"));
        assertProblems("", TestEdition.reading(text));
    }

    @Test
    void itIsAProblemOfTheSheetsThatHaveItAndOfTheEditionWhereAllDo() {
        var sheet = TestEdition.lead("It had {visits} children.").given("NM", "visits 1").given("TX", "visits 2")
                .given("VT", "visits 1");
        assertEquals(List.of("sheet.md:3:8 NM", "sheet.md:3:8 VT"),
                sheet.all().stream().map(problem -> problem.where().toString()).toList());
        var ofAll = sheet.given("TX", "visits 1").all();
        assertEquals(List.of("sheet.md:3:8"), ofAll.stream().map(problem -> problem.where().toString()).toList());
        assertEquals(3, ofAll.getFirst().extent());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `not more than {us_pieces} pieces`       | `3:15 "not more than" before {us_pieces}, which is below the true number`
            `up to {us_pieces} pieces`               | `3:7 "up to" before {us_pieces}, which is below the true number`
            `fewer than {us_pieces} pieces`          | `3:12 "fewer than" before {us_pieces}, which is below the true number`
            `nearly {us_pieces} pieces`              | `3:8 "nearly" before {us_pieces}, which is below the true number`
            `exceeding {us_pieces} pieces`           | ``
            `upwards of {us_pieces} pieces`          | ``
            `no fewer than {us_pieces} pieces`       | ``
            `at least {us_pieces} pieces`            | ``
            `exceeding {cases} cases`                | `3:11 "exceeding" before {cases}, which is the exact figure`
            `upwards of {cases} cases`               | `3:12 "upwards of" before {cases}, which is the exact figure`
            `fewer than {cases} cases`               | `3:12 "fewer than" before {cases}, which is the exact figure`
            `nearly {cases} cases`                   | `3:8 "nearly" before {cases}, which is the exact figure`
            `not less than {cases} cases`            | ``
            `no more than {cases} cases`             | ``
            `at least {cases} cases`                 | ``
            `at least {us_reports, number, ::compact-long .# rounding-mode-up} x` | `3:10 "at least 36.3 million", but us_reports is 36,210,368`
            `less than {us_reports, number, ::compact-long .# rounding-mode-up} x` | ``
            `almost {us_reports, number, ::compact-long .#} x` | `3:8 "almost 36.2 million", but us_reports is 36,210,368`
            `not over {us_reports, number, ::compact-long .#} x` | `3:10 "not over 36.2 million", but us_reports is 36,210,368`
            `does not exceed {us_reports, number, ::compact-long .#} x` | `3:17 "not exceed 36.2 million", but us_reports is 36,210,368`
            `more than {rate} days`                  | `3:11 "more than 2.50", but rate is 2.50`
            `it took over {visits} cases`            | ``
            `about {careShare} came`                 | ``
            """)
    void wordsOfBoundsHoldWhateverTheyAre(String typed, String problem) {
        assertProblems(problem, TestEdition.lead(typed));
    }

    @Test
    void whatOthersHaveLessThanIsNotFixedIntoSomethingFalse() {
        assertEquals("remove \"less than\"; write below if it says what others have, as with a median",
                TestEdition.lead("half had less than {rate} days").all().getFirst().fix());
        assertProblems("", TestEdition.lead("half had below {rate} days"));
    }

    @Test
    void aFigureThatSaysItselfHowExactItIsHasNoSuchWordsBeforeIt() {
        assertProblems("3:7 \"about less than 1%\"", TestEdition.lead("about {careShare} came").given("NM", "careShare 0.3"));
        assertProblems("3:11 \"than fewer than 10\"",
                TestEdition.lead("more than {visits} visits").given("NM", "visits ~fewer than 10").figure("visits",
                        Scope.PLACES, Unit.NUMBER, Precision.EXACT, true));
    }

    @Test
    void aShareOfABoundIsRefused() {
        var sheet = TestEdition.lead("It had {careShare} of them.").figure("cases", Scope.BOTH, Unit.COUNT,
                Precision.MORE_THAN, false);
        assertProblems("3:8 {careShare}, worked out from cases, which is a bound and not the figure", sheet);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It is {kind, select, state {a} other {b}}`        | `3:7 the case state of {kind}, which no place meets`
            `It is {kind, select, State {a} District {b} other {c}}` | ``
            `It is {code, select, NX {a} other {b}}`           | `3:7 the case NX of {code}, which no place meets`
            `It is {state, select, New Mexico {a} other {b}}`  | ``
            `It is {period, select, 2022 {a} other {b}}`       | `3:7 the case 2022 of {period}, which no place meets`
            """)
    void aCaseThatNoPlaceMeetsIsRefused(String typed, String problem) {
        assertProblems(problem, TestEdition.lead(typed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It had {visits, plural, one {{cases} case} other {{cases} cases}}.`      | `3:8 a noun behind {cases} that is chosen by visits`
            `It had {cases} {visits, plural, one {case} other {cases}}.`              | `3:16 a noun behind {cases} that is chosen by visits`
            `It had {cases} {cases, plural, one {case} other {cases}}.`               | ``
            `It had {cases} cases in {visits, plural, one {a visit} other {visits}}.` | ``
            """)
    void aNounFollowsTheFigureThatItCounts(String typed, String problem) {
        assertProblems(problem, TestEdition.lead(typed));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The {visits} visits were counted.`           | `~fewer than 10` | `3:5 "the fewer than 10"`
            `Of all {visits: visit | visits} we know.`    | `~fewer than 10` | `3:8 "all fewer than 10"`
            `It had not {visits} visits.`                 | `~fewer than 10` | `3:12 "not fewer than 10"`
            `It had {visits} visits.`                     | `~fewer than 10` | ``
            `The {visits} visits were counted.`           | 7                | ``
            `It had {visits: visit was | visits were}.`   | `=not shown`     | `3:8 "not shown" without the words of {visits: …}`
            `It had {visits: just # visit | # visits}.`   | `=not shown`     | ``
            `It had {visits: one visit | all # visits}.`  | `=not shown`     | `3:8 "not shown" without the words of {visits: …}`
            `It {rate: rose by # | fell by # | stayed}.`  | `=not shown`     | `3:4 "not shown" without the words of {rate: …}`
            `It had {visits: visit was | visits were | missing: none}.` | `=not shown` | ``
            `It had {visits: visit was | visits were}.`   | `~fewer than 10` | ``
            `It had {visits: visit | visits}.`            | `=not shown`     | ``
            """)
    void theWordsOfAMarkGoWithThoseAroundThem(String typed, String value, String problem) {
        assertProblems(problem, TestEdition.lead(typed).given("NM", "visits " + value, "rate " + value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{visits, number, ::.0} visits`               | `3:1 6.0 for visits, a count`
            `about {visits, number, ::.00} visits`        | `3:7 6.00 for visits, a count`
            `{visits, number, ::compact-long .0} visits`  | `3:1 6.0 for visits, a count`
            `{us_reports, number, ::compact-long .0} x`   | ``
            `{rate, number, ::.0} days`                   | ``
            """)
    void aCountIsPrintedWithoutDecimals(String typed, String problem) {
        assertProblems(problem, TestEdition.lead(typed));
    }

    @Test
    void whatNeedsAFigureAndTheLackOfItIsRefused() {
        var section = "# T\n\n## H {if visits}\n\nIt had {visits}.\n\nIt had none. {unless %s}\n";
        assertProblems("7:1 {unless visits} where {if visits} holds already",
                TestEdition.reading(section.formatted("visits")));
        assertProblems("", TestEdition.reading(section.formatted("calls")));
    }

    @Test
    void whatIsNotOnASheetIsNotHeldAgainstIt() {
        assertProblems("", TestEdition.reading("# T\n\nIt had {visits} children. {if calls}\n").given("NM", "visits 1", "calls"));
        assertProblems("3:8 \"1 children\"",
                TestEdition.reading("# T\n\nIt had {visits} children. {if calls}\n").given("NM", "visits 1"));
    }
}
