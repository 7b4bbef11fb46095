package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.document.Block;
import statesheet.document.Text;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.template.Template;

/**
 * Spreadsheets as they were published, byte for byte, each of a kind that a first version refused or printed wrong. Each
 * has an edition as its owner would write it.
 */
class CasesTest {

    @TempDir
    Path folder;

    @Test
    void moneyIsPrintedAsTheWorkbookShowsIt() throws IOException {
        assertPrints("""
                US $125.50
                AL $34.30
                AK $1,234.50
                """, given("currency-cents"), "benefit");
        assertSays("In Alabama a household had $34.30 a month.", given("currency-cents"), "AL");
    }

    @Test
    void fractionsArePercentsOnceSomebodyHasSaidSo() throws IOException {
        var given = given("fractions-as-percent");
        assertPrints("""
                US 6%
                AL 6%
                AK 6%
                NV 7%
                ND 3%
                """, given, "unemployed");
        assertSays("In Alabama, 6% were out of work.", given, "AL");
        assertPrints("""
                US 5.8%
                AL 6.0%
                AK 6.4%
                NV 6.7%
                ND 2.8%
                """, changed(given, "\"scale\": 100", "\"scale\": 100, \"decimals\": 1"), "unemployed");
    }

    @Test
    void fractionsThatNobodyHasSpokenOfAreAskedAboutAndNeverPrinted() throws IOException {
        assertEquals("""
                figures.csv:2 unemployed
                  found     5 percents of which none is above 1, like 0.058
                  expected  percents, like 5.8 for 0.058
                  fix       write "scale": 100 for unemployed in edition.json if these are fractions; "scale": 1 if they \
                are percents below 1""",
                changed(given("fractions-as-percent"), ", \"scale\": 100", ", \"decimals\": 1").said());
    }

    @Test
    void decimalsAreRoundedOnceForAllThatIsPrinted() throws IOException {
        assertPrints("""
                US 7.0
                AL 10.5
                AK 15.5
                """, given("large-figure-decimals"), "rate");
        assertSays("The rate of Alabama was 10.5.", given("large-figure-decimals"), "AL");
    }

    @Test
    void decimalsThatNobodyHasChosenAreAWarning() throws IOException {
        assertEquals("""
                warning: figures.csv:2 rate
                  found     6.98, which prints as 7
                  expected  decimals that somebody has chosen
                  fix       write "decimals": 1 or the like for rate in edition.json; "decimals": 0 if whole numbers are \
                meant""", changed(given("large-figure-decimals"), ", \"decimals\": 1", "").said());
    }

    @Test
    void theRowsOfOneYearAreChosenAndThoseOfAnotherForAFigureOfItsOwn() throws IOException {
        var given = given("long-by-year");
        assertPrints("""
                AL 82
                AZ 82
                """, given, "deaths");
        assertPrints("""
                AL 38
                AZ 62
                """, given, "deaths2015");
        assertEquals(List.of("columns that no figure names: \"Population\" (column D)"), given.notes());
        assertSays("82 people died in Alabama, after 38 the year before.", given, "AL");
        var withChange = changed(given, "\"dictionary\": {", "\"dictionary\": { \"rise\": { \"label\": \"Change\", "
                + "\"change\": [\"deaths2015\", \"deaths\"] },");
        assertPrints("""
                AL 44
                AZ 20
                """, withChange, "rise");
    }

    @Test
    void changesAndRatesAreWorkedOutAndTheWordFollowsTheNumber() throws IOException {
        var given = Given.in(copy("change-over-years"));
        assertPrints("""
                US 53%
                AL 116%
                AZ 32%
                AR \u221229%
                """, given, "percentSince2015");
        // Three states do not make a nation: over which places its rate would be is not known.
        assertPrints("""
                AL 1.7
                AZ 1.2
                AR 0.3
                """, given, "rate");
        assertEquals("""
                warning: figures.csv:4 AR percentSince2015
                  found     a change in percent from 14
                  expected  a change from 20 or more
                  fix       print the change itself there: "change": ["deaths2015", "deaths2016"]""", given.said());
        assertSays("The number rose by 44 (116%) from 2015 to 2016, to 1.7 per 100,000 people.", given, "AL");
        assertSays("The number fell by 4 (29%) from 2015 to 2016, to 0.3 per 100,000 people.", given, "AR");
    }

    @Test
    void severalRowsOfAPlaceAreAProblemThatProposesTheColumnThatTellsThemApart() throws IOException {
        assertEquals("""
                figures.csv:3 place
                  found     2 rows of Alabama; the first is line 2; and likewise AZ
                  expected  one row for each place
                  fix       choose the rows that count: "where": { "Year": "2016" } in edition.json; the column has 2015, \
                2016""", changed(given("long-by-year"), "  \"where\": { \"Year\": \"2016\" },\n", "").said());
    }

