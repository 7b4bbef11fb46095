package statesheet.template.fill;

import statesheet.edition.Value;
import statesheet.template.plan.Segment;

/**
 * What a segment printed in a text.
 *
 * @param value what is shown of its figure; none for a name
 * @param from  in characters of the text
 * @param to    behind its last one
 */
public record Placed(Segment segment, Value value, int from, int to) {

    /** The same in a text of this length: a space at its end may have gone. */
    Placed within(int length) {
        return new Placed(segment, value, Math.min(from, length), Math.min(to, length));
    }
}
