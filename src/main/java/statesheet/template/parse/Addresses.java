package statesheet.template.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses a text may lead to, and how they are printed. */
final class Addresses {

    /** An address typed as it is; the period or bracket after it belongs to the sentence. */
    static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\w/.@])(?:https?://|www\\.)[^\\s<>]*[^\\s<>.,;:!?'\"”’)\\]]");

    private static final Pattern SCHEME_AND_WWW = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");
    private static final Pattern WORDS_WITH_DOTS = Pattern.compile("\\S*\\p{L}\\S*\\.\\p{L}\\S*");

    private Addresses() {}

    /** Whether it is worth looking for {@link #BARE}, which takes a while. */
    static boolean mayHoldBare(String words) {
        return words.contains("://") || words.toLowerCase(Locale.ROOT).contains("www.");
    }

    /** Without scheme and {@code www.}: missingkids.org/ourwork/impact. */
    static String printed(String address) {
        return SCHEME_AND_WWW.matcher(address).replaceFirst("");
    }

    static boolean looksLikeOne(String words) {
        return WORDS_WITH_DOTS.matcher(words).matches();
    }

    static boolean isWeb(String address) {
        return hasScheme(address, "http", "https");
    }

    /** Whether a reader can follow it from a PDF: http, https, mailto or tel, and well-formed. */
    static boolean canBeFollowed(String address) {
        return hasScheme(address, "http", "https", "mailto", "tel");
    }

    private static boolean hasScheme(String address, String... allowed) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean complete = !scheme.startsWith("http") || uri.getHost() != null;
            return complete && List.of(allowed).contains(scheme);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
