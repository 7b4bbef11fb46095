package org.openpdf.text.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;

/**
 * The two things that OpenPDF can do and offers only to its own package: cutting a TrueType font down to some glyphs,
 * and naming a font among a page's resources.
 *
 * <p>With them a font's stream is cut and deflated once for many files; the ordinary way does both anew in each file,
 * which took three quarters of a sheet's time.
 */
public final class FontAccess {

    private FontAccess() {}

    /**
     * The font program with the outlines of these glyphs alone; every glyph keeps its number.
     *
     * @param glyphs glyph numbers; 0, the glyph for what is missing, is always kept
     */
    public static byte[] subset(String fileName, byte[] program, int[] glyphs) throws IOException {
        var used = new HashMap<Integer, int[]>();
        Arrays.stream(glyphs).forEach(glyph -> used.put(glyph, new int[] {glyph}));
        return new TrueTypeFontSubSet(fileName, new RandomAccessFileOrArray(program), used, 0, false, false)
                .process();
    }

    /** Makes {@code name} stand for {@code font} on the page that {@code content} belongs to. */
    public static void name(PdfContentByte content, PdfName name, PdfIndirectReference font) {
        content.getPageResources().addFont(name, font);
    }
}
