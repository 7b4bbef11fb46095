package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.brand.PrintSize;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.Sheets;
import statesheet.testing.VeraPdf;

/** The built-in editions on the other paper, with nothing else changed. */
class A4Test {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"ncmec-2023, STANDARD, NM, 1", "ncmec-2023, LARGE, NM, 1", "homelessness-2022, STANDARD, MP, 55",
        "homelessness-2022, LARGE, MP, 55"})
    void everySheetFitsAndPassesVeraPdf(String edition, PrintSize size, String code, int places)
            throws ProblemException {
        var copy = EditionFolder.copied(edition, folder).with("brand.json", "{", "{ \"page\": { \"size\": \"a4\" },");
        var sheets = Sheets.of(copy.folder(), size);
        assertEquals(places, sheets.size());
        sheets.forEach((place, sheet) -> {
            assertTrue(size == PrintSize.LARGE ? sheet.pages().size() <= 6 : sheet.pages().size() == 2, place);
            assertTrue(sheet.pages().stream().allMatch(page -> page.width() < 596 && page.height() > 841), place);
        });
        var pdf = Statesheet.open(copy.folder(), new SheetKind(Profile.DIGITAL, size)).render(code);
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertEquals(595.276, PdfReading.of(pdf).boxes(1).media().getWidth(), 0.01);
    }
}
