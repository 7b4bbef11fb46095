package statesheet.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place's sheet in words; {@code furniture} is around them on every page.
 *
 * @param key the figures in the panel under the lead
 */
public record Document(Text title, Optional<Text> lead, List<LargeFigure> key, List<Section> sections,
        Optional<Contact> contact, List<Text> notes, Furniture<PageLine> furniture) {

    public Document {
        key = List.copyOf(key);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** With these notes behind its own. */
    public Document withNotes(List<Text> more) {
        return new Document(title, lead, key, sections, contact, Stream.concat(notes.stream(), more.stream()).toList(),
                furniture);
    }

    /** How many pages end where the text says so. */
    public int pageEnds() {
        return (int) sections.stream().flatMap(section -> section.units().stream())
                .flatMap(unit -> unit.blocks().stream()).filter(Block.PageEnd.class::isInstance).count();
    }

    /** How many characters its running text and its labels have: which sheets are long, and which short. */
    public int length() {
        return Stream.of(lead.stream(), key.stream().flatMap(LargeFigure::texts),
                sections.stream().flatMap(Section::texts), notes.stream()).flatMap(texts -> texts)
                .mapToInt(text -> text.words().length()).sum();
    }
}
