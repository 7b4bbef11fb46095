package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import statesheet.batch.SheetOutcome;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;

/** What a run of 4,000 sheets says while it goes on, at one sheet a millisecond but where a test says otherwise. */
class ProgressTest {

    private static final Place TEXAS = PlaceList.UNITED_STATES.called("TX").orElseThrow();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong milliseconds = new AtomicLong();
    private final Tally tally = new Tally();

    @Test
    void aTerminalShowsABarTenTimesASecond() {
        show(true, false, 4000, 450);
        assertEquals("""
                e [                        ] 100 of 4,000 sheets, 1,000 a second, 4 s left<\
                e [=                       ] 200 of 4,000 sheets, 1,000 a second, 4 s left<\
                e [=                       ] 300 of 4,000 sheets, 1,000 a second, 4 s left<\
                e [==                      ] 400 of 4,000 sheets, 1,000 a second, 4 s left<""",
                told());
    }

    @Test
    void elsewhereThereIsALineEveryFiveSeconds() {
        milliseconds.set(0);
        var progress = progress(false, false, 40_000);
        for (int sheet = 1; sheet <= 11_000; sheet++) {
            milliseconds.set(sheet);
            tally.add(made());
            progress.show(tally);
        }
        assertEquals("""
                e: 5,000 of 40,000 sheets, 1,000 a second, 35 s left
                e: 10,000 of 40,000 sheets, 1,000 a second, 30 s left
                """, told());
    }

    @Test
    void sheetsThatFailedAreCountedAndSlowOnesTimedInMinutes() {
        var progress = progress(false, false, 55);
        tally.add(made());
        tally.add(new SheetOutcome.NotMade(TEXAS, Optional.empty(), List.of()));
        milliseconds.set(20_000);
        progress.show(tally);
        assertEquals("e: 2 of 55 sheets, 1 failed, 0.1 a second, 9 min left\n", told());
    }

    @Test
    void aBarThatWasClearedForAPathComesBack() {
        var progress = progress(true, false, 4000);
        milliseconds.set(100);
        tally.add(made());
        progress.show(tally);
        progress.clear();
        progress.show(tally);
        assertEquals(2, told().split("1 of 4,000", -1).length - 1);
        progress.close();
        assertEquals('<', told().charAt(told().length() - 1));
    }

    @Test
    void aRunThatIsQuietOrHasButOneSheetToMakeShowsNothing() {
        show(true, true, 4000, 900);
        show(true, false, 1, 900);
        show(false, false, 0, 9000);
        assertEquals("", told());
    }

    private void show(boolean terminal, boolean quiet, int sheets, int until) {
        var progress = progress(terminal, quiet, sheets);
        for (int sheet = 1; sheet <= until; sheet++) {
            milliseconds.set(sheet);
            progress.clear();
            tally.add(made());
            if (sheet % 100 == 0) {
                progress.show(tally);
            }
        }
        progress.close();
    }

    private Progress progress(boolean terminal, boolean quiet, int sheets) {
        milliseconds.set(0);
        var console = new Console(System.out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal,
                () -> milliseconds.get() * 1_000_000);
        return new Progress(console, "e", sheets, quiet);
    }

    private static SheetOutcome made() {
        return new SheetOutcome.Made(TEXAS, List.of(Path.of("e-TX.pdf")), List.of());
    }

    /** With {@code <} for what clears the bar. */
    private String told() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "<");
    }
}
