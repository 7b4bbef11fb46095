package statesheet.studio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** Sends the studio whatever bytes a test likes, as no browser would. */
final class RawSocket {

    private static final int SECONDS = 30;

    private final int port;

    private RawSocket(int port) {
        this.port = port;
    }

    /** To the server at this address. */
    static RawSocket to(String address) {
        return new RawSocket(URI.create(address).getPort());
    }

    int port() {
        return port;
    }

    /** Opens the page at the studio's address; the cookie that lets in from then on. */
    String enter(String address) throws IOException {
        var opened = answer("GET /?" + URI.create(address).getQuery() + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nConnection: close\r\n\r\n");
        return header(opened, "Set-Cookie").orElseThrow().split(";")[0];
    }

    /** COOKIE, HOST and ORIGIN are the page's own; what is between semicolons is one line of the request. */
    String filled(String request, String cookie) {
        return request.strip().replace("COOKIE", "Cookie: " + cookie).replace("HOST", "Host: 127.0.0.1:PORT")
                .replace("ORIGIN", "Origin: http://127.0.0.1:PORT").replace("PORT", String.valueOf(port))
                .replace("; ", "\r\n").replaceFirst("$", "\r\nConnection: close\r\n\r\n");
    }

    /** What comes back for these bytes until the connection is closed; the request asks for that. */
    String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(SECONDS * 1000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    /** The value of a header of the answer. */
    static Optional<String> header(String answer, String name) {
        return answer.lines().takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst();
    }
}
