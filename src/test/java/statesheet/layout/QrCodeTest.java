package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.ColorRole;
import statesheet.document.Contact;
import statesheet.document.Span;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Rect;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Tag;

/** The QR code of the contact band, as its rectangles lie on the page. */
class QrCodeTest {

    private static final String SHORT = "https://x.org";
    private static final String USUAL = "https://www.missingkids.org/ourwork/impact";
    private static final String LONG = "https://www.example.org/one/two/three/four/five/six/seven/eight/nine/ten/"
            + "eleven/twelve/thirteen/fourteen/fifteen?a=1&b=2#end";
    private static final String WITH_UMLAUTS = "https://www.example.org/für/söhne";

    @ParameterizedTest
    @ValueSource(strings = {SHORT, USUAL, LONG, WITH_UMLAUTS})
    void thePrintedModulesLeadToTheAddress(String address) throws Exception {
        assertEquals(address, new Decoder().decode(modules(printed(address))).getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHORT, USUAL, LONG})
    void theModulesAreThoseOfACodeThatStandsALossOf15Percent(String address) throws WriterException {
        var expected = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        var printed = modules(printed(address));
        assertEquals(expected.getWidth(), printed.getWidth());
        for (int y = 0; y < printed.getHeight(); y++) {
            for (int x = 0; x < printed.getWidth(); x++) {
                assertEquals(expected.get(x, y) == 1, printed.get(x, y), "module " + x + ", " + y);
            }
        }
    }

    @Test
    void theCodeStandsInAWhiteSquareWithABorderOfFourModules() {
        var printed = printed(USUAL);
        double module = printed.module();
        var modules = printed.dark();
        assertEquals(4 * module, left(modules) - printed.square.left(), 1e-9);
        assertEquals(4 * module, top(modules) - printed.square.top(), 1e-9);
        assertEquals(4 * module, printed.square.right() - right(modules), 1e-9);
        assertEquals(4 * module, printed.square.bottom() - bottom(modules), 1e-9);
        assertEquals(printed.square.width(), printed.square.height(), 1e-9);
    }

    /** Half a millimetre is read by any telephone from paper in the hand. */
    @Test
    void theModulesOfAUsualAddressAreAtLeastHalfAMillimetreWide() {
        assertTrue(printed(USUAL).module() > 0.5 / 25.4 * 72, printed(USUAL).module() + " pt");
    }

    @Test
    void theCodeIsAFigureThatSaysWhereItLeads() {
        var sheet = sheet(USUAL, "Call");
        var figure = new Read(sheet).all(Structure.Role.FIGURE).getFirst();
        assertEquals(Optional.of("QR code that leads to " + USUAL), figure.attributes().alternative());
        assertEquals(Optional.of(printed(USUAL).square), figure.attributes().box());
        assertEquals(1, figure.attributes().page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call", "Call us about a child whom nobody has seen since the day before yesterday, in the "
            + "night or in the day, on a Sunday or a holiday, alone or with somebody who has seen more than you have"})
    void theCodeLiesInsideItsBandBesideAllWords(String label) {
        var page = sheet(USUAL, label).pages().getFirst();
        var square = printed(page).square;
        var band = Looks.panels(page).filter(panels -> panels.tag() == Tag.Artifact.BACKGROUND)
                .map(panels -> panels.boxes().getFirst()).reduce((first, last) -> last).orElseThrow();
        assertTrue(Looks.holds(band, square), square + " in " + band);
        assertEquals(square.top() - band.top(), band.bottom() - square.bottom(), 1e-9, "as much above as below it");
        assertEquals(List.of(), Looks.glyphs(page).stream().map(Looks::box)
                .filter(word -> Looks.overlap(word, square)).toList());
    }

    /** What is drawn of a code: its square, and its dark modules in rows. */
    private record PrintedCode(Rect square, List<Rect> dark) {

        /** A code begins with the dark frame of a finder pattern, seven modules wide (ISO/IEC 18004:2015, 6.3.3.1). */
        double module() {
            return dark.getFirst().width() / 7;
        }
    }

    private static PrintedCode printed(String address) {
        return printed(sheet(address, "Call").pages().getFirst());
    }

    private static PrintedCode printed(Page page) {
        var square = Looks.panels(page).filter(panels -> panels.color() == ColorRole.PAPER).findFirst().orElseThrow();
        var dark = Looks.only(Item.Modules.class, page).findFirst().orElseThrow();
        assertEquals(ColorRole.INK, dark.color());
        assertEquals(square.tag(), dark.tag());
        return new PrintedCode(square.boxes().getFirst(), dark.boxes());
    }

    private static Sheet sheet(String address, String label) {
        var contact = new Contact(List.of(Documents.entry(label, Span.plain("1-800-555-0100")),
                Documents.entry("Write", Documents.link("example.org", "https://example.org"))), Optional.of(address),
                Optional.empty());
        return Composition.draft(Documents.withContact(contact), 1).sheet();
    }

    /** The modules by looking at the middle of each. */
    private static BitMatrix modules(PrintedCode printed) {
        int size = (int) Math.round((right(printed.dark) - left(printed.dark)) / printed.module());
        var matrix = new BitMatrix(size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double middleX = left(printed.dark) + (x + 0.5) * printed.module();
                double middleY = top(printed.dark) + (y + 0.5) * printed.module();
                if (printed.dark.stream().anyMatch(box -> box.left() < middleX && middleX < box.right()
                        && box.top() < middleY && middleY < box.bottom())) {
                    matrix.set(x, y);
                }
            }
        }
        return matrix;
    }

    private static double left(List<Rect> boxes) {
        return boxes.stream().mapToDouble(Rect::left).min().orElseThrow();
    }

    private static double top(List<Rect> boxes) {
        return boxes.stream().mapToDouble(Rect::top).min().orElseThrow();
    }

    private static double right(List<Rect> boxes) {
        return boxes.stream().mapToDouble(Rect::right).max().orElseThrow();
    }

    private static double bottom(List<Rect> boxes) {
        return boxes.stream().mapToDouble(Rect::bottom).max().orElseThrow();
    }
}