    @Test
    void percentsOfTenDecimalsArePrintedWithOneAndNearlyAllIsNotAll() throws IOException {
        var given = given("long-decimals");
        assertPrints("""
                US 86.7%
                CT 99.8%
                NY 97.0%
                """, given, "pctSpecified");
        assertSays("In Connecticut, 99.8% of certificates named the drug.", given, "CT");
        var nearlyAll = new Given(given.folder()).with("figures.csv", "place,pctSpecified\nCT,99.96\n");
        assertPrints("""
                CT >99.9%
                """, nearlyAll, "pctSpecified");
    }

    @Test
    void aMedianMayBeHigherThanTheNations() throws IOException {
        assertPrints("""
                US $53,657
                AL $42,917
                AK $70,898
                DC $69,992
                """, given("median-above-nation"), "income");
        assertSays("The median household in Alaska had $70,898; in the nation $53,657.", given("median-above-nation"), "AK");
    }

    @Test
    void aNationBelowTheSumByNoMoreThanRoundingIsAWarningAndStaysAsPublished() throws IOException {
        var given = Given.in(copy("nation-rounded-below-sum"));
        assertEquals("""
                warning: figures.csv:2 US pov
                  found     48,208,387
                  expected  48,208,388, which the 51 places add to
                  fix       nothing to do if the publisher rounds: the difference is no more than that""", given.said());
        var edition = given.read().orElseThrow();
        assertEquals(51, edition.rows().size());
        assertEquals("48,208,387", printed(edition, edition.nation(), "pov").orElseThrow());
        assertSays("905,682 people in Alabama lived in poverty; in the nation 48,208,387.", given, "AL");
    }

    @Test
    void aNumberMayBeNegativeAndHasATrueMinus() throws IOException {
        assertPrints("""
                US 0.90
                AL −0.04
                AR 0.21
                RI 2.04
                """, given("negative-values"), "warming");
        assertSays("Alabama has cooled by 0.04 degrees.", given("negative-values"), "AL");
        assertSays("Rhode Island has warmed by 2.04 degrees.", given("negative-values"), "RI");
    }

    @Test
    void theNationsRowIsNotNeededWhereNothingUsesIt() throws IOException {
        assertPrints("""
                AL 521.46
                AK 467.73
                CA 966.10
                """, given("no-nation-row"), "index");
        assertSays("The index of California was 966.10.", given("no-nation-row"), "CA");
    }

    @Test
    void aStateMayHaveNoFigureOfAProgramThatItDoesNotHave() throws IOException {
        var given = given("optional-section");
        assertPrints("""
                AL 1,038,571
                CA 12,159,504
                TX 4,343,464
                """, given, "total");
        assertPrints("""
                CA 3,576,427
                """, given, "expansion");
        assertEquals("""
                The figures
                1,038,571 people in Alabama were enrolled.
                Alabama has not expanded its program.""", text(given, "AL"));
        assertEquals("""
                The figures
                12,159,504 people in California were enrolled.
                The expansion group
                States may cover adults whose income is a little above the poverty line. 3,576,427 people were in this group \
                in California.
                Lawmakers decide how long they may stay.""", text(given, "CA"));
    }

    @Test
    void aFigureNamesItsColumnAndWhatNobodyNamesIsSaidOnce() throws IOException {
        var given = given("own-headings");
        assertPrints("""
                US 15.8
                AL 18.8
                DC 5.9
                """, given, "drivers");
        assertEquals(List.of("columns that no figure names: \"Car Insurance Premiums ($)\" (column C)"), given.notes());
        assertSays("18.8 drivers in Alabama for every billion miles.", given, "AL");
    }

    @Test
    void aColumnThatIsNotFoundIsProposedByItsWords() throws IOException {
        var given = changed(given("own-headings"),
                "\"column\": \"Number of drivers involved in fatal collisions per billion miles\",\n      ", "");
        assertEquals("""
                figures.csv:1 drivers
                  found     no column drivers
                  expected  a column for every figure of edition.json, except those that are worked out
                  fix       perhaps write "column": "Number of drivers involved in fatal collisions per billion miles" for \
                drivers in edition.json; or remove the figure""", given.said());
    }

    @Test
    void placesAreKnownByTheirNamesAndUsualSpellings() throws IOException {
        var given = given("places-by-name");
        assertPrints("""
                AL 1,038,571
                AS 40,517
                DC 235,418
                MP 17,000
                VI 22,810
                WY 64,072
                """, given, "enrollees");
        assertEquals(List.of(), given.notes());
        assertSays("The District of Columbia had 235,418 enrollees.", given, "DC");
    }

