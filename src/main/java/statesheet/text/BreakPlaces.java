package statesheet.text;

import java.util.Arrays;

/**
 * Where the lines of one paragraph may end, in order: place 0 is its beginning, the last one its end.
 *
 * <p>Positions are in em from the beginning, as if the paragraph stood on one line.
 */
final class BreakPlaces {

    /** Characters of a short word and its space: so few places need more room than was thought. */
    private static final int SHORT_WORD = 4;

    private int count = 1;
    /** The glyph with which the line after the place begins, and its position. */
    private int[] next;
    private double[] lineStart;
    /** Where the line before the place ends: its last visible glyph, without kerning to what followed. */
    private double[] lineEnd;
    private double[] price;
    /** How many words end at the place or before. */
    private int[] words;

    private BreakPlaces(int room) {
        next = new int[room];
        lineStart = new double[room];
        lineEnd = new double[room];
        price = new double[room];
        words = new int[room];
    }

    /**
     * The places in a text that has one glyph for each code point.
     *
     * @param origins where the glyphs begin, in em
     * @param ends    where they end, without kerning to the next
     */
    static BreakPlaces in(int[] text, double[] origins, double[] ends) {
        var places = new BreakPlaces(text.length / SHORT_WORD + 2);
        int word = BreakRules.afterSpaces(text, 0);
        while (word < text.length) {
            int end = BreakRules.afterWord(text, word);
            places.addInside(text, word, end, origins, ends);
            int next = BreakRules.afterSpaces(text, end);
            if (next < text.length) {
                places.add(next, origins[next], ends[end - 1], BreakRules.atSpaces(text, word, end, next), 1);
            } else {
                places.add(next, 0, ends[end - 1], 0, 1);
            }
            word = next;
        }
        return places;
    }

    private void addInside(int[] text, int word, int end, double[] origins, double[] ends) {
        for (int i = word + 1; i < end; i++) {
            double cost = BreakRules.inside(text, word, end, i);
            if (cost < BreakRules.NEVER) {
                add(i, origins[i], ends[i - 1], cost, 0);
            }
        }
    }

    private void add(int first, double start, double end, double cost, int wordsEnded) {
        if (count == next.length) {
            makeRoom(2 * count);
        }
        next[count] = first;
        lineStart[count] = start;
        lineEnd[count] = end;
        price[count] = cost;
        words[count] = words[count - 1] + wordsEnded;
        count++;
    }

    private void makeRoom(int room) {
        next = Arrays.copyOf(next, room);
        lineStart = Arrays.copyOf(lineStart, room);
        lineEnd = Arrays.copyOf(lineEnd, room);
        price = Arrays.copyOf(price, room);
        words = Arrays.copyOf(words, room);
    }

    /** How many places there are; 1, the beginning alone, where there is nothing but spaces. */
    int count() {
        return count;
    }

    /** The first glyph of the line after the place. */
    int next(int place) {
        return next[place];
    }

    /** What a break here costs, in squares of slack over measure. */
    double price(int place) {
        return price[place];
    }

    /** The width of the line between two places, in em, without the spaces at its end. */
    double width(int from, int to) {
        return lineEnd[to] - lineStart[from];
    }

    /** How many words the line between two places has; the rest of a broken word counts as one. */
    int words(int from, int to) {
        return words[to] - words[from];
    }
}
