package statesheet.making;

import java.util.Optional;

/** Which program this is. */
public final class Version {

    private static final String IN_DEVELOPMENT = "in development";

    /** The version as the program's jar has it. */
    public static final String NUMBER =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse(IN_DEVELOPMENT);

    private Version() {}
}
