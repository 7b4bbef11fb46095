package statesheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import statesheet.layout.Rect;
import statesheet.text.GlyphRun;

/**
 * The operators of one page (ISO 32000-1, annex A), written behind one another. Says colour and font only when they
 * change.
 *
 * <p>Numbers have at most two decimals: 0.01 pt is a twentieth of what a 600 dpi printer can show.
 */
final class ContentStream {

    /** Powers of ten by the number of decimals. */
    private static final int[] UNITS = {1, 10, 100, 1_000, 10_000, 100_000};

    private static final PdfName NO_FONT = new PdfName("");

    /** Bytes that hold any number, its space and an escaped glyph around it. */
    private static final int MOST_FOR_ONE = 32;

    private final PdfContentByte content;
    private final double pageHeight;
    /** What has not been handed to OpenPDF yet: its own buffer takes a call for every byte. */
    private byte[] unsaid = new byte[4096];
    private int count;
    private Paint paint;
    private PdfName font = NO_FONT;
    private double size;

    ContentStream(PdfContentByte content, double pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    /** The page, with all that was written so far. */
    PdfContentByte content() {
        flush();
        return content;
    }

    /** The page whose resources these operators name; what was written last may not be in it yet. */
    PdfContentByte page() {
        return content;
    }

    /** Hands over what was written so far. */
    void flush() {
        content.getInternalBuffer().append(unsaid, 0, count);
        count = 0;
    }

    ContentStream raw(String operators) {
        makeRoom(operators.length());
        for (int i = 0; i < operators.length(); i++) {
            put(operators.charAt(i));
        }
        return this;
    }

    private void makeRoom(int more) {
        if (count + more > unsaid.length) {
            unsaid = Arrays.copyOf(unsaid, 2 * (count + more));
        }
    }

    private void put(int value) {
        unsaid[count++] = (byte) value;
    }

    void fillWith(Paint wanted) {
        if (!wanted.isSameAs(paint)) {
            paint = wanted;
            switch (wanted) {
                case Paint.Rgb(var color) -> number(color.red() / 255.0, 3).number(color.green() / 255.0, 3)
                        .number(color.blue() / 255.0, 3).raw("rg\n");
                case Paint.Inks(var inks) -> number(inks.cyan() / 100, 4).number(inks.magenta() / 100, 4)
                        .number(inks.yellow() / 100, 4).number(inks.black() / 100, 4).raw("k\n");
                case Paint.Plate(var spot) -> content().setColorFill(spot, 1);
            }
        }
    }

    /** Adds a rectangle to the path that the next filling operator fills. */
    void rectangle(Rect box) {
        number(box.left()).number(y(box.bottom())).number(box.width()).number(box.height()).raw("re\n");
    }

    /** Goes back to the graphics state of the last {@code q}; colour and font are said anew. */
    void restore() {
        raw("Q\n");
        paint = null;
        font = NO_FONT;
    }

    /** From points below the top of the page to points above its bottom. */
    double y(double fromTop) {
        return pageHeight - fromTop;
    }

    /** Glyphs from (x, baseline) on, turned by an angle in degrees. */
    void show(GlyphRun run, PdfName fontName, double fontSize, double x, double baseline, double degrees) {
        raw("BT\n");
        if (!fontName.equals(font) || fontSize != size) {
            font = fontName;
            size = fontSize;
            raw(new String(fontName.getBytes(), StandardCharsets.ISO_8859_1)).raw(" ").number(fontSize).raw("Tf\n");
        }
        if (degrees == 0) {
            number(x).number(y(baseline));
            raw("Td\n");
        } else {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            number(cos, 5).number(sin, 5).number(-sin, 5).number(cos, 5).number(x).number(y(baseline));
            raw("Tm\n");
        }
        glyphs(run);
        raw("ET\n");
    }

    /** One TJ array: glyph numbers as two bytes, between them what kerning takes away, in thousandths of an em. */
    private void glyphs(GlyphRun run) {
        var face = run.face();
        makeRoom((run.glyphs().length + 1) * MOST_FOR_ONE);
        put('[');
        put('(');
        for (int i = 0; i < run.glyphs().length; i++) {
            int glyph = run.glyphs()[i];
            string(glyph >> 8);
            string(glyph & 0xFF);
            int kern = run.advances()[i] - face.advance(glyph);
            if (kern != 0 && i + 1 < run.glyphs().length) {
                put(')');
                number(-kern * 1000.0 / face.unitsPerEm());
                put('(');
            }
        }
        raw(")]TJ\n");
    }

    /** One byte of a literal string (ISO 32000-1, 7.3.4.2). */
    private void string(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                put('\\');
                put(value);
            }
            case '\r' -> {
                put('\\');
                put('r');
            }
            default -> put(value);
        }
    }

    ContentStream number(double value) {
        return number(value, 2);
    }

    /** A number without trailing zeros, and a space. */
    ContentStream number(double value, int decimals) {
        long scaled = Math.round(value * UNITS[decimals]);
        int places = decimals;
        while (places > 0 && scaled % 10 == 0) {
            scaled /= 10;
            places--;
        }
        makeRoom(MOST_FOR_ONE);
        if (scaled < 0) {
            put('-');
        }
        long rest = Math.abs(scaled);
        int digits = Math.max(digits(rest), places == 0 ? 1 : places);
        count += digits + (places > 0 ? 1 : 0);
        int at = count;
        for (int i = 0; i < digits; i++, rest /= 10) {
            if (i == places && places > 0) {
                unsaid[--at] = '.';
            }
            unsaid[--at] = (byte) ('0' + rest % 10);
        }
        if (digits == places) {
            unsaid[--at] = '.';
        }
        put(' ');
        return this;
    }

    private static int digits(long value) {
        int digits = 0;
        for (long rest = value; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
