package statesheet.making;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does work on several threads and hands over what comes of it in the order of the work. */
public final class InOrder {

    /** How far the threads may run ahead of a slow piece of work: far enough to keep busy, near enough to hold. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Gives {@code taker}, on the calling thread, what {@code step} makes of each piece.
     *
     * @param threads 1 or more; never more than {@value AHEAD} times as many results are held
     * @throws RuntimeException the first that a step or the taker throws; the pieces begun by then are still finished
     */
    public static <P, R> void forEach(Iterable<P> pieces, int threads, Function<P, R> step, Consumer<R> taker) {
        var begun = new ArrayDeque<Future<R>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            try {
                for (var piece : pieces) {
                    if (begun.size() == AHEAD * threads) {
                        taker.accept(result(begun.removeFirst()));
                    }
                    begun.addLast(pool.submit(() -> step.apply(piece)));
                }
                while (!begun.isEmpty()) {
                    taker.accept(result(begun.removeFirst()));
                }
            } finally {
                begun.forEach(future -> future.cancel(false));
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw new IllegalStateException("a function throws nothing checked", failed.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the batch was interrupted", stopped);
        }
    }
}
