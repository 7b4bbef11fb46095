package statesheet.template;

import java.util.Arrays;

/** Words that remember where they were typed. Immutable. */
final class Sourced {

    private final String text;
    /** One for each char of the text: two ints, its line and its column. */
    private final int[] spots;

    private Sourced(String text, int[] spots) {
        this.text = text;
        this.spots = spots;
    }

    /** Words that lie within one line, from {@code start} on. */
    static Sourced inLine(String text, Spot start) {
        return new Sourced(text, spots(text.length(), start, 1));
    }

    /** Words that one spot stands for, like the letter of {@code &eacute;}. */
    static Sourced at(Spot spot, String text) {
        return new Sourced(text, spots(text.length(), spot, 0));
    }

    private static int[] spots(int count, Spot start, int step) {
        var spots = new int[2 * count];
        for (int i = 0; i < count; i++) {
            spots[2 * i] = start.line();
            spots[2 * i + 1] = start.column() + i * step;
        }
        return spots;
    }

    String text() {
        return text;
    }

    Spot spot(int index) {
        return new Spot(spots[2 * index], spots[2 * index + 1]);
    }

    Sourced part(int from, int to) {
        return new Sourced(text.substring(from, to), Arrays.copyOfRange(spots, 2 * from, 2 * to));
    }

    Sourced and(Sourced more) {
        var all = Arrays.copyOf(spots, spots.length + more.spots.length);
        System.arraycopy(more.spots, 0, all, spots.length, more.spots.length);
        return new Sourced(text + more.text, all);
    }
}
