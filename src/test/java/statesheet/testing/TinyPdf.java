package statesheet.testing;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import statesheet.source.Installation;

/**
 * Small files that are known to be good or bad, to prove the helpers of this package on.
 *
 * <p>The good one has a heading, a paragraph with a link, a figure, a table of two cells, a footer, a bookmark and an
 * attachment, and keeps PDF/UA-1 and PDF/A-3a.
 */
public final class TinyPdf {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Tiny</rdf:li></rdf:Alt></dc:title>
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.LETTER);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final BaseFont font;

    private TinyPdf() throws IOException {
        font = BaseFont.createFont(Installation.fonts().resolve("PublicSans-Regular.ttf").toString(),
                BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        font.setIncludeCidSet(false);
    }

    /** A page with a line in a font that is not inside the file, and with no tags. */
    static byte[] bad() throws IOException {
        var tiny = new TinyPdf();
        tiny.document.open();
        var canvas = tiny.writer.getDirectContent();
        line(canvas, BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED), 700, "Untagged");
        tiny.document.close();
        return tiny.bytes.toByteArray();
    }

    /** The same small raster picture on the page, in a form on the page, and inline. */
    static byte[] withPictures() throws IOException {
        var tiny = new TinyPdf();
        tiny.document.open();
        var canvas = tiny.writer.getDirectContent();
        var picture = Image.getInstance(2, 1, 1, 8, new byte[] {0, (byte) 0x80});
        canvas.addImage(picture, 20, 0, 0, 10, 72, 700);
        var form = canvas.createTemplate(20, 10);
        form.addImage(picture, 20, 0, 0, 10, 0, 0);
        canvas.addTemplate(form, 72, 600);
        canvas.addImage(Image.getInstance(2, 1, 1, 8, new byte[] {1, 2}), 20, 0, 0, 10, 72, 500, true);
        tiny.document.close();
        return tiny.bytes.toByteArray();
    }

    public static byte[] good() throws IOException {
        var tiny = new TinyPdf();
        tiny.open();
        var root = new PdfStructureElement(tiny.writer.getStructureTreeRoot(), PdfName.DOCUMENT);
        tiny.heading(root);
        tiny.paragraph(root);
        tiny.figure(root);
        tiny.table(root);
        tiny.footer();
        tiny.attachment();
        tiny.document.close();
        return tiny.bytes.toByteArray();
    }

    private void open() throws IOException {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(XMP.getBytes(StandardCharsets.UTF_8));
        document.addTitle("Tiny");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-US"));
        writer.setOutputIntents("Custom", "", "", "sRGB", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private void heading(PdfStructureElement root) {
        tagged(new PdfStructureElement(root, PdfName.H1), 700, "New Mexico");
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, 720), "New Mexico");
    }

    private void paragraph(PdfStructureElement root) throws IOException {
        var paragraph = new PdfStructureElement(root, PdfName.P);
        tagged(new PdfStructureElement(paragraph, PdfName.SPAN), 660, "Report it ");
        var link = new PdfStructureElement(paragraph, PdfName.LINK);
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(link);
        line(canvas, font, 640, "at missingkids");
        line(canvas, font, 620, "dot org");
        canvas.endMarkedContentSequence();
        annotate(link, new Rectangle(72, 616, 200, 654));
    }

    private void annotate(PdfStructureElement link, Rectangle area) throws IOException {
        var action = new PdfAction("https://www.missingkids.org");
        var annotation = new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(),
                action);
        annotation.put(PdfName.CONTENTS, new PdfString("The center's web site"));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(link.getReference())));
        var object = new PdfDictionary(PdfName.OBJR);
        object.put(PdfName.OBJ, annotation.getIndirectReference());
        object.put(PdfName.PG, writer.getCurrentPage());
        var kids = new PdfArray(link.get(PdfName.K));
        kids.add(object);
        link.put(PdfName.K, kids);
        writer.addAnnotation(annotation);
    }

    private void figure(PdfStructureElement root) {
        var figure = new PdfStructureElement(root, PdfName.FIGURE);
        figure.put(PdfName.ALT, new PdfString("One bar"));
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {72, 540, 272, 560}));
        figure.put(PdfName.A, layout);
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(figure);
        canvas.setColorFill(Color.RED);
        canvas.rectangle(72, 540, 200, 20);
        canvas.fill();
        canvas.setColorFill(Color.BLACK);
        canvas.endMarkedContentSequence();
    }

    private void table(PdfStructureElement root) {
        var row = new PdfStructureElement(new PdfStructureElement(root, PdfName.TABLE), new PdfName("TR"));
        var header = new PdfStructureElement(row, PdfName.TH);
        var scope = new PdfDictionary();
        scope.put(PdfName.O, PdfName.TABLE);
        scope.put(new PdfName("Scope"), new PdfName("Row"));
        header.put(PdfName.A, scope);
        tagged(header, 500, "Cases");
        tagged(new PdfStructureElement(row, PdfName.TD), 480, "132");
    }

    private void tagged(PdfStructureElement element, float baseline, String text) {
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(element);
        line(canvas, font, baseline, text);
        canvas.endMarkedContentSequence();
    }

    private void footer() {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        kind.put(PdfName.SUBTYPE, new PdfName("Footer"));
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
        line(canvas, font, 40, "Page 1 of 1");
        canvas.endMarkedContentSequence();
    }

    private void attachment() throws IOException {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, new PdfDate());
        var file = PdfFileSpecification.fileEmbedded(writer, "", "figures.json",
                "{\"cases\":132}".getBytes(StandardCharsets.UTF_8), "application/json", parameters, 9);
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        file.setUnicodeFileName("figures.json", false);
        file.addDescription("The figures", false);
        writer.addFileAttachment(file);
        writer.getExtraCatalog().put(PdfName.AF, new PdfArray(file.getReference()));
    }

    private static void line(PdfContentByte canvas, BaseFont font, float baseline, String text) {
        canvas.beginText();
        canvas.setFontAndSize(font, 12);
        canvas.setTextMatrix(72, baseline);
        canvas.showText(text);
        canvas.endText();
    }
}
