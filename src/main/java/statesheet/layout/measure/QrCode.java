package statesheet.layout.measure;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import statesheet.sheet.Rect;

/**
 * A QR code's modules (ISO/IEC 18004).
 *
 * @param size modules along one side, without the quiet zone
 * @param runs dark modules, side by side ones joined, in modules from the top left corner
 */
public record QrCode(String address, int size, List<Rect> runs) {

    /** The light border that a reader needs: ISO/IEC 18004:2015, 6.3.8. */
    public static final int QUIET = 4;

    public QrCode {
        runs = List.copyOf(runs);
    }

    /** Error correction M restores 15 % of the code: enough for a creased or stained sheet. */
    public static QrCode of(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, encoding(address)).getMatrix();
            var runs = new ArrayList<Rect>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                addRuns(matrix.getArray()[y], y, runs);
            }
            return new QrCode(address, matrix.getWidth(), runs);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address that no QR code can hold: " + address, tooLong);
        }
    }

    /** Only an address beyond ASCII names its encoding: that takes room and can make the modules smaller. */
    private static Map<EncodeHintType, String> encoding(String address) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(address) ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static void addRuns(byte[] row, int y, List<Rect> runs) {
        int start = -1;
        for (int x = 0; x <= row.length; x++) {
            boolean dark = x < row.length && row[x] == 1;
            if (dark && start < 0) {
                start = x;
            } else if (!dark && start >= 0) {
                runs.add(new Rect(start, y, x - start, 1));
                start = -1;
            }
        }
    }
}
