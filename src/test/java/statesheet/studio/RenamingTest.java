package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.template.Template;
import statesheet.testing.EditionFolder;

class RenamingTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void copyTheEdition() {
        folder = EditionFolder.copied("homelessness-2022", parent).folder();
    }

    private Renaming.Outcome renamed(String figure, String name) throws IOException {
        var edition = EditionReader.read(folder, new Problems()).orElseThrow();
        return Renaming.of(edition, edition.dictionary().get(figure), name, new Renaming.Outcome.Texts(
                Files.readString(folder.resolve("edition.json")), Files.readString(folder.resolve("sheet.md"))));
    }

    private void rename(String figure, String name) throws IOException {
        var texts = assertInstanceOf(Renaming.Outcome.Texts.class, renamed(figure, name));
        Files.writeString(folder.resolve("edition.json"), texts.edition());
        Files.writeString(folder.resolve("sheet.md"), texts.sheet());
    }

    private List<Problem> problems() {
        var problems = new Problems();
        Template.read(EditionReader.read(folder, problems).orElseThrow(), problems);
        return problems.all();
    }

    /** Each figure in turn: totals, parts, what is worked out, ranks, those of a second file, with a column or not. */
    @ParameterizedTest
    @ValueSource(strings = {"total", "sheltered", "unsheltered", "unshelteredShare", "emergencyShelter", "individuals",
            "familyShare", "age18To24", "total2020", "since2020", "percentSince2020", "population", "rate", "rateRank",
            "veterans", "veteranShare"})
    void theSheetsSayTheSameAndTheNameIsNowhere(String figure) throws IOException {
        var before = words();
        var problems = problems();
        rename(figure, "another1");
        assertEquals(problems.stream().map(Problem::found).toList(), problems().stream().map(Problem::found).toList());
        assertEquals(before, words());
        assertFalse(EditionReader.read(folder, new Problems()).orElseThrow().dictionary().containsKey(figure));
        rename("another1", figure);
        assertEquals(before, words());
    }

    /** Of the sheets of two places, in all that is said. */
    private List<String> words() {
        var edition = EditionReader.read(folder, new Problems()).orElseThrow();
        var template = Template.read(edition, new Problems()).orElseThrow();
        return List.of("DC", "WY").stream().map(code -> template.draft(edition, edition.rows().get(code)).toString())
                .toList();
    }

    @Test
    void wordsThatAreNoNamesStay() throws IOException {
        var sheet = folder.resolve("sheet.md");
        Files.writeString(sheet, Files.readString(sheet).replace("communities across the country",
                "veterans, {veterans: veterans | veterans}, {veterans, plural, one {veterans} other {veterans}} of"
                        + " {us_veterans: # of veterans | # of veterans}, 😀 {veterans}"));
        rename("veterans", "formerSoldiers");
        assertTrue(Files.readString(sheet).contains("veterans, {formerSoldiers: veterans | veterans},"
                + " {formerSoldiers, plural, one {veterans} other {veterans}} of"
                + " {us_formerSoldiers: # of veterans | # of veterans}, 😀 {formerSoldiers}"), Files.readString(sheet));
    }

    @Test
    void aColumnThatWasFoundByTheNameIsNamed() throws IOException {
        rename("veterans", "formerSoldiers");
        assertTrue(Files.readString(folder.resolve("edition.json"))
                .contains("\"formerSoldiers\": { \"column\": \"veterans\", \"label\": \"Veterans\""));
    }

    @Test
    void theOtherFiguresNameItByItsNewName() throws IOException {
        rename("total", "everyone");
        var edition = Files.readString(folder.resolve("edition.json"));
        assertTrue(edition.contains("\"share\": [\"unsheltered\", \"everyone\"]"), edition);
        assertTrue(edition.contains("\"rate\": [\"everyone\", \"population\"]"), edition);
        assertTrue(edition.contains("\"column\": \"total_2020\""), edition);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Veterans     | as a figure's name
            former vets  | as a figure's name
            2veterans    | as a figure's name
            a"b          | as a figure's name
            state        | which is taken
            total        | "total"
            """)
    void aNameThatCheckRefusesIsRefused(String name, String why) throws IOException {
        var refused = assertInstanceOf(Renaming.Outcome.Refused.class, renamed("veterans", name));
        assertTrue(refused.sentence().contains(why) && refused.sentence().contains("Fix: "), refused.sentence());
    }
}
