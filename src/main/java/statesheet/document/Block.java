package statesheet.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Its running text. */
    default Stream<Text> texts() {
        return switch (this) {
            case Paragraph(var text) -> Stream.of(text);
            case Items list -> list.items.stream();
            case PageEnd _ -> Stream.empty();
            case Chart(var caption, _) -> Stream.of(caption.title);
            case Table(var caption, _) -> Stream.of(caption.title);
        };
    }

    record Chart(Caption caption, Breakdown breakdown) implements Block {}

    record Table(Caption caption, Breakdown breakdown) implements Block {}

    /**
     * The words around a chart or a table.
     *
     * @param title    the finding
     * @param subtitle what is counted, when, and of how many
     */
    record Caption(Text title, Optional<Text> subtitle, Optional<Text> note, Optional<Text> source) {}
}
