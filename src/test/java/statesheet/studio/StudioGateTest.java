package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.FlagshipCopy;

/** Requests that the page would never send, over a raw socket, each with the status that it gets. */
class StudioGateTest {

    @TempDir
    static Path parent;

    private static Path sheet;
    private static Studio studio;
    private static RawSocket socket;
    private static String session;

    @BeforeAll
    static void openTheStudio() throws IOException {
        var folder = FlagshipCopy.in(parent).folder();
        sheet = folder.resolve("sheet.md");
        studio = Studio.open(folder, bug -> { throw new AssertionError(bug); });
        socket = RawSocket.to(studio.address());
        session = socket.enter(studio.address());
    }

    @AfterAll
    static void closeTheStudio() {
        studio.close();
    }

    private static String sent(String request) {
        return socket.filled(request, session);
    }

    private static String get(String path, String lines) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + socket.port() + "\r\n" + lines
                + "Connection: close\r\n\r\n";
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/1.1; HOST; COOKIE                                                     | 200
            GET /desk HTTP/1.1; HOST; COOKIE; Sec-Fetch-Site: same-origin                    | 200
            GET / HTTP/1.1; HOST                                                             | 403
            GET /desk HTTP/1.1; HOST                                                         | 403
            GET /studio.css HTTP/1.1; HOST                                                   | 403
            GET /events HTTP/1.1; HOST                                                       | 403
            GET /nothing HTTP/1.1; HOST                                                      | 403
            GET / HTTP/1.1; HOST; Cookie: statesheet-PORT=                                   | 403
            GET / HTTP/1.1; HOST; Cookie: statesheet-PORT=0000                               | 403
            GET / HTTP/1.1; HOST; Cookie: statesheet-PORT                                    | 403
            GET / HTTP/1.1; HOST; Cookie: other=1                                            | 403
            GET /?token= HTTP/1.1; HOST                                                      | 403
            GET /?token=0000 HTTP/1.1; HOST; COOKIE                                          | 403
            GET /?token HTTP/1.1; HOST                                                       | 403
            GET / HTTP/1.1; COOKIE                                                           | 421
            GET / HTTP/1.0; COOKIE                                                           | 421
            GET / HTTP/1.1; Host: ; COOKIE                                                   | 421
            GET / HTTP/1.1; Host: 127.0.0.1; COOKIE                                          | 421
            GET / HTTP/1.1; Host: localhost:PORT; COOKIE                                     | 421
            GET / HTTP/1.1; Host: example.com; COOKIE                                        | 421
            GET / HTTP/1.1; Host: 127.0.0.1:PORT.example.com; COOKIE                         | 421
            GET / HTTP/1.1; Host: 127.0.0.1:1; COOKIE                                        | 421
            GET / HTTP/1.1; HOST; Host: example.com; COOKIE                                  | 421
            GET http://example.com/ HTTP/1.1; HOST; COOKIE                                   | 400
            GET http://127.0.0.1:PORT/ HTTP/1.1; HOST; COOKIE                                | 400
            GET //example.com/ HTTP/1.1; HOST; COOKIE                                        | 400
            GET /%zz HTTP/1.1; HOST; COOKIE                                                  | 400
            GET /desk#part HTTP/1.1; HOST; COOKIE                                            | 400
            GET desk HTTP/1.1; HOST; COOKIE                                                  | 404
            OPTIONS * HTTP/1.1; HOST; COOKIE                                                 | 404
            NOTHING                                                                          | 400
            ; ;                                                                              | 400
            GET / HTTP/1.1; HOST; COOKIE; Sec-Fetch-Site: cross-site                         | 403
            GET /desk HTTP/1.1; HOST; COOKIE; Sec-Fetch-Site: same-site                      | 403
            GET /text/sheet HTTP/1.1; HOST; COOKIE                                           | 405
            HEAD / HTTP/1.1; HOST; COOKIE                                                    | 405
            OPTIONS /text/sheet HTTP/1.1; HOST; COOKIE; Origin: http://example.com           | 405
            DELETE /text/sheet HTTP/1.1; HOST; COOKIE; ORIGIN                                | 405
            POST /text/sheet HTTP/1.1; HOST; COOKIE; ORIGIN                                  | 405
            TRACE / HTTP/1.1; HOST; COOKIE                                                   | 405
            GET /build HTTP/1.1; HOST; COOKIE                                                | 405
            POST /build HTTP/1.1; HOST; COOKIE                                               | 403
            POST /build HTTP/1.1; HOST; COOKIE; Origin: null                                 | 403
            POST /build HTTP/1.1; HOST; COOKIE; Origin: http://localhost:PORT                | 403
            POST /build HTTP/1.1; HOST; COOKIE; Origin: https://127.0.0.1:PORT               | 403
            POST /build HTTP/1.1; HOST; COOKIE; Origin: http://127.0.0.1:1                   | 403
            POST /build HTTP/1.1; HOST; COOKIE; ORIGIN; Origin: http://example.com           | 403
            POST /folder HTTP/1.1; HOST; COOKIE                                              | 403
            POST /build?kind=other HTTP/1.1; HOST; COOKIE; ORIGIN                            | 404
            GET /preview?kind=other HTTP/1.1; HOST; COOKIE                                   | 404
            PUT /text/sheet HTTP/1.1; HOST; COOKIE; Content-Length: 0                        | 403
            PUT /text/sheet HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0                | 428
            PUT /text/sheet HTTP/1.1; HOST; COOKIE; ORIGIN; If-Match: 00; Content-Length: 0  | 412
            PUT /text/secrets HTTP/1.1; HOST; COOKIE; ORIGIN; If-Match: 00; Content-Length: 0 | 404
            POST /dictionary HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0               | 422
            POST /brand/color HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0              | 422
            POST /brand/alternative HTTP/1.1; HOST; COOKIE; Content-Length: 0                | 403
            GET /brand/logo HTTP/1.1; HOST; COOKIE                                           | 405
            PUT /brand/logo HTTP/1.1; HOST; COOKIE; ORIGIN; If-Match: 00; Content-Length: 0  | 405
            POST /brand/logo HTTP/1.1; HOST; COOKIE; Content-Length: 0                       | 403
            POST /brand/logo HTTP/1.1; HOST; COOKIE; Origin: null; Content-Length: 0         | 403
            POST /brand/logo HTTP/1.1; HOST; ORIGIN; Content-Length: 0                       | 403
            POST /brand/logo HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0               | 422
            POST /brand/logo/../../logo.svg HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0 | 404
            POST /brand/alternative HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0        | 422
            GET /review HTTP/1.1; HOST; COOKIE                                               | 404
            POST /new?name=a.csv HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0           | 404
            POST /open HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0                     | 404
            """)
    void aHostileRequestGetsItsStatus(String request, int status) throws IOException {
        var before = Files.readString(sheet);
        var answer = socket.answer(sent(request));
        assertEquals(status, RawSocket.status(answer), answer);
        assertEquals(before, Files.readString(sheet));
    }

    /** None of them is a name in the table of what can be asked for; nothing is ever looked for on the disk. */
    @ParameterizedTest
    @ValueSource(strings = {"/sheet.md", "/edition.json", "/../edition.json", "/..%2fedition.json",
            "/%2e%2e/%2e%2e/etc/passwd", "/....//etc/passwd", "/etc/passwd", "//", "/./", "/text", "/text/", "/text/sheet/",
            "/text/../desk", "/desk/", "/DESK", "/studio.css%00.js", "/Studio.class", "/statesheet/studio/index.html", "/index.html",
            "/closed.html", "/C:/Windows/win.ini", "/\\\\server\\share", "/out/ncmec-2023-NM.pdf"})
    void aPathThatIsNotInTheTableIsNothing(String path) throws IOException {
        int status = RawSocket.status(socket.answer(get(path, "Cookie: " + session + "\r\n")));
        assertTrue(status == 404 || status == 400, path + " got " + status);
    }

    @ParameterizedTest(name = "{0} of {1} bytes: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PUT /text/sheet   | 1000001  | 413
            PUT /text/sheet   | 30000000 | 413
            PUT /text/edition | 1000001  | 413
            POST /dictionary  | 1000001  | 413
            POST /brand/color | 1000001  | 413
            POST /brand/logo  | 50000001 | 413
            GET /desk         | 1        | 413
            """)
    void whatIsTooLargeIsNotRead(String path, int bytes, int status) throws IOException {
        var head = path + " HTTP/1.1\r\n" + sent("HOST; COOKIE; ORIGIN; If-Match: 00").strip() + "\r\n";
        assertEquals(status, RawSocket.status(socket.answer(head + "Content-Length: " + bytes + "\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "PK", "\u0089PNG", "\u0089PNG\r\n\u001A\nwhat follows is no picture at all", "{}",
            "<html></html>", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://example.com/a.png'/></svg>",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                    + "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"})
    void whatIsNoLogoIsNotWritten(String body) throws IOException {
        var before = names();
        assertEquals(422, RawSocket.status(logo("?alternative=Mark", body)));
        assertEquals(before, names());
    }

    @Test
    void theNameOfALogoIsTheProgramsOwn() throws IOException {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><path d='M0 0h4v2z'/></svg>";
        assertEquals(422, RawSocket.status(logo("?alternative=%20", drawing)));
        var before = names();
        assertEquals(200, RawSocket.status(logo("?alternative=Mark&name=../../sheet.md&file=/etc/passwd", drawing)));
        before.add("logo.svg");
        assertEquals(before, names());
        assertEquals(drawing, Files.readString(sheet.resolveSibling("logo.svg")));
    }

    private static String logo(String query, String body) throws IOException {
        return socket.answer("POST /brand/logo" + query + " HTTP/1.1\r\n" + sent("HOST; COOKIE; ORIGIN").strip()
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    /** Of the files in the edition's folder. */
    private static TreeSet<String> names() throws IOException {
        try (var files = Files.list(sheet.getParent())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT /text/sheet", "PUT /text/brand", "POST /dictionary"})
    void whatDoesNotSayHowLargeItIsIsReadUpToTheLimit(String path) throws IOException {
        var chunk = "x".repeat(1_000_001);
        assertEquals(413, RawSocket.status(socket.answer(path + " HTTP/1.1\r\n"
                + sent("HOST; COOKIE; ORIGIN; If-Match: 00").strip() + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(chunk.length() + 1) + "\r\n" + chunk)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: -1", "Content-Length: many", "Content-Length: 99999999999999999999",
            "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 1\r\nTransfer-Encoding: chunked"})
    void aLengthThatIsNoneIsRefused(String length) throws IOException {
        var answer = socket.answer("PUT /text/sheet HTTP/1.1\r\n" + sent("HOST; COOKIE; ORIGIN; If-Match: 00").strip()
                + "\r\n" + length + "\r\n\r\nx");
        assertTrue(answer.isEmpty() || RawSocket.status(answer) == 400 || RawSocket.status(answer) == 501, answer);
    }

    @Test
    void whatIsNoRequestForAPathGetsNoAnswer() throws IOException {
        assertEquals("", socket.answer(sent("GET mailto:nobody HTTP/1.1; HOST; COOKIE")));
    }

    @Test
    void theAddressIsGoodForOneVisit() throws IOException {
        try (var other = Studio.open(sheet.getParent(), bug -> { throw new AssertionError(bug); })) {
            var raw = RawSocket.to(other.address());
            var visit = "GET /?token=" + other.address().replaceFirst(".*=", "") + " HTTP/1.1\r\nHost: 127.0.0.1:"
                    + raw.port() + "\r\nConnection: close\r\n\r\n";
            var first = raw.answer(visit);
            assertEquals(303, RawSocket.status(first));
            assertEquals("/", RawSocket.header(first, "Location").orElseThrow());
            assertTrue(RawSocket.header(first, "Set-Cookie").orElseThrow()
                    .matches("statesheet-\\d+=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=/"), first);
            var second = raw.answer(visit);
            assertEquals(403, RawSocket.status(second));
            assertTrue(second.contains("Start the studio again"), second);
            assertFalse(RawSocket.header(second, "Set-Cookie").isPresent());
        }
    }

    @Test
    void theCookieOfOneStudioDoesNotOpenAnother() throws IOException {
        try (var other = Studio.open(sheet.getParent(), bug -> { throw new AssertionError(bug); })) {
            var raw = RawSocket.to(other.address());
            var secret = session.replaceFirst(".*=", "");
            assertEquals(403, RawSocket.status(raw.answer("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + raw.port()
                    + "\r\nCookie: statesheet-" + raw.port() + "=" + secret + "\r\nConnection: close\r\n\r\n")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/nothing", "/studio.js", "/?token=0"})
    void everyAnswerSaysWhatABrowserMayDoWithIt(String path) throws IOException {
        var answer = socket.answer(get(path, "Cookie: " + session + "\r\n"));
        var policy = RawSocket.header(answer, "Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), policy);
        assertEquals("no-store", RawSocket.header(answer, "Cache-Control").orElseThrow());
        assertEquals("nosniff", RawSocket.header(answer, "X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", RawSocket.header(answer, "Referrer-Policy").orElseThrow());
        assertEquals("same-origin", RawSocket.header(answer, "Cross-Origin-Resource-Policy").orElseThrow());
        assertFalse(RawSocket.header(answer, "Access-Control-Allow-Origin").isPresent());
    }
}
