package statesheet.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.OpenPdfInternals;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.text.Face;
import statesheet.text.GlyphRun;

/** The fonts of one file: notes which glyphs are shown, and in the end writes their objects. */
public final class FontResources {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    /** ISO 32000-1, table 123: nonsymbolic, perhaps serif or italic too. */
    private static final int NONSYMBOLIC = 1 << 5;
    private static final int SERIF = 1 << 1;
    private static final int ITALIC = 1 << 6;

    private final PdfWriter writer;
    private final FontCache cache;
    private final Map<Face, Used> fonts = new LinkedHashMap<>();

    /** One face of the file; {@code characters} by glyph, 0 for one that is not used. */
    private record Used(PdfName name, PdfIndirectReference reference, int[] characters) {}

    FontResources(PdfWriter writer, FontCache cache) {
        this.writer = writer;
        this.cache = cache;
    }

    /** The name of the run's face among the resources of the page, with its glyphs noted. */
    PdfName use(GlyphRun run, PdfContentByte content) {
        var font = fonts.computeIfAbsent(run.face(), face -> new Used(new PdfName("F" + (fonts.size() + 1)),
                writer.getPdfIndirectReference(), new int[face.glyphCount()]));
        OpenPdfInternals.nameFont(content, font.name, font.reference);
        for (int i = 0; i < run.glyphs().length; i++) {
            if (font.characters[run.glyphs()[i]] == 0) {
                note(font, run.face(), run.glyphs()[i], run.character(i));
            }
        }
        return font.name;
    }

    /** With one digit come all of them, so that sheets that differ only in their figures share their subsets. */
    private static void note(Used font, Face face, int glyph, int character) {
        boolean space = character == NO_BREAK_SPACE || character == NARROW_NO_BREAK_SPACE;
        font.characters[glyph] = space ? ' ' : character;
        if (character >= '0' && character <= '9') {
            ",0123456789".chars().forEach(figure -> font.characters[face.glyph(figure)] = figure);
        }
    }

    /** Writes the objects of every font that was used. */
    void write() throws IOException {
        for (var entry : fonts.entrySet()) {
            var used = entry.getValue();
            write(cache.subset(entry.getKey(), used.characters), used.reference);
        }
    }

    /** A composite font of glyph numbers (ISO 32000-1, 9.7): the font, its one descendant, its descriptor, its file. */
    private void write(FontSubset subset, PdfIndirectReference reference) throws IOException {
        var file = Deflated.stream(subset.program());
        file.put(PdfName.LENGTH1, new PdfNumber(subset.length()));
        var descriptor = descriptor(subset);
        descriptor.put(PdfName.FONTFILE2, writer.addToBody(file).getIndirectReference());

        var descendant = new PdfDictionary(PdfName.FONT);
        descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.BASEFONT, new PdfName(subset.name()));
        descendant.put(PdfName.CIDSYSTEMINFO, identity());
        descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        descendant.put(PdfName.FONTDESCRIPTOR, writer.addToBody(descriptor).getIndirectReference());
        descendant.put(PdfName.W, new PdfLiteral(subset.widths()));

        var font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, new PdfName(subset.name()));
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(writer.addToBody(descendant).getIndirectReference()));
        font.put(PdfName.TOUNICODE, writer.addToBody(Deflated.stream(subset.toUnicode())).getIndirectReference());
        writer.addToBody(font, reference);
    }

    private static PdfDictionary identity() {
        var system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return system;
    }

    /** ISO 32000-1, 9.8; all lengths in thousandths of an em. */
    private static PdfDictionary descriptor(FontSubset subset) {
        var face = subset.face();
        double unit = 1000.0 / face.unitsPerEm();
        var bounds = face.bounds();
        var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, new PdfName(subset.name()));
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags(face)));
        descriptor.put(PdfName.FONTBBOX, new PdfRectangle((float) (bounds.left() * unit),
                (float) (bounds.bottom() * unit), (float) (bounds.right() * unit), (float) (bounds.top() * unit)));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(Math.round(face.ascent() * unit)));
        descriptor.put(PdfName.DESCENT, new PdfNumber(Math.round(face.descent() * unit)));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(Math.round(face.capHeight() * unit)));
        descriptor.put(PdfName.STEMV, new PdfNumber(stem(face.weight())));
        return descriptor;
    }

    private static int flags(Face face) {
        return NONSYMBOLIC | (face.familyName().contains("Serif") ? SERIF : 0)
                | (face.italicAngle() != 0 ? ITALIC : 0);
    }

    /** The width of upright stems, which the font does not say, from its weight (400 is 80, 700 is 140). */
    private static int stem(int weight) {
        return weight / 5;
    }
}
