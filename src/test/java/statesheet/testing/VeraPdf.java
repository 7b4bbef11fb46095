package statesheet.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's verdict on a file. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of PDF/UA-1 and PDF/A-3a that the file breaks; empty where it keeps both standards. */
    public static List<String> failures(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    }

    /**
     * The rules that the file breaks, each once, like {@code ua1 7.1-9: The document catalogue … (root/document[0])}:
     * standard, clause, test, what the standard asks for, and where it was first missed.
     */
    public static List<String> failures(byte[] pdf, PDFAFlavour... flavours) {
        return Arrays.stream(flavours).flatMap(flavour -> failures(pdf, flavour)).toList();
    }

    private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var said = result.getTestAssertions().stream().map(failure -> described(flavour, failure));
            return result.isCompliant() ? Stream.empty() : said;
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            return Stream.of(flavour.getId() + ": veraPDF cannot read the file: " + unreadable.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        }
    }

    private static String described(PDFAFlavour flavour, TestAssertion failure) {
        var rule = failure.getRuleId();
        return flavour.getId() + " " + rule.getClause() + "-" + rule.getTestNumber() + ": " + failure.getMessage()
                + " (" + failure.getLocation().getContext() + ")";
    }
}
