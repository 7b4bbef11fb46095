package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;

/** Finished sheets of an edition whose numbers of veterans are estimates with made-up margins of error. */
class SurveySheetTest {

    private static final String COMPARED = "people who have served in the armed forces, were {us_veteranShare}";

    @TempDir
    private Path folder;

    private EditionFolder given;

    /** A margin of a fifth of the veterans of each place, and of a hundredth of the nation's. */
    @BeforeEach
    void write() throws IOException {
        given = EditionFolder.copied("homelessness-2022", folder);
        var figures = given.folder().resolve("figures.csv");
        var lines = Files.readAllLines(figures);
        Files.writeString(figures, lines.getFirst() + ",moe\n" + lines.stream().skip(1)
                .map(line -> line + "," + margin(line)).collect(Collectors.joining("\n")) + "\n");
        given.with("edition.json", "\"veterans\": {", "\"veterans\": { \"margin\": \"moe\",");
    }

    private static String margin(String line) {
        var veterans = line.substring(line.lastIndexOf(',') + 1);
        return veterans.isEmpty() ? "" : "±" + Integer.parseInt(veterans) / (line.startsWith("US,") ? 100 : 5);
    }

    private String words(String code) throws ProblemException {
        var sheet = PdfReading.of(OpenEdition.open(given.folder(), SheetKind.USUAL).render(code));
        assertEquals(2, sheet.pages());
        return (sheet.text(1) + " " + sheet.text(2)).replaceAll("[\\s\u00A0]+", " ");
    }

    /** Of the nation 5.69 ± 0.06 percent are veterans, of Ohio 5.94 ± 1.18, of Vermont 3.60 ± 0.72, of Montana 10.85 ± 2.15. */
    @Test
    void theWordsOnThePageFollowTheMargins() throws ProblemException {
        given.with("sheet.md", COMPARED, COMPARED + ", and the share in {the_state} was {veteranShare vs us_veteranShare:"
                + " higher than that | lower than that | about the same | missing: not known}");
        assertTrue(words("OH").contains("the share in Ohio was about the same"), words("OH"));
        assertTrue(words("VT").contains("the share in Vermont was lower than that"), words("VT"));
        assertTrue(words("MT").contains("the share in Montana was higher than that"), words("MT"));
    }

    @Test
    void marginsTravelInsideThePdfAndChangeNothingOnThePage() throws ProblemException {
        var with = OpenEdition.open(given.folder(), SheetKind.USUAL).render("OH");
        var json = PdfReading.of(with).attachments().getFirst().text();
        assertTrue(json.matches("(?s).*\"veterans\" : \\{[^}]*\"value\" : \\d+,\\s+\"margin\" : \\d+,\\s+\"nation\" : 33129,"
                + "\\s+\"nationMargin\" : 331\\s+}.*"), json);
        assertTrue(json.matches("(?s).*\"veteranShare\" : \\{[^}]*\"margin\" : [\\d.]+,\\s+\"nation\" : 5.6878,"
                + "\\s+\"nationMargin\" : 0.0568\\s+}.*"), json);
        var plain = OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL).render("OH");
        assertFalse(PdfReading.of(plain).attachments().getFirst().text().contains("argin"));
        assertEquals(PdfReading.of(plain).text(1), PdfReading.of(with).text(1));
        assertEquals(PdfReading.of(plain).tags(), PdfReading.of(with).tags());
    }
}
