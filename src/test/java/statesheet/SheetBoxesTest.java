package statesheet;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.PrintSize;
import statesheet.problem.ProblemException;
import statesheet.testing.BoxList;
import statesheet.testing.Golden;
import statesheet.testing.Sheets;

/** Where everything is on a few sheets: a change of any measure of the layout shows in a line of these files. */
class SheetBoxesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new-mexico                | ncmec-2023        | NM | STANDARD
            new-mexico-in-large-print | ncmec-2023        | NM | LARGE
            california-with-a-table   | homelessness-2022 | CA | STANDARD
            """)
    void everyBoxIsWhereItWasApproved(String golden, String edition, String place, PrintSize size)
            throws ProblemException, IOException {
        var sheet = Sheets.of(Path.of("data", edition), size).get(place);
        Golden.assertApproved(golden, "layout.txt", BoxList.of(sheet));
    }
}
