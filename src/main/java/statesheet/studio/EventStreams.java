package statesheet.studio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The open pages, each with a stream of server-sent events. Thread-safe. */
final class EventStreams {

    /** A page that was closed is noticed when something is written to it: an empty comment, every so many seconds. */
    private static final int SECONDS_BETWEEN_SIGNS = 5;

    private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
    private volatile long lastSeen;

    /** @param now in nanoseconds, like every time here */
    EventStreams(long now) {
        lastSeen = now;
    }

    /** Tells every open page. */
    void send(String event, String json) {
        open.forEach(page -> page.add("event: " + event + "\ndata: " + json + "\n\n"));
    }

    /** Whether no page was open for as long as this. */
    boolean isDeserted(long now, Duration patience) {
        if (!open.isEmpty()) {
            lastSeen = now;
        }
        return now - lastSeen >= patience.toNanos();
    }

    /** Writes what is sent from now on, until the page is closed. */
    void serve(OutputStream page) throws IOException {
        var events = new LinkedBlockingQueue<String>();
        open.add(events);
        try {
            events.add(": open\n\n");
            while (true) {
                var event = events.poll(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
                page.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
                page.flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(events);
        }
    }
}
