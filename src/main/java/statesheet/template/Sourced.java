package statesheet.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words that remember where they were typed.
 *
 * @param spots one for each char of the text
 */
record Sourced(String text, List<Spot> spots) {

    Sourced {
        if (text.length() != spots.size()) {
            throw new IllegalArgumentException("every char has one spot: " + text);
        }
        spots = List.copyOf(spots);
    }

    /** Words that lie within one line, from {@code start} on. */
    static Sourced inLine(String text, Spot start) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < text.length(); i++) {
            spots.add(start.right(i));
        }
        return new Sourced(text, spots);
    }

    /** Words that one spot stands for, like the letter of {@code &eacute;}. */
    static Sourced at(Spot spot, String text) {
        return new Sourced(text, Collections.nCopies(text.length(), spot));
    }

    Spot spot(int index) {
        return spots.get(index);
    }

    Sourced part(int from, int to) {
        return new Sourced(text.substring(from, to), spots.subList(from, to));
    }

    Sourced and(Sourced more) {
        var all = new ArrayList<>(spots);
        all.addAll(more.spots);
        return new Sourced(text + more.text, all);
    }
}
