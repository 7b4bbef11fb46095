package statesheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One run of a program, as Linux accounts for it.
 *
 * @param seconds   from its start to its end
 * @param processor seconds, of all its threads
 * @param peak      the most resident memory that was seen, in MiB
 */
record ProcessRun(double seconds, double processor, double peak) {

    /** Seconds in a unit of {@code /proc/PID/stat}: USER_HZ, which is 100 wherever Linux runs Java. */
    private static final double TICK = 0.01;

    /** Fields of {@code /proc/self/stat} behind the name: the time of children that have ended, user and system. */
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    static ProcessRun of(List<String> command) throws IOException, InterruptedException {
        double before = childrenSeconds();
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("a run failed; build the program first: mvn package");
        }
        return new ProcessRun(seconds, childrenSeconds() - before, peak);
    }

    private static double childrenSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) * TICK;
    }

    /** 0 for a process that has just ended. */
    private static double peak(long process) throws IOException {
        try {
            var status = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return status.find() ? Long.parseLong(status.group(1)) / 1024.0 : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
