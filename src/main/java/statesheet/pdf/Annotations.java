package statesheet.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Tag;

/** The links of one page. */
final class Annotations {

    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final StructureWriter structure;
    private final double pageHeight;

    Annotations(PdfWriter writer, StructureWriter structure, double pageHeight) {
        this.writer = writer;
        this.structure = structure;
        this.pageHeight = pageHeight;
    }

    /** A link to an address. */
    void add(Item.Link link) {
        add(link.box(), PdfName.A, new PdfAction(link.uri()), link.contents(), link.tag());
    }

    /** A link to the top of another page. */
    void add(Item.Jump jump) {
        var target = new PdfDestination(PdfDestination.XYZ, 0, (float) pageHeight, 0);
        target.addPage(writer.getPageReference(jump.page()));
        add(jump.box(), PdfName.DEST, target, jump.contents(), jump.tag());
    }

    /** An annotation says in words where it leads, and has no border (ISO 14289-1, 7.18; ISO 19005-3, 6.3.2). */
    private void add(Rect box, PdfName key, PdfObject target, String contents, Tag.Content tag) {
        var annotation = new PdfAnnotation(writer, new Rectangle((float) box.left(),
                (float) (pageHeight - box.bottom()), (float) box.right(), (float) (pageHeight - box.top())));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(key, target);
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(STRUCT_PARENT,
                new PdfNumber(structure.addAnnotation(tag, annotation.getIndirectReference())));
        writer.addAnnotation(annotation);
    }
}
