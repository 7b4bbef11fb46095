package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count that may not be shown may not be one subtraction away either. */
class SuppressionTest {

    private static final String EDITION = """
            {
              "id": "deaths-2023", "organization": "Example Center", "topic": "Deaths", "period": "2023",
              "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
              "marks": { "Suppressed": { "words": "fewer than 10", "between": [0, 9] },
                         "Hidden": { "words": "fewer than 1,000", "between": [0, 999] }, "Unreliable": "not shown" },
              "dictionary": {
                "deaths": { "label": "Deaths", "optional": true, "parts": ["young", "middle", "old"] },
                "young": { "label": "Under 25", "optional": true },
                "middle": { "label": "25 to 64", "optional": true },
                "old": { "label": "65 and over", "optional": true },
                "earlier": { "label": "Under 25 in 2022", "optional": true },
                "residents": { "label": "Residents", "optional": true },
                "extra": { "label": "Extra", "unit": "number", "decimals": 2, "optional": true }
              }
            }
            """;

    private static final String HEADER = "place,deaths,young,middle,old,earlier,residents,extra\n";

    @TempDir
    Path folder;

    /**
     * @param rows one for each place, between slashes; what is left out at their ends is blank. {@code *} is a count from
     *             0 to 9, {@code #} one from 0 to 999 that may not be shown, {@code ~} a mark of another kind
     */
    private Given given(String rows) {
        return Given.in(folder).with("edition.json", EDITION).with("figures.csv", HEADER
                + Stream.of(rows.split("/")).map(row -> row.strip().replace("*", "Suppressed").replace("#", "Hidden")
                        .replace("~", "Unreliable"))
                        .map(row -> row + ",".repeat(7 - (int) row.chars().filter(letter -> letter == ',').count()))
                        .collect(Collectors.joining("\n")) + "\n");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            AK,57,*,20,30                             | AK young  | deaths of Alaska less its other parts | middle of Alaska (line 2)
            AK,27,*,20,~                              | AK young  | deaths of Alaska less its other parts | middle of Alaska (line 2)
            AK,57,*,20,30 / WY,243,23,100,120         | AK young  | deaths of Alaska less its other parts | middle of Alaska (line 2)
            US,,150,, / AK,,* / AL,,80 / WY,,65       | AK young  | young of the nation less the other places | young of Wyoming (line 5)
            US,,150,, / AK,,* / AL,,* / WY,,150       | AK young  | young of the nation less the other places | young of Wyoming (line 5)
            US,,168,, / AK,,* / AL,,* / WY,,150       | AK young  | young of the nation less the other places | young of Wyoming (line 5)
            US,,*,, / AK,,3 / AL,,4                   | US young  | young of the nation is the sum of its places | young of Alaska (line 3)
            AK,*,1,2,3                                | AK deaths | deaths of Alaska is the sum of its parts | young of Alaska (line 2)
            US,,150,, / AK,,* / AL,,150 / PR,,70      | AK young  | young of the nation less the other places | young of Alabama (line 4)
            """)
    void aSumThatGivesACountAwayIsNamedWithTheNextCellToHide(String rows, String cell, String reason, String next) {
        var said = given(rows).said();
        assertTrue(said.contains(cell + "\n"), said);
        assertTrue(said.contains("can be worked out: " + reason), said);
        assertTrue(said.contains("hide also " + next), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AK,57,*,#,30
            US,,150,, / AK,,* / AL,,# / WY,,65
            US,,150,, / AK,,* / AL,,* / WY,,140
            US,,150,, / AK,,* / AL,,80 / WY,,20
            AK,,*,20,30
            US,500,50,150,300 / AK,57,*,#,30 / AL,143,#,#,100 / WY,300,30,100,170
            """)
    void noSumGivesAwayWhatIsHiddenWithAnother(String rows) {
        assertEquals("", given(rows).said());
    }

