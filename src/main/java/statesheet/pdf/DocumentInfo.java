package statesheet.pdf;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What every file says of itself in its information dictionary (ISO 32000-1, 14.3.3), beside its XMP. */
final class DocumentInfo {

    private DocumentInfo() {}

    static void write(PdfWriter writer, Metadata about) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(about.title()));
        info.put(PdfName.AUTHOR, unicode(about.author()));
        info.put(PdfName.SUBJECT, unicode(about.subject()));
        info.put(PdfName.CREATOR, unicode("Statesheet"));
        info.put(PdfName.PRODUCER, unicode(about.producer()));
        info.put(PdfName.CREATIONDATE, new PdfString(about.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(about.pdfDate()));
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
