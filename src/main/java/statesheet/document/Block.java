package statesheet.document;

import java.util.List;
import java.util.Optional;

/** One block of a section, in reading order. */
public sealed interface Block {

    record Paragraph(Text text) implements Block {}

    /** A list; {@code first} is the number of its first item. */
    record Items(boolean numbered, int first, List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What follows begins a new page. */
    record PageEnd() implements Block {}

    record Chart(Text title, Breakdown breakdown, Optional<Text> note) implements Block {}

    record Table(Text title, Breakdown breakdown, Optional<Text> note) implements Block {}
}
