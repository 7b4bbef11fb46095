package statesheet.edition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import statesheet.problem.Where;

/**
 * One place's figures, those worked out included.
 *
 * @param where     the row in the file, with the place
 * @param values    by the figure's name; a blank has no entry
 * @param cells     the spot of every cell of the row that could be read, blank ones included, by the figure's name. A
 *                  cell that is wrong, and every cell of a row that is, has a problem already and no entry; nor has a
 *                  figure that is worked out
 * @param footnotes the publisher's footnote marks by the name of the figure that they concern: those on its number, and
 *                  on the place's name in its row
 * @param margins   margins of error by the figure's name; no entry for a figure without
 * @param over      over which places a whole's rate is, by the figure's name; no entry where they are all within it
 */
public record Row(Place place, Where where, Map<String, Value> values, Map<String, Where> cells,
        Map<String, SequencedSet<String>> footnotes, Map<String, Margin> margins, Map<String, String> over) {

    public Row {
        values = Map.copyOf(values);
        cells = Map.copyOf(cells);
        footnotes = Map.copyOf(footnotes);
        margins = Map.copyOf(margins);
        over = Map.copyOf(over);
    }

    /** As it was read: nothing is worked out yet. */
    public Row(Place place, Where where, Map<String, Value> values, Map<String, Where> cells,
            Map<String, SequencedSet<String>> footnotes, Map<String, Margin> margins) {
        this(place, where, values, cells, footnotes, margins, Map.of());
    }

    /** What may be shown of a figure. */
    public Value shown(String figure) {
        return values.getOrDefault(figure, Value.NONE);
    }

    /** The figure's number, where it has one: a mark or a text is none. */
    public Optional<BigDecimal> value(String figure) {
        return shown(figure) instanceof Value.Number(var number) ? Optional.of(number) : Optional.empty();
    }

    /** Over which places a rate is, where it is a whole's and they are not all within it. */
    public Optional<String> over(String figure) {
        return Optional.ofNullable(over.get(figure));
    }

    /** The margin of error of its number: none where there is no number. */
    public Margin margin(String figure) {
        return value(figure).isPresent() ? margins.getOrDefault(figure, Margin.NONE) : Margin.NONE;
    }
}
