package statesheet;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.PrintSize;
import statesheet.problem.ProblemException;
import statesheet.testing.Boxes;
import statesheet.testing.Golden;
import statesheet.testing.Sheets;

/** Where everything is on the flagship's sheet: a change of any measure of the layout shows in a line of these files. */
class SheetBoxesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"new-mexico, STANDARD", "new-mexico-in-large-print, LARGE"})
    void everyBoxIsWhereItWasApproved(String golden, PrintSize size) throws ProblemException, IOException {
        var sheet = Sheets.of(Path.of("data", "ncmec-2023"), size).get("NM");
        Golden.assertApproved(golden, "layout.txt", Boxes.of(sheet));
    }
}
