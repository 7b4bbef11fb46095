package statesheet.studio;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser, or a folder in the file manager. Java's own way needs a desktop inside Java. */
public final class SystemOpener {

    private SystemOpener() {}

    /** @throws IOException where the system has no program for it */
    public static void open(String target) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name"), target))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What to run on this system. The target is one argument, which no shell reads. */
    static List<String> command(String system, String target) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return target.startsWith("http") ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                    : List.of("explorer", target);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", target);
    }
}
