package statesheet.pdf;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.openpdf.text.pdf.PdfLiteral;

/**
 * A file identifier made from the contents of its pages (ISO 32000-1, 14.4): the same contents have the same one.
 *
 * <p>It protects nothing, so three checksums and the length are enough; the first MD5 of a process takes 15 ms.
 */
final class FileIdentifier {

    private final Checksum[] sums = {new CRC32(), new CRC32C(), new Adler32()};
    private int length;

    void add(byte[] bytes, int count) {
        for (var sum : sums) {
            sum.update(bytes, 0, count);
        }
        length += count;
    }

    /** The identifier of 16 bytes, twice: for the file as it was first made, and as it is now. */
    PdfLiteral literal() {
        var hex = "<" + hex() + ">";
        return new PdfLiteral("[" + hex + hex + "]");
    }

    /** The identifier of 16 bytes as hexadecimal digits. */
    String hex() {
        var name = ByteBuffer.allocate(16).putInt(length);
        for (var sum : sums) {
            name.putInt((int) sum.getValue());
        }
        return HexFormat.of().formatHex(name.array());
    }
}