    /** In a table with totals both ways, four cells protect each other: all are named at once. */
    @Test
    void whatTheNextCellWouldGiveAwayIsNamedWithIt() {
        var table = "US,1000,120,380,500 / AL,300,50,100,150 / AK,57,%s,%s,30 / AZ,400,40,160,200 / WY,243,%s,%s,120";
        var said = given(table.formatted("*", "20", "23", "100")).said();
        assertTrue(said.contains("can be worked out: deaths of Alaska less its other parts; or young of the nation less"
                + " the other places"), said);
        assertTrue(said.contains("hide also middle of Alaska (line 4), young of Wyoming (line 6) and middle of Wyoming"
                + " (line 6): write \"Hidden\" in their cells\n") || said.endsWith("in their cells"), said);
        assertEquals("", given(table.formatted("*", "#", "#", "#")).said());
    }

    /** The mark whose words are true of the number; never one that would print "fewer than 10" for 23. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AK,32,*,4,20       | write "Suppressed" in its cell
            AK,57,*,20,30      | write "Hidden" in its cell
            AK,9057,*,4020,5030 | write "Hidden" in its cell, with "Hidden": { "words": "fewer than 10,000", "between": [0, 9999] }
            """)
    void aMarkIsProposedThatIsTrueOfTheNumber(String rows, String fix) {
        assertTrue(given(rows).said().contains(fix), given(rows).said());
    }

    /** How a published figure was made is found by trying it on the rows where all is shown. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ,12,,,10,600,2 / ,30,,,20,900,10 / ,17,,,25,1000,-8 / ,*,,,3,800,4           | young less earlier
            ,12,,,10,600,20 / ,30,,,20,900,50 / ,17,,,25,1000,-32 / ,*,,,4,800,75        | the change from earlier to young in percent
            ,12,,,10,600,2 / ,30,,,20,900,3.33 / ,17,,,25,1000,1.7 / ,*,,,4,800,0.88     | young over residents times 100
            ,12,,,10,60000,20 / ,30,,,20,90000,33.33 / ,17,,,25,100000,17 / ,*,,,4,80000,8.75 | young over residents times 100,000
            ,12,,,10,600,12 / ,30,,,20,900,30 / ,17,,,25,1000,17 / ,*,,,4,800,7          | young
            """)
    void aTypedShareRateOrChangeThatGivesACountAwayIsNamed(String rows, String words) {
        var given = given(states(rows));
        var said = given.said();
        assertTrue(said.contains("can be worked out: extra is " + words + " where all of them are shown"), said);
        assertTrue(said.contains("write \"Unreliable\" in the cell of extra as well"), said);
        assertFalse(Pattern.compile("(?<!\\d)7(?!\\d)").matcher(said).find(), said);
        assertEquals("", given(states(rows.replaceFirst("[^,]+$", "~"))).said());
    }

    /** A rate of millions says nothing of one count; nor does a figure that comes from something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,12,,,10,600,2 / ,30,,,20,900,3.3 / ,17,,,25,1000,1.7 / ,*,,,4,800,44
            ,12,,,10,600,2 / ,30,,,20,900,3.33 / ,*,,,4,800,0.88
            ,1200,,,,9000000,13.3 / ,3000,,,,8000000,37.5 / ,1700,,,,9900000,17.2 / ,*,,,,9700000,0.1
            """)
    void whatLeavesMoreThanOneNumberIsNoProblem(String rows) {
        assertEquals("", given(states(rows)).said());
    }

    private static String states(String rows) {
        var codes = new String[] {"AK", "AL", "AZ", "WY"};
        var given = rows.split("/");
        return Stream.iterate(0, at -> at + 1).limit(given.length)
                .map(at -> codes[at] + "," + given[at].strip()).collect(Collectors.joining(" / "));
    }

    @Test
    void partsThatMayNotBeShownFillTheTotalOnlyAsFarAsTheirMarkSays() {
        assertTrue(given("AK,90,*,20,*").said().contains("parts that add to at most 38, with those that may not be shown"));
        assertEquals("", given("AK,30,*,20,*").said());
    }

    /** What is worked out has no cell to hide: what it is the sum of has. */
    @Test
    void aPartThatIsASumCountsAsWhatItIsTheSumOf() {
        var given = given("AK,57,*,20,30");
        given.with("edition.json", EDITION.replace("\"young\", \"middle\", \"old\"]", "\"young\", \"grown\"]")
                .replace("\"young\": {", "\"grown\": { \"label\": \"25 and over\", \"sum\": [\"middle\", \"old\"] },"
                        + " \"young\": {"));
        assertTrue(given.said().contains("hide also middle of Alaska (line 2)"), given.said());
    }
}
