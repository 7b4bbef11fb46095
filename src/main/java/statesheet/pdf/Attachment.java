package statesheet.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The associated files: the data that the document was made from (ISO 19005-3, 6.8 and annex E). */
final class Attachment {

    private static final PdfName EMBEDDED_FILES = new PdfName("EmbeddedFiles");

    private Attachment() {}

    /** Attaches every file in the metadata. A name tree is sorted by name (ISO 32000-1, 7.9.6). */
    static void addAll(PdfWriter writer, Metadata about) throws IOException {
        var leaf = new PdfArray();
        var associated = new PdfArray();
        var inOrder = about.figures().stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
        for (var figures : inOrder) {
            var reference = writer.addToBody(specification(writer, figures, about)).getIndirectReference();
            leaf.add(new PdfString(figures.name()));
            leaf.add(reference);
            associated.add(reference);
        }
        var names = new PdfDictionary();
        names.put(PdfName.NAMES, leaf);
        var tree = new PdfDictionary();
        tree.put(EMBEDDED_FILES, names);
        writer.getExtraCatalog().put(PdfName.NAMES, tree);
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }

    private static PdfDictionary specification(PdfWriter writer, Metadata.FiguresFile figures, Metadata about)
            throws IOException {
        var specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, new PdfString(figures.name()));
        specification.put(PdfName.UF, new PdfString(figures.name(), PdfObject.TEXT_UNICODE));
        specification.put(PdfName.DESC, new PdfString(figures.description(), PdfObject.TEXT_UNICODE));
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        specification.put(PdfName.EF, file(writer, figures.json(), about));
        return specification;
    }

    private static PdfDictionary file(PdfWriter writer, byte[] json, Metadata about) throws IOException {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(json.length));
        parameters.put(PdfName.MODDATE, new PdfString(about.pdfDate()));
        var stream = Deflated.stream(Deflated.quick(json));
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
