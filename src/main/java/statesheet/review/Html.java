package statesheet.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words made safe for a page that is HTML and XML at once. */
final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private Html() {}

    /** For text and for attributes in double quotes; a character that XML cannot hold shows as a question mark. */
    static String safe(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    /** XML 1.0, production 2, Char. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** The HTML of several things, one after the other. */
    static <T> String each(List<T> things, Function<T, String> html) {
        return things.stream().map(html).collect(Collectors.joining());
    }

    /** A file in the page's own folder, as a link has it. */
    static String link(String file) {
        try {
            return safe("./" + new URI(null, null, "/" + file, null).toASCIIString().substring(1));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every path can be quoted", impossible);
        }
    }

    /** {@code 1 sheet}, {@code 55 sheets}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
