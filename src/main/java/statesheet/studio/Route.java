package statesheet.studio;

import java.io.IOException;

/**
 * What can be asked for under one path.
 *
 * @param mostBytes the longest body that is read
 */
record Route(Method method, int mostBytes, Handler handler) {

    private static final int TEXT_BYTES = 1_000_000;
    private static final int SPREADSHEET_BYTES = 50_000_000;

    enum Method { GET, PUT, POST }

    /** @throws IOException where a file of the edition cannot be read or written */
    @FunctionalInterface
    interface Handler {
        Answer answer(Request request) throws IOException;
    }

    static Route get(Handler handler) {
        return new Route(Method.GET, 0, handler);
    }

    /** For what has to be read or made first, which takes a while. */
    static Route heavy(Handler handler) {
        return get(HeavyWork.apart(handler));
    }

    static Route put(Handler handler) {
        return new Route(Method.PUT, TEXT_BYTES, handler);
    }

    /** For a spreadsheet. */
    static Route upload(Handler handler) {
        return new Route(Method.POST, SPREADSHEET_BYTES, HeavyWork.apart(handler));
    }

    static Route post(Handler handler) {
        return new Route(Method.POST, TEXT_BYTES, handler);
    }
}
