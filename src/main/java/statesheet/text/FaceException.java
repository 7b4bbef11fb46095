package statesheet.text;

/** Why a font file cannot be used: the message says what was found in it, {@link #fix} what to do about it. */
public final class FaceException extends Exception {

    private static final long serialVersionUID = 1;

    private final String fix;

    FaceException(String found, String fix) {
        super(found);
        this.fix = fix;
    }

    /** What the owner of the font can do, as a problem's fix says it. */
    public String fix() {
        return fix;
    }
}
