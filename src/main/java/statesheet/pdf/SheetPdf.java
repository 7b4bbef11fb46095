package statesheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.brand.Brand;
import statesheet.layout.Sheet;

/** Writes sheets of one brand. Thread-safe; the same sheet gives the same bytes, whatever was written before it. */
public final class SheetPdf {

    /** A sheet has 40 to 60 kB: one buffer is enough for most. */
    private static final int USUAL_SIZE = 64 * 1024;

    private final Brand brand;
    private final FontCache fonts = new FontCache();
    private final byte[] colorProfile = Deflated.small(SrgbProfile.bytes());

    public SheetPdf(Brand brand) {
        this.brand = brand;
    }

    public byte[] write(Sheet sheet, Metadata about) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        var first = sheet.pages().getFirst();
        var document = new Document(new Rectangle((float) first.width(), (float) first.height()), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        try {
            announce(writer, about);
            document.open();
            describe(writer, about);
            paint(sheet, document, writer);
            addOutputIntent(writer);
            Attachment.add(writer, "figures.json", "The figures behind this sheet", about);
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    /** Loads what the first file of a process would wait for. */
    public static void preload() {
        var document = new Document();
        PdfWriter.getInstance(document, new ByteArrayOutputStream());
        document.open();
    }

    /** Whether these are the bytes of a PDF that this program wrote. */
    public static boolean madeByStatesheet(byte[] pdf) {
        return Xmp.madeByStatesheet(pdf);
    }

    /** What OpenPDF wants to know before it opens the document; the conformance first, as it sets a version. */
    private static void announce(PdfWriter writer, Metadata about) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.setCompressionLevel(Deflated.QUICK);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        writer.addViewerPreference(PdfName.DUPLEX, new PdfName("DuplexFlipLongEdge"));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language()));
    }

    private static void describe(PdfWriter writer, Metadata about) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(about.title()));
        info.put(PdfName.AUTHOR, unicode(about.author()));
        info.put(PdfName.SUBJECT, unicode(about.subject()));
        info.put(PdfName.CREATOR, unicode("Statesheet"));
        info.put(PdfName.PRODUCER, unicode(about.producer()));
        info.put(PdfName.CREATIONDATE, new PdfString(about.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(about.pdfDate()));
        writer.setXmpMetadata(Xmp.of(about));
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private void paint(Sheet sheet, Document document, PdfWriter writer) throws IOException {
        var resources = new FontResources(writer, fonts);
        var structure = new StructureWriter(writer, sheet.pages().getFirst().height(), sheet.structure());
        var name = new ContentName();
        for (var page : sheet.pages()) {
            if (page.number() > 1) {
                document.newPage();
                // OpenPDF would leave out a blank back.
                writer.setPageEmpty(false);
            }
            new PagePainter(writer, brand, resources, structure, page).paint();
            var contents = writer.getDirectContent().getInternalBuffer();
            name.add(contents.getBuffer(), contents.size());
        }
        addBookmarks(sheet, writer);
        resources.write();
        writer.getInfo().put(PdfName.FILEID, name.literal());
    }

    /** The title, below it the headings. */
    private static void addBookmarks(Sheet sheet, PdfWriter writer) {
        var parent = writer.getRootOutline();
        double height = sheet.pages().getFirst().height();
        for (var bookmark : sheet.bookmarks()) {
            var target = new PdfDestination(PdfDestination.XYZ, 0, (float) (height - bookmark.top()), 0);
            target.addPage(writer.getPageReference(bookmark.page()));
            var outline = new PdfOutline(parent, target, bookmark.title());
            parent = parent == writer.getRootOutline() ? outline : parent;
        }
    }

    /** ISO 19005-3, 6.2.3: what the device colours on the pages mean. */
    private void addOutputIntent(PdfWriter writer) throws IOException {
        var profile = Deflated.stream(colorProfile);
        profile.put(PdfName.N, new PdfNumber(3));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
