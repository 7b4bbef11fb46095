package statesheet.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure;
import statesheet.sheet.Tag;

/** The structure of one sheet in its file (ISO 32000-1, 14.7), complete before its first page is painted. */
final class StructureWriter {

    private final PdfWriter writer;
    private final double pageHeight;
    private final Map<Integer, PdfStructureElement> elements = new HashMap<>();

    /** @param root the element for the document, which may be only a part of the file */
    StructureWriter(PdfWriter writer, double pageHeight, Structure document, PdfStructureElement root) {
        this.writer = writer;
        this.pageHeight = pageHeight;
        add(document, root);
    }

    private void add(Structure structure, PdfStructureElement element) {
        elements.put(structure.id(), element);
        describe(structure.attributes(), element);
        for (var kid : structure.kids()) {
            add(kid, new PdfStructureElement(element, new PdfName(kid.role().type())));
        }
    }

    PdfStructureElement element(Tag.Content tag) {
        return elements.get(tag.leaf());
    }

    private void describe(Structure.Attributes attributes, PdfStructureElement element) {
        attributes.alternative()
                .ifPresent(text -> element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE)));
        attributes.box().ifPresent(box -> element.put(PdfName.A, figureLayout(box)));
        attributes.scope().ifPresent(scope -> element.put(PdfName.A, tableScope(scope)));
        if (attributes.numbered()) {
            element.put(PdfName.A, owned("List", "ListNumbering", new PdfName("Decimal")));
        }
    }

    /** ISO 32000-1, 14.8.5.4.3: a figure says how much room it takes. */
    private PdfDictionary figureLayout(Rect box) {
        var bounds = new PdfArray();
        bounds.add(new PdfNumber(box.left()));
        bounds.add(new PdfNumber(pageHeight - box.bottom()));
        bounds.add(new PdfNumber(box.right()));
        bounds.add(new PdfNumber(pageHeight - box.top()));
        var layout = owned("Layout", "BBox", bounds);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        return layout;
    }

    private static PdfDictionary tableScope(Structure.HeaderScope scope) {
        return owned("Table", "Scope", new PdfName(switch (scope) {
            case ROW -> "Row";
            case COLUMN -> "Column";
        }));
    }

    private static PdfDictionary owned(String owner, String key, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }

    /**
     * Makes an annotation part of its link's element (ISO 32000-1, 14.7.4.3), whose text must be marked by then.
     *
     * @return the annotation's key in the parent tree
     */
    int addAnnotation(Tag.Content tag, PdfIndirectReference annotation) {
        var element = element(tag);
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        var kids = element.get(PdfName.K);
        if (kids.isArray()) {
            ((PdfArray) kids).add(reference);
        } else {
            var both = new PdfArray(kids);
            both.add(reference);
            element.put(PdfName.K, both);
        }
        return writer.getStructureTreeRoot().addExistingObject(element.getReference());
    }
}
