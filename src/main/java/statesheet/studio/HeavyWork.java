package statesheet.studio;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/**
 * Work that takes a processor for long, on threads of its own.
 *
 * <p>Requests are on virtual threads, of which as many run at a time as there are processors, each until it waits for
 * something. With pages and all places being made on them, a text would be saved only after that; the system lets
 * platform threads take turns.
 */
final class HeavyWork {

    /** None of them keeps the program from ending. */
    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("work-", 1).factory();

    private HeavyWork() {}

    /** The same work, for which a virtual thread only waits. */
    static Route.Handler apart(Route.Handler work) {
        return request -> {
            var task = new FutureTask<>(() -> work.answer(request));
            THREADS.newThread(task).start();
            return result(task);
        };
    }

    private static Answer result(FutureTask<Answer> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException ended) {
            throw new InterruptedIOException("the studio ends");
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException notDone -> throw notDone;
                case Error bug -> throw bug;
                default -> throw (RuntimeException) failed.getCause();
            }
        }
    }
}
