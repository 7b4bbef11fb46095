package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Bytes deflated once, for streams that go into many files. */
final class Deflated {

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 2);
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A stream object of bytes that are deflated already. */
    static PdfStream stream(byte[] deflated) {
        var stream = new PdfStream(deflated);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
