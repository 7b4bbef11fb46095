package statesheet.vector;

/** Something was drawn that a {@link Drawing} cannot hold. */
public final class Undrawable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param feature what it was, with its article: {@code a gradient} */
    Undrawable(String feature) {
        super(feature);
    }

    /** What was drawn, with its article: {@code a gradient}. */
    public String feature() {
        return getMessage();
    }
}
