package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line may end at {@code ·}, dearly at {@code ?}, in an emergency at {@code !}; {@code _} is a no-break space. */
class BreakRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            find missing children           | find ·missing ·children
            two  spaces                     | two  ·spaces
            3,645_reports from New_Mexico   | 3,645_?reports ·from ·New_?Mexico
            in_2023, on p._5                | in_?2023, ·on ·p._?5
            28_886_reports, 12_% or $5_mil. | 28_!886_?reports, ·12_!% ·or ·$5_?mil.
            long-term care                  | long-·term ·care
            the HHS-ORR and re-victimize    | the ·HHS-·ORR ·and ·re-·victimize
            “well-known”                    | “well-·known”
            e-mail, T-shirt                 | e-mail, ·T-shirt
            call 1-800-THE-LOST             | call ·1-800-THE-LOST
            a 10-year-old in mid-2023       | a ·10-year-old ·in ·mid-2023
            missing-kids.org                | missing-kids.org
            help@missing-kids               | help@missing-kids
            missingkids.org/ourwork/impact  | missingkids.org/!ourwork/!impact
            survivors/families, 24/7        | survivors/!families, ·24/7
            2019–2023                       | 2019–2023
            police–school work              | police–·school ·work
            families—police—“partners”      | families—·police—·“partners”
            Mexico – the state — and more   | Mexico !– ·the ·state !— ·and ·more
            more than –5 degrees            | more ·than ·–5 ·degrees
            """)
    void aLineMayEndAtTheseSpots(String text, String marked) {
        assertEquals(marked, Typewriter.marked(text));
    }
}
