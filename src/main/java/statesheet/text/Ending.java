package statesheet.text;

/** What is asked of a paragraph's last line. */
public enum Ending {
    /** Running text: it may be short, but not a single word or under a fifth of the measure. */
    FREE,
    /** Titles and labels: its slack counts like any other line's, so that lines come out about equally long. */
    BALANCED
}
