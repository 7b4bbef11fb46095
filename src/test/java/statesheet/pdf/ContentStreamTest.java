package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.sheet.Rect;
import statesheet.vector.Color;

class ContentStreamTest {

    private PdfContentByte content;
    private ContentStream out;

    @BeforeEach
    void openAPage() {
        var document = new Document();
        var writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
        document.open();
        content = writer.getDirectContent();
        out = new ContentStream(content, 792);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(textBlock = """
            0,          0
            12,         12
            -3,         -3
            10.7,       10.7
            0.05,       .05
            -0.4,       -.4
            1.999,      2
            0.004,      0
            -0.004,     0
            123456.785, 123456.79
            612.5,      612.5
            """)
    void aNumberHasAtMostTwoDecimalsAndNoNeedlessZero(double value, String written) {
        out.number(value);
        assertEquals(written + " ", written());
    }

    @Test
    void yIsTurnedOverAndRectanglesStandOnTheirLowerEdge() {
        out.rectangle(new Rect(48, 100, 20, 30));
        assertEquals("48 662 20 30 re\n", written());
    }

    @Test
    void aColorIsSaidOnceUntilItChanges() {
        out.fillWith(new Paint.Rgb(new Color(255, 0, 51)));
        out.fillWith(new Paint.Rgb(new Color(255, 0, 51)));
        out.fillWith(new Paint.Rgb(new Color(0, 0, 0)));
        assertEquals("1 0 .2 rg\n0 0 0 rg\n", written());
    }

    private String written() {
        return new String(content.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
