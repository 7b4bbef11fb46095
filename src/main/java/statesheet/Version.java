package statesheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.CRC32C;
import statesheet.source.Installation;

/** Which program this is. */
public final class Version {

    private static final String IN_DEVELOPMENT = "in development";

    /** The version as the program's jar has it. */
    public static final String NUMBER =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse(IN_DEVELOPMENT);

    private Version() {}

    /**
     * Tells one build from another, its libraries included, as the jar names these: the version and a checksum of the
     * jar. Classes outside of a jar are all one build.
     */
    public static String build() {
        var program = Installation.program();
        if (!Files.isRegularFile(program)) {
            return NUMBER;
        }
        try {
            var sum = new CRC32C();
            sum.update(Files.readAllBytes(program));
            return NUMBER + " " + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own jar cannot be read", unreadable);
        }
    }
}
