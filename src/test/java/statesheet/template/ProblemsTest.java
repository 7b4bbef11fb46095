package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
            a \\{state\\} b                         | 3:3 \\{, a brace that is not a placeholder's;3:10 \\}, a brace that is not a placeholder's
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
    void theNationsBlankIsSaidOnlyWhereTheEditionDidNot() {
        assertEquals(List.of(), TestEdition.lead("{us_cases}").given("US", "cases").problems());
        assertEquals(List.of("3:1 {us_maybe}, which has no value in the row US"),
                TestEdition.lead("{us_maybe, plural, other {#}}").figure("maybe", FigureDefinition.Scope.BOTH,
                        FigureDefinition.Unit.COUNT, FigureDefinition.Precision.EXACT, true).problems());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            **{cases} cases**                            | ''
            {cases} cases                                | 3:1 a figure of the place that is not in bold
            **a** {cases, plural, other {# of #}}        | 3:1 bold without a figure of the place;3:7 a figure of the place that is not in bold
            *{visits}* and {kind, select, State {{calls}} other {}} | 3:2 a figure of the place that is not in bold;3:16 a figure of the place that is not in bold
            **{us_cases}** of {us_cases}                 | 3:1 bold without a figure of the place
            **{state}**                                  | 3:1 bold without a figure of the place
            Call **1-800-THE-LOST** now                  | ''
            Call **[us](tel:+18008435678)** now          | ''
            Call **800-843-5678** now                    | ''
            """)
    void boldAndThePlacesFiguresBelongTogetherInProse(String typed, String warnings) {
        assertEquals(warnings.replace(';', '\n'), String.join("\n", TestEdition.lead(typed).warnings()));
    }

    @Test
    void anAddressTooLongForACodeThatCanBeScannedIsRefused() {
        var address = "https://example.org/" + "a".repeat(181);
        assertEquals(List.of("4:5 an address of 201 characters for the QR code"),
                TestEdition.reading("# T\n\n```contact\nqr: " + address + "\n```\n").problems());
    }

    @Test
    void outsideProseBoldIsFree() {
        assertEquals(List.of(), TestEdition.reading("""
                # **T** {cases}

                ```contact
                **a**: **b** {cases}
                ```

                ```notes
                **a** {cases}
                ```
                """).warnings());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all 132 cases               | 3:5 132, typed by hand, which equals cases of NM
            all 28,886 cases            | 3:5 28,886, typed by hand, which equals cases of the nation
            all 28886 cases             | 3:5 28886, typed by hand, which equals cases of the nation
            all 28 886 or 28\u00a0886 cases | 3:5 28 886, typed by hand, which equals cases of the nation;3:15 28\u00a0886, typed by hand, which equals cases of the nation
            all 2.5 days, 2.50          | 3:5 2.5, typed by hand, which equals rate of NM;3:15 2.50, typed by hand, which equals rate of NM
            in 2023.                    | 3:4 2023, typed by hand, which equals the period
            in 2022-2023                | 3:9 2023, typed by hand, which equals the period
            19% and 19 percent          | 3:1 19%, typed by hand, which equals atRisk of the nation;3:9 19 percent, typed by hand, which equals atRisk of the nation
            132% of it                  | ''
            105 million                 | 3:1 105 million, typed by hand, which equals pieces of the nation
            **132**, [132 cases](https://x.org) | 3:3 132, typed by hand, which equals cases of NM;3:11 132, typed by hand, which equals cases of NM
            a 132-case year             | 3:3 132, typed by hand, which equals cases of NM
            6 of 8                      | 3:1 6, typed by hand, which equals visits of NM and TX; 1 more place
            131, 1320, 1.32, 13.2, 0132x| ''
            CONNECT6, 6th, 3D, COVID-19 | ''
            Section 45 and Section 456  | ''
            call 1-800-132-0006         | ''
            call (800) 132-0006         | ''
            call 1-132-THE-6            | ''
            [132](tel:+132) <https://x.org/132> https://x.org/132 | ''
            [x.org/132](https://x.org/132) | ''
            {us_cases, plural, =6 {6} one {1} other {b}} | ''
            {us_cases, plural, offset:6 other {a 6}} | 3:38 6, typed by hand, which equals visits of NM and TX; 1 more place
            {us_cases, plural, one {6} other {b}} | 3:25 6, typed by hand, which equals visits of NM and TX; 1 more place
            """)
    void aNumberTypedByHandThatEqualsAFigureIsRefusedOncePerSpot(String typed, String problems) {
        var sheet = TestEdition.lead(typed).given("TX", "visits 6").given("VT", "visits 6");
        assertEquals(problems.replaceAll(";(?=\\d)", "\n"), String.join("\n", sheet.problems()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 132", "# T\n\na\n\n## 132\n\nb", "# T\n\n- 132", "# T\n\n```figures\ncases: 132 a\n```",
        "# T\n\n```contact\n132: a\n```", "# T\n\n```notes\n132\n```", "# T\n\n```chart\nfigure: cases\ntitle: 132\n```"})
    void numbersTypedByHandAreFoundInEveryText(String typed) {
        assertEquals(1, TestEdition.reading(typed).problems().size());
    }

    @Test
    void theNumbersOfAListAreNoText() {
        assertEquals(List.of(), TestEdition.reading("# T\n\n6. a\n7. b\n").problems());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            132 a    | write {cases}; if it is not a figure, add the words around it to "literals" in edition.json
            28,886 a | write {us_cases}; if it is not a figure, add the words around it to "literals" in edition.json
            2023 a   | write {period}; if it is not a figure, add the words around it to "literals" in edition.json
            """)
    void theFixForATypedNumberIsItsPlaceholder(String typed, String fix) {
        assertEquals(fix, TestEdition.lead(typed).all().getFirst().fix());
    }
}
