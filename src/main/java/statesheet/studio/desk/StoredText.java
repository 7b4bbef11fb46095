package statesheet.studio.desk;

/**
 * A text as it is on disk.
 *
 * @param text without a byte-order mark, and with a line feed alone at the end of every line
 * @param hash the SHA-256 of the file's bytes, in hexadecimal; empty where there is no file
 */
public record StoredText(String text, String hash) {

    /** Of a file that is not there. */
    public static final StoredText NONE = new StoredText("", "");
}
