package statesheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import statesheet.pdf.FontResources.EmbeddedFont;
import statesheet.sheet.Rect;
import statesheet.text.GlyphRun;

/**
 * The operators of one page (ISO 32000-1, annex A), one after another. Sets color and font only when they change.
 *
 * <p>Numbers have at most two decimals: 0.01 pt is a twentieth of what a 600 dpi printer can show.
 */
public final class ContentStream {

    /** Powers of ten by the number of decimals. */
    private static final int[] UNITS = {1, 10, 100, 1_000, 10_000, 100_000};

    private static final PdfName NO_FONT = new PdfName("");

    private final PdfContentByte content;
    private final double pageHeight;
    private final byte[] digits = new byte[24];
    private Paint paint;
    private PdfName font = NO_FONT;
    private double size;

    public ContentStream(PdfContentByte content, double pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    public PdfContentByte content() {
        return content;
    }

    public ContentStream raw(String operators) {
        content.getInternalBuffer().append(operators.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    void fillWith(Paint wanted) {
        if (!wanted.isSameAs(paint)) {
            paint = wanted;
            switch (wanted) {
                case Paint.Rgb(var color) -> number(color.red() / 255.0, 3).number(color.green() / 255.0, 3)
                        .number(color.blue() / 255.0, 3).raw("rg\n");
                case Paint.FourInks(var inks) -> number(inks.cyan() / 100, 4).number(inks.magenta() / 100, 4)
                        .number(inks.yellow() / 100, 4).number(inks.black() / 100, 4).raw("k\n");
                case Paint.Plate(var spot) -> content().setColorFill(spot, 1);
            }
        }
    }

    /** Adds a rectangle to the path that the next filling operator fills. */
    public void rectangle(Rect box) {
        number(box.left()).number(y(box.bottom())).number(box.width()).number(box.height()).raw("re\n");
    }

    /** Goes back to the graphics state of the last {@code q}; color and font are set again. */
    public void restore() {
        raw("Q\n");
        paint = null;
        font = NO_FONT;
    }

    /** From points below the top of the page to points above its bottom. */
    double y(double fromTop) {
        return pageHeight - fromTop;
    }

    /**
     * Glyphs that begin at (x, baseline), turned by an angle in degrees.
     *
     * @param fonts those of the run's face
     */
    void show(GlyphRun run, List<EmbeddedFont> fonts, double fontSize, double x, double baseline, double degrees) {
        raw("BT\n");
        if (degrees == 0) {
            number(x).number(y(baseline));
            raw("Td\n");
        } else {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            number(cos, 5).number(sin, 5).number(-sin, 5).number(cos, 5).number(x).number(y(baseline));
            raw("Tm\n");
        }
        for (int at = 0; at < run.glyphs().length; ) {
            at = show(run, at, FontResources.with(run.glyphs()[at], fonts), fontSize);
        }
        raw("ET\n");
    }

    /**
     * One TJ array: codes, between them what kerning takes away, in thousandths of an em.
     *
     * @return where the run goes on in another font, or its end
     */
    private int show(GlyphRun run, int from, EmbeddedFont shown, double fontSize) {
        if (!shown.name().equals(font) || fontSize != size) {
            font = shown.name();
            size = fontSize;
            content.getInternalBuffer().append(font.getBytes()).append_i(' ');
            number(fontSize).raw("Tf\n");
        }
        var face = run.face();
        var buffer = content.getInternalBuffer();
        buffer.append_i('[').append_i('(');
        int at = from;
        for (; at < run.glyphs().length && shown.subset().has(run.glyphs()[at]); at++) {
            int glyph = run.glyphs()[at];
            string(shown.subset().code(glyph));
            int kern = run.advances()[at] - face.advance(glyph);
            if (kern != 0 && at + 1 < run.glyphs().length) {
                buffer.append_i(')');
                number(-kern * 1000.0 / face.unitsPerEm());
                buffer.append_i('(');
            }
        }
        buffer.append_i(')').append_i(']');
        raw("TJ\n");
        return at;
    }

    /** One byte of a literal string (ISO 32000-1, 7.3.4.2). */
    private void string(int value) {
        var buffer = content.getInternalBuffer();
        switch (value) {
            case '(', ')', '\\' -> buffer.append_i('\\').append_i(value);
            case '\r' -> buffer.append_i('\\').append_i('r');
            default -> buffer.append_i(value);
        }
    }

    public ContentStream number(double value) {
        return number(value, 2);
    }

    /** A number without trailing zeros, and a space. */
    ContentStream number(double value, int decimals) {
        int scaled = Math.toIntExact(Math.round(value * UNITS[decimals]));
        int places = decimals;
        while (places > 0 && scaled % 10 == 0) {
            scaled /= 10;
            places--;
        }
        int at = digits.length;
        digits[--at] = ' ';
        int rest = Math.abs(scaled);
        for (int i = 0; i < places; i++, rest /= 10) {
            digits[--at] = (byte) ('0' + rest % 10);
        }
        if (places > 0) {
            digits[--at] = '.';
        }
        for (boolean first = true; first && places == 0 || rest > 0; rest /= 10, first = false) {
            digits[--at] = (byte) ('0' + rest % 10);
        }
        if (scaled < 0) {
            digits[--at] = '-';
        }
        content.getInternalBuffer().append(digits, at, digits.length - at);
        return this;
    }
}
