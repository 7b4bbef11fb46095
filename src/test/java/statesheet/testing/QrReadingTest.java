package statesheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QrReadingTest {

    @Test
    void aCodeSomewhereOnAPageIsRead() throws WriterException {
        var code = new QRCodeWriter().encode("https://www.missingkids.org", BarcodeFormat.QR_CODE, 120, 120);
        assertEquals(Optional.of("https://www.missingkids.org"), QrReading.decode(pageWith(code)));
    }

    @Test
    void aPageWithoutACodeHasNone() {
        assertEquals(Optional.empty(), QrReading.decode(pageWith(new BitMatrix(1))));
    }

    private static BufferedImage pageWith(BitMatrix code) {
        var page = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean dark = x >= 200 && x < 200 + code.getWidth() && y >= 300 && y < 300 + code.getHeight()
                        && code.get(x - 200, y - 300);
                page.setRGB(x, y, (dark ? Color.BLUE : Color.WHITE).getRGB());
            }
        }
        return page;
    }
}