    @Test
    void titlesAboveAndNotesBelowAreNamedInOneLine() throws IOException {
        var given = given("preamble-and-notes");
        assertPrints("""
                US 28,051,900
                AL 420,800
                WY 55,500
                """, given, "uninsured");
        assertEquals(List.of("lines 1-2 and 8-12, not part of the table"), given.notes());
        assertSays("420,800 people in Alabama had no coverage; in the nation 28,051,900.", given, "AL");
    }

    @Test
    void partsThatArePublishedRoundedNeedNotAddExactly() throws IOException {
        var given = given("rounded-parts");
        assertPrints("""
                US 320,372,000
                AL 4,834,100
                WY 571,700
                """, given, "total");
        assertPrints("""
                AL 420,800
                WY 55,500
                """, given, "uninsured");
        assertSays("4,834,100 people lived in Alabama.", given, "AL");
    }

    @Test
    void partsThatDoNotAddAreAProblemThatKnowsOfRounding() throws IOException {
        var exact = changed(given("rounded-parts"), ",\n        \"rounded\": 100", "");
        assertTrue(exact.said().contains("""
                figures.csv:4 WY total
                  found     parts that add to 571,600 (312,200 + 37,400 + 72,100 + 78,000 + 16,400 + 55,500)
                  expected  571,700, the total
                  fix       correct employer, nonGroup, medicaid, medicare, otherPublic, uninsured or total; if they are \
                published rounded, write "rounded": 100 beside "of" in the "parts" of total"""), exact.said());
        var tooCoarse = changed(given("rounded-parts"), "\"rounded\": 100", "\"rounded\": 1000");
        assertTrue(tooCoarse.said().contains("numbers that are no multiples of 1000: AL total, AL employer, AL nonGroup, "
                + "AL medicare, AL otherPublic and 7 more"), tooCoarse.said());
    }

    @Test
    void aRowThatIsNoStateIsAddedToTheOneThatItBelongsTo() throws IOException {
        var given = given("rows-that-are-no-state");
        assertPrints("""
                US 67,944
                NY 3,824
                PA 5,577
                """, given, "overdoseDeaths");
        assertSays("3,824 people died in New York.", given, "NY");
        assertEquals("""
                figures.csv:4 place
                  found     "YC", an unknown place with numbers
                  expected  a state, the District of Columbia, a territory, or the nation
                  fix       add it to "leaveOut" in edition.json, or to "addTo" if a place's own row lacks the \
                numbers: { "YC": "the place's code" }""", changed(given, "  \"addTo\": { \"YC\": \"NY\" },\n", "").said());
        assertPrints("""
                US 67,944
                NY 2,319
                PA 5,577
                """, changed(given("rows-that-are-no-state"), "\"addTo\": { \"YC\": \"NY\" }", "\"leaveOut\": [\"YC\"]"), "overdoseDeaths");
    }

    @Test
    void aRowIsNotAddedToTheNationThatHasItAlready() throws IOException {
        var given = changed(given("rows-that-are-no-state"), "\"YC\": \"NY\"", "\"YC\": \"US\"");
        assertEquals("""
                figures.csv:4 US overdoseDeaths
                  found     a row that "addTo" adds to the nation, which has a number of its own
                  expected  rows that a place's own number lacks
                  fix       name another place in "addTo" in edition.json, or move the row to "leaveOut\"""", given.said());
        assertEquals("", given.with("figures.csv", "place,overdoseDeaths\nNY,2319\nYC,9505\nPA,5577\n").said());
    }

    @Test
    void theNationsRoundedPartsAreUsableAsPublished() throws IOException {
        var given = changed(given("rounded-parts"), ", \"for\": \"places\"", "");
        assertEquals("""
                warning: figures.csv:2 US total
                  found     parts that add to 320,363,600 (157,381,500 + 21,884,400 + 62,303,400 + 44,550,200 + \
                6,192,200 + 28,051,900)
                  expected  320,372,000, the total, or up to 300 from it
                  fix       nothing to do if they are published so""", given.said());
        assertPrints("""
                US 28,051,900
                AL 420,800
                WY 55,500
                """, given, "uninsured");
        var mistyped = given.with("figures.csv", Files.readString(given.folder().resolve("figures.csv"))
                .replace("28051900", "2805100"));
        assertTrue(mistyped.said().contains("""
                  fix       compare employer, nonGroup, medicaid, medicare, otherPublic, uninsured and total with the \
                publication"""), mistyped.said());
    }

