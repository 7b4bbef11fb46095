package statesheet.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Finds a QR code in a picture of a page, as a telephone's camera would. */
public final class QrReading {

    private QrReading() {}

    /** What the picture's QR code says; empty where there is none that can be read. */
    public static Optional<String> decode(byte[] png) {
        try {
            return decode(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the picture cannot be read", unreadable);
        }
    }

    public static Optional<String> decode(BufferedImage picture) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new Luminance(picture)));
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException damaged) {
            throw new AssertionError("a QR code that cannot be read: " + damaged, damaged);
        }
    }

    /** The lightness of a picture's pixels, 0 for black to 255 for white. */
    private static final class Luminance extends LuminanceSource {

        private final BufferedImage picture;

        Luminance(BufferedImage picture) {
            super(picture.getWidth(), picture.getHeight());
            this.picture = picture;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            var lightness = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
            for (int x = 0; x < getWidth(); x++) {
                lightness[x] = (byte) lightness(picture.getRGB(x, y));
            }
            return lightness;
        }

        @Override
        public byte[] getMatrix() {
            var lightness = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[getWidth()]), 0, lightness, y * getWidth(), getWidth());
            }
            return lightness;
        }

        /** Red, green and blue as the eye weighs them (ITU-R BT.601), in thousandths. */
        private static int lightness(int rgb) {
            return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
        }
    }
}
