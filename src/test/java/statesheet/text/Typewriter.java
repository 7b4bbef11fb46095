package statesheet.text;

import java.util.ArrayList;
import java.util.List;

/** Sets text for tests as a typewriter does: every character is one em wide, so that a reader can count. */
final class Typewriter {

    private Typewriter() {}

    static BreakPlaces places(String text) {
        var origins = new double[text.length()];
        var ends = new double[text.length()];
        for (int i = 0; i < text.length(); i++) {
            origins[i] = i;
            ends[i] = i + 1;
        }
        return BreakPlaces.in(text.chars().toArray(), origins, ends);
    }

    /** The lines as one sees them, without the spaces at their ends; {@code _} is a no-break space. */
    static List<String> lines(String text, int measure, Ending ending) {
        var bound = text.replace('_', '\u00A0');
        var places = places(bound);
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to : TotalFit.chosen(places, measure, ending)) {
            lines.add(bound.substring(places.next(from), places.next(to)).replace('\u00A0', '_').strip());
            from = to;
        }
        return lines;
    }

    /** The text with {@code ·} where a line may end, {@code ?} where bound words may, {@code !} in an emergency. */
    static String marked(String text) {
        var bound = text.replace('_', '\u00A0');
        var places = places(bound);
        var marked = new StringBuilder(text);
        for (int place = places.count() - 2; place > 0; place--) {
            double price = places.price(place);
            marked.insert(places.next(place),
                    price >= BreakRules.EMERGENCY ? '!' : price >= BreakRules.BOUND ? '?' : '·');
        }
        return marked.toString();
    }
}
