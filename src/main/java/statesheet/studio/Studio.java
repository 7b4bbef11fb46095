package statesheet.studio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The studio: a server on this machine's own address, for one browser. */
public final class Studio implements AutoCloseable {

    /** How long the program goes on without an open page: a page that is loaded again is away for a moment. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String EVENTS = "/events";

    static {
        // The answer's head and body are two packets, and the second one would wait 40 ms for a sign from the browser.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds within which a request has to be there; nobody may hold a connection by sending a byte now and then.
        System.setProperty("sun.net.httpserver.maxReqTime", "60");
    }

    private final HttpServer server;
    private final Gate gate;
    private final StartRoutes start;
    /** Empty until there is an edition. */
    private final AtomicReference<Optional<Workroom>> room = new AtomicReference<>(Optional.empty());
    private final EventStreams events = new EventStreams(System.nanoTime());
    private final Consumer<Throwable> bugs;

    /**
     * Opens the studio of the edition in a folder, whatever its problems.
     *
     * @param bugs gets the program's own faults, each of which also becomes the answer to a request
     * @throws IOException where the folder holds no edition, or no port can be had
     */
    public static Studio open(Path folder, Consumer<Throwable> bugs) throws IOException {
        var studio = start(StartRoutes.usualHome(), bugs);
        studio.go(folder);
        return studio;
    }

    /** The same without an edition: the page asks for one. */
    public static Studio start(Consumer<Throwable> bugs) throws IOException {
        return start(StartRoutes.usualHome(), bugs);
    }

    /** @param home the folder of the user's editions */
    static Studio start(Path home, Consumer<Throwable> bugs) throws IOException {
        return new Studio(home, bugs);
    }

    private Studio(Path home, Consumer<Throwable> bugs) throws IOException {
        this.bugs = bugs;
        start = new StartRoutes(home, this::go);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        gate = new Gate(server.getAddress().getPort());
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /**
     * Shows the edition in a folder from now on. There is one in the life of a studio: a page that is open could save
     * the text of one edition in another.
     */
    synchronized void go(Path folder) throws IOException {
        if (room.get().isEmpty()) {
            room.set(Optional.of(Workroom.open(folder, events, bugs)));
        }
    }

    /** Opens the page in a browser, once: the token in it is good for one visit. */
    public String address() {
        return gate.address();
    }

    /** Returns when no page was open for a while. */
    public void awaitEnd(Duration patience) throws InterruptedException {
        while (!events.isDeserted(System.nanoTime(), patience)) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var turnedAway = gate.refusal(exchange);
            if (turnedAway.isEmpty() && isForEvents(exchange)) {
                serveEvents(exchange);
            } else {
                send(turnedAway.isPresent() ? turnedAway.get() : answer(exchange), exchange);
            }
        }
    }

    private static boolean isForEvents(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET") && exchange.getRequestURI().getRawPath().equals(EVENTS);
    }

    private void serveEvents(HttpExchange exchange) throws IOException {
        SafeHeaders.addTo(exchange.getResponseHeaders(), "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        events.serve(exchange.getResponseBody());
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return reception().answer(exchange);
        } catch (IOException notDone) {
            return Answer.refusal(503, "A file cannot be read or written: " + notDone.getMessage());
        } catch (RuntimeException | Error bug) {
            bugs.accept(bug);
            return Answer.refusal(500, "This is a bug in the program, not a problem in your files: " + bug);
        }
    }

    private Reception reception() {
        var opened = room.get();
        return new Reception(opened.map(Workroom::routes).orElseGet(start::routes), gate, path ->
                opened.isEmpty() ? Optional.empty() : opened.get().building().sheet(path));
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        SafeHeaders.addTo(exchange.getResponseHeaders(), answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean hasBody = answer.body().length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), hasBody ? answer.body().length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(answer.body());
            // Before what is left of a request that was refused is looked at, which may fail.
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        room.getAndSet(Optional.empty()).ifPresent(Workroom::close);
    }
}
