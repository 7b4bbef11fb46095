package statesheet.cli;

import java.util.List;
import java.util.stream.Stream;
import statesheet.source.Installation;

/**
 * What the start-up cache is made from: a run like a user's of each built-in edition. The first leaves a manifest, so
 * that the others read one and still have sheets to write.
 */
final class Training {

    private static final String CHARTS = "ncmec-2023";
    private static final String RATES = "homelessness-2022";

    private Training() {}

    /** @param folder where the sheets go */
    public static void main(String... folder) {
        var console = new Console(System.out, System.err, false, System::nanoTime);
        Main.run(build(RATES, folder[0], "--only=NM"), console);
        Main.run(build(CHARTS, folder[0]), console);
        // The start and the end of a process, too.
        Main.main(build(RATES, folder[0]).toArray(String[]::new));
    }

    private static List<String> build(String edition, String folder, String... options) {
        return Stream.concat(Stream.of(Syntax.BUILD, Installation.editions().resolve(edition).toString(), "--out",
                folder), Stream.of(options)).toList();
    }
}
