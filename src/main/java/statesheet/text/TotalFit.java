package statesheet.text;

/**
 * Breaks a paragraph into the lines that cost least together (Knuth and Plass, "Breaking Paragraphs into Lines",
 * Software: Practice and Experience 11, 1981), ragged right: no space is ever stretched, so a line costs the square
 * of its slack over the measure, and its break's price.
 *
 * <p>No emergency is taken that can be helped. All else is a matter of prices: words that are bound, a hyphen, a runt,
 * which is a last line of one word or under a fifth of the measure. For none of them is a line of running text left
 * much shorter than its words make it: it is almost full, or the next word would not fit on it. Of equally cheap ways
 * the one whose later lines are shorter is taken.
 */
final class TotalFit {

    /**
     * What each line costs for being there. Without it a paragraph now and then grows by a line only to be more even;
     * this much, a line that is a third empty, is worth one.
     */
    private static final double LINE = 0.1;

    /** As bad as words parted that are bound; for a last line of one short word it counts twice. */
    private static final double RUNT = 0.2;

    /** The part of the measure that a last line should fill. */
    private static final double LAST_LINE = 0.2;

    /** The part of the measure that a line may lack for the sake of anything but its words' widths. */
    static final double MOST_SLACK = 0.15;

    /** What a line may be wider than the measure, in em: far more than rounding errors, far less than one sees. */
    private static final double TOLERANCE = 1e-6;

    private TotalFit() {}

    static boolean fits(double width, double measure) {
        return width <= measure + TOLERANCE;
    }

    /** The places at which the lines end, the paragraph's end included. */
    static int[] chosen(BreakPlaces places, double measure, Ending ending) {
        int end = places.count() - 1;
        var cost = new double[end + 1];
        var lines = new int[end + 1];
        var before = new int[end + 1];
        for (int to = 1; to <= end; to++) {
            cost[to] = Double.POSITIVE_INFINITY;
            for (int from = to - 1; from >= 0 && isLine(places, from, to, measure); from--) {
                double whole = cost[from] + costOf(places, from, to, measure, ending);
                if (whole < cost[to]) {
                    cost[to] = whole;
                    before[to] = from;
                    lines[to] = lines[from] + 1;
                }
            }
        }
        var chosen = new int[lines[end]];
        for (int place = end; place > 0; place = before[place]) {
            chosen[lines[place] - 1] = place;
        }
        return chosen;
    }

    /** Whether the words between the places can be a line: they fit, or nothing between them can be broken. */
    static boolean isLine(BreakPlaces places, int from, int to, double measure) {
        return to == from + 1 || fits(places.width(from, to), measure);
    }

    /** What the line between the places costs, in squares of slack over measure; infinite where it may not be. */
    static double costOf(BreakPlaces places, int from, int to, double measure, Ending ending) {
        double width = places.width(from, to);
        double slack = Math.max(0, measure - width) / measure;
        if (to < places.count() - 1) {
            boolean tooShort = ending == Ending.FREE && slack > MOST_SLACK
                    && fits(places.width(from, places.afterNextWord(to)), measure);
            return tooShort ? Double.POSITIVE_INFINITY : LINE + slack * slack + places.price(to);
        }
        double runt = from > 0 ? runtCost(places.words(from, to), width, measure) : 0;
        return LINE + runt + (ending == Ending.BALANCED ? slack * slack : 0);
    }

    private static double runtCost(int words, double width, double measure) {
        return (words < 2 ? RUNT : 0) + (width < LAST_LINE * measure ? RUNT : 0);
    }
}
