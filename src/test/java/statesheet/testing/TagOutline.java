package statesheet.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * The structure tree of a document in reading order, as a screen reader has it:
 *
 * <pre>
 * Document
 *   H1 "New Mexico"
 *   P
 *     Span "Report it at "
 *     Link "missingkids.org" -&gt; https://www.missingkids.org
 *   Figure [alt: A bar chart of two bars]
 *   Table
 *     TR
 *       TH [scope: Column] "Cases"
 * </pre>
 *
 * <p>The text is read from the page's content through the marks that the tree refers to, so a mark that leads nowhere
 * shows as {@code "(no content)"}.
 */
final class TagOutline {

    private final PDDocument document;
    private final Map<PDPage, MarkedContent> contents = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private TagOutline(PDDocument document) {
        this.document = document;
        document.getPages().forEach(page -> contents.put(page, MarkedContent.of(page)));
    }

    /** One line per element; empty where the document has no structure tree. */
    static String of(PDDocument document) {
        var outline = new TagOutline(document);
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            outline.addChildren(root, "");
        }
        return String.join("\n", outline.lines);
    }

    private void addChildren(PDStructureNode node, String indent) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.add(indent + described(element));
                addChildren(element, indent + "  ");
            }
        }
    }

    private String described(PDStructureElement element) {
        return element.getStructureType() + attribute("scope", scope(element))
                + attribute("alt", orEmpty(element.getAlternateDescription()))
                + attribute("actual text", orEmpty(element.getActualText())) + text(element) + targets(element);
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " [" + name + ": " + value + "]";
    }

    /** The element's own text in quotes, its children's left to them; none where an alternative text stands for it. */
    private String text(PDStructureElement element) {
        var marks = element.getKids().stream().flatMap(kid -> textOfMark(element, kid).stream()).toList();
        boolean replaced = element.getAlternateDescription() != null;
        return marks.isEmpty() || replaced ? "" : " \"" + String.join("", marks) + "\"";
    }

    private Optional<String> textOfMark(PDStructureElement element, Object kid) {
        return switch (kid) {
            case Integer mark -> Optional.of(textOf(pageOf(element), mark));
            case PDMarkedContentReference mark -> Optional.of(
                    textOf(mark.getPage() == null ? pageOf(element) : mark.getPage(), mark.getMCID()));
            default -> Optional.empty();
        };
    }

    private String textOf(PDPage page, int mark) {
        return contents.get(pageInTree(page)).texts().getOrDefault(mark, "(no content)");
    }

    /** The page that an element stands on: its own, or else that of the nearest element above that has one. */
    private static PDPage pageOf(PDStructureElement element) {
        if (element.getPage() != null) {
            return element.getPage();
        }
        if (element.getParent() instanceof PDStructureElement parent) {
            return pageOf(parent);
        }
        throw new AssertionError("marked content of a " + element.getStructureType() + " on no page");
    }

    /** PDFBox makes a new page object for each question; this is the one that the contents are kept under. */
    private PDPage pageInTree(PDPage page) {
        return document.getPage(document.getPages().indexOf(page));
    }

    private static String targets(PDStructureElement element) {
        var targets = new StringBuilder();
        for (var kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink link) {
                targets.append(" -> ").append(target(link));
            }
        }
        return targets.toString();
    }

    /** The address that the link opens, or {@code page 3} where it leads to one of the file; empty where neither. */
    static String target(PDAnnotationLink link) {
        if (link.getAction() instanceof PDActionURI action) {
            return orEmpty(action.getURI());
        }
        return PdfReading.reading(link::getDestination) instanceof PDPageDestination page
                ? "page " + (page.retrievePageNumber() + 1) : "";
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        return attributes instanceof COSArray several ? scope(several) : scope(attributes);
    }

    private static String scope(COSArray attributes) {
        for (int index = 0; index < attributes.size(); index++) {
            var scope = scope(attributes.getObject(index));
            if (!scope.isEmpty()) {
                return scope;
            }
        }
        return "";
    }

    private static String scope(COSBase attributes) {
        return attributes instanceof COSDictionary table ? table.getNameAsString(COSName.getPDFName("Scope"), "") : "";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
