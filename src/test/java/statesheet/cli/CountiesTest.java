package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.Places;
import statesheet.testing.RunOutcome;

/** An edition of the 36 counties of Oregon, with made-up figures, all the way. */
class CountiesTest {

    @TempDir
    private Path folder;

    private EditionFolder edition;

    @BeforeEach
    void make() {
        edition = Places.oregon(folder.resolve("data"), 1);
    }

    private RunOutcome statesheet(String command, String... options) {
        return TypedCommand.statesheet(Stream.concat(Stream.of(command, edition.folder()),
                Stream.of(options).map(option -> option.replace("FOLDER", folder.toString()))).toArray());
    }

    private RunOutcome build(String... options) {
        return statesheet("build", Stream.concat(Stream.of("--out=FOLDER/out", "--jobs=2"), Stream.of(options))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("manifest.json"))
                    .sorted().toList();
        }
    }

    private PdfReading read(String name) throws IOException {
        return PdfReading.of(Files.readAllBytes(folder.resolve("out").resolve(name)));
    }

    @Test
    void everyCountyGetsItsTwoPagesAndOregonNone() throws IOException {
        var outcome = build();
        assertTrue(outcome.err().contains("homelessness-2022: 36 sheets made"), outcome.err());
        assertEquals(Exit.DONE, outcome.exit());
        assertEquals(Stream.iterate(41001, code -> code + 2).limit(36)
                .map(code -> "homelessness-2022-" + code + ".pdf").toList(), files());
        for (var name : files()) {
            assertEquals(2, read(name).pages(), name);
        }
    }

    @Test
    void aSheetHasItsCountysNameAndKindAndTheFiguresOfOregonBesideIts() throws IOException {
        edition.with("sheet.md", "HUD’s Point-in-Time", "This is {state's} {kind}, {the_state}. HUD’s Point-in-Time");
        build("--only=Hood River");
        var sheet = read("homelessness-2022-41027.pdf");
        var text = sheet.text(1).replace("\n", "").replace('\u00a0', ' ').replaceAll(" +", " ");
        assertTrue(text.contains("County fact sheet, January 2022"), text);
        assertTrue(text.contains("This is Hood River County’s county, Hood River County. HUD’s Point-in-Time"), text);
        assertTrue(text.contains("in the state of Oregon it fell by 17,389, to 538,957."), text);
        assertTrue(text.contains("143.7 people without a home, fewer than the 199.7 of the state of Oregon."), text);
        assertTrue(text.contains("26th highest among the counties"), text);
        assertEquals("Hood River County: People experiencing homelessness, January 2022",
                sheet.information().get("Title"));
        var figures = sheet.attachments().getFirst().text();
        assertTrue(figures.contains("\"whole\" : \"Oregon\""), figures);
        assertTrue(figures.contains("\"whole\" : 538957"), figures);
        assertFalse(figures.contains("\"nation\""), figures);
    }

    @Test
    void aPlaceWithAnArticleHasItInRunningText() throws IOException {
        edition.with("places.csv", "Linn County,county,,OR", "Linn Confederation,tribal area,yes,OR")
                .with("figures.csv", "Linn county", "Linn Confederation")
                .with("earlier-and-population.csv", "Linn County", "Linn Confederation");
        build("--only=41043");
        assertTrue(read("homelessness-2022-41043.pdf").text(1).replace('\u00a0', ' ').replace("\n", "")
                .contains("This is what they found in the Linn Confederation"));
    }

    @ParameterizedTest(name = "--only={0}")
    @CsvSource(delimiter = '|', textBlock = """
            41003                 | 41003
            Benton                | 41003
            benton county         | 41003
            Lane,41003            | 41003 41039
            County of Lane        | 41039
            """)
    void onlyTakesCodesAndNamesWithOrWithoutTheKind(String typed, String codes) throws IOException {
        assertEquals(Exit.DONE, build("--only=" + typed).exit());
        assertEquals(Stream.of(codes.split(" ")).map(code -> "homelessness-2022-" + code + ".pdf").toList(), files());
    }

    @ParameterizedTest(name = "--only={0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bentn  | unknown place "Bentn"; perhaps Benton?
            Oregon | unknown place "Oregon"; Oregon has no sheet of its own
            US     | unknown place "US"; the nation has no sheet of its own
            NM     | unknown place "NM"; write a code like 41001, or a name like "Baker County"
            """)
    void onlyRefusesWhatTheListDoesNotHave(String typed, String message) {
        var outcome = build("--only=" + typed);
        assertEquals("statesheet build: " + message + "\nHelp: statesheet build --help\n", outcome.err());
        assertEquals(Exit.WRONG_USE, outcome.exit());
    }

    @Test
    void aProblemOfOregonsRowIsBehindEverySheet() {
        edition.with("figures.csv", "Oregon,United States,538957,323684", "Oregon,United States,538957,323685");
        var outcome = build("--only=Benton");
        assertTrue(outcome.err().contains("figures.csv:38 OR total\n"
                + "  found     parts by shelter that add to 538,958 (323,685 + 215,273)\n"), outcome.err());
        assertEquals(Exit.PROBLEMS, outcome.exit());
    }

    @Test
    void aCountyThatIsMissingIsNamed() {
        edition.with("figures.csv", "Wheeler county", "Lakeview")
                .with("earlier-and-population.csv", "Wheeler County,21,,,1150", "Wheeler County,21,,,")
                .with("earlier-and-population.csv", ",26983850", ",26982700");
        assertTrue(statesheet("check").err().contains("""
                  found     "Lakeview", an unknown place with numbers
                  expected  one of the places of places.csv, or the nation
                """), statesheet("check").err());
        edition.with("edition.json", "\"dictionary\"", "\"leaveOut\": [\"Lakeview\"], \"dictionary\"");
        assertTrue(statesheet("check").err().contains("""
                  found     no row of Wheeler County
                  expected  a row for each of the 36 places of places.csv, as most of them have one
                  fix       add the row, or add "41069" with the reason to "notReported" in edition.json
                """), statesheet("check").err());
        edition.with("edition.json", "\"dictionary\"", "\"notReported\": { \"41069\": \"did not count\" }, \"dictionary\"");
        var outcome = statesheet("check");
        assertTrue(outcome.err().contains("No sheet for Wheeler County, which did not count."), outcome.err());
        assertEquals(Exit.DONE, outcome.exit());
    }

    @Test
    void theSummaryHasTheFirstFiveNamesOfCountiesInTheirOrder() {
        edition.withEvery("figures.csv", " county,Oregon,", " county,Oregon,x");
        assertTrue(build().err().endsWith("Not made because of the problem above: Baker County, Benton County,"
                + " Clackamas County, Clatsop County, Columbia County and 31 more.\n"), build().err());
        assertTrue(build("--only=Lane,Benton").err().endsWith(": Benton County, Lane County.\n"));
    }

    @Test
    void aNameThatWouldMoveTheCursorIsEscapedThere() {
        edition.with("places.csv", "Benton County", "Benton\u202E County").with("figures.csv", "Benton county,Oregon,",
                "Benton county,Oregon,x");
        assertTrue(statesheet("check").err().endsWith("the problem above: Benton\\u202E County.\n"));
    }

    @Test
    void aRowOfOregonIsOnlyDueWhereASheetShowsIt() {
        edition.with("figures.csv", "Oregon,United States,538957", ",,").with("figures.csv", "\n,,,", "\nnotes,,,")
                .with("earlier-and-population.csv", "Oregon,556346,,,26983850", "");
        assertTrue(statesheet("check").err().contains("""
                  found     {whole_rate}, but the spreadsheet has no row for Oregon
                  expected  Oregon's figures in a row whose place is OR or Oregon
                  fix       add the row, or remove Oregon's figures from the text
                """), statesheet("check").err());
        edition.withEvery("sheet.md", "whole_", "us_");
        assertTrue(statesheet("check").err().contains("{us_rate}, but the spreadsheet has no row for the nation"));
    }

    @Test
    void whatIsWrongWithTheListIsSaidWhateverPlacesAreAskedFor() {
        edition.with("places.csv", "41003,", "41_003,");
        var outcome = build("--only=Benton");
        assertTrue(outcome.err().contains("places.csv:4 code\n  found     \"41_003\"\n"), outcome.err());
        assertTrue(outcome.err().endsWith("homelessness-2022: no sheet made, 1 problem.\n"), outcome.err());
        assertEquals(Exit.PROBLEMS, outcome.exit());
    }

    @Test
    void aFigureThatOregonsRowLacksIsNamed() {
        edition.with("figures.csv", "Oregon,United States,538957,323684,215273", "Oregon,United States,538957,,215273");
        edition.with("sheet.md", "to {whole_total}.", "to {whole_total}, {whole_sheltered} of them sheltered.");
        assertTrue(statesheet("check").err().contains("""
                  found     {whole_sheltered}, which has no value in the row OR
                  expected  a value: it is printed on every sheet
                  fix       fill in sheltered in row OR, or remove the placeholder
                """), statesheet("check").err());
    }

    @Test
    void aFigureOfOregonTypedByHandIsKnown() {
        edition.with("sheet.md", "to {whole_total}.", "to 538,957.");
        assertTrue(statesheet("check").err().contains("538,957, a statistic typed by hand, which is also Oregon's total"));
    }

    @Test
    void theWholeOfAStateIsTheNation() throws IOException {
        var states = EditionFolder.copied("homelessness-2022", folder.resolve("states"));
        for (var out : List.of("us", "whole")) {
            TypedCommand.statesheet("build", states.folder(), "--only=NM", "--out", folder.resolve("out/" + out));
            states.withEvery("sheet.md", "us_", "whole_");
        }
        for (int page = 1; page <= 2; page++) {
            assertEquals(read("us/homelessness-2022-NM.pdf").text(page), read("whole/homelessness-2022-NM.pdf").text(page));
        }
        assertTrue(Files.readString(states.folder().resolve("sheet.md")).contains("{whole_total}"));
    }

    @Test
    void theReviewPageHasTheFiguresOfOregonOnce() throws IOException {
        assertEquals(Exit.DONE, build("--review").exit());
        var page = Files.readString(folder.resolve("out/homelessness-2022-review.html"));
        assertTrue(page.contains("<h2 id=\"whole-OR-name\">Oregon</h2>"));
        assertTrue(page.contains("<caption>Oregon’s figures, the same on every sheet unless its place says otherwise"));
        assertTrue(page.contains("<h2 id=\"place-41003-name\">Benton County</h2>"));
        assertFalse(page.contains("United States</h2>") || page.contains("nation’s"));
        assertFalse(page.contains("prints otherwise"));
        assertEquals(1, page.split("<td class=\"number printed\">538,957<", -1).length - 1);
        assertTrue(page.contains("<a href=\"#whole-OR\">Oregon</a></th><td>538,957</td>"));
    }

    @Test
    void aPacketHasTheCountiesThatAListNames() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("members.csv"), "member,place,copies\nDoe,Lane County,2\nRoe,41003,1\n");
        var outcome = statesheet("packet", "--copies=FOLDER/members.csv", "--cover", "--out=FOLDER/out/packet.pdf");
        assertEquals("homelessness-2022: packet of 2 sheets, 3 copies, 8 pages.\n", outcome.err());
        var packet = read("packet.pdf");
        assertEquals(List.of("41039-1", "41039-2", "41039(2)-1"), packet.pageLabels().subList(2, 5));
        assertTrue(packet.tags().contains("TH [scope: Row] \"Oregon\""), packet::tags);
        assertFalse(packet.text(1).contains("United States"), () -> packet.text(1));
        Files.writeString(folder.resolve("members.csv"), "place,copies\nOregon,1\n");
        assertTrue(statesheet("packet", "--copies=FOLDER/members.csv", "--out=FOLDER/out/packet.pdf").err().contains("""
                members.csv:2 place
                  found     "Oregon", Oregon, which has no sheet of its own
                  expected  a place's code, like 41001, or its name
                  fix       write the code of another place, or remove the row
                """));
    }

    @Test
    void countiesHaveLargePrintToo() throws IOException {
        assertEquals(Exit.DONE, build("--only=Benton,Lane", "--size=large").exit());
        assertEquals(List.of("homelessness-2022-41003-large.pdf", "homelessness-2022-41039-large.pdf"), files());
        assertTrue(read("homelessness-2022-41039-large.pdf").text(1).replace('\u00a0', ' ').contains("Lane County"));
    }

    @Test
    void aChangeOfTheListIsAChangeOfWhatSheetsAreMadeFrom() throws IOException {
        build("--only=Benton,Lane");
        var before = Files.readString(folder.resolve("out/manifest.json"));
        edition.with("places.csv", "Lane County,county", "Lane county,county");
        var outcome = build("--only=Benton,Lane");
        assertEquals(folder.resolve("out/homelessness-2022-41039.pdf") + "\n", outcome.out());
        assertFalse(before.equals(Files.readString(folder.resolve("out/manifest.json"))));
    }
}
