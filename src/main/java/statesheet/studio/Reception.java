package statesheet.studio;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.studio.Route.Method;

/**
 * Finds what a request asks for, and refuses what does not fit it before anything is done.
 *
 * @param sheets what was built, by path: by nothing but this and the routes is ever anything found
 */
record Reception(Map<String, Route> routes, Gate gate, Sheets sheets) {

    private static final String MATCH = "If-Match";

    @FunctionalInterface
    interface Sheets {
        Optional<Answer> at(String path) throws IOException;
    }

    Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var route = routes.get(path);
        if (route == null) {
            return sheets.at(path).orElseGet(Answer::unknown);
        }
        if (!exchange.getRequestMethod().equals(route.method().name())) {
            return Answer.refusal(405, "This address is for " + route.method() + ".")
                    .with("Allow", route.method().name());
        }
        if (route.method() != Method.GET && !gate.isFromThePage(exchange.getRequestHeaders())) {
            return Answer.refusal(403, "Only the studio's own page may change anything.");
        }
        if (route.method() == Method.PUT && !exchange.getRequestHeaders().containsKey(MATCH)) {
            return Answer.refusal(428, "Say with " + MATCH + " what the text is based on.");
        }
        var body = body(exchange, route.mostBytes());
        return body.isEmpty() ? Answer.refusal(413, "That is too large.").with("Connection", "close")
                : route.handler().answer(request(exchange, body.get()));
    }

    /** Empty where it is too large, which is known before it is read where it says how long it is. */
    private static Optional<byte[]> body(HttpExchange exchange, int most) throws IOException {
        var length = exchange.getRequestHeaders().getOrDefault("Content-Length", List.of("0")).getFirst();
        return Optional.of(length).filter(said -> Long.parseLong(said) <= most).isEmpty() ? Optional.empty()
                : Optional.of(exchange.getRequestBody().readNBytes(most + 1)).filter(read -> read.length <= most);
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        var match = exchange.getRequestHeaders().getOrDefault(MATCH, List.of("")).getFirst();
        return new Request(exchange.getRequestURI().getRawPath(), query(exchange), match, body);
    }

    /** A name given twice counts as it is first given; without a value, as the empty text. */
    private static Map<String, String> query(HttpExchange exchange) {
        return Stream.of(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("").split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> pair.length < 2 ? "" : decoded(pair[1]),
                        (first, _) -> first));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
