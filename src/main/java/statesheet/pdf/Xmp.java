package statesheet.pdf;

import java.nio.charset.StandardCharsets;

/** The file's metadata as XMP (ISO 19005-3, 6.6; ISO 14289-1, clause 5). */
final class Xmp {

    /** What {@link #madeByStatesheet} looks for: the packet is never compressed. */
    private static final String TOOL = "<xmp:CreatorTool>Statesheet";

    private Xmp() {}

    static byte[] of(Metadata about) {
        return (HEAD + titles(about)
                + "<dc:language><rdf:Bag>" + item("", about.language()) + "</rdf:Bag></dc:language>\n"
                + origin(about) + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    /** What the file is, and who speaks in it. */
    static String titles(Metadata about) {
        return "<dc:title><rdf:Alt>" + item(" xml:lang=\"x-default\"", about.title()) + "</rdf:Alt></dc:title>\n"
                + "<dc:creator><rdf:Seq>" + item("", about.author()) + "</rdf:Seq></dc:creator>\n"
                + "<dc:description><rdf:Alt>" + item(" xml:lang=\"x-default\"", about.subject())
                + "</rdf:Alt></dc:description>\n";
    }

    /** What made it, and when. */
    static String origin(Metadata about) {
        return TOOL + "</xmp:CreatorTool>\n"
                + "<xmp:CreateDate>" + about.xmpDate() + "</xmp:CreateDate>\n"
                + "<xmp:ModifyDate>" + about.xmpDate() + "</xmp:ModifyDate>\n"
                + "<xmp:MetadataDate>" + about.xmpDate() + "</xmp:MetadataDate>\n"
                + "<pdf:Producer>" + escaped(about.producer()) + "</pdf:Producer>\n";
    }

    private static String item(String attribute, String text) {
        return "<rdf:li" + attribute + ">" + escaped(text) + "</rdf:li>";
    }

    /** Whether these are the bytes of a PDF that this program wrote. */
    static boolean madeByStatesheet(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).contains(TOOL);
    }

    /** Whether these are the bytes of a PDF with this title that this program, and none since, has written. */
    static boolean isOf(byte[] pdf, String title) {
        var text = new String(pdf, StandardCharsets.UTF_8);
        return text.contains(TOOL) && text.contains("<pdf:Producer>Statesheet ")
                && text.contains("<dc:title><rdf:Alt>" + item(" xml:lang=\"x-default\"", title));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            """;

    /** Claims both standards, and describes the schema of pdfuaid, which PDF/A does not know (ISO 19005-3, 6.6.2.3). */
    private static final String TAIL = """
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
