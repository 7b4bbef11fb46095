package statesheet.pdf;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file says about itself.
 *
 * @param published every date in the file, at 00:00 UTC
 * @param figures   the figures behind its sheets
 */
public record Metadata(String title, String author, String subject, String language, LocalDate published,
        String producer, List<FiguresFile> figures) {

    public Metadata {
        figures = List.copyOf(figures);
    }

    /**
     * The figures behind one sheet, as a file inside the PDF.
     *
     * @param name of that file
     */
    public record FiguresFile(String name, String description, byte[] json) {}

    /** The date as the info dictionary has it (ISO 32000-1, 7.9.4). */
    String pdfDate() {
        return "D:" + published.toString().replace("-", "") + "000000Z";
    }

    /** The date as XMP has it (XMP part 1, 8.2.1.2). */
    String xmpDate() {
        return published + "T00:00:00Z";
    }
}
