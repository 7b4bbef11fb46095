package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static statesheet.edition.Given.HEADER;
import static statesheet.edition.Given.US;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.problem.Problem;

class ChecksTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void figuresThatContradictEachOtherAreNamed(String rule, String rows, String message) {
        assertEquals(message.stripTrailing(), Given.figures(folder, HEADER + rows).said());
    }

    static Stream<Arguments> figuresThatContradictEachOtherAreNamed() {
        return Stream.of(
                arguments("parts below their total", US + "NM,New Mexico,132,92,39,8.1,\n", """
                        figures.csv:3 NM cases
                          found     parts that add to 131 (92 + 39)
                          expected  132, the total
                          fix       correct home, away or cases
                        """),
                arguments("parts above their total, in thousands",
                        "US,United States,50000,,,19.5,\nNM,New Mexico,1320,1320,\"1,000\",8.1,\n", """
                        figures.csv:3 NM cases
                          found     parts that add to 2,320 (1,320 + 1,000)
                          expected  1,320, the total
                          fix       correct home, away or cases
                        """),
                arguments("a place above the nation, and the places together not said as well",
                        US + "NM,New Mexico,501,500,1,8.1,\nNV,Nevada,500,500,0,8.1,\n", """
                        figures.csv:3 NM cases
                          found     501
                          expected  at most 500, the nation's
                          fix       compare both with the publication; for a median, an average or a rate, write \
                        "additive": false for cases in edition.json
                        """),
                arguments("places above the nation together",
                        US + "NM,New Mexico,300,300,0,8.1,\nNV,Nevada,202,200,2,8.1,\n", """
                        figures.csv:2 US cases
                          found     500
                          expected  at least 502, which the 2 places add to
                          fix       compare cases with the publication, in the nation's row and in those of the places; \
                        if it does not add, write "additive": false for it in edition.json
                        """),
                arguments("places above the nation by no more than rounding explains, which is a warning",
                        US + "NM,New Mexico,300,300,0,8.1,\nNV,Nevada,201,200,1,8.1,\n", """
                        warning: figures.csv:2 US cases
                          found     500
                          expected  501, which the 2 places add to
                          fix       nothing to do if the publisher rounds: the difference is no more than that
                        """),
                arguments("a place may have as much as the nation", US + "NM,New Mexico,500,500,0,8.1,\n", ""),
                arguments("all places together may have as much as the nation",
                        US + "NM,New Mexico,300,300,0,8.1,\nNV,Nevada,200,200,0,8.1,\n", ""),
                arguments("a percent above the nation's is no contradiction", US + "NM,New Mexico,1,1,0,99,\n", ""),
                arguments("a total above the nation is said beside sums that fail", US + "NM,New Mexico,600,1,0,8.1,\n",
                        """
                        figures.csv:3 NM cases
                          found     parts that add to 1 (1 + 0)
                          expected  600, the total
                          fix       correct home, away or cases
                        figures.csv:3 NM cases
                          found     600
                          expected  at most 500, the nation's
                          fix       compare both with the publication; for a median, an average or a rate, write \
                        "additive": false for cases in edition.json
                        """));
    }

    @Test
    void aRowsProblemStopsItsPlaceAndTheNationsStopsAll() {
        var row = Given.figures(folder, HEADER + US + "NM,New Mexico,132,92,39,8.1,\n").findings();
        assertEquals(List.of(Problem.Weight.PLACE), row.stream().map(Problem::weight).toList());
        var together = Given.figures(folder, HEADER + US + "NM,New Mexico,300,300,0,8.1,\nNV,Nevada,202,200,2,8.1,\n");
        assertEquals(List.of(Problem.Weight.EDITION), together.findings().stream().map(Problem::weight).toList());
    }

    private static final String OPTIONAL_PARTS = """
            "dictionary": {
              "cases": { "label": "Cases", "optional": true,
                         "parts": { "where": ["home", "away"], "age": ["young", "old"] } },
              "home": { "label": "At home", "for": "places", "optional": true },
              "away": { "label": "Away", "for": "places", "optional": true },
              "young": { "label": "Under 12", "for": "places", "optional": true },
              "old": { "label": "12 and over", "for": "places", "optional": true },
              "helped": { "label": "Helped" },
              "helpedShare": { "label": "Share helped", "share": ["helped", "cases"] }
            } }
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void optionalPartsAddToTheirTotalOrFitIntoIt(String rule, String row, String message) {
        var given = Given.edition(folder, Given.TOP + OPTIONAL_PARTS)
                .with("figures.csv", "place,cases,home,away,young,old,helped\nUS,500,,,,,400\n" + row);
        assertEquals(message.stripTrailing(), given.said());
    }

    static Stream<Arguments> optionalPartsAddToTheirTotalOrFitIntoIt() {
        return Stream.of(
                arguments("all blank", "NM,,,,,,7\n", ""),
                arguments("all given", "NM,10,4,6,1,9,7\n", ""),
                arguments("a list that does not add is named", "NM,10,4,6,1,8,7\n", """
                        figures.csv:3 NM cases
                          found     parts by age that add to 9 (1 + 8)
                          expected  10, the total
                          fix       correct young, old or cases
                        """),
                arguments("one part blank", "NM,10,4,6,,9,7\n", ""),
                arguments("one part blank, and more in the others than there is", "NM,10,4,6,,11,7\n", """
                        figures.csv:3 NM cases
                          found     parts that, without those that are missing, add to 11
                          expected  at most 10, the total
                          fix       correct young, old or cases
                        """),
                arguments("the total blank", "NM,,4,6,1,9,7\n", ""),
                arguments("a part that cannot be read is not blank as well", "NM,10,4,6,?,9,7\n", """
                        figures.csv:3 NM young
                          found     "?", a mark for no figure
                          expected  a whole number, 0 or more
                          fix       add it to "marks" in edition.json with the words to print, or leave the cell blank, \
                        which means "not reported"
                        """),
                arguments("a share of a hundred percent", "NM,10,4,6,1,9,10\n", ""),
                arguments("a share above a hundred percent", "NM,10,4,6,1,9,11\n", """
                        figures.csv:3 NM helped
                          found     11
                          expected  at most 10, the cases it is a share of
                          fix       correct helped or cases
                        """));
    }
}
