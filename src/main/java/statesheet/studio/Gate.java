package statesheet.studio;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Whom the studio lets in: the one browser that was given its address.
 *
 * <p>Other programs and pages on the same machine can reach the port too. A page of another site cannot know the token,
 * nor does its browser send the cookie for it (SameSite); a name that was made to lead here (DNS rebinding) fails at
 * {@code Host}; another local server, which counts as the same site, at {@code Origin} and {@code Sec-Fetch-Site}.
 */
final class Gate {

    private static final int SECRET_BYTES = 32;

    private final String host;
    private final String cookie;
    private final String session = secret();
    /** Empty once it was used. */
    private final AtomicReference<String> token = new AtomicReference<>(secret());

    Gate(int port) {
        host = "127.0.0.1:" + port;
        // Cookies are for all ports of a host: two studios at once each have their own.
        cookie = "statesheet-" + port;
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Lets in whoever comes first with it, and nobody after. */
    String address() {
        return origin() + "/?token=" + token.get();
    }

    private String origin() {
        return "http://" + host;
    }

    /** The answer to a request that is not from the page, or that opens it. */
    Optional<Answer> refusal(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        if (!isPath(exchange.getRequestURI())) {
            return Optional.of(Answer.refusal(400, "Ask for a path on this server."));
        }
        if (!only(headers, "Host").equals(Optional.of(host))) {
            return Optional.of(Answer.refusal(421, "This server answers to " + host + " only."));
        }
        return opening(exchange.getRequestURI()).or(() -> !hasCookie(headers) || isFromElsewhere(headers)
                ? Optional.of(closed()) : Optional.empty());
    }

    /** Whether something may be changed: only the page itself says that it is the origin. */
    boolean isFromThePage(Headers headers) {
        return only(headers, "Origin").equals(Optional.of(origin()));
    }

    private static boolean isPath(URI uri) {
        return !uri.isAbsolute() && uri.getRawAuthority() == null && uri.getRawFragment() == null
                && uri.getRawPath() != null;
    }

    private static Optional<String> only(Headers headers, String name) {
        var values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The token is taken out of the address bar at once, and its place is taken by the cookie. */
    private Optional<Answer> opening(URI uri) {
        var query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        if (!uri.getRawPath().equals("/") || !query.startsWith("token=")) {
            return Optional.empty();
        }
        var known = token.get();
        boolean isFirst = isSame(query.substring("token=".length()), known) && token.compareAndSet(known, "");
        return Optional.of(!isFirst ? closed() : new Answer(303, Answer.HTML, new byte[0], Map.of("Location", "/",
                "Set-Cookie", cookie + "=" + session + "; HttpOnly; SameSite=Strict; Path=/")));
    }

    private boolean hasCookie(Headers headers) {
        return headers.getOrDefault("Cookie", List.of()).stream().flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip).filter(pair -> pair.startsWith(cookie + "="))
                .anyMatch(pair -> isSame(pair.substring(cookie.length() + 1), session));
    }

    private static boolean isFromElsewhere(Headers headers) {
        return headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
                .anyMatch(site -> !site.equals("same-origin") && !site.equals("none"));
    }

    /** In the same time, whatever they have in common; nothing is the same as the empty text. */
    private static boolean isSame(String given, String secret) {
        return !secret.isEmpty() && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer closed() {
        return new Answer(403, Answer.HTML, PageFiles.bytes("closed.html"), Map.of());
    }
}
