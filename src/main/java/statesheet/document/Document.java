package statesheet.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One place's sheet in words; {@code furniture} is around them on every page. */
public record Document(Text title, Optional<Text> lead, List<Section> sections, Optional<Contact> contact,
        List<Text> notes, Furniture<PageLine> furniture) {

    public Document {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** With these notes behind its own. */
    public Document withNotes(List<Text> more) {
        return new Document(title, lead, sections, contact, Stream.concat(notes.stream(), more.stream()).toList(),
                furniture);
    }

    /** How many pages end where the text says so. */
    public int pageEnds() {
        return (int) sections.stream().flatMap(section -> section.blocks().stream())
                .filter(Block.PageEnd.class::isInstance).count();
    }
}
