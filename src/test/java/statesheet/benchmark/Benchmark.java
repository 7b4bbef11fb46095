package statesheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How long whole runs of the packaged program take, from the start of a process to its end, with their processor time
 * and memory; then how soon the studio shows an edit.
 *
 * <p>The runs of {@link GeneratedBatch} are of the same program, runtime and start-up cache, with a main class that
 * makes up places. Processor time says more than the clock on a machine with other work, and pairs of two programs in
 * one run say more than both.
 *
 * <p>Usage: {@code Benchmark [COMPARE]}; a program of that name, where there is one, then measures another program
 * beside this one.
 */
public final class Benchmark {

    private static final Path PROGRAM = Path.of("target", "statesheet");
    private static final Path OUT = Path.of("target", "benchmark");
    private static final Path COPIES = Path.of("target", "copies.csv");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        print("1 sheet", 1, repeat(15, true, build("ncmec-2023")));
        print("55 sheets", 55, repeat(10, true, build("homelessness-2022")));
        print("55 sheets, nothing changed", 55, repeat(10, false, build("homelessness-2022")));
        print("5,000 sheets", 5_000, repeat(3, true, generated(5_000)));
        print("50,000 sheets", 50_000, repeat(1, true, generated(50_000)));
        Files.writeString(COPIES, "place,copies\nNM,250\nTX,250\n");
        print("a packet of 2 x 250 sheets", 500, repeat(10, true, packet()));
        Files.delete(COPIES);
        printSizes();
        clear();
        StudioTimes.print("ncmec-2023", "NM");
        StudioTimes.print("homelessness-2022", "CA");
        for (var compare : Stream.of(arguments).filter(file -> Files.isExecutable(Path.of(file))).toList()) {
            show(List.of(compare));
        }
    }

    private static String java() {
        return PROGRAM.resolve("runtime/bin/java").toString();
    }

    private static String classPath() {
        return PROGRAM.resolve("lib/statesheet.jar") + ":target/test-classes";
    }

    private static List<String> build(String edition) {
        return List.of(PROGRAM.resolve("bin/statesheet").toString(), "build", "data/" + edition, "--quiet", "--out",
                OUT.toString());
    }

    private static List<String> packet() {
        return List.of(PROGRAM.resolve("bin/statesheet").toString(), "packet", "data/homelessness-2022", "--quiet",
                "--copies", COPIES.toString(), "--out", OUT.resolve("packet.pdf").toString());
    }

    private static List<String> generated(int places) {
        return List.of(java(), "-XX:AOTCache=" + PROGRAM.resolve("statesheet.aot"), "-Dstatesheet.home=" + PROGRAM,
                "-classpath", classPath(), GeneratedBatch.class.getName(), String.valueOf(places), OUT.toString());
    }

    /** @param fresh whether each run begins with an empty folder; otherwise with what the run before it left */
    private static List<ProcessRun> repeat(int times, boolean fresh, List<String> command)
            throws IOException, InterruptedException {
        var runs = new ArrayList<ProcessRun>();
        for (int i = 0; i < times; i++) {
            if (fresh) {
                clear();
            }
            runs.add(ProcessRun.of(command));
        }
        return runs;
    }

    private static void show(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    private static void clear() throws IOException {
        if (Files.exists(OUT)) {
            try (var files = Files.walk(OUT)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Of the sheets of a usual edition. */
    private static void printSizes() throws IOException, InterruptedException {
        repeat(1, true, build("homelessness-2022"));
        try (var files = Files.list(OUT)) {
            var sizes = files.filter(file -> file.toString().endsWith(".pdf")).map(file -> file.toFile().length())
                    .sorted().toList();
            System.out.println(String.format(Locale.ROOT, "%-28s %,d bytes (median of %d)", "a file",
                    sizes.get(sizes.size() / 2), sizes.size()));
        }
    }

    private static void print(String what, int sheets, List<ProcessRun> runs) {
        System.out.println(String.format(Locale.ROOT,
                "%-28s %7.3f s, %7.3f s of processor time, %4.0f MiB at most; %,.0f a second (medians of %d)", what,
                median(runs, ProcessRun::seconds), median(runs, ProcessRun::processor), median(runs, ProcessRun::peak),
                sheets / median(runs, ProcessRun::seconds), runs.size()));
    }

    private static double median(List<ProcessRun> runs, ToDoubleFunction<ProcessRun> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
