package statesheet.testing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A finished PDF, read back from its bytes with PDFBox.
 *
 * <p>Pages are counted from 1. Rectangles are in points as the file has them: y grows upward, and a rectangle's y is
 * its lower edge. The document is held in memory alone, so there is nothing to close.
 */
public final class PdfReading {

    private final PDDocument document;

    private PdfReading(PDDocument document) {
        this.document = document;
    }

    public static PdfReading of(byte[] pdf) {
        return reading(() -> new PdfReading(Loader.loadPDF(pdf)));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The page's text in the order in which its content paints it, a line feed at the end of each line. */
    public String text(int page) {
        return reading(() -> {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /** The structure tree as an indented outline; {@link TagOutline} shows its form. */
    public String tags() {
        return TagOutline.of(document);
    }

    /**
     * Something on a page that is no part of the document.
     *
     * @param type    Pagination, Layout, Background; empty where it is not said
     * @param subtype Header, Footer; empty where it is not said
     * @param text    empty for lines and areas
     */
    public record ArtifactText(int page, String type, String subtype, String text) {}

    /** What is marked as no part of the document, in order of the pages and their content. */
    public List<ArtifactText> artifacts() {
        return pageNumbers().mapToObj(page -> MarkedContent.of(document.getPage(page - 1)).artifacts(page))
                .flatMap(List::stream).toList();
    }

    /** A font as the file names it, the subset's prefix taken off. */
    public record UsedFont(String name, boolean embedded, boolean subset) {}

    /** Every font that a page or a form on it may use, each once. */
    public List<UsedFont> fonts() {
        return resources().flatMap(resources -> resources.fonts().stream()).distinct().toList();
    }

    /** Every raster picture, inline ones and those of forms too, in words; a vector-only file has none. */
    public List<String> rasterImages() {
        return resources().flatMap(resources -> resources.rasterImages().stream()).toList();
    }

    /**
     * The page's content and then that of each form on it, decoded; an item is an operator after its operands, like
     * {@code 1 0 0 rg}. Strings are left out of the operands: {@code Tj}.
     */
    public List<String> operators(int page) {
        return new PageResources(page, document.getPage(page - 1)).operators();
    }

    private Stream<PageResources> resources() {
        return pageNumbers().mapToObj(page -> new PageResources(page, document.getPage(page - 1)));
    }

    /**
     * A file inside the file.
     *
     * @param relationship the AFRelationship (ISO 32000-2, table 43); empty where there is none
     * @param associated   whether the catalog's AF names it
     */
    public record AttachedFile(String name, String mime, String relationship, boolean associated, String text) {}

    /** The attachments in order of their names in the name tree. */
    public List<AttachedFile> attachments() {
        return reading(() -> {
            var names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) {
                return List.of();
            }
            var attachments = new ArrayList<AttachedFile>();
            for (var specification : new TreeMap<>(names.getEmbeddedFiles().getNames()).values()) {
                attachments.add(attachment(specification));
            }
            return attachments;
        });
    }

    private AttachedFile attachment(PDComplexFileSpecification specification) throws IOException {
        var file = specification.getEmbeddedFile();
        var associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
        boolean listed = associated != null && IntStream.range(0, associated.size())
                .anyMatch(index -> associated.getObject(index) == specification.getCOSObject());
        return new AttachedFile(specification.getFilename(), file.getSubtype(),
                specification.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"), ""), listed,
                new String(file.toByteArray(), StandardCharsets.UTF_8));
    }

    /** The metadata packet, unchanged; empty where there is none. */
    public String xmp() {
        return reading(() -> {
            var metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        });
    }

    /** The information dictionary: Title, Producer, CreationDate and so on, the dates as the file writes them. */
    public Map<String, String> information() {
        return entries(document.getDocumentInformation().getCOSObject());
    }

    /** The catalog's language; empty where there is none. */
    public String language() {
        var language = document.getDocumentCatalog().getLanguage();
        return language == null ? "" : language;
    }

    /** DisplayDocTitle, PrintScaling, Duplex and so on, as names or true and false. */
    public Map<String, String> viewerPreferences() {
        var preferences = document.getDocumentCatalog().getViewerPreferences();
        return preferences == null ? Map.of() : entries(preferences.getCOSObject());
    }

    private static Map<String, String> entries(COSDictionary dictionary) {
        var entries = new TreeMap<String, String>();
        dictionary.keySet().forEach(key ->
                entries.put(key.getName(), PageResources.written(dictionary.getDictionaryObject(key))));
        return entries;
    }

    /** One line per bookmark, like {@code   1 Finding missing children}: two spaces for each level, page, title. */
    public List<String> bookmarks() {
        var lines = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            reading(() -> addBookmarks(outline, "", lines));
        }
        return lines;
    }

    private List<String> addBookmarks(PDOutlineNode node, String indent, List<String> lines) throws IOException {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + number(item.findDestinationPage(document)) + " " + item.getTitle());
            addBookmarks(item, indent + "  ", lines);
        }
        return lines;
    }

    /** What a viewer calls each page, in order of the pages; empty where the file does not say. */
    public List<String> pageLabels() {
        return reading(() -> {
            var labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
        });
    }

    /** What a viewer shows beside the pages when it opens the file, like UseOutlines. */
    public String pageMode() {
        return document.getDocumentCatalog().getPageMode().stringValue();
    }

    /** A link's area; where it leads and its description in words are empty where the file has none. */
    public record LinkArea(int page, Rectangle2D box, String target, String contents) {}

    /** The links in order of the pages' annotations; one that runs over two lines has two areas. */
    public List<LinkArea> links() {
        var links = new ArrayList<LinkArea>();
        pageNumbers().forEach(page -> annotations(page).forEach(annotation -> {
            if (annotation instanceof PDAnnotationLink link) {
                links.add(new LinkArea(page, rectangle(link.getRectangle()), TagOutline.target(link),
                        link.getContents() == null ? "" : link.getContents()));
            }
        }));
        return links;
    }

    private List<PDAnnotation> annotations(int page) {
        return reading(() -> document.getPage(page - 1).getAnnotations());
    }

    /** The boxes of a page (ISO 32000-1, 14.11.2); one that the file does not give has its default. */
    public record PageBoxes(Rectangle2D media, Rectangle2D crop, Rectangle2D bleed, Rectangle2D trim) {}

    public PageBoxes boxes(int page) {
        PDPage read = document.getPage(page - 1);
        return new PageBoxes(rectangle(read.getMediaBox()), rectangle(read.getCropBox()),
                rectangle(read.getBleedBox()), rectangle(read.getTrimBox()));
    }

    private static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    private IntStream pageNumbers() {
        return IntStream.rangeClosed(1, pages());
    }

    private int number(PDPage page) {
        return document.getPages().indexOf(page) + 1;
    }

    /** Something that reads a document, which may turn out to be broken. */
    interface ReadingStep<T> {
        T read() throws IOException;
    }

    static <T> T reading(ReadingStep<T> reading) {
        try {
            return reading.read();
        } catch (IOException broken) {
            throw new UncheckedIOException("PDFBox cannot read the file", broken);
        }
    }
}
