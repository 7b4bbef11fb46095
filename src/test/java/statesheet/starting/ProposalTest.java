package statesheet.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.PlaceList;
import statesheet.problem.ProblemException;
import statesheet.source.SourceFile;
import statesheet.starting.columns.SourceTable;

/** What spreadsheets' columns become, each found by its heading and by trying what is in its cells. */
class ProposalTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            deaths           | 30; 10; 20        | deaths: label Deaths, noun [death, deaths]
            Deaths in 2015   | 30; 10; 20        | deaths: label Deaths, column Deaths in 2015, noun [death, deaths], \
            period 2015
            Overdose Deaths  | 30; 10; 20        | overdoseDeaths: label Overdose Deaths, column Overdose Deaths
            Families         | 30; 10; 20        | families: label Families, column Families, noun [family, families]
            People under 18  | 30; 10; 20        | peopleUnder18: label People under 18, column People under 18
            total_2020       | 30; 10; 20        | total: label Total, column total_2020, period 2020
            pctSpecified     | 86.72141; 99.8; 9 | pctSpecified: label Percent specified, unit percent, decimals 1
            Poverty (%)      | 12; 8; 16         | poverty: label Poverty, column Poverty (%), unit percent, decimals 0
            unemployed       | 0.058; 0.06; 0.1  | unemployed: label Unemployed, unit percent, decimals 1, scale 100
            Gini index       | 0.48; 0.47; 0.5   | giniIndex: label Gini index, column Gini index, unit number, \
            decimals 2
            Rent             | $1,200; $900; $7  | rent: label Rent, column Rent, unit dollars, decimals 0
            Premiums ($)     | 886.96; 784.5; 9  | premiums: label Premiums, column Premiums ($), unit dollars, \
            decimals 2
            warming          | 0.9; -0.04; 2.04  | warming: label Warming, unit number, decimals 2
            losses           | 3; -4; 2          | losses: label Losses, unit number, decimals 0
            reports          | ; 10; 20          | reports: label Reports, noun [report, reports], for places
            reach            | 30; ;             | reach: label Reach, for nation
            cases            | 30; ; 20          | cases: label Cases, noun [case, cases], optional true
            Agency           | ; Red; Blue       | agency: label Agency, column Agency, for places, unit text
            Phone            | ; 555-0100; 555-0101 | phone: label Phone, column Phone, for places, unit text
            missingSocialServices | 30; 10; 20   | missingSocialServices: label Missing social services
            missingCases     | 30; 10; 20        | missingCases: label Missing cases, noun [missing case, missing cases]
            name of it       | 30; 10; 20        | nameIt: label Name of it, column name of it
            Number of births | 30; 10; 20        | births: label Births, column Number of births, noun [birth, births]
            Visits 2017-2021 | 30; 10; 20        | visits2017To2021: label Visits 2017-2021, column Visits 2017-2021
            Jobs (thousands) | 30.5; 10; 20      | jobs: label Jobs, column Jobs (thousands), noun [job, jobs], \
            scale 1000
            Income ($ millions) | 30.5; 10; 20   | income: label Income, column Income ($ millions), unit dollars, \
            decimals 0, scale 1000000
            Deaths per million | 30.5; 10; 20    | deathsMillion: label Deaths per million, \
            column Deaths per million, unit number, decimals 1
            Over 1 million   | 30; 10; 20        | over1Million: label Over 1 million, column Over 1 million
            state            | 30; 10; 20        | stateFigure: label State, column state
            """)
    void aColumnBecomesAnEntryOfTheDictionary(String heading, String cells, String entry) {
        var values = cells.split(";", -1);
        var proposal = proposed("figures.csv", "place;" + heading + ";other\nUS;" + values[0].strip() + ";1000\nAL;"
                + values[1].strip() + ";400\nAK;" + values[2].strip() + ";500\n");
        var figure = proposal.figures().getFirst();
        var written = new StringBuilder(figure.name()).append(":");
        figure.entry("").forEach((key, value) -> written.append(written.charAt(written.length() - 1) == ':' ? " " : ", ")
                .append(key).append(' ').append(value));
        assertEquals(entry, written.toString());
    }

    @Test
    void partsAreTheNeighborsThatAddUpInEveryRow() {
        assertEquals(List.of("total = homes + streets", "total = young + old", "homes = shelters + havens"),
                sums("""
                        place,total,homes,streets,shelters,havens,young,old
                        US,1000,600,400,500,100,300,700
                        AL,110,60,50,45,15,30,80
                        AK,75,55,20,50,5,25,50
                        """));
    }

    @Test
    void eachChartOfATotalSaysWhatItIsBy() {
        assertEquals(List.of("Total in {the_state}, Homes and Streets: {total} in all",
                "Total in {the_state} by age: {total} in all"), titles("""
                place,total,homes,streets,age under 18,age over 17
                US,1000,600,400,300,700
                AL,110,60,50,30,80
                AK,75,55,20,25,50
                """));
    }

    @Test
    void aChartThatNoTitleCouldTellFromAnotherIsAList() {
        var table = """
                place,total,homes,streets,north,south,east,west
                US,1000,600,400,300,500,100,100
                AL,110,60,50,30,60,10,10
                AK,75,55,20,25,40,5,5
                """;
        assertEquals(List.of("Total in {the_state}, Homes and Streets: {total} in all"), titles(table));
        assertTrue(text(table).contains("Other parts of the same number in {the_state}:\n\n- North: {north} ("),
                () -> text(table));
    }

    private String text(String table) {
        return FirstText.markdown(FirstText.pieces(proposed("figures.csv", table)));
    }

    private List<String> titles(String table) {
        return text(table).lines().filter(line -> line.startsWith("title: ")).map(line -> line.substring(7)).toList();
    }

    @Test
    void whatHappensWasHadAndOfAllElseTheNumberIsGiven() {
        var text = text("place,deaths,people\nUS,30,500\nAL,10,200\nAK,20,100\n");
        assertTrue(text.contains("{the_state} had {deaths:}, {deathsOfNation} of the {us_deaths} nationwide."), text);
        assertTrue(text.contains("In {the_state}: {people}, {peopleOfNation} of the {us_people} nationwide."), text);
    }

    @Test
    void oneRowThatDoesNotAddMeansThatTheyAreNoParts() {
        assertEquals(List.of(), sums("place,total,homes,streets\nUS,1000,600,400\nAL,110,60,51\nAK,75,55,20\n"));
    }

    @Test
    void whatAddsUpInOneRowAloneMayBeChance() {
        assertEquals(List.of(), sums("place,total,homes,streets\nAL,110,60,50\n"));
    }

    /** Of so many sets, some would add up in a few rows by chance. */
    @Test
    void partsThatAreNoNeighborsAreFoundWhereManyRowsSaySo() {
        var header = "place,total,homes,other,streets,cars,young,old\n";
        var rows = IntStream.of(31, 47, 12, 68, 95, 23, 54, 77).mapToObj(homes -> "%s,%d,%d,%d,%d,%d,%d,%d\n".formatted(
                PlaceList.UNITED_STATES.expected().get(homes % 50).code(), 2 * homes + 9, homes, 7 * homes % 13,
                homes - 3, 12, homes / 3, 2 * homes + 9 - homes / 3)).toList();
        assertEquals(List.of("total = young + old", "total = homes + streets + cars"),
                sums(header + String.join("", rows)));
        assertEquals(List.of("total = young + old"), sums(header + String.join("", rows.subList(0, 7))));
    }

    @Test
    void roundedPartsAreFoundWithWhatTheyAreRoundedTo() {
        var proposal = proposed("figures.csv", """
                place,total,employer,nonGroup,medicaid,medicare,otherPublic,uninsured
                US,320372000,157381500,21884400,62303400,44550200,6192200,28051900
                AL,4834100,2263800,262400,997000,761200,128800,420800
                WY,571700,312200,37400,72100,78000,16400,55500
                """);
        assertEquals(List.of(new ProposedFigure.PartsList(List.of("employer", "nonGroup", "medicaid",
                "medicare", "otherPublic", "uninsured"), 100)), proposal.figures().getFirst().lists());
    }

    private List<String> sums(String table) {
        return proposed("figures.csv", table).figures().stream().flatMap(figure -> figure.sums().stream()).toList();
    }

    @Test
    void columnsThatDifferByAYearHaveAChange() {
        var proposal = proposed("figures.csv", """
                State,2019,,2021,
                ,Total,Boys,Total,Boys
                Alabama,11,5,12,6
                Alaska,21,8,22,9
                """);
        assertEquals(List.of("totalSince2019", "boysSince2019"),
                proposal.pairs().stream().map(ProposedEdition.YearPair::change).toList());
        assertEquals(Optional.of("2021"), proposal.subject().period());
        assertEquals(Map.of("label", "Total in 2019", "column", "2019 / Total", "for", "places", "period", "2019"),
                proposal.figures().getFirst().entry("2021"));
    }

    @Test
    void ofALongFileTheLatestYearAndAllPeopleCount() {
        var proposal = proposed("figures.csv", """
                State,Year,Sex,Deaths
                Alabama,2015,Male,3
                Alabama,2015,Total,9
                Alabama,2016,Male,4
                Alabama,2016,Total,11
                Alaska,2015,Male,1
                Alaska,2015,Total,5
                Alaska,2016,Male,2
                Alaska,2016,Total,6
                """);
        assertEquals(Map.of("Year", "2016", "Sex", "Total"), proposal.chosen().where());
        assertEquals(List.of("deathsSince2015"), proposal.pairs().stream().map(ProposedEdition.YearPair::change).toList());
        assertEquals(Map.of("Year", "2015", "Sex", "Total"), proposal.figure("deaths2015").orElseThrow().where());
    }

    @Test
    void titlesSayTheTopicAndNotesExplainFootnotes() {
        var proposal = proposed("figures.csv", """
                Table 4. Children in foster care
                Timeframe: 2016
                State,Children,Rate
                Alabama/a,110,N/A
                Alaska,75*,1.4
                Wyoming,60,1.5

                a/ Includes trial visits.
                * Estimated.
                """);
        assertEquals(Optional.of("Children in foster care"), proposal.subject().topic());
        assertEquals(Optional.of("2016"), proposal.subject().period());
        assertEquals(Map.of("a", "Includes trial visits.", "*", "Estimated."), proposal.signs().footnotes());
        assertEquals(Map.of("N/A", "no figure"), proposal.signs().entry());
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <5           |                                     | <5 {words=fewer than 5, between=[0, 4]}
            <5           | 0                                   | <5 {words=fewer than 5, between=[1, 4]}
            *            | * Fewer than 10 cases.              | * {words=fewer than 10, between=[0, 9]}
            *            | * Rates of fewer than 10 cases      | * no figure
            (D)          | (D) Withheld.                       | (D) withheld
            S            | S = Data suppressed                 | S data suppressed
            Suppressed   |                                     | Suppressed suppressed
            N/A          |                                     | N/A no figure
            --           | Those with a dash were not counted. | -- no figure
            """)
    void aMarkMeansWhatTheFileSaysOfIt(String mark, String other, String meaning) {
        boolean isNumber = "0".equals(other);
        var signs = proposed("figures.csv", "State,Cases\nAlabama,11\nAlaska," + mark + "\nArizona,"
                + (isNumber ? other : "21") + "\nArkansas,12\n\n" + (isNumber || other == null ? "" : other + "\n"))
                .signs();
        assertEquals(List.of(meaning), signs.entry().entrySet().stream().map(entry -> entry.getKey() + " "
                + entry.getValue()).toList());
    }

    @Test
    void theMarkOfAHiddenCountHasOtherWordsInARate() {
        var proposal = proposed("figures.csv", "State,Cases,Rate\nAlabama,11,1.5\nAlaska,<5,<5\nArizona,21,2.5\n");
        assertFalse(proposal.figure("cases").orElseThrow().entry("").containsKey("marks"));
        assertEquals(Map.of("<5", "no figure"), proposal.figure("rate").orElseThrow().entry("").get("marks"));
    }

    @Test
    void theGroupOverAColumnIsInItsLabelUnlessAllColumnsHaveIt() {
        assertEquals(List.of("In care, Boys", "In care, Girls", "Adoptions"),
                labels("State,In care,,Adoptions\n,Boys,Girls,\n"));
        assertEquals(List.of("Boys", "Girls", "All"), labels("State,In care,,\n,Boys,Girls,All\n"));
    }

    private List<String> labels(String header) {
        return proposed("figures.csv", header + "Alabama,11,5,12\nAlaska,21,8,22\n").figures().stream()
                .map(ProposedFigure::label).toList();
    }

    @Test
    void columnsOfCodesRanksAndDatesAreNamed() {
        assertEquals("""
                column "FIPS Code", a code
                column "Rank", a rank
                column "Start date", a date
                column "Same", whose heading another column has
                column "Same", whose heading another column has""", String.join("\n", proposed("figures.csv", """
                State,FIPS Code,Rank,Start date,Cases,Same,Same
                Alabama,1,2,2015-01-01,5,1,2
                Alaska,2,1,2015-02-01,8,3,4
                """).leftOut()));
    }

    @Test
    void aTotalBelowAllStatesIsTheNationAndOtherRowsAreLeftOut() {
        var states = PlaceList.UNITED_STATES.expected().stream().map(place -> place.code() + ",2\n").toList();
        var all = proposed("figures.csv", "State,Cases\n" + String.join("", states) + "YC,7\nTotal,100\n");
        assertEquals(Optional.of("Total"), all.chosen().total());
        assertEquals(Set.of("YC"), all.leaveOut());
        var some = proposed("figures.csv", "State,Cases\nNY,20\nAL,10\nTotal,30\n");
        assertEquals(Optional.empty(), some.chosen().total());
        assertEquals(Set.of("Total"), some.leaveOut());
    }

    @Test
    void ofALongFileWithFewGroupsEachGroupIsAFigure() {
        var proposal = proposed("figures.csv", """
                State,Sex,Deaths
                Alabama,Male,13
                Alabama,Female,9
                Alabama,All,22
                Alaska,Male,11
                Alaska,Female,4
                Alaska,All,15
                Arizona,Male,31
                Arizona,Female,5
                Arizona,All,36
                """);
        assertEquals(List.of("deaths = maleDeaths + femaleDeaths"),
                proposal.figures().stream().flatMap(figure -> figure.sums().stream()).toList());
        assertEquals(Map.of("label", "Male: deaths", "column", "Deaths", "for", "places", "where",
                Map.of("Sex", "Male")), proposal.figure("maleDeaths").orElseThrow().entry(""));
    }

    @Test
    void rowsOfCountiesAreRefused() {
        assertRefused("several rows of a state, told apart by \"County\": Baldwin County, Mobile County, Kenai",
                "State,County,Cases\nAL,Baldwin County,3\nAL,Mobile County,4\nAK,Kenai,5\nAK,Nome,6\n");
    }

    /** Said of all counts, or of all amounts; where it is not clear of which, nothing is multiplied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jobs and pay (numbers in thousands)           | jobs 1000, pay 1
            Jobs and pay [dollars in thousands]           | jobs 1, pay 1000
            Jobs and pay, numbers and dollars in thousands | jobs 1000, pay 1000
            Jobs and pay (in thousands)                   | jobs 1000
            Jobs and pay in millions                      | jobs 1000000
            Jobs and pay                                  | jobs 1, pay 1
            """)
    void aTitleSaysThatNumbersAreInThousands(String title, String scales) {
        var proposal = proposed("figures.csv", "\"" + title + "\"\nState,Jobs,Pay in dollars,Rate\nAL,11,12,1.5\n"
                + "AK,21,22,2.5\n");
        assertEquals(scales, proposal.figures().stream().filter(figure -> !figure.name().equals("rate")).map(figure ->
                figure.name().replace("payDollars", "pay") + " " + figure.column().scale().orElse(1))
                .collect(Collectors.joining(", ")));
        assertEquals(Optional.empty(), proposal.figure("rate").orElseThrow().column().scale());
        assertFalse(proposal.subject().topic().orElse("").contains("thousand"), proposal.subject()::toString);
    }

    @Test
    void titlesThatSayTwoThingsAreRefused() {
        assertRefused("texts that say numbers in thousands, millions",
                "Jobs in thousands,,\nState,Jobs,Pay\nAL,11,12\nAK,21,22\nPay in millions,,\n");
    }

    @Test
    void percentsThatMayBeFractionsAreLeftOut() {
        var proposal = proposed("figures.csv", "State,Cases,Percent open\nAL,11,0.5\nAK,21,0.25\nAZ,31,1\n");
        assertEquals(List.of("column \"Percent open\", which may have percents from 0 to 1, or fractions of 1"),
                proposal.leftOut());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Estimates for 2021                    | Cases      | 2021
            Estimates, 2017 to 2021               | Cases      |
            Estimates for 2021, released in 2023  | Cases      |
            Estimates for 2021, released in 2023  | Cases 2020 | 2020
            """)
    void thePeriodIsTheOnlyYearThatIsNamed(String title, String heading, String period) {
        assertEquals(Optional.ofNullable(period), proposed("figures.csv", "\"" + title + "\"\nState," + heading
                + ",Other\nAL,11,12\nAK,21,22\n").subject().period());
    }

    private void assertRefused(String found, String table) {
        var refused = assertThrows(ProblemException.class, () -> Proposer.proposal(SourceTable.in(SourceFile.of(
                Files.writeString(folder.resolve("figures.csv"), table)))));
        assertTrue(refused.problems().getFirst().found().startsWith(found), refused.problems()::toString);
    }

    @Test
    void whereNoTitleSaysItTheNameOfTheFileIsTheTopicUnlessItSaysNothing() {
        var table = "place,cases\nUS,5\nAL,3\n";
        assertEquals(Optional.of("Missing children"), proposed("missing-children-2023.csv", table).subject().topic());
        assertEquals(Optional.of("2023"), proposed("missing-children-2023.csv", table).subject().period());
        assertEquals(Optional.empty(), proposed("figures (2).csv", table).subject().topic());
    }

    private ProposedEdition proposed(String name, String table) {
        try {
            return Proposer.proposal(SourceTable.in(SourceFile.of(Files.writeString(folder.resolve(name), table))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ProblemException refused) {
            throw new AssertionError(refused.problems().toString());
        }
    }
}
