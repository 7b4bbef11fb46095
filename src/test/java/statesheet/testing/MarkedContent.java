package statesheet.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * One page's marked content sequences, as text.
 *
 * @param texts     by their identifier on this page (MCID)
 * @param artifacts those tagged as artifacts, in order
 */
record MarkedContent(Map<Integer, String> texts, List<PDMarkedContent> artifacts) {

    static MarkedContent of(PDPage page) {
        return PdfReading.reading(() -> {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var content = new MarkedContent(new HashMap<>(), new ArrayList<>());
            extractor.getMarkedContents().forEach(content::gather);
            return content;
        });
    }

    private void gather(PDMarkedContent sequence) {
        if (sequence.getTag().equals("Artifact")) {
            artifacts.add(sequence);
        } else if (sequence.getMCID() >= 0) {
            texts.put(sequence.getMCID(), textOf(sequence));
        }
        sequence.getContents().forEach(part -> {
            if (part instanceof PDMarkedContent inner) {
                gather(inner);
            }
        });
    }

    List<PdfReading.ArtifactText> artifacts(int page) {
        return artifacts.stream().map(artifact -> new PdfReading.ArtifactText(page, property(artifact, "Type"),
                property(artifact, "Subtype"), textOf(artifact))).toList();
    }

    private static String property(PDMarkedContent sequence, String key) {
        return sequence.getProperties() == null ? ""
                : sequence.getProperties().getNameAsString(COSName.getPDFName(key), "");
    }

    /** Its glyphs as characters; where a new line starts without a space, one is put in. */
    private static String textOf(PDMarkedContent sequence) {
        var text = new StringBuilder();
        double baseline = Double.NaN;
        for (var part : sequence.getContents()) {
            if (part instanceof TextPosition glyph) {
                boolean newLine = !text.isEmpty() && Math.abs(glyph.getY() - baseline) > glyph.getFontSizeInPt() / 2;
                if (newLine && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
                text.append(glyph.getUnicode());
                baseline = glyph.getY();
            }
        }
        return text.toString();
    }
}
