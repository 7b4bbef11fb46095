package statesheet.pdf;

import java.util.Arrays;
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

    /** To make one takes as long as to deflate a page. */
    private static final ThreadLocal<Deflater> OF_THREAD = ThreadLocal.withInitial(() -> new Deflater(QUICK));

    private Deflated() {}

    /** As small as possible: for what is deflated once and written into many files. */
    static byte[] small(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            return of(bytes, bytes.length, deflater);
        }
    }

    static byte[] quick(byte[] bytes) {
        return quick(bytes, bytes.length);
    }

    /** The first {@code length} of these bytes. */
    static byte[] quick(byte[] bytes, int length) {
        return of(bytes, length, OF_THREAD.get());
    }

    private static byte[] of(byte[] bytes, int length, Deflater deflater) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        var out = new byte[length / 2 + 64];
        int filled = deflater.deflate(out);
        while (!deflater.finished()) {
            out = Arrays.copyOf(out, 2 * out.length);
            filled += deflater.deflate(out, filled, out.length - filled);
        }
        return Arrays.copyOf(out, filled);
    }

    /** A stream object of bytes that are already deflated. */
    static PdfStream stream(byte[] deflated) {
        var stream = new PdfStream(deflated);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
