package statesheet.text;

/** What is asked of a paragraph's last line. */
public enum Ending {
    /** Running text: it may be short, and the lines before it may not. */
    FREE,
    /** Labels: its slack counts like any other line's, so that lines come out about equally long. */
    BALANCED
}
