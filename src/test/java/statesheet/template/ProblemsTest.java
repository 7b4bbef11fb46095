package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition;

/** What is wrong with a text: what is typed, and where and in which words the problem is said. */
class ProblemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In {stat}                               | 3:4 {stat}, a name that is not known here
            In {us_stat}                            | 3:4 {us_stat}, a name that is not known here
            In {fromCares} and {x}                  | 3:4 {fromCares}, a name that is not known here;3:20 {x}, a name that is not known here
            {}                                      | 3:1 {}, which cannot be read as a placeholder
            {state state}                           | 3:1 {state state}, which cannot be read as a placeholder
            {reports}                               | 3:1 {reports}, but reports is for the nation only
            {us_fromCare}                           | 3:1 {us_fromCare}, but fromCare is for places only
            {page} of {pages}                       | 3:1 {page} in the text of the sheet;3:11 {pages} in the text of the sheet
            a {state b                              | 3:3 a { without its }
            a state} b                              | 3:8 a } without its {
            a &lbrace;state b                       | 3:3 &lbrace;, a brace that is not a placeholder's
            **{state}**s                            | 3:1 ** that sets nothing in bold
            ** no** and ** none                     | 3:1 ** that sets nothing in bold;3:13 ** that sets nothing in bold
            {us_cases, plural, one {*a*} other {b}} | 3:25 "*" inside a placeholder
            {us_cases, plural, other {[b](c)}}      | 3:27 "[" inside a placeholder
            {us_cases, plural, other {&amp;}}       | 3:27 "&amp;" inside a placeholder
            {us_cases, plural, other {www.x.org}}   | 3:27 "www." inside a placeholder
            {us_cases, plural, one {a}}             | 3:1 a plural of us_cases without other
            {kind, select, State {a}}               | 3:1 a select of kind without other
            {us_cases, plural, ones {a} other {b}}  | 3:20 the case ones, which English does not have
            {us_cases, plural, few {a} other {b}}   | 3:20 the case few, which English does not have
            {us_cases, plural, other {a} other {b}} | 3:30 the case other for the second time
            {us_cases, plural}                      | 3:1 a plural of us_cases without other
            {us_cases, plurl, other {a}}            | 3:1 the type "plurl" in a placeholder
            {us_cases, date}                        | 3:1 the type "date" in a placeholder
            {us_cases, selectordinal, other {#th}}  | 3:1 the type "selectordinal" in a placeholder
            {us_cases, number, ::bogus}             | 3:19 "::bogus", a number format that is not known
            {us_cases, plural, one {case} othe {b}} | 3:31 the case othe, which English does not have
            {us_cases, number, percent}             | 3:19 "percent", a number format that is not known
            {state, number, ::.0}                   | 3:1 a number of {state}, which is a text
            {state, plural, other {a}}              | 3:1 a plural of {state}, which is a text
            {us_cases, select, other {a}}           | 3:1 a select of {us_cases}, which is a number
            {us_cases, plural, other {{code, select, NM {#} other {}}}} | 3:46 # outside a plural
            {us_cases, plural, other {{stat}}}      | 3:27 {stat}, a name that is not known here
            {us_pieces} pieces                      | 3:1 {us_pieces} as if it were exact
            {us_pieces, plural, other {# pieces}}   | 3:28 {us_pieces} as if it were exact
            moreover {us_pieces} pieces             | 3:10 {us_pieces} as if it were exact
            more than {us_cases}                    | 3:11 "more than" before {us_cases}, which is the exact figure
            more than {us_cases, plural, other {#}} | 3:37 "more than" before {us_cases}, which is the exact figure
            more than {us_cases, number, ::compact-long}         | 3:11 "more than 29 thousand", but us_cases is 28,886
            more than {us_cases, number, ::compact-long .#}      | 3:11 "more than 28.9 thousand", but us_cases is 28,886
            more than {us_reports, number, ::compact-long .#}    | ''
            more than {us_pieces, number, ::.#}                  | ''
            over {us_pieces, number, ::compact-long rounding-mode-up .} x | ''
            a <b>c</b>                              | 3:3 HTML;3:7 HTML
            a `c`                                   | 3:3 code between backticks
            ![a](b.png)                             | 3:1 an image
            a\\;b                                   | 3:2 a forced line break
            [a](ftp://x.org)                        | 3:1 "ftp://x.org", an address that a reader of the PDF cannot follow
            [a](x.html)                             | 3:1 "x.html", an address that a reader of the PDF cannot follow
            <javascript:x>                          | 3:1 "javascript:x", an address that a reader of the PDF cannot follow
            [a](https://x.org (b))                  | 3:1 a title in a link
            [a](https://x.org/{code})               | 3:1 a placeholder in an address
            see https://x.org/{code}                | 3:19 a placeholder in an address
            """)
    void aTextWithAMistakeIsRefusedAtItsSpot(String typed, String problems) {
        assertEquals(problems.replace(';', '\n').replace("&lbrace\n", "&lbrace;").replace("&amp\n", "&amp;"),
                String.join("\n", TestEdition.lead(typed.replace("\\;", "\\\n")).problems()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            > a                          | 3:1 a block quote
            '    a'                      | 3:1 an indented line, which CommonMark takes for code
            ***                          | 3:1 a rule across the page
            ---;;a                       | 3:1 --- before the text
            ## a;;---;;b                 | 5:1 --- between a heading and its text
            ## a;;---                    | 5:1 --- between a heading and its text
            ## a;;> b;;---;;c            | 5:1 a block quote
            ## a;;---;;> b               | 7:1 a block quote
            a;;---;;> b                  | 7:1 a block quote
            ---                          | 3:1 --- before the text
            a;;---                       | 5:1 --- with nothing after it
            a;;---;;```notes;b;```       | 5:1 --- with nothing after it
            a;;---;;---;;b               | 7:1 --- again, with nothing since the one before
            a;;---;;b;;---;;c            | 9:1 --- 2 times
            <div>a</div>                 | 3:1 HTML
            ### a                        | 3:1 a heading with ###
            # a                          | 3:1 a second title
            ##                           | 3:1 a heading without words
            ## a                         | 3:4 a heading with nothing under it
            - a;  - b                    | 4:3 a list inside a list
            - a;;  b                     | 5:3 a second block in a list item
            - # a                        | 3:3 a second block in a list item
            -;- a                        | 3:1 an empty list item
            ```;a: b;```                 | 3:1 a fenced block without a name
            ```figure;a: b;```           | 3:1 a fenced block "figure"
            ```figures;;```              | 3:1 an empty block of figures
            ```notes;a                   | 3:1 a block of notes that never ends
            ```figures;cases: a;cases: b;```   | 5:1 cases for the second time in a block of figures
            ```figures;  case: a;```     | 4:3 {case}, a name that is not known here
            ```figures;state: a;```      | 4:1 state, which is not a figure
            ```figures;us_pieces: a;```  | 4:1 {us_pieces} as if it were exact
            ```figures;cases a;cases:;```| 4:1 \"cases a\" in a block of figures;5:1 \"cases:\" in a block of figures
            ```figures;cases: in {stat};``` | 4:11 {stat}, a name that is not known here
            ```figures;cases:   {stat};``` | 4:10 {stat}, a name that is not known here
            ```figures;cases: <hr>;```   | 4:8 "<hr>", which is not a line of text
            ```chart;figure: cases;```   | 3:1 a chart without title
            ```chart;title: a {b};```    | 3:1 a chart without figure;4:10 {b}, a name that is not known here
            ```chart;figure: cases;title: a;by: age;``` | 6:5 by: age
            ```chart;figure: cases;title: a;color: b;``` | 6:1 the key color in a chart
            ```chart;figure: calls;title: a;``` | 4:9 calls, a figure without parts
            ```chart;figure: case;title: a;``` | 4:9 {case}, a name that is not known here
            ```chart;figure: kind;title: a;``` | 4:9 kind, which is not a figure
            ```chart;figure: us_cases;title: a;``` | 4:9 us_fromCare, which has no value for the nation
            ```contact;qr: x.org;```     | 4:5 "x.org" for the QR code
            ```contact;a: b;```;;```contact;a: b;``` | 7:1 a second block of contact
            ```notes;a;;- b {state;```   | 6:1 something other than a paragraph in the notes
            ```notes;a;;  b {stat};```   | 6:5 {stat}, a name that is not known here
            - a;- b;  {stat}             | 5:3 {stat}, a name that is not known here
            a;  b **{stat}**             | 4:7 {stat}, a name that is not known here
            a {us_cases,;  plural, one {a} other {{stat}}} | 4:26 {stat}, a name that is not known here
            \u00e9 &eacute; \\* \uD83D\uDE00 {stat}    | 3:17 {stat}, a name that is not known here
            """)
    void aBlockThatHasNoPlaceOnASheetIsRefused(String typed, String problems) {
        assertEquals(problems.replace(';', '\n'), String.join("\n",
                TestEdition.reading("# T\n\n" + typed.replace(";", "\n").replace("&eacute\n", "&eacute;")).problems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | 1:1 no title
            a;;b           | 1:1 no title
            a;;# T         | 3:1 text before the title
            ## a;;b;;# T   | 5:1 text before the title
            """)
    void aSheetBeginsWithItsTitle(String typed, String problems) {
        assertEquals(problems, String.join("\n", TestEdition.reading(typed.replace(';', '\n')).problems()));
    }

    @Test
    void twoSpacesAtTheEndOfALineAreAForcedLineBreak() {
        assertEquals(List.of("3:6 a forced line break"), TestEdition.lead("*a*  \nb").problems());
    }

    @Test
    void aProblemIsSaidInTheWordsOfItsOwner() {
        var problem = TestEdition.lead("In {fromCares}, and\nmore.").all().getFirst();
        assertEquals("""
                sheet.md:3:4
                  found     {fromCares}, a name that is not known here
                  expected  one of the 10 figures of edition.json (us_ before it for the nation's), or state, the_state, kind, \
                code, nation, period, published, organization, topic
                  fix       perhaps {fromCare}?""", problem.toString());
    }

    @Test
    void theNationsValueIsDueWhereItIsUsed() {
        assertEquals(List.of("3:1 {us_cases}, which has no value in the row US"),
                TestEdition.lead("{us_cases}").given("US", "cases").problems());
        assertEquals(List.of(), TestEdition.lead("{cases}").given("US", "cases").problems());
        assertEquals(List.of(), TestEdition.lead("{us_cases}").given("US", "cases ?").problems());
        assertEquals(List.of("3:1 {us_maybe}, which has no value in the row US"),
                TestEdition.lead("{us_maybe, plural, other {#}}").figure("maybe", FigureDefinition.Scope.BOTH,
                        FigureDefinition.Unit.COUNT, FigureDefinition.Precision.EXACT, true).problems());
    }

    @Test
    void theFixForAFigureThatTheNationLacksIsNeverThePlaces() {
        assertEquals("remove it; or, if the spreadsheet has the value for the nation, remove \"for\" of fromCare in edition.json",
                TestEdition.lead("{us_fromCare}").all().getFirst().fix());
        assertEquals("remove it; or, if the spreadsheet has the value for the nation, remove \"for\" of fromCare in edition.json",
                TestEdition.lead("{us_careShare}").all().getFirst().fix());
    }

    @Test
    void aRowOfTheNationThatIsNotThereIsOneProblemHoweverManyFiguresItWouldHave() {
        var problems = TestEdition.lead("{us_cases} and {us_reports}, {us_atRisk}").withoutNation().all();
        assertEquals(1, problems.size());
        assertEquals("3:1 {us_cases}, but the spreadsheet has no row for the nation", TestEdition.shortly(problems.getFirst()));
        assertEquals(3, problems.getFirst().extent());
        assertEquals(List.of(), TestEdition.lead("{cases}").withoutNation().problems());
    }

    @Test
    void anAddressTooLongForACodeThatCanBeScannedIsRefused() {
        var address = "https://example.org/" + "a".repeat(181);
        assertEquals(List.of("4:5 an address of 201 characters for the QR code"),
                TestEdition.reading("# T\n\n```contact\nqr: " + address + "\n```\n").problems());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all 28,886 cases            | 3:5 28,886, a statistic typed by hand, which is also the nation's cases
            all 28886 cases             | 3:5 28886, a statistic typed by hand, which is also the nation's cases
            all 28 886 or 28\u00a0886 cases | 3:5 28 886, a statistic typed by hand, which is also the nation's cases;3:15 28\u00a0886, a statistic typed by hand, which is also the nation's cases
            all 4,377 cases             | 3:5 4,377, a statistic typed by hand
            19% and 19 percent          | 3:1 19%, a statistic typed by hand, which is also the nation's atRisk;3:9 19 percent, a statistic typed by hand, which is also the nation's atRisk
            132% of it                  | 3:1 132%, a statistic typed by hand
            5 percentage points         | 3:1 5 percentage points, a statistic typed by hand
            105 million                 | 3:1 105 million, a statistic typed by hand, which is also the nation's pieces
            $5 or 5 dollars             | 3:1 $5, a statistic typed by hand;3:7 5 dollars, a statistic typed by hand
            **4,377**, [4,377 cases](https://x.org) | 3:3 4,377, a statistic typed by hand;3:13 4,377, a statistic typed by hand
            a 4,377-case year           | 3:3 4,377, a statistic typed by hand
            in 2023, and from 2019 to 2030 | ''
            132 of 999, 2.5 days        | ''
            under 18, 24/7, 2-1-1, January 24 | ''
            CONNECT6000, 6000th, 3D, COVID-1999 | ''
            Section 4500                | 3:9 4500, a statistic typed by hand
            Section 45,000 and Section 45,000,000 | 3:28 45,000,000, a statistic typed by hand
            call 1-800-132-0006         | ''
            call (800) 132-0006         | ''
            call 1-132-THE-6            | ''
            [4,377](tel:+132) <https://x.org/4377> https://x.org/4377 | ''
            [x.org/4377](https://x.org/4377) | ''
            {us_cases, plural, one {6,000} other {b}} | 3:25 6,000, a statistic typed by hand
            """)
    void aStatisticTypedByHandIsRefusedOncePerSpot(String typed, String problems) {
        var sheet = TestEdition.lead(typed).literals("1-800-THE-LOST", "Section 45,000");
        assertEquals(problems.replaceAll(";(?=\\d)", "\n"), String.join("\n", sheet.problems()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            per 100,000 people, per 1,000, per 10,000 and per 1,000,000 | ''
            of every 1,000 people, or per $1,000                        | ''
            per 100,001 people                                          | 3:5 100,001, a statistic typed by hand
            38 visits were paid                                         | 3:1 38, a statistic typed by hand
            for 1 visit, 38 young visits                                | 3:5 1, a statistic typed by hand
            in 2016 visits fell, on June 14 visits rose                 | ''
            under Title 10 visits are free                              | ''
            children under 12 visiting                                  | ''
            """)
    void theBaseOfARateIsNoStatisticAndANumberOfWhatIsCountedIs(String typed, String problems) {
        var sheet = TestEdition.lead(typed).noun("visits", "visit", "visits");
        assertEquals(problems.replaceAll(";(?=\\d)", "\n"), String.join("\n", sheet.problems()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            it is 3.25                 | 3:7 3.25, which is the nation's lag today
            it is 3.25, yes 3.25       | 3:7 3.25, which is the nation's lag today
            it is 3.2                  | ''
            it is 2.50                 | 3:7 2.50, which is New Mexico's rate today
            it is 132                  | ''
            it is 486                  | 3:7 486, which is the nation's wards today
            call 911, 988, in 2016     | ''
            it is 92 or 132 of 40      | ''
            """)
    void aNumberThatIsAFigureTodayIsAWarning(String typed, String warnings) {
        var sheet = TestEdition.lead(typed).figure("lag", Scope.NATION, Unit.NUMBER, Precision.EXACT, false)
                .figure("wards", Scope.NATION, Unit.COUNT, Precision.EXACT, false)
                .figure("calls911", Scope.NATION, Unit.COUNT, Precision.EXACT, false)
                .given("US", "lag 3.25", "wards 486", "calls911 911").given("TX", "cases 7");
        assertEquals(warnings, String.join("\n", sheet.warnings()));
        assertEquals(List.of(), sheet.problems());
    }

    @Test
    void aNumberThatIsTheOnlyPlacesFigureIsAWarningToo() {
        assertEquals(List.of("3:7 132, which is New Mexico's cases today"), TestEdition.lead("it is 132").warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 13%", "# T\n\na\n\n## 13%\n\nb", "# T\n\n- 13%", "# T\n\n```figures\ncases: 13% a\n```",
        "# T\n\n```contact\n13%: a\n```", "# T\n\n```notes\n13%\n```", "# T\n\n```chart\nfigure: cases\ntitle: 13%\n```"})
    void statisticsTypedByHandAreFoundInEveryText(String typed) {
        assertEquals(1, TestEdition.reading(typed).problems().size());
    }

    @Test
    void statisticsTypedByHandAreFoundInTheNamesThatEditionJsonHas() {
        var sheet = TestEdition.lead("a").called("The 2,000 Club", "Missing 5% of children").label("cases", "1.5 million");
        assertEquals(List.of("edition.json organization: 2,000, a statistic typed by hand",
                "edition.json topic: 5%, a statistic typed by hand",
                "edition.json cases: 1.5 million, a statistic typed by hand"), sheet.all().stream()
                .map(problem -> problem.where() + ": " + problem.found()).toList());
    }

    @Test
    void theNumbersOfAListAreNoText() {
        assertEquals(List.of(), TestEdition.reading("# T\n\n6000. a\n6001. b\n").problems());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4,377 a  | add it to the spreadsheet, if only for the nation, and write its placeholder; if it is no statistic, add the words around it to "literals" in edition.json
            28,886 a | write {us_cases} if that is what it means; if it is no statistic, add the words around it to "literals" in edition.json
            """)
    void theFixForAStatisticIsRightOnEverySheet(String typed, String fix) {
        assertEquals(fix, TestEdition.lead(typed).all().getFirst().fix());
    }
}
