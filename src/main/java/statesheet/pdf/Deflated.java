package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Deflated bytes, and streams of them (ISO 32000-1, 7.4.4). */
final class Deflated {

    /**
     * The level for what is written into one file only. Deflating takes most of a sheet's time: this level takes 0.6 of
     * the time of the usual one, 6, and makes a sheet 1% larger.
     */
    static final int QUICK = 4;

    private Deflated() {}

    /** As small as possible: for what is deflated once and written into many files. */
    static byte[] small(byte[] bytes) {
        return of(bytes, Deflater.BEST_COMPRESSION);
    }

    static byte[] quick(byte[] bytes) {
        return of(bytes, QUICK);
    }

    private static byte[] of(byte[] bytes, int level) {
        var deflater = new Deflater(level);
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

    /** A stream object of bytes that are already deflated. */
    static PdfStream stream(byte[] deflated) {
        var stream = new PdfStream(deflated);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
