package statesheet.document;

import java.util.List;
import java.util.Optional;

/** One place's sheet in words; {@code furniture} is around them on every page. */
public record Document(Text title, Optional<Text> lead, List<Section> sections, Optional<Contact> contact,
        List<Text> notes, Furniture<PageLine> furniture) {

    public Document {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
