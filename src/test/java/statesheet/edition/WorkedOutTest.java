package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.testing.Comparisons;
import statesheet.testing.EditionFolder;

/** Figures that no spreadsheet holds, worked out from two published files. */
class WorkedOutTest {

    @TempDir
    private Path folder;

    private EditionFolder given;

    @BeforeEach
    void copy() {
        given = Comparisons.homelessness(folder);
    }

    private Edition read() {
        var problems = new Problems();
        var edition = EditionReader.read(given.folder(), problems);
        assertTrue(edition.isPresent(), problems.all()::toString);
        return edition.get();
    }

    private String problems() {
        var problems = new Problems();
        EditionReader.read(given.folder(), problems);
        return problems.all().stream().map(problem -> problem.found() + "; " + problem.expected() + "; " + problem.fix())
                .collect(Collectors.joining("\n"));
    }

    private static Row row(Edition edition, String code) {
        return code.equals("US") ? edition.nation() : edition.rows().get(code);
    }

    private static String printed(Edition edition, String code, String figure) {
        return switch (row(edition, code).values().get(figure)) {
            case Value.Number(var number) -> edition.dictionary().get(figure).printed(number);
            case Value.Ranked ranked -> ranked.inWords("");
            case null -> "none";
            case Value other -> other.toString();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US | 582,462 | 580,466 | 1,996  | 0.3%   | 17.3 | none          | 40.1%
            MT | 1,585   | 1,545   | 40     | 2.6%   | 14.1 | 18th          | 18.5%
            CA | 171,521 | 161,548 | 9,973  | 6.2%   | 43.9 | 1st           | 67.3%
            VT | 2,780   | 1,110   | 1,670  | 150.5% | 43.0 | 2nd           | 1.6%
            ME | 4,411   | 2,097   | 2,314  | 110.3% | 31.8 | 7th           | 3.7%
            TX | 24,432  | 27,229  | −2,797 | −10.3% | 8.1  | tied for 38th | 44.9%
            WY | 648     | 612     | 36     | 5.9%   | 11.1 | 24th          | 9.9%
            DC | 4,410   | 6,380   | −1,970 | −30.9% | 65.6 | none          | 15.6%
            PR | 2,215   | 2,451   | −236   | −9.6%  | 6.9  | none          | 78.0%
            MP | 1,207   | 1,207   | 0      | 0.0%   | none | none          | 99.8%
            MS | 1,196   | 1,107   | 89     | 8.0%   | 4.1  | 50th          | 63.6%
            LA | 7,373   | 3,173   | 4,200  | 132.4% | 16.1 | 14th          | 16.8%
            """)
    void placesHaveTheirChangeRateRankAndShare(String code, String total, String earlier, String change, String percent,
            String rate, String rank, String share) {
        var edition = read();
        assertEquals(List.of(total, earlier, change, percent, rate, rank, share),
                Stream.of("total", "total2020", "since2020", "percentSince2020", "rate", "rateRank", "exactShare")
                        .map(figure -> printed(edition, code, figure)).toList());
    }

    /** From the two files, with whole numbers alone. */
    @Test
    void everyPlaceHasWhatASecondComputationGives() throws IOException {
        var edition = read();
        var now = cells("figures.csv", "total");
        var before = cells("earlier-and-population.csv", "total_2020");
        var residents = cells("earlier-and-population.csv", "population_2022");
        var rates = new HashMap<String, Long>();
        for (var code : edition.rows().keySet()) {
            long change = now.get(code) - before.get(code);
            assertEquals(number(change, 0), printed(edition, code, "since2020"), code);
            assertEquals(number(roundedHalfUp(change * 1000, before.get(code)), 1) + "%",
                    printed(edition, code, "percentSince2020").replaceFirst("^<0.1", "0.0"), code);
            if (residents.containsKey(code)) {
                rates.put(code, roundedHalfUp(now.get(code) * 100_000, residents.get(code)));
                assertEquals(number(rates.get(code), 1), printed(edition, code, "rate"), code);
            } else {
                assertEquals("none", printed(edition, code, "rate"), code);
            }
        }
        assertRanks(edition, "rateRank", rates.entrySet().stream().filter(entry -> !List.of("DC", "PR")
                .contains(entry.getKey())).collect(Collectors.toMap(Map.Entry::getKey, entry -> -entry.getValue())), 50);
        assertRanks(edition, "lowestRank", rates, 52);
    }

    /** Twice the number over twice the divisor, with the divisor added: half up for what is not negative. */
    private static long roundedHalfUp(long number, long divisor) {
        long rounded = (2 * Math.abs(number) + divisor) / (2 * divisor);
        return number < 0 ? -rounded : rounded;
    }

    private static String number(long tenths, int decimals) {
        var digits = decimals == 0 ? "%,d".formatted(Math.abs(tenths))
                : "%,d.%d".formatted(Math.abs(tenths) / 10, Math.abs(tenths) % 10);
        return (tenths < 0 ? "−" : "") + digits;
    }

    private static void assertRanks(Edition edition, String figure, Map<String, Long> order, int of) {
        order.forEach((code, value) -> {
            long before = order.values().stream().filter(other -> other < value).count();
            boolean tied = order.values().stream().filter(value::equals).count() > 1;
            assertEquals(new Value.Ranked((int) before + 1, tied, of), row(edition, code).values().get(figure), code);
        });
        assertEquals(of, order.size());
    }

    private Map<String, Long> cells(String file, String column) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(given.folder().resolve(file)));
        int at = List.of(lines.removeFirst().split(",")).indexOf(column);
        var cells = new HashMap<String, Long>();
        for (var line : lines) {
            var cell = line.split(",", -1)[at];
            if (!cell.isEmpty()) {
                cells.put(line.substring(0, 2), Long.valueOf(cell));
            }
        }
        return cells;
    }

    @Test
    void figuresBuildOnEachOtherForPlacesAndTheNation() {
        given.with("edition.json", "\"total2020\": {", "\"riseShare\": { \"label\": \"x\", \"ofNation\": \"since2020\" }, "
                + "\"rateLessThanNation\": { \"label\": \"x\", \"difference\": [\"rate\", \"rate\"] }, \"total2020\": {");
        var edition = read();
        assertEquals("2%", printed(edition, "MT", "riseShare"));
        assertEquals("none", printed(edition, "TX", "riseShare"));
        assertEquals("0.0", printed(edition, "MT", "rateLessThanNation"));
        assertEquals("1,321", printed(edition, "MT", "adults"));
        assertEquals("<1%", printed(edition, "MT", "ofNation"));
    }

    @Test
    void whatIsOverAZeroABlankOrAMarkIsNotWorkedOut() {
        given.with("earlier-and-population.csv", "MT,Montana,1545,", "MT,Montana,0,")
                .with("earlier-and-population.csv", "TX,Texas,27229,", "TX,Texas,,")
                .with("earlier-and-population.csv", "US,United States,580466", "US,United States,551692");
        var edition = read();
        assertEquals(List.of("none", "1,585"), List.of(printed(edition, "MT", "percentSince2020"),
                printed(edition, "MT", "since2020")));
        assertEquals(List.of("none", "none"), List.of(printed(edition, "TX", "percentSince2020"),
                printed(edition, "TX", "since2020")));
    }

    @Test
    void aCountTooSmallForARateHasNoneAndIsNotRanked() {
        given.with("edition.json", "\"per\": 10000", "\"per\": 10000, \"least\": 1000");
        var edition = read();
        assertEquals("none", printed(edition, "WY", "rate"));
        assertEquals("none", printed(edition, "WY", "rateRank"));
        assertTrue(row(edition, "CA").values().get("rateRank") instanceof Value.Ranked(_, _, int of) && of < 50);
    }

    @Test
    void aBreakInAPlacesCountLeavesItWithoutAChange() {
        given.with("edition.json", "\"notReported\"", "\"footnotes\": { \"*\": { \"text\": \"Counted in another way.\", "
                + "\"breaks\": true } }, \"notReported\"").with("figures.csv", "MT,Montana,1585", "MT,Montana*,1585");
        var edition = read();
        assertEquals("none", printed(edition, "MT", "since2020"));
        assertEquals("14.1", printed(edition, "MT", "rate"));
        assertEquals("9,973", printed(edition, "CA", "since2020"));
    }

    @Test
    void theNationsRateIsOverThePlacesThatItsPopulationIsOf() {
        var edition = read();
        assertEquals("17.3", printed(edition, "US", "rate"));
        var json = new String(FiguresJson.of(edition, row(edition, "MT")), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"formula\" : \"total over population, times 10000\""), json);
        assertTrue(json.contains("\"nationOver\" : \"the 50 states and the District of Columbia\""), json);
        given.with("earlier-and-population.csv", "333287557", "333287558");
        assertEquals("none", printed(read(), "US", "rate"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "change": ["total", "unshelteredShare"] | "change" of total, a count, and unshelteredShare, a percent
            "change": ["total"]                     | a list [ … ]; two figures' names, the earlier and the later
            "percentChange": ["unshelteredShare", "familyShare"] | "percentChange" of unshelteredShare, a percent, and familyShare, a percent
            "rate": ["total", "population"]         | a rate without "per"
            "rate": ["total", "population"], "per": 0 | 0; a number above zero
            "rate": ["total", "rate"], "per": 10    | "rate" of total, a count, and rate, a number
            "rank": ["total"]                       | a list [ … ]; one figure's name
            "rank": "total", "among": "everyone"    | "everyone"; "states" or "all"
            "rank": "rateRank"                      | "rank" of rateRank, a rank
            "rank": "total", "for": "nation"        | a rank for rows that lack what it is worked out from
            "sum": ["total", "rate"]                | "sum" of total, a count, and rate, a number
            "sum": ["total", "nobody"]              | "nobody", a name the dictionary does not have
            "sum": ["total", "total2020"], "least": 3 | "least" without "rate"
            "sum": ["total", "total2020"], "change": ["total2020", "total"] | "sum" beside "change"
            "sum": ["total", "x"]                   | a figure that is worked out from itself: x > x
            "change": ["total2020", "total"], "column": "A" | "column" beside "change"
            """)
    void aFormulaThatMeansNothingIsRefused(String formula, String problem) {
        given.with("edition.json", "\"total2020\": {", "\"x\": { \"label\": \"x\", " + formula + " }, \"total2020\": {");
        assertTrue(problems().contains(problem), problems());
    }

    @Test
    void aChangeInPercentFromAFewIsAWarning() {
        given.with("earlier-and-population.csv", "MP,Northern Mariana Islands,1207", "MP,Northern Mariana Islands,19");
        given.with("earlier-and-population.csv", "US,United States,580466", "US,United States,579278");
        given.with("edition.json", "\"total2020\": {", "\"ofRates\": { \"label\": \"x\", "
                + "\"percentChange\": [\"rate\", \"rate\"] }, \"total2020\": {");
        assertEquals(List.of("a change in percent from 19"), problems().lines().map(line -> line.split(";")[0])
                .filter(line -> line.startsWith("a change")).toList(), problems());
    }
}
