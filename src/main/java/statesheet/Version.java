package statesheet;

import java.util.Optional;

/** The program's version, as its jar has it. */
public final class Version {

    public static final String NUMBER =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("in development");

    private Version() {}
}
