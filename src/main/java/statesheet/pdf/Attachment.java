package statesheet.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An associated file: the data that the document was made from (ISO 19005-3, 6.8 and annex E). */
final class Attachment {

    private static final PdfName EMBEDDED_FILES = new PdfName("EmbeddedFiles");

    private Attachment() {}

    static void add(PdfWriter writer, String name, String description, Metadata about) throws IOException {
        var specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, new PdfString(name));
        specification.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
        specification.put(PdfName.DESC, new PdfString(description, PdfObject.TEXT_UNICODE));
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        specification.put(PdfName.EF, file(writer, about));
        var reference = writer.addToBody(specification).getIndirectReference();

        var names = new PdfDictionary();
        var leaf = new PdfArray(new PdfString(name));
        leaf.add(reference);
        names.put(PdfName.NAMES, leaf);
        var tree = new PdfDictionary();
        tree.put(EMBEDDED_FILES, names);
        writer.getExtraCatalog().put(PdfName.NAMES, tree);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(reference));
    }

    private static PdfDictionary file(PdfWriter writer, Metadata about) throws IOException {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(about.figures().length));
        parameters.put(PdfName.MODDATE, new PdfString(about.pdfDate()));
        var stream = Deflated.stream(Deflated.quick(about.figures()));
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName("application/json"));
        stream.put(PdfName.PARAMS, parameters);
        var file = writer.addToBody(stream).getIndirectReference();
        var files = new PdfDictionary();
        files.put(PdfName.F, file);
        files.put(PdfName.UF, file);
        return files;
    }
}
