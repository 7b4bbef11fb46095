package statesheet.cli;

import java.util.Locale;
import statesheet.document.Numerals;

/**
 * Shows how far a run is: on a terminal a bar that stays on the last line, elsewhere a line now and then.
 *
 * <p>Clear the bar before anything else is printed; it comes back when it is shown again. Lives as long as the run.
 */
final class Progress implements AutoCloseable {

    /** Nobody can follow more than ten bars a second; a line every five seconds is enough for a log. Nanoseconds. */
    private static final long BETWEEN_BARS = 100_000_000;
    private static final long BETWEEN_LINES = 5_000_000_000L;

    private static final int BAR_WIDTH = 24;

    /** Returns to the first column and erases the line (ECMA-48, EL). */
    private static final String CLEARED = "\r\u001B[K";

    private final Console console;
    private final String edition;
    private final int sheets;
    private final boolean silent;
    private final long start;
    private long shown;
    private boolean barShows;
    private boolean barWasCleared;

    /** @param sheets how many there are to make; for one, nothing is shown */
    Progress(Console console, String edition, int sheets, boolean quiet) {
        this.console = console;
        this.edition = edition;
        this.sheets = sheets;
        this.silent = quiet || sheets < 2;
        this.start = console.now();
        this.shown = start;
    }

    /** Shows the state of the run, unless that was done a moment ago. */
    void show(Tally tally) {
        long now = console.now();
        if (silent || !barWasCleared && now - shown < (console.terminal() ? BETWEEN_BARS : BETWEEN_LINES)) {
            return;
        }
        shown = now;
        barWasCleared = false;
        var state = state(tally, now);
        if (console.terminal()) {
            console.err().print(edition + " " + bar(tally.done()) + " " + state);
            console.err().flush();
            barShows = true;
        } else {
            Console.print(console.err(), edition + ": " + state);
        }
    }

    void clear() {
        if (barShows) {
            console.err().print(CLEARED);
            console.err().flush();
            barShows = false;
            barWasCleared = true;
        }
    }

    private String bar(int done) {
        int full = (int) ((long) BAR_WIDTH * done / sheets);
        return "[" + "=".repeat(full) + " ".repeat(BAR_WIDTH - full) + "]";
    }

    /** {@code 1,200 of 5,000 sheets, 2 failed, 812 a second, 5 s left}. */
    private String state(Tally tally, long now) {
        double rate = tally.done() / ((now - start) / 1e9);
        long left = Math.round((sheets - tally.done()) / rate);
        return Numerals.count(tally.done()) + " of " + Words.count(sheets, "sheet")
                + (tally.failed() == 0 ? "" : ", " + Numerals.count(tally.failed()) + " failed")
                + String.format(Locale.ROOT, rate < 10 ? ", %.1f a second" : ", %,.0f a second", rate)
                + ", " + (left < 120 ? left + " s" : Math.round(left / 60.0) + " min") + " left";
    }

    @Override
    public void close() {
        clear();
    }
}
