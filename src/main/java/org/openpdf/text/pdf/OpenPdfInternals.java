package org.openpdf.text.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;

/** Three things that OpenPDF can do but keeps to its own package. */
public final class OpenPdfInternals {

    private OpenPdfInternals() {}

    /**
     * A TrueType font with the outlines of these glyphs alone; every glyph keeps its number.
     *
     * <p>With this and {@link #nameFont}, a font is cut down and deflated once for many files. OpenPDF's public way
     * does both again in each file, which took three quarters of a sheet's time.
     *
     * @param glyphs glyph numbers; 0, the glyph for what is missing, is always kept
     */
    public static byte[] subset(String fileName, byte[] program, int[] glyphs) throws IOException {
        var used = new HashMap<Integer, int[]>();
        Arrays.stream(glyphs).forEach(glyph -> used.put(glyph, new int[] {glyph}));
        return new TrueTypeFontSubSet(fileName, new RandomAccessFileOrArray(program), used, 0, false, false)
                .process();
    }

    /** Makes {@code name} mean {@code font} on the page that {@code content} belongs to. */
    public static void nameFont(PdfContentByte content, PdfName name, PdfIndirectReference font) {
        content.getPageResources().addFont(name, font);
    }

    /**
     * Adds a page whose dictionary was made by hand after those that are finished. No page may be open.
     *
     * <p>OpenPDF's public way gives each page its own content, resources and key in the structure's parent tree. A copy
     * that shares the first two with others and is not part of the structure takes a tenth of the room.
     */
    public static void addPage(PdfWriter writer, PdfDictionary page) {
        writer.root.addPage(page);
        // OpenPDF counts twice: pages by one number, their marks in the structure by the other.
        writer.currentPageNumber++;
        writer.pdf.setPageCount(writer.pdf.getPageNumber() + 1);
    }
}
