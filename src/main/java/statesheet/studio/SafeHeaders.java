package statesheet.studio;

import com.sun.net.httpserver.Headers;
import java.util.Map;

/** The headers of every answer: the page loads nothing from elsewhere, and nothing from elsewhere loads the page. */
final class SafeHeaders {

    /** Pictures of pages are data of the page itself; there is no script or style in the HTML. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    private SafeHeaders() {}

    static void addTo(Headers headers, String type) {
        ALL.forEach(headers::set);
        headers.set("Content-Type", type);
    }
}
