package statesheet.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.source.Bundled;

/**
 * What the device colors on the pages mean (ISO 32000-1, 14.11.5).
 *
 * @param subtype    names the standard that asks for it
 * @param identifier the name of the condition in {@code registry}; empty for sRGB, which is in none
 * @param info       the condition in words
 * @param channels   of the profile
 * @param deflated   the ICC profile, deflated
 */
public record OutputIntent(String subtype, String identifier, String registry, String info, int channels,
        byte[] deflated) {

    /**
     * ISO 19005-3, 6.2.3. The profile (ICC.1:2004-10, version 4.2) is Statesheet's own: the numbers of IEC 61966-2-1
     * with curves as formulas, so it has 584 bytes where the Java runtime's own one has six times that.
     */
    static OutputIntent srgb() {
        return of("GTS_PDFA1", "sRGB IEC61966-2.1", "", "sRGB IEC61966-2.1", 3,
                Bundled.bytes(OutputIntent.class, "sRGB.icc"));
    }

    /** @param profile an ICC profile */
    public static OutputIntent of(String subtype, String identifier, String registry, String info, int channels,
            byte[] profile) {
        return new OutputIntent(subtype, identifier, registry, info, channels, Deflated.small(profile));
    }

    void add(PdfWriter writer) throws IOException {
        var stream = Deflated.stream(deflated);
        stream.put(PdfName.N, new PdfNumber(channels));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName(subtype));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(identifier));
        if (!registry.isEmpty()) {
            intent.put(PdfName.REGISTRYNAME, new PdfString(registry));
        }
        intent.put(PdfName.INFO, new PdfString(info));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(stream).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
