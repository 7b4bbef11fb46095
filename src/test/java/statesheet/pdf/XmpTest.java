package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmpTest {

    private static final Metadata ABOUT = new Metadata("Tom & Ann: \"A < B\" %6$s", "Müller & Söhne", "Topic, 2023",
            "en-US", LocalDate.of(2026, 11, 22), "Statesheet", List.of());

    private static final Xmp XMP = Xmp.plain(SheetPdf.class, "sheet.xmp");

    @Test
    void namesWithMarkupInThemStayText() throws Exception {
        var xmp = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(XMP.filled(ABOUT, "")));
        assertEquals("Tom & Ann: \"A < B\" %6$s", xmp.getElementsByTagName("dc:title").item(0).getTextContent().strip());
        assertEquals("Müller & Söhne", xmp.getElementsByTagName("dc:creator").item(0).getTextContent().strip());
    }

    @Test
    void itClaimsBothStandards() {
        var xmp = new String(XMP.filled(ABOUT, ""));
        assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assertTrue(xmp.contains("<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>"));
    }
}
