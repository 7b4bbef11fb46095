package statesheet.batch;

/** A pattern gives no usable file names; the message says why, and what to write instead. */
public final class NameException extends Exception {

    private static final long serialVersionUID = 1;

    NameException(String message) {
        super(message);
    }
}
