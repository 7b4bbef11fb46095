package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Margins of error of what is worked out, as the Census Bureau's handbook has them. */
class WorkedOutMarginTest {

    private static final MathContext SIX = new MathContext(6);

    @TempDir
    Path folder;

    /** Two numbers of New Mexico, a with its margin and b with its own, of which "made" is worked out. */
    private Edition edition(String a, String b, String formula) {
        var rows = "State,A,A MOE,B,B MOE\nUS,,,,\nNM," + a + "," + b + "\n";
        var given = new Given(folder).with("figures.csv", rows).with("edition.json", Given.TOP + """
                "marks": { "N": "not known" },
                "dictionary": {
                  "a": { "label": "A", "column": "A", "margin": "A MOE" %s },
                  "b": { "label": "B", "column": "B" %s },
                  "made": { "label": "Made", %s, "decimals": 1 }
                } }
                """.formatted(a.endsWith(",") ? ", \"optional\": true" : "", b.endsWith(",") ? "" : ", \"margin\": \"B MOE\"",
                formula));
        assertEquals("", given.said());
        return given.read().orElseThrow();
    }

    private static String margin(Row row, String figure) {
        return switch (row.margin(figure)) {
            case Margin.Known known -> known.amount().round(SIX).stripTrailingZeros().toPlainString();
            case Margin.Unknown _ -> "unknown";
            case Margin.None _ -> "none";
        };
    }

    private String made(String a, String b, String formula) {
        return margin(edition(a, b, formula).rows().get("NM"), "made");
    }

    /** The first share is the handbook's own, of women who never married in three places; the others by hand. */
    @ParameterizedTest(name = "{2} of {0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            203119,5070 | 630498,831 | "share": ["a", "b"]                     | 0.803004
            90,1        | 100,10     | "share": ["a", "b"]                     | 9.05539
            50,5        | 100,10     | "share": ["a", "b"]                     | 0
            100,10      | 100,10     | "share": ["a", "b"]                     | 10
            0,6         | 200,10     | "share": ["a", "b"]                     | 3
            10,3        | 100,       | "share": ["a", "b"]                     | 3
            10,3        | 100,N      | "share": ["a", "b"]                     | unknown
            10,N        | 100,5      | "share": ["a", "b"]                     | unknown
            200,30      | 100,5      | "rate": ["a", "b"], "per": 1            | 0.316228
            200,30      | 100,5      | "rate": ["a", "b"], "per": 1000         | 316.228
            200,30      | 100,       | "rate": ["a", "b"], "per": 1000         | 300
            100,5       | 200,30     | "percentChange": ["a", "b"]             | 31.6228
            100,5       | 200,       | "percentChange": ["a", "b"]             | 10
            100,5       | 200,N      | "percentChange": ["a", "b"]             | unknown
            7,3         | 9,4        | "change": ["a", "b"]                    | 5
            7,3         | 9,4        | "sum": ["a", "b"]                       | 5
            7,3         | 9,4        | "difference": ["a", "b"]                | 5
            7,3         | 9,         | "change": ["a", "b"]                    | 3
            7,*****     | 9,4        | "change": ["a", "b"]                    | 4
            7,3         | 9,N        | "change": ["a", "b"]                    | unknown
            7,3         | 9,4        | "rank": "a"                             | none
            """)
    void aMarginIsWorkedOutAsTheHandbookSays(String a, String b, String formula, String margin) {
        assertEquals(margin, made(a, b, formula));
    }

    @Test
    void threeCountiesHaveTheMarginOfTheHandbook() {
        var given = new Given(folder).with("figures.csv", "State,A,AM,B,BM,C,CM\n"
                + "US,,,,,,\nVA,135173,\"±3,860\",43104,\"±2,642\",24842,\"±1,957\"\n").with("edition.json", Given.TOP + """
                "dictionary": {
                  "a": { "label": "A", "column": "A", "margin": "AM" },
                  "b": { "label": "B", "column": "B", "margin": "BM" },
                  "c": { "label": "C", "column": "C", "margin": "CM" },
                  "all": { "label": "All", "sum": ["a", "b", "c"] },
                  "double": { "label": "Double", "sum": ["all", "all"] }
                } }
                """);
        assertEquals("", given.said());
        var row = given.read().orElseThrow().rows().get("VA");
        assertEquals(new BigDecimal("203119"), row.value("all").orElseThrow());
        assertEquals("5070.46", margin(row, "all"));
        assertEquals("7170.72", margin(row, "double"));
    }

    @Test
    void overAZeroThereIsNeitherANumberNorAMargin() {
        assertEquals("none", made("7,3", "0,4", "\"rate\": [\"a\", \"b\"], \"per\": 10"));
    }

    /** Puerto Rico is in the nation's count and not in its population. */
    @Test
    void theNationsRateHasTheMarginOfThePlacesThatItIsOver() {
        var given = new Given(folder).with("figures.csv", """
                State,Count,MOE,Residents,RM
                US,40,20,200,5
                NM,10,3,120,1
                DC,20,4,80,1
                PR,9,9,,
                """).with("edition.json", Given.TOP + """
                "dictionary": {
                  "count": { "label": "Count", "column": "Count", "margin": "MOE" },
                  "residents": { "label": "Residents", "column": "Residents", "margin": "RM", "optional": true },
                  "rate": { "label": "Rate", "rate": ["count", "residents"], "per": 200, "decimals": 1 },
                  "part": { "label": "Part", "ofNation": "count", "decimals": 1 }
                } }
                """);
        assertEquals("", given.said());
        var edition = given.read().orElseThrow();
        assertEquals("30", edition.nation().value("rate").orElseThrow().stripTrailingZeros().toPlainString());
        assertEquals("5.05594", margin(edition.nation(), "rate"));
        assertEquals("19.4856", margin(edition.rows().get("PR"), "part"), "9 ± 9 of 40 ± 20: 1/40 · √(81 − 20.25)");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** With floating point, from the formulas of the handbook. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyMarginIsWhatASecondComputationGives(long seed) {
        var random = new Random(seed);
        double a = 20 + random.nextInt(1000);
        double b = a + random.nextInt(1000);
        double ma = random.nextInt(400);
        double mb = random.nextInt(400);
        var typed = List.of((int) a + "," + (int) ma, (int) b + "," + (int) mb);
        double part = ma * ma - a * a / b / b * mb * mb;
        double ratio = Math.sqrt(ma * ma + a * a / b / b * mb * mb) / b;
        double share = a == b ? ma / b : part < 0 ? ratio : Math.sqrt(part) / b;
        double change = Math.sqrt(mb * mb + b * b / a / a * ma * ma) / a;
        var formulas = List.of("\"share\": [\"a\", \"b\"]", "\"rate\": [\"a\", \"b\"], \"per\": 100",
                "\"percentChange\": [\"a\", \"b\"]", "\"sum\": [\"a\", \"b\"]");
        var expected = List.of(share * 100, ratio * 100, change * 100, Math.hypot(ma, mb));
        for (int i = 0; i < formulas.size(); i++) {
            var made = edition(typed.getFirst(), typed.getLast(), formulas.get(i)).rows().get("NM").margin("made");
            assertEquals(expected.get(i), ((Margin.Known) made).amount().doubleValue(), 1e-6 * (1 + expected.get(i)),
                    formulas.get(i) + " of " + typed);
        }
    }
}
