package statesheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class VeraPdfTest {

    @Test
    void aFileThatKeepsBothStandardsHasNoFailures() throws IOException {
        assertEquals(List.of(), VeraPdf.failures(TinyPdf.good()));
    }

    @Test
    void aFileWithoutTagsFailsBothStandards() throws IOException {
        var bad = TinyPdf.bad();
        assertFails("ua1 7.1-", VeraPdf.failures(bad, PDFAFlavour.PDFUA_1));
        assertFails("3a 6.7.", VeraPdf.failures(bad, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void aFontThatIsNotInTheFileFailsPdfA() throws IOException {
        assertFails("3a 6.2.11.4.1-", VeraPdf.failures(TinyPdf.bad(), PDFAFlavour.PDFA_3_A));
    }

    @Test
    void somethingThatIsNoPdfFails() {
        assertFails("ua1: veraPDF cannot read the file", VeraPdf.failures(new byte[] {1, 2, 3}));
    }

    private static void assertFails(String start, List<String> failures) {
        assertTrue(failures.stream().anyMatch(failure -> failure.startsWith(start)),
                () -> "no failure starts with " + start + ":\n" + String.join("\n", failures));
    }
}
