package statesheet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.mutation.Mutant.Kind;

/**
 * Files of an edition, changed at random: what comes of them is problems or a sheet, and every number on it is one that
 * the files allow.
 *
 * <p>{@code -Dmutations=25000} makes so many of each file, and {@code -Dseed=123} makes that one again; both together
 * make so many from there on.
 */
class MutationTest {

    private static final boolean AGAIN = Long.getLong("seed") != null;
    private static final long FIRST = Long.getLong("seed", 0);
    private static final int MUTANTS = Integer.getInteger("mutations", AGAIN ? 1 : 3_000);

    /** There is little in a list of places. */
    private static final int MUTANTS_OF_PLACES = Integer.getInteger("mutations", AGAIN ? 1 : 500);

    /** Mutants of one test, which share a thread. */
    private static final int TOGETHER = 250;

    /** A thousand times what the slowest one needs: one that still runs then never ends. */
    private static final long MOST_MILLISECONDS = 300_000;

    private static final Map<Kind, Tally> TALLIES = new EnumMap<>(Kind.class);

    @TempDir
    Path folder;

    /** Neighboring seeds of one kind of file. */
    record Chunk(Kind kind, long first, long count) {

        @Override
        public String toString() {
            return kind + " from seed " + first;
        }
    }

    static Stream<Chunk> chunks() {
        return Stream.of(Kind.values()).flatMap(kind -> chunks(kind,
                kind == Kind.PLACES ? MUTANTS_OF_PLACES : MUTANTS));
    }

    private static Stream<Chunk> chunks(Kind kind, int mutants) {
        return LongStream.iterate(0, from -> from < mutants, from -> from + TOGETHER)
                .mapToObj(from -> new Chunk(kind, FIRST + from, Math.min(TOGETHER, mutants - from)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chunks")
    void aChangedFileGivesProblemsOrASheetWhoseNumbersItAllows(Chunk chunk) throws InterruptedException {
        var failures = Collections.synchronizedList(new ArrayList<String>());
        var work = new Work(chunk, folder, failures);
        var thread = Thread.ofPlatform().daemon().start(work);
        long seen = -1;
        for (thread.join(MOST_MILLISECONDS); thread.isAlive(); thread.join(MOST_MILLISECONDS)) {
            assertTrue(seen != work.seed, () -> "this one never ends: " + Mutant.of(chunk.kind(), work.seed));
            seen = work.seed;
        }
        assertEquals("", String.join("\n\n", failures));
    }

    /** Examines the mutants of a chunk. */
    private static final class Work implements Runnable {

        private final Chunk chunk;
        private final Path folder;
        private final List<String> failures;
        private volatile long seed;

        Work(Chunk chunk, Path folder, List<String> failures) {
            this.chunk = chunk;
            this.folder = folder;
            this.failures = failures;
        }

        @Override
        public void run() {
            var tally = TALLIES.computeIfAbsent(chunk.kind(), Tally::new);
            for (seed = chunk.first(); seed < chunk.first() + chunk.count(); seed++) {
                long drawn = seed;
                try {
                    tally.count(() -> new Examination(Mutant.of(chunk.kind(), drawn), folder, tally).run());
                } catch (RuntimeException | Error failure) {
                    var trace = Stream.of(failure.getStackTrace()).limit(4).toList();
                    failures.add(failure + "\n  at " + trace + "\n" + (failures.isEmpty()
                            ? Mutant.of(chunk.kind(), drawn) : "and " + chunk.kind() + " -Dseed=" + seed));
                }
            }
        }
    }

    /** A generator whose mutants are all refused would prove nothing. */
    @AfterAll
    static void manySheetsWereMade() {
        if (!AGAIN) {
            TALLIES.values().forEach(tally ->
                    assertTrue(tally.sheets() > tally.mutants() / 20, tally::toString));
        }
        if (Integer.getInteger("mutations") != null) {
            TALLIES.values().forEach(System.out::println);
        }
    }
}
