package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.PlaceList;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.fill.LineFiller;
import statesheet.template.parse.LineParser;
import statesheet.template.parse.Vocabulary;
import statesheet.template.plan.Report;

/** What a placeholder prints; {@code ~} is a no-break space. */
class PlaceholderTest {

    @ParameterizedTest(name = "{0} prints as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Of {us_cases} in all                            | Of 28,886~in all
            {us_reports} reports                            | 36,210,368~reports
            {us_atRisk} of them                             | 19%~of them
            **{careShare}** of them                         | **70%**~of them
            **{rate}** days                                 | **2.50**~days
            **{cases} cases**                               | **132~cases**
            **{cases}** cases                               | **132**~cases
            (**{cases}**) cases                             | (**132**) cases
            {cases} cases                                   | **132**~cases
            In {state}, {code}, a {kind}                    | In New~Mexico, NM, a State
            {nation} in {period}                            | United~States in 2023
            Printed {published} by {organization}           | Printed November~2, 2026 by The Center
            {topic}                                         | Missing children
            "the child's {us_cases} 'cases'"                | the child's 28,886~'cases'
            '{state}'                                       | 'New~Mexico'
            {us_reports, number, ::compact-long .#} reports | 36.2~million~reports
            {us_atRisk, number, ::.0} of them               | 19.0%~of them
            more than {us_pieces, number, ::compact-long} x | more than 105~million~x
            over {us_pieces} x                              | over 105,000,000~x
            more than **{us_pieces}** x                     | more than **105,000,000**~x
            It is {kind, select, State {the state} other {here}} | It is the state
            It is {code, select, DC {a} other {in {state}}} | It is in New~Mexico
            *{cases}* and {us_cases}                        | ***132***~and 28,886
            """)
    void aPlaceholderPrintsItsFigureOrName(String typed, String printed) {
        assertEquals(printed, TestEdition.lead(typed).printed());
    }

    @ParameterizedTest(name = "{0} with {1} cases prints as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            one {# case} other {# cases}                    | 0       | 0~cases
            one {# case} other {# cases}                    | 1       | 1~case
            one {# case} other {# cases}                    | 1234567 | 1,234,567~cases
            =0 {no cases} one {# case} other {# cases}      | 0       | No~cases
            =0 {no cases} one {# case} other {# cases}      | 2       | 2~cases
            =1 {a case} other {# cases}                     | 1       | A case
            other {# in all}                                | 1       | 1~in all
            =0 {none} other {{fromHome} of #}               | 9       | 40~of 9
            """)
    void aPluralChoosesItsWordsByTheNumber(String cases, String value, String printed) {
        assertEquals("**" + printed + "**",
                TestEdition.lead("**{cases, plural, " + cases + "}**").given("NM", "cases " + value).printed());
    }

    @Test
    void aPluralOfANumberWithDecimalsIsNeverOne() {
        var text = "**{rate, plural, one {# day} other {# days}}**";
        assertEquals("**1.00~days**", TestEdition.lead(text).given("NM", "rate 1").printed());
        assertEquals("**0.40~days**", TestEdition.lead(text).given("NM", "rate 0.4").printed());
    }

    @Test
    void anEmptyCaseLeavesNoSpaceBehind() {
        assertEquals("**x **and y", lead("**x {visits, plural, =0 {} other {#}}** {calls, plural, =1 {} other {or #}} and y"));
        assertEquals("Ends", lead("Ends {calls, plural, =1 {} other {#}}"));
        assertEquals("starts", lead("{calls, plural, =1 {} other {#}} starts"));
    }

    private static String lead(String text) {
        return TestEdition.lead(text).given("NM", "visits 0", "calls 1").printed();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NM | New~Mexico / New~Mexico / State
            DC | District~of~Columbia / the District~of~Columbia / District
            MP | Northern~Mariana~Islands / the Northern~Mariana~Islands / Commonwealth
            VI | U.S.~Virgin~Islands / the U.S.~Virgin~Islands / Territory
            """)
    void aPlacesNameOfUpToThreeWordsDoesNotBreak(String code, String printed) {
        var lead = TestEdition.lead("{state} / {the_state} / {kind}").given(code).fill(code).lead().orElseThrow();
        assertEquals(printed, TestEdition.marked(lead));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **{cases, plural, one {# case};  other {# cases}}** | **132~cases**
            **{cases, plural, one {#;case} other {#;cases}}**   | **132~cases**
            **{cases, plural, one {;# case} other {;# cases}}** | **132~cases**
            **{cases, plural, other {;- #}}**                   | **- 132**
            **{cases, plural, other {;1. #}}**                  | **1. 132**
            **{cases,;plural,;other {;> #;}}**                  | **> 132**
            **{;cases;}**                                       | **132**
            **{cases}**;cases                                   | **132**~cases
            """)
    void aPlaceholderMayBeWrappedAnywhere(String typed, String printed) {
        assertEquals(printed, TestEdition.lead(typed.replace(';', '\n')).printed());
    }

    @Test
    void theBlankOrMultipleSpacesOfAWrappedLineAreOneSpace() {
        assertEquals("one two", TestEdition.lead("one  \t two").printed());
    }

    @Test
    void halfIsRoundedUpUnlessTheSkeletonSaysOtherwise() {
        var text = "{us_reports, number, ::compact-long .#%s}";
        assertEquals("36.3~million",
                TestEdition.lead(text.formatted("")).given("US", "reports 36250000").printed());
        assertEquals("more than 36.2~million", TestEdition.lead("more than " + text.formatted(" rounding-mode-down"))
                .given("US", "reports 36290000").printed());
    }

    @Test
    void aHeaderLineKnowsNamesAndPageNumbers() {
        var edition = TestEdition.lead("x").edition();
        var problems = new Problems();
        var where = Where.in("brand.json").at(12, 5);
        var report = new Report(_ -> where, problems);
        var line = LineParser.parse("{the_state}: {topic}, {kind} sheet {period}, {page}/{pages}"
                + " {code, select, NM {here} other {}}", Vocabulary.ofPageLines(PlaceList.UNITED_STATES), report);
        assertEquals("New Mexico: Missing children, State sheet 2023, 1/2 here",
                new LineFiller(edition, PlaceList.UNITED_STATES.called("NM").orElseThrow()).line(line).on(1, 2));
        LineParser.parse("{cases} } {pag} {state", Vocabulary.ofPageLines(PlaceList.UNITED_STATES), report);
        assertEquals("""
                12:5 {cases}, a name that is not known here
                12:5 a brace without its partner
                12:5 {pag}, a name that is not known here
                12:5 a brace without its partner""",
                String.join("\n", problems.all().stream().map(TestEdition::shortly).toList()));
    }
}
