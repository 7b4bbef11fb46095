package statesheet.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.OpenPdfInternals;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.pdf.UsedGlyphs.ShownGlyph;
import statesheet.sheet.Page;
import statesheet.text.Face;
import statesheet.text.GlyphRun;

/** The fonts of one file, each with the glyphs that its pages show, written before the pages are. */
public final class FontResources {

    /** ISO 32000-1, table 123: codes are those of the font file, or of an alphabet; perhaps serif or italic too. */
    private static final int SYMBOLIC = 1 << 2;
    private static final int NONSYMBOLIC = 1 << 5;
    private static final int SERIF = 1 << 1;
    private static final int ITALIC = 1 << 6;

    private final PdfWriter writer;
    private final FontCache cache;
    private final Map<Face, List<EmbeddedFont>> fonts = new HashMap<>();
    private int number;

    /** A font of the file; {@code name} is its name on every page. */
    record EmbeddedFont(PdfName name, PdfIndirectReference reference, FontSubset subset) {}

    private FontResources(PdfWriter writer, FontCache cache) {
        this.writer = writer;
        this.cache = cache;
    }

    /** Writes the fonts of these pages, which are all of the file. */
    static FontResources write(List<Page> pages, PdfWriter writer, FontCache cache) throws IOException {
        var resources = new FontResources(writer, cache);
        for (var used : UsedGlyphs.of(pages).entrySet()) {
            resources.fonts.put(used.getKey(), resources.written(used.getKey(), used.getValue()));
        }
        return resources;
    }

    /** One font, or as many as the glyphs need codes. */
    private List<EmbeddedFont> written(Face face, List<ShownGlyph> shown) throws IOException {
        var written = new ArrayList<EmbeddedFont>();
        for (int from = 0; from < shown.size(); from += FontSubset.MOST_GLYPHS) {
            int to = Math.min(shown.size(), from + FontSubset.MOST_GLYPHS);
            var subset = cache.subset(face, List.copyOf(shown.subList(from, to)));
            written.add(new EmbeddedFont(new PdfName("F" + ++number), written(subset), subset));
        }
        return written;
    }

    /** The fonts of the run's face, named among the resources of the page. */
    List<EmbeddedFont> use(GlyphRun run, PdfContentByte content) {
        var embedded = fonts.get(run.face());
        embedded.forEach(font -> OpenPdfInternals.nameFont(content, font.name, font.reference));
        return embedded;
    }

    /** The one of a face's fonts that has a glyph. */
    static EmbeddedFont with(int glyph, List<EmbeddedFont> embedded) {
        int at = 0;
        while (!embedded.get(at).subset.has(glyph)) {
            at++;
        }
        return embedded.get(at);
    }

    /** A font of one byte a code (ISO 32000-1, 9.6.3), its descriptor, its file, and its characters. */
    private PdfIndirectReference written(FontSubset subset) throws IOException {
        var file = Deflated.stream(subset.program());
        file.put(PdfName.LENGTH1, new PdfNumber(subset.length()));
        var descriptor = descriptor(subset);
        descriptor.put(PdfName.FONTFILE2, writer.addToBody(file).getIndirectReference());

        var font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TRUETYPE);
        font.put(PdfName.BASEFONT, new PdfName(subset.name()));
        font.put(PdfName.FIRSTCHAR, new PdfNumber(subset.first()));
        font.put(PdfName.LASTCHAR, new PdfNumber(subset.last()));
        font.put(PdfName.WIDTHS, new PdfLiteral(subset.widths()));
        font.put(PdfName.FONTDESCRIPTOR, writer.addToBody(descriptor).getIndirectReference());
        if (subset.toUnicode().isEmpty()) {
            font.put(PdfName.ENCODING, PdfName.WIN_ANSI_ENCODING);
        } else {
            var map = Deflated.stream(subset.toUnicode().get());
            font.put(PdfName.TOUNICODE, writer.addToBody(map).getIndirectReference());
        }
        return writer.addToBody(font).getIndirectReference();
    }

    /** ISO 32000-1, 9.8; all lengths in thousandths of an em. */
    private static PdfDictionary descriptor(FontSubset subset) {
        var face = subset.face();
        double unit = 1000.0 / face.unitsPerEm();
        var bounds = face.bounds();
        var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, new PdfName(subset.name()));
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags(subset)));
        descriptor.put(PdfName.FONTBBOX, new PdfRectangle((float) (bounds.left() * unit),
                (float) (bounds.bottom() * unit), (float) (bounds.right() * unit), (float) (bounds.top() * unit)));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(Math.round(face.ascent() * unit)));
        descriptor.put(PdfName.DESCENT, new PdfNumber(Math.round(face.descent() * unit)));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(Math.round(face.capHeight() * unit)));
        descriptor.put(PdfName.STEMV, new PdfNumber(stem(face.weight())));
        return descriptor;
    }

    private static int flags(FontSubset subset) {
        return (subset.toUnicode().isEmpty() ? NONSYMBOLIC : SYMBOLIC)
                | (subset.face().familyName().contains("Serif") ? SERIF : 0)
                | (subset.face().italicAngle() != 0 ? ITALIC : 0);
    }

    /** The width of upright stems, which the font does not say, from its weight (400 is 80, 700 is 140). */
    private static int stem(int weight) {
        return weight / 5;
    }
}
