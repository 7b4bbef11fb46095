package statesheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import statesheet.studio.Studio;
import statesheet.studio.SystemOpener;

/** {@code statesheet studio}. Lives as long as the page is open. */
final class StudioCommand {

    private final Arguments arguments;
    private final Console console;

    StudioCommand(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() {
        try (var studio = studio(bug -> Console.print(console.err(), BugReport.of(bug)))) {
            open(studio.address());
            studio.awaitEnd(Studio.PATIENCE);
            return Exit.DONE;
        } catch (IOException noPort) {
            Console.print(console.err(), "statesheet: the studio cannot be opened: " + noPort.getMessage());
            return Exit.PROBLEMS;
        } catch (InterruptedException stopped) {
            return Exit.DONE;
        }
    }

    /** Of the edition that is typed or is in the current folder; without one, the page asks for it. */
    private Studio studio(Consumer<Throwable> bugs) throws IOException {
        boolean isAsking = arguments.word().isEmpty() && !Files.exists(Path.of(Arguments.EDITION_FILE));
        return isAsking ? Studio.start(bugs) : Studio.open(arguments.edition(), bugs);
    }

    /** Other programs read the address; it is also for a person whose browser does not open by itself. */
    private void open(String address) {
        var isOpening = !arguments.has(Syntax.NO_BROWSER) && isOpened(address);
        Console.print(console.err(), isOpening ? "The studio opens in your browser. If it does not, use this address:"
                : "Open this address in your browser, within a minute:");
        Console.print(console.out(), address);
        Console.print(console.err(), "It ends a minute after its page was closed, or when you press Ctrl-C here.");
    }

    private static boolean isOpened(String address) {
        try {
            SystemOpener.open(address);
            return true;
        } catch (IOException noBrowser) {
            return false;
        }
    }
}
