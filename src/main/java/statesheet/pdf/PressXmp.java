package statesheet.pdf;

import java.nio.charset.StandardCharsets;

/** A press file's metadata as XMP (ISO 15930-7, 6.7). */
final class PressXmp {

    private PressXmp() {}

    /** @param name the file's identifier in hexadecimal digits */
    static byte[] of(Metadata about, String name) {
        return (HEAD + Xmp.titles(about) + Xmp.origin(about)
                + "<xmpMM:DocumentID>uuid:" + name + "</xmpMM:DocumentID>\n" + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
            <dc:format>application/pdf</dc:format>
            """;

    private static final String TAIL = """
            <xmpMM:VersionID>1</xmpMM:VersionID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <pdf:Trapped>False</pdf:Trapped>
            <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
