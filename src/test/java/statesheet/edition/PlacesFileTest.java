package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Editions whose places are not the U.S. states: {@code places.csv}, and the figures that go with it. */
class PlacesFileTest {

    private static final String EDITION = """
            {
              "id": "counties", "organization": "Example Center", "topic": "Cases", "period": "2023",
              "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
              "dictionary": { "cases": { "label": "Cases" },
                              "staff": { "label": "Staff of the state", "for": "nation" } }
            }
            """;

    private static final String LIST = """
            code,name,kind,the,within
            OR,Oregon,state,,
            41003,Benton County,county,,OR
            41039,Lane,county,,OR
            WA,Washington,state,,
            53005,Benton,county,,WA
            tribe,Confederated Tribes,tribal area,yes,
            """;

    private static final String FIGURES = "place,cases,staff\n";

    @TempDir
    Path folder;

    private Given given(String list, String figures) {
        return Given.in(folder).with("edition.json", EDITION).with("places.csv", list).with("figures.csv", figures);
    }

    private String said(String list, String figures) {
        return given(list, figures).said();
    }

    private Map<String, String> places(String figures) {
        return given(LIST, FIGURES + figures).read().orElseThrow().rows().values().stream()
                .collect(Collectors.toMap(row -> row.place().code(), row -> row.value("cases").orElseThrow().toString()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tribe                   | tribe
            TRIBE                   | tribe
            confederated  tribes    | tribe
            the Confederated Tribes | tribe
            Lane                    | 41039
            Lane County             | 41039
            County of Lane          | 41039
            Benton County           | 41003
            Benton                  | 53005
            `Benton County, Oregon` | 41003
            `Lane County, Oregon`   | 41039
            """)
    void aRowIsKnownByItsCodeOrName(String typed, String code) {
        assertEquals(Map.of(code, "7"), places(typed.replace("`", "\"") + ",7,\n"));
    }

    @Test
    void aNumberIsACodeOnlyInAColumnOfCodes() {
        var figures = "code,cases,staff\n41003,3,\n041039,4,\nUS,9,\n";
        assertEquals(List.of("41003", "41039"), List.copyOf(given(LIST, figures).read().orElseThrow().rows().keySet()));
        assertTrue(said(LIST, figures.replace("code", "number")).contains("no column of places"));
    }

    @Test
    void aColumnOfWholesBesideThePlacesIsNoSecondColumnOfPlaces() {
        var edition = given(LIST, "state,county,cases,staff\nOregon,Benton County,3,\nOregon,Lane,4,\n,Oregon,7,2\n")
                .read().orElseThrow();
        assertEquals(List.of("41003", "41039"), List.copyOf(edition.rows().keySet()));
        assertEquals("7", edition.wholes().get("OR").value("cases").orElseThrow().toString());
        assertEquals("", said(LIST, "state,county,cases,staff\nOregon,Benton County,3,\nOregon,Lane,4,\n,Oregon,7,2\n"));
    }

    @Test
    void aStateOfTheUnitedStatesIsUnknownUnlessTheListHasIt() {
        assertEquals("""
                figures.csv:3 place
                  found     "Texas", an unknown place with numbers
                  expected  one of the places of places.csv, or the nation
                  fix       add it to "leaveOut" in edition.json, or to "addTo" if a place's own row lacks the \
                numbers: { "Texas": "the place's code" }; or add it to places.csv""", said(LIST, FIGURES + "Lane,4,\nTexas,4,\n"));
    }

    @Test
    void aStateIsAWholeAlone() {
        var edition = given(LIST, FIGURES + "Lane,4,\nOregon,9,3\nUS,20,\ntribe,2,\n").read().orElseThrow();
        assertEquals(List.of("tribe", "41039"), List.copyOf(edition.rows().keySet()));
        assertEquals("OR", edition.whole(edition.rows().get("41039")).place().code());
        assertEquals("US", edition.whole(edition.rows().get("tribe")).place().code());
        assertEquals("3", edition.wholes().get("OR").value("staff").orElseThrow().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aPlaceIsHeldAgainstItsWhole(String what, String rows, String message) {
        assertEquals(message.stripTrailing(), said(LIST, FIGURES + rows));
    }

    static Stream<Arguments> aPlaceIsHeldAgainstItsWhole() {
        return Stream.of(
                arguments("a county above its state", "Lane,10,\nOregon,9,\nUS,20,\n", """
                        figures.csv:2 41039 cases
                          found     10
                          expected  at most 9, Oregon's
                          fix       compare both with the publication; for a median, an average or a rate, write \
                        "additive": false for cases in edition.json
                        """),
                arguments("counties together above their state", "Lane,8,\nBenton County,8,\nOregon,9,\n", """
                        figures.csv:4 OR cases
                          found     9
                          expected  at least 16, which the 2 places add to
                          fix       compare cases with the publication, in Oregon's row and in those of the places; if \
                        it does not add, write "additive": false for it in edition.json
                        """),
                arguments("within rounding", "Lane,5,\nBenton County,5,\nOregon,9,\n", """
                        warning: figures.csv:4 OR cases
                          found     9
                          expected  10, which the 2 places add to
                          fix       nothing to do if the publisher rounds: the difference is no more than that
                        """),
                arguments("a county of another state", "Lane,8,\nBenton,8,\nOregon,9,\nWashington,9,\n", ""),
                arguments("a state above the nation", "Lane,8,\nOregon,30,\nUS,20,\n", """
                        figures.csv:3 OR cases
                          found     30
                          expected  at most 20, the nation's
                          fix       compare both with the publication; for a median, an average or a rate, write \
                        "additive": false for cases in edition.json
                        """),
                arguments("a county above the nation where the state has no row", "Lane,30,\nUS,20,\n", """
                        figures.csv:2 41039 cases
                          found     30
                          expected  at most 20, the nation's
                          fix       compare both with the publication; for a median, an average or a rate, write \
                        "additive": false for cases in edition.json
                        """));
    }

    @Test
    void aPlaceInThreeStepsHasASheetAndIsAWholeToo() {
        var list = LIST + "E,Eugene,city,,41039\n";
        var edition = given(list, FIGURES + "Eugene,3,\nLane,4,\nOregon,5,\n").read().orElseThrow();
        assertEquals(List.of("E", "41039"), List.copyOf(edition.rows().keySet()));
        assertEquals("4", edition.whole(edition.rows().get("E")).value("cases").orElseThrow().toString());
        assertTrue(said(list, FIGURES + "Eugene,5,\nLane,4,\nOregon,5,\n").contains("at most 4, Lane's"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aListThatCannotBeUsedIsToldByItsCells(String what, String list, String message) {
        assertEquals(message.stripTrailing(), said(list, FIGURES + "Lane,4,\n"));
    }

    static Stream<Arguments> aListThatCannotBeUsedIsToldByItsCells() {
        return Stream.of(
                arguments("nothing in it", "\n", """
                        places.csv
                          found     an empty file
                          expected  a header with the columns code, name and kind, and below it a row for each place
                          fix       save the list into it again
                        """),
                arguments("no header", "41039,Lane,county\n41003,Benton,county\n", """
                        places.csv:1
                          found     a first row without a known column
                          expected  a header with the columns code, name and kind
                          fix       add the header above this row
                        """),
                arguments("a column missing and one mistyped", "Code,nmae,party\nL,Lane,X\n", """
                        places.csv:1
                          found     "nmae", an unknown column
                          expected  code, name and kind; the, within may be there
                          fix       perhaps name?
                        places.csv:1
                          found     "party", an unknown column
                          expected  code, name and kind; the, within may be there
                          fix       remove the column
                        places.csv:1
                          found     no column kind
                          expected  a column code and a column name and a column kind
                          fix       add the column, with its name in the first row
                        """),
                arguments("blank cells", "code,name,kind\n,Lane,\nB,,county\n", """
                        places.csv:2 code
                          found     a blank
                          expected  a code for the place and its file: letters, digits and hyphens, 40 at most
                          fix       fill in the code, or remove the row
                        places.csv:2 kind
                          found     a blank
                          expected  what the place is, like county
                          fix       fill in the kind, or remove the row
                        places.csv:3 name
                          found     a blank
                          expected  the place's name, as its sheet prints it
                          fix       fill in the name, or remove the row
                        """),
                arguments("codes that name no file", "code,name,kind\n../x,Lane,county\nothers,Linn,county\n", """
                        places.csv:2 code
                          found     "../x"
                          expected  a code for the place and its file: letters, digits and hyphens, 40 at most, and not \
                        "others"
                          fix       give the place another code
                        places.csv:3 code
                          found     "others"
                          expected  a code for the place and its file: letters, digits and hyphens, 40 at most, and not \
                        "others"
                          fix       give the place another code
                        """),
                arguments("the nation under another code", "code,name,kind\nUS,Lane,county\nA,United States,nation\n", """
                        places.csv:2 code
                          found     "US"
                          expected  US for the nation only
                          fix       give the place another code
                        places.csv:3 code
                          found     "A"
                          expected  US, the nation's code
                          fix       write US, or remove the row: the nation need not be listed
                        """),
                arguments("a code and a name twice", "code,name,kind\nL,Lane,county\nl,Linn,county\nM,LANE,city\n", """
                        places.csv:3 code
                          found     "l", which the place of line 2 is called too
                          expected  codes and names that only one place has
                          fix       give one of them another code, or remove its row
                        places.csv:4 name
                          found     "LANE", which the place of line 2 is called too
                          expected  codes and names that only one place has
                          fix       give one of them another name, or remove its row
                        """),
                arguments("a name in digits, and neither yes nor a blank", "code,name,kind,the\nL,5,county,maybe\n", """
                        places.csv:2 name
                          found     "5"
                          expected  the place's name, as its sheet prints it
                          fix       write the name in words
                        places.csv:2 the
                          found     "maybe"
                          expected  yes, or a blank
                          fix       write yes if running text puts "the" before the name
                        """),
                arguments("an unknown whole", "code,name,kind,within\nLA,Lane,county,state-o\nstate-or,Oregon,state,\n", """
                        places.csv:2 within
                          found     "state-o"
                          expected  the code of another row, or US
                          fix       perhaps state-or?
                        """),
                arguments("circles", "code,name,kind,within\nA,Lane,county,B\nB,Linn,county,A\nC,Coos,county,C\n", """
                        places.csv:2 within
                          found     A > B > A, a place within itself
                          expected  places that do not lead back to themselves
                          fix       correct "within" of one of them
                        places.csv:4 within
                          found     C > C, a place within itself
                          expected  places that do not lead back to themselves
                          fix       correct "within" of one of them
                        """),
                arguments("too many cells", "code,name,kind\nL,Lane,county,OR\n", """
                        places.csv:2
                          found     4 cells
                          expected  3 cells, one for each column of the header
                          fix       correct the commas; put a text with a comma in quotation marks
                        """));
    }

    @Test
    void theNationMayBeListedAndWithinMayBeTheNameOfARow() {
        var list = "code,name,kind,within\nUS,United States,nation,\nOR,Oregon,state,US\nL,Lane,county,oregon\n";
        var edition = given(list, FIGURES + "Lane,4,\nOregon,5,\n").read().orElseThrow();
        assertEquals("", said(list, FIGURES + "Lane,4,\nOregon,5,\n"));
        assertEquals(List.of("L", "OR"), List.copyOf(edition.rows().keySet()));
        assertEquals("OR", edition.whole(edition.rows().get("L")).place().code());
    }
}
