package statesheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.testing.EditionFolder;

/** What has to hold of an edition as a whole, whatever happens around it. */
class ReliabilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            edition.json | Missing and exploited | Lost and exploited
            figures.csv  | 132,92,37,3           | 131,92,36,3
            sheet.md     | # {state}             | # The state of {state}
            brand.json   | #12305A               | #12305B
            """)
    void whatWasReadCountsAndIsOnRecordWhateverHappensToTheFilesLater(String file, String before, String after)
            throws ProblemException {
        var copy = EditionFolder.copied("ncmec-2023", folder);
        var edition = OpenEdition.open(copy.folder(), SheetKind.USUAL);
        var madeFrom = edition.madeFrom();
        var sheet = edition.render("NM");

        copy.with(file, before, after);

        assertEquals(madeFrom, edition.madeFrom());
        assertArrayEquals(sheet, edition.render("NM"));
        assertNotEquals(madeFrom, OpenEdition.open(copy.folder(), SheetKind.USUAL).madeFrom());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "header": { "right"          | 1,234 children             | 1,234, a statistic typed by hand
            "header": { "continued"      | 13% of children            | 13%, a statistic typed by hand
            "footer": { "left"           | {missingCases} and $5      | {missingCases}, a name that is not known here; \
            $5, a statistic typed by hand
            """)
    void aStatisticTypedInAHeaderOrFooterIsRefusedAsInTheText(String part, String words, String found) {
        var copy = EditionFolder.copied("ncmec-2023", folder)
                .with("brand.json", "\"colors\"", part + ": \"" + words + "\" },\n\"colors\"");

        var refused = assertThrows(ProblemException.class, () -> Statesheet.open(copy.folder()));

        assertEquals(List.of(found.split("; ")), refused.problems().stream().map(Problem::found).toList());
    }
}