    @Test
    void aPublishersMarkPrintsTheWordsThatTheEditionGivesIt() throws IOException {
        var given = given("suppressed-counts");
        assertPrints("""
                US 10,375
                AL 82
                AK 15
                WY fewer than 10
                """, given, "deaths");
        assertPrints("""
                US 3.2
                AL 1.8
                AK not shown (too few deaths)
                WY not shown (too few deaths)
                """, given, "rate");
        assertSays("15 people died in Alaska.\nThe rate for every hundred thousand is not shown (too few deaths).", given, "AK");
        assertSays("Fewer than 10 people died in Wyoming.", given, "WY");
        assertTrue(given.read().orElseThrow().rows().get("WY").shown("deaths") instanceof Value.Hidden);
    }

    @Test
    void aMarkThatNobodyHasExplainedIsAProblemWithWhatToDo() throws IOException {
        var said = changed(given("suppressed-counts"), "\"Unreliable\"", "\"Unsure\"").said();
        assertEquals("""
                figures.csv:4 AK rate
                  found     "Unreliable", a mark for no figure
                  expected  a number
                  fix       add it to "marks" in edition.json with the words to print, or leave the cell blank, which \
                means "not reported\"""", said);
    }

    @Test
    void aTerritoryThatTheNationWasCountedWithoutIsANote() throws IOException {
        var given = given("territory-outside-nation");
        var edition = given.read().orElseThrow();
        assertEquals(52, edition.rows().size());
        assertEquals("328,239,523", printed(edition, edition.nation(), "population").orElseThrow());
        assertEquals("3,193,694", printed(edition, edition.rows().get("PR"), "population").orElseThrow());
        assertEquals("328,239,523; the 52 places add to 331,433,217, but without the territories they do not exceed it",
                given.notes().getFirst());
        assertFalse(given.problems().all().getFirst().stopsAny());
        assertSays("3,193,694 people lived in Puerto Rico, of 328,239,523.", given, "PR");
    }

    /** The case's edition, which has no finding. */
    private Given given(String name) throws IOException {
        var given = Given.in(copy(name));
        assertEquals("", given.said().replaceAll("(?s)warning: [^\n]* unemployed\n.*", ""));
        return given;
    }

    private Path copy(String name) throws IOException {
        var copy = Files.createDirectories(folder.resolve(name));
        try (var files = Files.list(resource(name))) {
            for (var file : files.toList()) {
                Files.write(copy.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return copy;
    }

    private static Path resource(String name) {
        try {
            return Path.of(CasesTest.class.getResource("/cases/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Given changed(Given given, String found, String replacement) throws IOException {
        var edition = Files.readString(given.folder().resolve("edition.json"));
        assertTrue(edition.contains(found), edition);
        return given.with("edition.json", edition.replace(found, replacement));
    }

    /** Each row that has the figure as a line: the place, and what sheets print. */
    private static void assertPrints(String lines, Given given, String figure) {
        var edition = given.read().orElseThrow();
        assertEquals(lines.strip(), Stream.concat(Stream.of(edition.nation()), edition.rows().values().stream())
                .flatMap(row -> printed(edition, row, figure).map(printed -> row.place().code() + " " + printed).stream())
                .collect(Collectors.joining("\n")));
        assertTrue(given.problems().all().stream().noneMatch(Problem::stopsAny), given.said());
    }

    private static void assertSays(String sentence, Given given, String code) {
        assertTrue(text(given, code).contains(sentence), text(given, code));
    }

    /** What the sheet of a place says below its lead: the headings and paragraphs of its sections. */
    private static String text(Given given, String code) {
        var problems = new Problems();
        var edition = EditionReader.read(given.folder(), problems).orElseThrow();
        var template = Template.read(edition, problems).orElseThrow();
        var document = template.fill(edition, edition.rows().get(code), problems);
        assertEquals(List.of(), problems.all().stream().filter(Problem::stopsAny).toList());
        return document.sections().stream().flatMap(section -> Stream.concat(section.heading().stream(),
                section.units().stream().flatMap(unit -> unit.blocks().stream())
                        .filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()))).map(Text::words).collect(Collectors.joining("\n"));
    }

    private static Optional<String> printed(Edition edition, Row row, String figure) {
        return switch (row.shown(figure)) {
            case Value.Number(var number) -> Optional.of(edition.dictionary().get(figure).printed(number));
            case Value.Ranked ranked -> Optional.of(ranked.inWords(""));
            case Value.InWords said -> Optional.of(said.words());
            case Value.None _ -> Optional.empty();
        };
    }
}
