package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EventStreamsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void theStudioIsDesertedAMinuteAfterItsStartIfNobodyComes() {
        var events = new EventStreams(0);
        assertFalse(events.isDeserted(MINUTE.toNanos() - 1, MINUTE));
        assertTrue(events.isDeserted(MINUTE.toNanos(), MINUTE));
    }

    @Test
    void aPageThatIsOpenKeepsItAndOneThatIsClosedIsMissedAMinuteLater() throws InterruptedException {
        var events = new EventStreams(0);
        var opened = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        var page = Thread.ofPlatform().start(() -> serve(events, opened, closed));
        opened.await();
        assertFalse(events.isDeserted(5 * MINUTE.toNanos(), MINUTE));
        closed.countDown();
        page.join();
        assertFalse(events.isDeserted(6 * MINUTE.toNanos() - 1, MINUTE));
        assertTrue(events.isDeserted(6 * MINUTE.toNanos(), MINUTE));
    }

    /** The connection breaks at the first thing that is written. */
    private static void serve(EventStreams events, CountDownLatch opened, CountDownLatch closed) {
        try {
            events.serve(new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    opened.countDown();
                    try {
                        closed.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IOException("the page was closed");
                }
            });
        } catch (IOException expected) {
            // The page was closed.
        }
    }
}
