package statesheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of one paragraph may end, in order: place 0 is its beginning, the last one its end.
 *
 * <p>Positions are in em from the beginning, as if the paragraph stood on one line.
 */
final class BreakPlaces {

    private final List<BreakPlace> places = new ArrayList<>();
    /** For each place, the one at which the next word ends. */
    private int[] afterNextWord = {};

    /**
     * @param next      the glyph with which the line after the place begins
     * @param lineStart its position
     * @param lineEnd   where the line before the place ends: its last visible glyph, without kerning to what followed
     * @param price     what a break here costs, in squares of slack over measure
     * @param words     how many words end at the place or before
     */
    private record BreakPlace(int next, double lineStart, double lineEnd, double price, int words) {}

    private BreakPlaces() {
        places.add(new BreakPlace(0, 0, 0, 0, 0));
    }

    /**
     * The places in a text that has one glyph for each code point.
     *
     * @param origins where the glyphs begin, in em
     * @param ends    where they end, without kerning to the next
     */
    static BreakPlaces in(int[] text, double[] origins, double[] ends) {
        var places = new BreakPlaces();
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
        places.findWords();
        return places;
    }

    private void findWords() {
        int last = places.size() - 1;
        afterNextWord = new int[places.size()];
        afterNextWord[last] = last;
        for (int place = last - 1; place >= 0; place--) {
            boolean endsWord = place + 1 == last
                    || words(place, place + 1) > 0 && price(place + 1) < BreakRules.EMERGENCY;
            afterNextWord[place] = endsWord ? place + 1 : afterNextWord[place + 1];
        }
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
        places.add(new BreakPlace(first, start, end, cost, places.getLast().words + wordsEnded));
    }

    /** How many places there are; 1, only the beginning, where there are only spaces. */
    int count() {
        return places.size();
    }

    /** The first glyph of the line after the place. */
    int next(int place) {
        return places.get(place).next;
    }

    /** What a break here costs, in squares of slack over measure. */
    double price(int place) {
        return places.get(place).price;
    }

    /** The width of the line between two places, in em, without the spaces at its end. */
    double width(int from, int to) {
        return places.get(to).lineEnd - places.get(from).lineStart;
    }

    /** The place at which the next word ends: with a dash that belongs to it, and whole, even if it holds places. */
    int afterNextWord(int place) {
        return afterNextWord[place];
    }

    /** How many words the line between two places has; the rest of a broken word counts as one. */
    int words(int from, int to) {
        return places.get(to).words - places.get(from).words;
    }
}
