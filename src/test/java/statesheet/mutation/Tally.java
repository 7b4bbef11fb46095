package statesheet.mutation;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What came of the mutants of one kind of file. */
final class Tally {

    private final Mutant.Kind kind;
    private int mutants;
    private int refused;
    private int sheets;
    private long numbers;
    private long processorTime;

    Tally(Mutant.Kind kind) {
        this.kind = kind;
    }

    /** Runs the examination of one mutant, on this thread. */
    void count(Runnable examination) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        mutants++;
        try {
            examination.run();
        } finally {
            processorTime += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
    }

    void refused() {
        refused++;
    }

    void sheet() {
        sheets++;
    }

    void numbers(int checked) {
        numbers += checked;
    }

    int sheets() {
        return sheets;
    }

    int mutants() {
        return mutants;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %,d mutants, %,d refused, %,d sheets, %,d numbers, %,d s", kind, mutants,
                refused, sheets, numbers, processorTime / 1_000_000_000);
    }
}
