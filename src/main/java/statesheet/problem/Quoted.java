package statesheet.problem;

/** A user's own text as a problem repeats it. */
public final class Quoted {

    /** Longest text that is repeated whole, in characters. */
    public static final int MOST = 40;

    private Quoted() {}

    /** The text in quotation marks, on one line, and cut where it is long. */
    public static String of(String text) {
        return whole(Printable.cut(text, MOST));
    }

    /** The text in quotation marks, on one line, however long: to be copied. */
    public static String whole(String text) {
        var line = new StringBuilder("\"");
        text.chars().map(mark -> Character.isWhitespace(mark) ? ' ' : mark).forEach(mark -> line.append((char) mark));
        return line.append('"').toString();
    }
}
