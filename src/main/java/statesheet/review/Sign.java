package statesheet.review;

/** What marks a value in the table of all figures: a shape, and a word for those who do not see it. */
enum Sign {
    SMALLEST("▼", "smallest"),
    LARGEST("▲", "largest"),
    AMISS("!", "to look at"),
    ROUNDED("≈", "rounded"),
    REWORDED("¶", "reworded");

    private final String shape;
    private final String word;

    Sign(String shape, String word) {
        this.shape = shape;
        this.word = word;
    }

    String html() {
        return "<span class=\"mark\" aria-hidden=\"true\">" + shape + "</span><span class=\"unseen\"> " + word
                + ": </span>";
    }

    /** A line of the table's key. */
    String explained(String meaning) {
        return "<li><span class=\"mark\" aria-hidden=\"true\">" + shape + "</span> <b>" + word + "</b>: " + meaning
                + "</li>\n";
    }
}
