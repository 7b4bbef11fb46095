package statesheet.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the device colors on the pages mean (ISO 32000-1, 14.11.5).
 *
 * @param subtype    the standard that asks for it
 * @param identifier the name of the condition in {@code registry}; sRGB is in none
 * @param info       the condition in words
 * @param channels   of the profile
 */
record OutputIntent(PdfName subtype, String identifier, String registry, String info, int channels) {

    /** ISO 19005-3, 6.2.3. */
    static final OutputIntent SRGB =
            new OutputIntent(PdfName.GTS_PDFA1, "sRGB IEC61966-2.1", "", "sRGB IEC61966-2.1", 3);

    /** ISO 15930-7, 6.2.2; the registry is the ICC's list of characterized printing conditions. */
    static final OutputIntent COATED = new OutputIntent(new PdfName("GTS_PDFX"), PressProfile.CONDITION,
            "http://www.color.org", PressProfile.NAME, 4);

    /** @param profile an ICC profile, deflated */
    void add(PdfWriter writer, byte[] profile) throws IOException {
        var stream = Deflated.stream(profile);
        stream.put(PdfName.N, new PdfNumber(channels));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, subtype);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(identifier));
        if (!registry.isEmpty()) {
            intent.put(PdfName.REGISTRYNAME, new PdfString(registry));
        }
        intent.put(PdfName.INFO, new PdfString(info));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(stream).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
