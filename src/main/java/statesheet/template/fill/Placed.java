package statesheet.template.fill;

import java.util.Optional;
import statesheet.edition.Value;
import statesheet.template.plan.Segment;

/**
 * What a segment printed in a text.
 *
 * @param value what there is of its figure; empty for a name, or a blank
 * @param from  in characters of the text
 * @param to    behind its last one
 */
public record Placed(Segment segment, Optional<Value> value, int from, int to) {

    /** The same in a text of this length: a space at its end may have gone. */
    Placed within(int length) {
        return new Placed(segment, value, Math.min(from, length), Math.min(to, length));
    }
}
