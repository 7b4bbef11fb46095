package statesheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How long whole runs of the packaged program take, from the start of its process to the end, and how much memory.
 *
 * <p>The runs of {@link GeneratedBatch} are of the same program, runtime and start-up cache, with a main class that
 * makes up places. On a machine with other work, believe the fastest run rather than the median.
 */
public final class WholeRuns {

    private static final Path PROGRAM = Path.of("target", "statesheet");
    private static final Path OUT = Path.of("target", "benchmark");
    private static final Path COPIES = Path.of("target", "copies.csv");
    private static final Pattern PEAK = Pattern.compile("(\\d+) MiB");

    private WholeRuns() {}

    /** One run: how long it took, in seconds, and what it printed. */
    private record TimedRun(double seconds, String printed) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        print("55 sheets, from a cold start", repeat(10, true, homelessness()));
        print("55 sheets, nothing changed", repeat(10, false, homelessness()));
        print("5,000 sheets", repeat(3, true, generated(5_000)), 5_000);
        print("5,000 sheets, nothing changed", repeat(10, false, generated(5_000)));
        print("50,000 sheets", repeat(1, true, generated(50_000)), 50_000);
        Files.writeString(COPIES, "place,copies\nNM,250\nTX,250\n");
        print("a packet of 2 x 250 sheets", repeat(10, true, packet()));
        Files.delete(COPIES);
        clear();
    }

    private static List<String> packet() {
        return List.of(PROGRAM.resolve("bin/statesheet").toString(), "packet", "data/homelessness-2022", "--quiet",
                "--copies", COPIES.toString(), "--out", OUT.resolve("packet.pdf").toString());
    }

    private static List<String> homelessness() {
        return List.of(PROGRAM.resolve("bin/statesheet").toString(), "build", "data/homelessness-2022", "--quiet",
                "--out", OUT.toString());
    }

    private static List<String> generated(int places) {
        return List.of(PROGRAM.resolve("runtime/bin/java").toString(),
                "-XX:AOTCache=" + PROGRAM.resolve("statesheet.aot"), "-Dstatesheet.home=" + PROGRAM,
                "-classpath", PROGRAM.resolve("lib/statesheet.jar") + ":target/test-classes",
                GeneratedBatch.class.getName(), String.valueOf(places), OUT.toString());
    }

    /** @param fresh whether each run begins with an empty folder; otherwise with what the run before it left */
    private static List<TimedRun> repeat(int times, boolean fresh, List<String> command)
            throws IOException, InterruptedException {
        var runs = new ArrayList<TimedRun>();
        for (int i = 0; i < times; i++) {
            if (fresh) {
                clear();
            }
            runs.add(run(command));
        }
        return runs;
    }

    private static TimedRun run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a run failed; build the program first: mvn package");
        }
        return new TimedRun((System.nanoTime() - start) / 1e9, printed);
    }

    private static void clear() throws IOException {
        if (Files.exists(OUT)) {
            try (var files = Files.list(OUT)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void print(String what, List<TimedRun> runs) {
        System.out.println(String.format(Locale.ROOT, "%-30s %.3f s (median of %d; fastest %.3f)", what,
                median(runs), runs.size(), fastest(runs)));
    }

    private static void print(String what, List<TimedRun> runs, int sheets) {
        var peaks = runs.stream().map(run -> PEAK.matcher(run.printed())).filter(match -> match.find())
                .mapToInt(match -> Integer.parseInt(match.group(1))).max();
        System.out.println(String.format(Locale.ROOT,
                "%-30s %,.0f a second (median of %d; fastest %,.0f), %s MiB of memory at most", what,
                sheets / median(runs), runs.size(), sheets / fastest(runs),
                peaks.isPresent() ? peaks.getAsInt() : "?"));
    }

    private static double median(List<TimedRun> runs) {
        double[] sorted = runs.stream().mapToDouble(TimedRun::seconds).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double fastest(List<TimedRun> runs) {
        return runs.stream().mapToDouble(TimedRun::seconds).min().orElseThrow();
    }
}
