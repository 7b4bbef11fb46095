package statesheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that are part of the program, each beside the class that needs it. */
public final class Bundled {

    private Bundled() {}

    public static byte[] bytes(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + file + " cannot be read", unreadable);
        }
    }
}
