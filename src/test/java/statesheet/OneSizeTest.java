package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.testing.Places;

/** All sheets of an edition, made for whatever places: one size of type, and as few warnings as it promises. */
class OneSizeTest {

    @TempDir
    private static Path parent;

    private static Path folder;

    @BeforeAll
    static void write() {
        folder = Places.homelessness(parent, 1);
    }

    @Test
    void everySheetHasTheSameSizeWhicheverPlacesAreAskedFor() throws ProblemException {
        var sizes = new TreeSet<Double>();
        var all = OpenEdition.open(folder, SheetKind.USUAL);
        for (var row : all.edition().rows().values()) {
            sizes.add(scale(all, row));
        }
        for (var code : new String[] {"WY", "MP", "CA"}) {
            var alone = OpenEdition.open(folder, SheetKind.USUAL);
            sizes.add(scale(alone, alone.edition().rows().get(code)));
        }
        assertEquals(1, sizes.size(), sizes.toString());
    }

    @Test
    void everyPlaceOfThePublishedFiguresHasItsTwoPagesAndAtMostOneInFiveIsWarned() throws ProblemException {
        var edition = OpenEdition.open(Path.of("data", "homelessness-2022"), SheetKind.USUAL);
        int warned = 0;
        for (var row : edition.edition().rows().values()) {
            var problems = new Problems();
            assertEquals(2, edition.compose(row, false, problems).orElseThrow().pages().size(), row.place().code());
            assertTrue(problems.all().stream().allMatch(found -> found.weight() == Problem.Weight.WARNING));
            warned += problems.all().isEmpty() ? 0 : 1;
        }
        assertTrue(warned <= 11, warned + " of 55 sheets are warned");
    }

    private static double scale(OpenEdition edition, Row row) {
        return edition.compose(row, true, new Problems()).orElseThrow().scale();
    }
}
