package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Which words of a PDF are set in a face. */
public final class BoldText {

    private BoldText() {}

    /** Each stretch of text in the face, in the order of the content, spaces folded. */
    public static List<String> of(byte[] pdf, String face) {
        var stretches = new ArrayList<String>();
        var stretch = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getFont().getName().endsWith("+" + face)) {
                        stretch.append(position.getUnicode());
                    } else {
                        end(stretch, stretches);
                    }
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the PDF cannot be read", unreadable);
        }
        end(stretch, stretches);
        return stretches;
    }

    private static void end(StringBuilder stretch, List<String> stretches) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch.toString().strip().replaceAll("\\s+", " "));
            stretch.setLength(0);
        }
    }
}
