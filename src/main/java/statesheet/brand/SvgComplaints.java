package statesheet.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What jsvg has to say of an SVG file.
 *
 * <p>It reports the parts that it could not read only to its log, then draws the rest; listening there is the only way
 * to report them to the file's owner. Lives as long as one reading, on one thread.
 */
final class SvgComplaints extends Handler {

    /** Kept here because the log manager holds its loggers weakly. */
    private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

    private final List<String> heard = new ArrayList<>();
    private final long thread = Thread.currentThread().threadId();

    /** What {@code work} makes, with the complaints about it kept here rather than printed. */
    <T> T during(Supplier<T> work) {
        JSVG.setUseParentHandlers(false);
        JSVG.addHandler(this);
        try {
            return work.get();
        } finally {
            JSVG.removeHandler(this);
            JSVG.setUseParentHandlers(true);
        }
    }

    /** What it says to programmers is on further lines. */
    Optional<String> first() {
        return heard.stream().findFirst().flatMap(complaint -> complaint.lines().findFirst());
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLongThreadID() == thread) {
            heard.add(Optional.ofNullable(record.getThrown()).map(Throwable::getMessage).orElse(record.getMessage()));
        }
    }

    @Override
    public void flush() {
        // Nothing is written anywhere.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
