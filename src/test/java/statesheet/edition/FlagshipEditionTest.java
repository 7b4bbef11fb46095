package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.source.Installation;

/** The edition of 2023 as it is, and with its spreadsheet changed in a copy. */
class FlagshipEditionTest {

    private static final Path FLAGSHIP = Installation.editions().resolve("ncmec-2023");
    private static final List<String> PARTS = List.of("missingSocialServices", "missingOther", "missingRefugeeOffice");

    @TempDir
    Path folder;

    @Test
    void itIsReadWithoutAProblem() {
        var problems = new Problems();
        var edition = EditionReader.read(FLAGSHIP, problems).orElseThrow();
        assertEquals(List.of(), problems.all());
        assertEquals("National Center for Missing & Exploited Children", edition.organization());
        assertEquals(List.of("NM"), List.copyOf(edition.rows().keySet()));
        assertEquals(List.of("1-800-THE-LOST"), edition.literals());
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
            "US, cyberTiplineReports,    36200000",
            "US, cyberTiplineFiles,      105000000",
            "NM, lawEnforcementReports,  3645",
            "US, victimsIdentified,      27130",
            "NM, cvipSubmissions,        9",
            "US, missingCases,           28886",
            "US, ranFromSocialServices,  22442",
            "US, likelyTrafficked,       19",
            "NM, missingCases,           132",
            "NM, missingSocialServices,  92",
            "NM, missingOther,           37",
            "NM, missingRefugeeOffice,   3",
            "NM, socialServicesShare,    70",
            "US, traffickingReports,     18400",
            "NM, traffickingEngagements, 5",
            "US, teamHope,               5759",
            "NM, teamHope,               31",
            "NM, mentalHealthConnections, 6",
            "US, teamAdamIncidents,      57",
            "US, teamAdamLongTerm,       146",
            "US, connectUsers,           18000",
            "NM, connectProfessionals,   77"})
    void everyFactIsInIt(String place, String figure, BigDecimal value) {
        var edition = EditionReader.read(FLAGSHIP, new Problems()).orElseThrow();
        var row = place.equals("US") ? edition.nation() : edition.rows().get(place);
        assertEquals(value, row.value(figure).orElseThrow().setScale(0, RoundingMode.HALF_UP));
    }

    @Test
    void thirtySixForThirtySevenIsSaidAtTheTotal() throws IOException {
        var problems = changed(flagshipFigures().replace(",92,37,3,", ",92,36,3,")).problems().all();
        assertEquals(1, problems.size());
        assertEquals("""
                data/ncmec-2023/figures.csv:3 NM missingCases
                  found     parts that add to 131 (92 + 36 + 3)
                  expected  132, the total
                  fix       correct missingSocialServices, missingOther, missingRefugeeOffice or missingCases""",
                problems.getFirst().toString().substring(folder.toString().length() + 1).replace('\\', '/'));
    }

    /** Rows of random parts that add up, then the same with one of the four numbers changed; seeded, so repeatable. */
    @Test
    void anySingleChangedPartOrTotalIsCaught() throws IOException {
        var random = new Random(2023);
        for (int round = 0; round < 300; round++) {
            var numbers = randomRow(random);
            assertEquals(List.of(), withRow(numbers).problems().all(), () -> "unchanged " + numbers);
            var wrong = new ArrayList<>(numbers);
            int at = random.nextInt(wrong.size());
            int by = random.nextInt(1, 1_000);
            wrong.set(at, wrong.get(at) < by ? wrong.get(at) + by : wrong.get(at) - by);
            var said = withRow(wrong).problems().all().getFirst();
            assertEquals("NM missingCases",
                    said.where().place().orElseThrow() + " " + said.where().field().orElseThrow());
            assertTrue(said.found().startsWith("parts that add to "), () -> wrong + ": " + said);
        }
    }

    /** The total, then its parts. */
    private static List<Integer> randomRow(Random random) {
        var parts = PARTS.stream().map(_ -> random.nextInt(random.nextBoolean() ? 4 : 9_000)).toList();
        var numbers = new ArrayList<>(List.of(parts.stream().mapToInt(Integer::intValue).sum()));
        numbers.addAll(parts);
        return numbers;
    }

    private Given withRow(List<Integer> numbers) throws IOException {
        return changed(flagshipFigures().replace("132,92,37,3",
                String.join(",", numbers.stream().map(String::valueOf).toList())));
    }

    private Given changed(String figures) throws IOException {
        return new Given(folder.resolve("data/ncmec-2023"))
                .with("edition.json", Files.readString(FLAGSHIP.resolve("edition.json")))
                .with("figures.csv", figures);
    }

    private static String flagshipFigures() throws IOException {
        return Files.readString(FLAGSHIP.resolve("figures.csv"));
    }
}
