package statesheet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that are part of the program, each beside the class that needs it. */
public final class Bundled {

    private Bundled() {}

    /** A file in UTF-8. */
    public static String text(Class<?> owner, String file) {
        return new String(bytes(owner, file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + file + " cannot be read", unreadable);
        }
    }
}
