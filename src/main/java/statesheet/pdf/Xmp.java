package statesheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import statesheet.source.Bundled;

/**
 * The file's metadata as XMP (ISO 19005-3, 6.6; ISO 14289-1, clause 5; ISO 15930-7, 6.7).
 *
 * <p>What is the same in every file of a kind, the claims of its standards above all, is a text of its own with
 * {@code {title}} and the like where a file's own words go.
 *
 * @param template that text
 * @param deflated PDF/A-1 and some checks of printing houses want it plain
 */
public record Xmp(String template, boolean deflated) {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    /** What begins a packet in UTF-8 (XMP part 1, 7.3.2). */
    private static final String START = "\uFEFF";

    /** The template in a file beside a class, for a stream that any program may read without inflating it. */
    public static Xmp plain(Class<?> owner, String file) {
        return new Xmp(Bundled.text(owner, file), false);
    }

    /** The same for a stream of a third of the size. */
    public static Xmp deflated(Class<?> owner, String file) {
        return new Xmp(Bundled.text(owner, file), true);
    }

    PdfStream stream(Metadata about, String identifier) {
        var filled = filled(about, identifier);
        var stream = deflated ? Deflated.stream(Deflated.quick(filled)) : new PdfStream(filled);
        stream.put(PdfName.TYPE, PdfName.METADATA);
        stream.put(PdfName.SUBTYPE, PdfName.XML);
        return stream;
    }

    /** @param identifier the file's, in hexadecimal digits */
    byte[] filled(Metadata about, String identifier) {
        var words = Map.of("start", START, "title", about.title(), "author", about.author(), "subject",
                about.subject(), "language", about.language(), "date", about.xmpDate(), "producer", about.producer(),
                "identifier", identifier);
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(escaped(words.get(field.group(1)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
