package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.PdfReading;
import statesheet.testing.TinyWorkbook;

class NewCommandTest {

    private static final int MOST_LINES = 10;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("spreadsheets")
    void aSpreadsheetAsItIsBecomesSheets(Spreadsheet given) throws IOException {
        var spreadsheet = given.in(folder);
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", spreadsheet, "--out", edition);
        assertEquals(0, made.exit(), made::err);
        assertEquals("", made.err());
        assertTrue(made.out().lines().count() <= MOST_LINES, made::out);
        assertEquals(Set.of("edition.json", spreadsheet.getFileName().toString(), "sheet.md"),
                Set.copyOf(names(edition)));
        var checked = TypedCommand.statesheet("check", edition);
        assertEquals(0, checked.exit(), checked::err);
        assertFalse(checked.err().contains("of white"), checked::err);
        var built = TypedCommand.statesheet("build", edition, "--out", folder.resolve("out"));
        assertEquals(0, built.exit(), built::err);
        var sheets = FirstSheets.in(edition, folder.resolve("out"));
        sheets.assertShowFigures();
        sheets.assertReadAsEnglish();
        sheets.assertPartsAdd(given);
    }

    static Stream<Spreadsheet> spreadsheets() throws IOException, URISyntaxException {
        var cases = Path.of(NewCommandTest.class.getResource("/cases").toURI());
        try (var folders = Files.list(cases)) {
            var published = folders.sorted().flatMap(one -> Stream.of("figures.csv", "figures.xlsx").map(one::resolve))
                    .filter(Files::exists).toList();
            assertEquals(18, published.size());
            var built = Stream.of("ncmec-2023/figures.csv", "homelessness-2022/figures.csv",
                    "homelessness-2022/earlier-and-population.csv").map(Path.of("data")::resolve);
            return Stream.concat(Stream.concat(published.stream(), built).map(Spreadsheet::published),
                    Spreadsheet.shapes());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSummarySaysWhatWasDecidedAndWhatToTypeNext() {
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", "data/homelessness-2022/earlier-and-population.csv", "--out", edition);
        assertEquals("""
                Made my-edition: 55 places and the nation, 4 figures, 1 page a sheet.
                Understood: topic "Earlier and population", period "2022".
                Adds up in every row: total2020 = sheltered2020 + unsheltered2020.
                Left out: AS (no figures).
                Fill in "organization" in edition.json, and say more in sheet.md. Then:
                  statesheet build my-edition --review
                """, made.out().replace(folder + "/", ""));
    }

    @Test
    void theFirstWorksheetWithStatesIsTaken() throws IOException {
        var workbook = TinyWorkbook.of("""
                'State|'Cases|'Rate (%)
                'United States|500|0.2{0%}
                'New Mexico|132|0.19{0%}
                'Texas|40|0.5{0%}
                """).sheet("Figures", "visible");
        workbook.parts().compute("xl/worksheets/sheet1.xml", (_, xml) ->
                xml.replaceFirst("<sheetData>.*</sheetData>", "<sheetData/>"));
        var file = Files.write(folder.resolve("cases.xlsx"), workbook.bytes());
        var made = TypedCommand.statesheet("new", file, "--out", folder.resolve("my-edition"));
        assertEquals(0, made.exit(), made::err);
        var json = Files.readString(folder.resolve("my-edition/edition.json"));
        assertTrue(json.contains("\"worksheet\": \"Figures\""), json);
        assertTrue(json.contains("\"rate\": { \"label\": \"Rate\", \"column\": \"Rate (%)\", \"unit\": \"percent\""), json);
        assertEquals(0, TypedCommand.statesheet("check", folder.resolve("my-edition")).exit());
    }

    static Stream<Spreadsheet> twoYearsOfCounts() {
        return Stream.of(Spreadsheet.ofTwoYears(), Spreadsheet.ofTwoYearsOfExcel97());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twoYearsOfCounts")
    void yearsOverManyColumnsAndATotalBelowThemAreUnderstood(Spreadsheet counts) throws IOException {
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", counts.in(folder), "--out", edition).out();
        assertTrue(made.startsWith("Made " + edition + ": 56 places and the nation, 21 figures, 2 pages a sheet.\n"
                + "Understood: topic \"Point-In-Time Estimates of Homelessness by State\", period \"2022\", "
                + "row \"Total\" as the nation.\n"), made);
        assertTrue(made.contains(" overallHomeless = shelteredTotalHomeless + unshelteredHomeless, "), made);
        assertTrue(made.contains("Changes: overallHomelessSince2021, "), made);
        assertTrue(made.contains("Left out: column \"FIPS Code\", a code.\n"), made);
        var json = Files.readString(edition.resolve("edition.json"));
        assertTrue(json.contains("\"homelessUnaccompaniedYouthUnder25In2021\": { \"label\": "
                + "\"Homeless Unaccompanied Youth (Under 25) in 2021\""), json);
    }

    /** What CommonMark and the text's checks would take for something else. */
    @Test
    void headingsWithMarksAndNumbersArePrintedAsTheyAre() throws IOException {
        var file = Files.writeString(folder.resolve("odd.csv"), """
                State;Cars & trucks [A|B] #1 <c> `x` ~y;Share over $50,000 a year;Deaths;_under_ \\ line;One of a few
                US;500;400;30;20;8
                AL;50;40;3;0;3
                AK;51;41;1;1;1
                AZ;52;42;5;2;1
                """);
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", file, "--out", edition);
        assertEquals(0, made.exit(), made::err);
        assertTrue(made.out().contains(" 5 figures"), made::out);
        assertEquals(0, TypedCommand.statesheet("check", edition).exit());
        var built = TypedCommand.statesheet("build", edition, "--only=AK", "--out", folder.resolve("out"));
        var text = PdfReading.of(Files.readAllBytes(folder.resolve("out/my-edition-AK.pdf"))).text(1);
        assertTrue(text.contains("Cars & trucks [AB] #1 <c> `x` ~y"), text);
        assertTrue(text.contains("Alaska had 1 death, 3% of the 30 nationwide."), text);
        assertTrue(text.contains("_under_ \\ line"), text);
        assertEquals(0, built.exit(), built::err);
    }

    @Test
    void titlesAndMergedHeadingsOverTheColumnsAreRead() throws IOException {
        var file = Files.write(folder.resolve("care.xlsx"), TinyWorkbook.of("""
                'Children in care, by state
                'State|2019||2021|
                |'Boys|'Girls|'Boys|'Girls
                'United States|500|400|510|390
                'New Mexico|132|100|130|101
                'Wyoming|0|1|0|0
                """).merge("B2:C2").bytes());
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", file, "--out", edition);
        assertEquals(0, made.exit(), made::err);
        assertTrue(made.out().contains("Changes: boysSince2019, girlsSince2019."), made::out);
        var json = Files.readString(edition.resolve("edition.json"));
        assertTrue(json.contains("\"topic\": \"Children in care, by state\""), json);
        assertTrue(json.contains("\"boys2019\": { \"label\": \"Boys in 2019\", \"column\": \"2019 / Boys\""), json);
        assertEquals(0, TypedCommand.statesheet("check", edition).exit());
    }

    @Test
    void aCountThatIsHiddenIsNotPublishedWhereItCanBeWorkedOut() throws IOException {
        var file = Files.writeString(folder.resolve("hidden.csv"), """
                State,Cases,Deaths,Injuries
                United States,90,12,60
                Alabama,60,<5,<5
                Alaska,20,7,20
                Arizona,10,2,<5
                """);
        var edition = folder.resolve("my-edition");
        var made = TypedCommand.statesheet("new", file, "--out", edition);
        assertEquals(0, made.exit(), made::err);
        assertTrue(made.out().contains("""
                Marks: "<5" is a count of 0 to 4.
                Left out: column "Deaths", which has a count that may not be shown but can be worked out.
                """), made::out);
        assertEquals(0, TypedCommand.statesheet("build", edition, "--out", folder.resolve("out")).exit());
        var text = PdfReading.of(Files.readAllBytes(folder.resolve("out/my-edition-AL.pdf"))).text(1);
        assertTrue(text.contains("Alabama had fewer than 5 injuries, beside 60 nationwide."), text);
    }

    @Test
    void aFolderWithFilesIsLeftAsItIs() throws IOException {
        var edition = Files.createDirectories(folder.resolve("my-edition"));
        Files.writeString(edition.resolve("sheet.md"), "mine");
        var refused = TypedCommand.statesheet("new", "data/ncmec-2023/figures.csv", "--out", edition);
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("is already there, and nothing in it is replaced; name another folder"),
                refused::err);
        assertEquals(List.of("sheet.md"), names(edition));
        assertEquals("mine", Files.readString(edition.resolve("sheet.md")));
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        var edition = Files.createDirectories(folder.resolve("my-edition"));
        assertEquals(0, TypedCommand.statesheet("new", "data/ncmec-2023/figures.csv", "--out", edition).exit());
        assertTrue(Files.exists(edition.resolve("edition.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.csv", "letter.xlsx", "letter.docx", "empty.csv", "years.csv"})
    void whatIsNoTableOfStatesIsRefusedInASentenceAndNothingIsLeft(String name) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, name.equals("empty.csv") ? "" : name.equals("years.csv")
                ? "Year,Total\n2015,12\n2016,13\n" : "Dear reader,\nthis is no table.\n");
        var refused = TypedCommand.statesheet("new", file, "--out", folder.resolve("my-edition"));
        assertEquals(1, refused.exit(), refused::err);
        assertEquals("", refused.out());
        assertTrue(refused.err().startsWith("No edition can be made of " + file + ": "), refused::err);
        assertEquals(1, refused.err().lines().count(), refused::err);
        assertEquals(List.of(name), names(folder));
    }

    @Test
    void aSpreadsheetThatIsNotThereIsWrongUse() {
        var refused = TypedCommand.statesheet("new", folder.resolve("none.csv"));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("no such file: "), refused::err);
        assertEquals(2, TypedCommand.statesheet("new").exit());
    }
}
