package statesheet.studio.desk;

/** What came of saving a text. */
public sealed interface Saving {

    /** It is on disk. */
    record Saved(String hash) implements Saving {}

    /** The file was changed by someone else in between: nothing was written. */
    record Conflict(StoredText onDisk) implements Saving {}
}
