package statesheet.source;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program's own files are: {@code fonts/} and {@code data/} with the built-in editions. */
public final class Installation {

    /** The launcher sets it to the packaged folder. */
    private static final String HOME = "statesheet.home";

    private Installation() {}

    public static Path fonts() {
        return home().resolve("fonts");
    }

    public static Path editions() {
        return home().resolve("data");
    }

    /** The program's own jar, or the folder of its classes. */
    public static Path program() {
        try {
            return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program was not loaded from a file", impossible);
        }
    }

    /** The folder named by the system property, else the one above the jar's {@code lib}, else the source checkout. */
    private static Path home() {
        var named = System.getProperty(HOME);
        if (named != null) {
            return Path.of(named);
        }
        var lib = program().getParent();
        return Files.isDirectory(lib.resolveSibling("fonts")) ? lib.getParent() : checkout(lib);
    }

    /** The nearest folder above that holds {@code fonts}: from {@code target/classes} that is the project's root. */
    private static Path checkout(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("fonts"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no fonts folder above " + start + "; set the property " + HOME);
    }
}
